import type { Change } from '@cm/model';

import type { ChangeContext, ChangeProblem, EventSource } from './change.ts';
import { parentsOf } from './commit-object.ts';
import type { EventReading, Place } from './event-readers.ts';
import { readEvent } from './events.ts';
import { accountOf, recordOf, textOf } from './payload.ts';
import { resolvePlace } from './places.ts';
import type { Ports } from './ports.ts';

/** Works out what is judged: the event's word, made exact with git. A failure is a problem in the context. */
export async function resolveChange(event: EventSource, ports: Ports): Promise<ChangeContext> {
  const reading = readEvent(event);
  if (reading.problem !== null || reading.kind === 'none') return contextOf(event, reading, { base: null, head: null });
  const base = await place(ports, reading.base);
  const head = await place(ports, reading.head);
  const places = { base: base.sha, head: head.sha };
  const problem = base.problem ?? head.problem;
  if (problem !== null) return { ...contextOf(event, reading, places), problem };
  if (reading.endedRun !== null) {
    return (await import('./run-change.ts')).changeOfRun(contextOf(event, reading, places), ports);
  }
  if (reading.asked !== null) {
    return (await import('./run-change.ts')).changeOfNumber(contextOf(event, reading, places), reading.asked, ports);
  }
  const branch = event.name === 'cli' ? await currentBranch(ports) : reading.branch;
  const merged = reading.kind === 'pull-request' ? await testedMerge(event, places.head, ports) : null;
  const context = contextOf(event, { ...reading, branch }, places);
  return merged === null ? context : onTestedMerge(context, merged);
}

interface TestedMerge {
  readonly merge: string;
  readonly base: string;
}

/**
 * GitHub's test merge of a pull request, where it is what is checked out: HEAD is the commit that the runner announced
 * (so earlier steps did not make it up), and its second parent is the pull request's head.
 */
async function testedMerge(event: EventSource, head: string | null, ports: Ports): Promise<TestedMerge | null> {
  const answers = await ports.git.objects(['HEAD^{commit}']);
  const found = answers.status === 'available' ? answers.value[0] : undefined;
  if (found?.kind !== 'found' || found.id !== event.sha) return null;
  const [first, second] = parentsOf(found.bytes);
  return first !== undefined && second === head ? { merge: found.id, base: first } : null;
}

/** The tested merge stands on the tip of the base branch, so the policy of a change into the default branch is there. */
function onTestedMerge(context: ChangeContext, tested: TestedMerge): ChangeContext {
  const change = { ...context.change, base: tested.base, merge: tested.merge };
  const onDefault = context.baseBranch === context.defaultBranch;
  return onDefault ? { ...context, change, policyAt: { kind: 'commit', sha: tested.base } } : { ...context, change };
}

async function place(
  ports: Ports,
  at: Place | null,
): Promise<{ readonly sha: string | null; readonly problem: ChangeProblem | null }> {
  if (at === null) return { sha: null, problem: null };
  const resolved = await resolvePlace(ports, at);
  if (resolved.status === 'available') return { sha: resolved.value, problem: null };
  return { sha: null, problem: { what: resolved.reason, fix: fixFor(at) } };
}

function fixFor(at: Place): string {
  if (at.kind === 'tag') return 'See what there is: git tag --list. Fetch what the server has: git fetch --tags origin';
  return at.kind === 'typed' || at.kind === 'local-default'
    ? 'For example: cm <control> --range origin/main..HEAD'
    : 'Check out with `fetch-depth: 0`, and keep the default `persist-credentials: true` or pass `token`.';
}

async function currentBranch(ports: Ports): Promise<string | null> {
  const branch = await ports.git.currentBranch();
  return branch.status === 'available' ? branch.value : null;
}

function contextOf(
  event: EventSource,
  reading: EventReading,
  places: { readonly base: string | null; readonly head: string | null },
): ChangeContext {
  const payload = recordOf(event.payload);
  const change: Change = {
    repository: event.repository ?? textOf(recordOf(payload?.['repository'])?.['full_name']),
    event: event.name,
    base: places.base,
    head: places.head,
    merge: null,
    headRepository: reading.headRepository,
    pullRequest: reading.pullRequest?.number ?? null,
  };
  return {
    kind: reading.kind,
    change,
    defaultBranch: reading.defaultBranch,
    pullRequest: reading.pullRequest,
    push: reading.push,
    tag: reading.tag,
    ...(reading.endedRun === null ? {} : { endedRun: reading.endedRun }),
    ...(reading.asked === null ? {} : { elsewhere: true as const }),
    sender: accountOf(payload?.['sender']),
    action: textOf(payload?.['action']),
    typedBase: reading.base?.kind === 'typed' ? reading.base.text : null,
    branch: reading.branch,
    baseBranch: reading.baseBranch,
    policyAt: reading.policyAt,
    problem: reading.problem,
  };
}
