import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { type ForgePort, policyPath, recordOf } from '@cm/app';
import { outlineOf } from '@cm/formats/workflows';
import { available, type Fact, unavailable } from '@cm/model';

import { allActions } from '../../catalogue.ts';
import { findBlock } from '../../hook/block.ts';
import { findPlace, readHook } from '../../hook/place.ts';
import { type LocalOutcome, localPolicy } from '../../local-policy.ts';
import { portOptions } from '../../options.ts';
import { localPorts } from '../../ports.ts';
import { checkFiles } from '../../template/check.ts';
import { ownPaths } from '../../template/files.ts';
import type { World } from '../../world.ts';
import { type Clone, cloneAt, textAt } from '../place.ts';
import { suite, type SuiteTree } from '../tree.ts';
import type { DoctorFacts, LabelState, PolicyState, Problem } from './facts.ts';
import { type Known, type OwnWorkflow, type Running, runningIn } from './running.ts';

type Flags = ReadonlyMap<string, string>;

/** Reads the workflows, the policy, the hook and, with a token, what the default branch requires. */
export async function collectDoctor(
  world: World,
  flags: Flags,
  tree: SuiteTree,
  script: string | undefined,
): Promise<Fact<DoctorFacts>> {
  const options = portOptions(world, flags);
  if (options.status === 'unavailable') return options;
  const found = await cloneAt(world, options.value.repo);
  if (found.status === 'unavailable') return found;
  const clone = found.value;
  const { unread, workflows } = ownWorkflows(clone.top);
  if (workflows.length === 0 && unread.length > 0)
    return unavailable(
      `No workflow could be read. ${unread.map(({ path, reason }) => `${path}: ${reason}`).join(' ')}`,
    );
  const actions = await allActions(world);
  const known: Known = { controls: new Set(actions.map(({ name }) => name)), reusable: tree.reusable };
  const own = workflows.flatMap((workflow) => runningIn(workflow, known));
  const requirements = await requirementsOf(world, flags, clone);
  const outcome = await localPolicy(world, flags);
  const asked = requirements.status === 'available' ? requirements.value.workflows : [];
  const paths = workflows.filter((one) => takesOurs(one)).map(({ path }) => path);
  const running = [...own, ...byRuleset(asked, known)];
  const gated = running.some(({ control }) => control === 'change-gate');
  return available({
    controls: actions.map(({ name, permissions, title }) => ({ name, permissions, title })),
    workflows,
    unread,
    running,
    branch: clone.branch,
    requirements,
    policy: policyOf(outcome, clone.top),
    emergencyLabel: gated ? await emergencyLabelOf(world, flags, clone, outcome) : null,
    hook: await hookOf(world, clone.top),
    remarks: await remarksOn(world, clone.top, paths, script),
  });
}

function ownWorkflows(top: string): { workflows: readonly OwnWorkflow[]; unread: DoctorFacts['unread'] } {
  const workflows: OwnWorkflow[] = [];
  const unread: { readonly path: string; readonly reason: string }[] = [];
  for (const path of ownPaths(top).filter((one) => one.startsWith('.github/workflows/'))) {
    const text = textAt(top, path);
    const read = text.status === 'available' ? outlineOf(text.value ?? '') : null;
    if (text.status === 'unavailable') unread.push({ path, reason: text.reason });
    else if (read !== null && 'outline' in read) workflows.push({ path, outline: read.outline });
    else if (read !== null && 'message' in read)
      unread.push({ path, reason: `line ${read.line}: ${read.message} ${read.remedy}` });
  }
  return { workflows, unread };
}

function takesOurs({ outline }: OwnWorkflow): boolean {
  const uses = outline.jobs.flatMap(({ call, steps }) => [...(call === null ? [] : [call]), ...steps]);
  return uses.some((one) => one.uses.toLowerCase().startsWith(`${suite}/`));
}

/** Workflows of the suite that a ruleset of the organisation starts by itself. */
function byRuleset(paths: readonly string[], known: Known): readonly Running[] {
  return paths.flatMap((path) => {
    const read = outlineOf(known.reusable.get(path) ?? '');
    if (!('outline' in read)) return [];
    const jobs = read.outline.jobs.map((job) => ({
      ...job,
      call: job.call && { ...job.call, uses: job.call.uses.replace(/^\$/, suite) },
    }));
    const workflow = { path: `${suite}/${path}`, outline: { ...read.outline, jobs } };
    return runningIn(workflow, known).map((one) => ({ ...one, gates: [...one.gates, one.check ?? path] }));
  });
}

async function requirementsOf(world: World, flags: Flags, clone: Clone): Promise<DoctorFacts['requirements']> {
  const asked = askedOf(world, flags, clone, 'metadata: read and contents: read');
  if (asked.status === 'unavailable') return asked;
  const { forge, name } = asked.value;
  if (clone.branch !== null) return forge.requirements(name, clone.branch);
  const repository = await forge.repository(name);
  return repository.status === 'unavailable' ? repository : forge.requirements(name, repository.value.defaultBranch);
}

/** Whom to ask, and about which repository. `permission`: what the token needs for it. */
function askedOf(
  world: World,
  flags: Flags,
  { remote }: Clone,
  permission: string,
): Fact<{ readonly forge: ForgePort; readonly name: string }> {
  const options = portOptions(world, flags);
  if (options.status === 'unavailable') return options;
  const name = world.env['GITHUB_REPOSITORY'] || remote?.name;
  if (options.value.token === null)
    return unavailable(`there is no token. Set GITHUB_TOKEN to one with ${permission} of the repository.`);
  if (name === undefined) return unavailable('origin names no repository on GitHub. Set GITHUB_REPOSITORY=owner/name.');
  return available({ forge: localPorts(world, options.value).forge, name });
}

/** GitHub takes two labels that differ in capitals only for one, and so does the gate. */
async function emergencyLabelOf(
  world: World,
  flags: Flags,
  clone: Clone,
  outcome: LocalOutcome,
): Promise<LabelState | null> {
  if (!outcome.ok) return null;
  const name = String(recordOf(outcome.local.loaded.policy.controls['change-gate'])?.['emergencyLabel']);
  const asked = askedOf(world, flags, clone, 'issues: read');
  const labels = asked.status === 'unavailable' ? asked : await asked.value.forge.labels(asked.value.name);
  if (labels.status === 'unavailable') return { name, there: labels };
  return { name, there: available(labels.value.some((one) => one.toLowerCase() === name.toLowerCase())) };
}

function policyOf(outcome: LocalOutcome, top: string): PolicyState {
  if (!outcome.ok) {
    return { kind: outcome.kind === 'malformed' ? 'wrong' : 'unreadable', sentences: outcome.sentences };
  }
  const { policy, source } = outcome.local.loaded;
  if (source !== 'built-in') return { kind: 'valid', mode: policy.mode, source };
  return { kind: existsSync(join(top, policyPath)) ? 'waiting' : 'none' };
}

async function hookOf(world: World, top: string): Promise<Fact<boolean>> {
  const place = await findPlace(world, top);
  if (place.status === 'unavailable') return place;
  const hook = readHook(place.value.file);
  if (hook.status === 'unavailable') return hook;
  const block = hook.value.kind === 'file' ? findBlock(hook.value.content) : null;
  return available(block !== null && block !== 'torn');
}

/** What our own check of workflows calls an error: triggers, permissions, inputs and pins among it. */
async function remarksOn(
  world: World,
  top: string,
  paths: readonly string[],
  script: string | undefined,
): Promise<Fact<readonly Problem[]>> {
  const checked = await checkFiles(
    world,
    top,
    paths.map((path) => join(top, path)),
    { trusted: [], grammar: false },
    script,
  );
  if (checked.status === 'unavailable') return checked;
  const problems = checked.value.flatMap(({ findings, path }) =>
    findings
      .filter(({ level }) => level === 'error')
      .map(({ line, message, remedy, rule }) => ({ id: rule, where: `${path}:${line}`, message, remedy })),
  );
  return available(problems);
}
