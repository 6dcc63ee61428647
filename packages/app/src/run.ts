import type { Judgement, Waiting } from '@cm/model';

import { assemble } from './assemble.ts';
import type { CatalogueOf } from './catalogue.ts';
import { bareContext } from './bare-context.ts';
import type { ChangeContext } from './change.ts';
import { commentRequest } from './comment-request.ts';
import { commonInputs } from './common.ts';
import type { AnyAction, Context, InputSpecs } from './define.ts';
import { judgeGateChange } from './gate-change.ts';
import { cacheObjects } from './git-cache.ts';
import { harnessRules } from './harness-rules.ts';
import type { Host, RunResult } from './host.ts';
import { parseInputs } from './inputs.ts';
import type { WaiverOf } from './levels.ts';
import { likelySpecs } from './likely-specs.ts';
import { type LoadedPolicy, loadPolicy, referenceOf } from './policy-source.ts';
import type { Ports } from './ports.ts';
import { problems } from './problems.ts';
import { recordFiles } from './recording-files.ts';
import { resolveChange } from './resolve.ts';
import { controlRows, harnessRows, nothingToJudge, type RunParts, stopped } from './rows.ts';
import { tighten } from './tighten.ts';
import { statusRequest } from './status-request.ts';
import { waiversFor } from './waiver-lookup.ts';

/** How far a run has come: a run that a defect ends still says what it was about. */
interface Progress {
  context: ChangeContext;
  loaded: LoadedPolicy | null;
  comment: RunResult['comment'];
  status: NonNullable<RunResult['status']> | null;
}

/**
 * The one composition: inputs, change, policy, collect, judge, report. Never throws: a defect inside is a catalogued
 * problem, and its stack goes to the debug log. Source: DESIGN §4.
 */
export async function run(action: AnyAction, outer: Host, catalogue: CatalogueOf): Promise<RunResult> {
  const recorded = recordFiles(outer.ports);
  const git = cacheObjects(outer.ports.git, likelySpecs(outer.event));
  const host: Host = { ...outer, ports: { ...outer.ports, git, files: recorded.files, forge: recorded.forge } };
  const finish = (parts: RunParts): RunResult =>
    assemble({ ...parts, ...wanted(progress), control: action.name, inputs: recorded.inputs(), host });
  const progress: Progress = { context: bareContext(host.event), loaded: null, comment: null, status: null };
  try {
    return finish(await judged(action, host, catalogue, progress));
  } catch (error) {
    host.ports.log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const parts = host.brokenParts?.() ?? [];
    const problem = parts.length > 0 ? problems.brokenTree(action.name, parts) : problems.crash(action.name);
    return finish(stopped(action, [problem], progress.context, progress.loaded));
  }
}

function wanted({ comment, status }: Progress): Pick<RunResult, 'comment' | 'status'> {
  return { comment, status };
}

async function judged(action: AnyAction, host: Host, catalogue: CatalogueOf, progress: Progress): Promise<RunParts> {
  const specs: InputSpecs = { ...action.inputs, ...commonInputs };
  const inputs = await parseInputs(specs, host.rawInputs, host.surface);
  for (const name of inputs.unknown) {
    host.ports.log.warning(`"${name}" is not an input of ${action.name}; it was ignored.`);
  }
  if (inputs.problems.length > 0) return stopped(action, inputs.problems, progress.context, null);
  const context = await changeOf(action, host, inputs.values);
  progress.context = context;
  if (host.surface === 'action') {
    progress.comment = commentRequest(action.inputs, inputs.values, context);
    progress.status = statusRequest(action.name, action.inputs, inputs.values, context);
  }
  if (context.problem !== null) {
    return stopped(action, [problems.changeUnknown(context.problem.what, context.problem.fix)], context, null);
  }
  const policy = await loadPolicy(host, context, { [action.name]: action.defaults }, catalogue);
  if (!policy.ok) return stopped(action, policy.problems, context, null);
  const { loaded } = policy;
  progress.loaded = loaded;
  const tightened = tighten(action.name, specs, inputs.values, loaded.policy.controls[action.name]);
  if (tightened.problems.length > 0) return stopped(action, tightened.problems, context, loaded);
  if (context.kind === 'none') return nothingToJudge(action, context, loaded);
  const trusted = { commit: loaded.tip, branch: loaded.branch };
  const workflow = context.endedRun?.workflowPath ?? workflowFile(host.run.workflowRef);
  const { adoptedAt, controls, protectedBases, waivers } = loaded.policy;
  const asked = {
    inputs: inputs.values,
    settings: tightened.settings,
    change: context,
    trusted,
    surface: host.surface,
    workflow,
    policy: { adoptedAt, controls, protectedBases, waivers },
  };
  const judgement = await judge(action, host.ports, asked);
  return withPolicy(action, judgement, { host, context, loaded, catalogue });
}

/** `.github/workflows/ci.yml` of `acme/shop/.github/workflows/ci.yml@refs/heads/main`. */
function workflowFile(ref: string | null): string | null {
  return /^[^/]+\/[^/]+\/(.+)@/.exec(ref ?? '')?.[1] ?? null;
}

interface Judged {
  readonly host: Host;
  readonly context: ChangeContext;
  readonly loaded: LoadedPolicy;
  readonly catalogue: CatalogueOf;
}

/** Applies levels and waivers, and adds what the change does to the policy itself. */
async function withPolicy(
  action: AnyAction,
  judgement: Judgement,
  { host, context, loaded, catalogue }: Judged,
): Promise<RunParts> {
  const gate = await judgeGateChange(loaded, context, host, catalogue);
  const search = { control: action.name, loaded, proposed: gate.proposed, context, ports: host.ports, catalogue };
  const waiverOf = await waiversFor(judgement.verdicts, search);
  const told = await afterWaivers(judgement, waiverOf, { host, context, loaded, catalogue });
  const rows = [
    ...harnessRows(gate.verdict, loaded.policy),
    ...controlRows(action.rules, told, loaded.policy, waiverOf),
  ];
  const waiting = gate.waits ? withGate(told.waiting) : told.waiting;
  return { ...told, ...(waiting && { waiting }), rows, change: context.change, policy: referenceOf(loaded) };
}

/** A looser policy that nobody else approved yet waits for a person, too. */
function withGate({ rules, words }: Waiting = { rules: [], words: gateWords }): Waiting {
  return { rules: [...rules, harnessRules.gateChange.id], words };
}

const gateWords = 'Waits for somebody other than the author to approve the change of the policy file.';

/** What the control says once it knows what is excused, and what it has to leave behind. */
async function afterWaivers(
  judgement: Judgement,
  waiverOf: WaiverOf,
  { host, context, loaded }: Judged,
): Promise<Judgement & Pick<RunParts, 'issues'>> {
  if (judgement.afterWaivers === undefined) return judgement;
  const { record, ...told } = judgement.afterWaivers(waiverOf);
  if (record === undefined) return { ...judgement, ...told };
  const { recordEntries } = await import('./record.ts');
  const asked = { request: record, context, policy: loaded.sha256, run: host.run.id };
  const verdict = await recordEntries(host.ports, asked);
  const verdicts = judgement.verdicts.map((one) => (one.rule === verdict.rule ? verdict : one));
  return { ...judgement, ...told, verdicts };
}

async function changeOf(action: AnyAction, host: Host, values: object): Promise<ChangeContext> {
  const needs = action.needsRepository?.(values as never, host.event.range) ?? true;
  const optional = needs === 'where-there-is-one' && host.event.name === 'cli';
  if (needs === false || (optional && !(await host.ports.git.present()))) return detachedContext(host);
  return resolveChange(host.event, host.ports);
}

/** A text is judged, not a change: the repository, where there is one, gives only the branch and the policy. */
async function detachedContext(host: Host): Promise<ChangeContext> {
  const { git } = host.ports;
  if (!(await git.present())) return remoteContext(host);
  const branch = await git.currentBranch();
  return { ...bareContext(host.event), branch: branch.status === 'available' ? branch.value : null };
}

/** Without a clone the policy is GitHub's, where the surface names a repository and the branch that has it; else there is none. */
function remoteContext({ event, ports }: Host): ChangeContext {
  const askable = event.name === 'cli' && event.repository !== null && ports.forge.hasToken;
  const named = askable ? event.ref : null;
  const branch = named?.startsWith('refs/heads/') ? named.slice('refs/heads/'.length) : null;
  return {
    ...bareContext(event),
    defaultBranch: branch,
    policyAt: branch === null ? { kind: 'nowhere' } : { kind: 'branch', name: branch },
  };
}

async function judge(action: AnyAction, ports: Ports, context: Context<InputSpecs, unknown>): Promise<Judgement> {
  const facts = await action.collect(ports, context as never);
  return action.judge(facts as never, context.settings as never);
}
