import { type Access, type JobOutline, outlineOf, referenceOf, type WorkflowOutline } from '@cm/formats/workflows';

import { suite } from '../tree.ts';
import { handedOn, type Inputs, type Runs, runs } from './condition.ts';

/** One place where a control runs. */
export interface Running {
  readonly control: string;
  /** File of the repository that starts it, and the line that does. */
  readonly workflow: string;
  readonly line: number;
  readonly events: readonly string[];
  /** Name of the check that shows it; null where only the run knows it. */
  readonly check: string | null;
  /** Checks that cannot be green where this one is red. */
  readonly gates: readonly string[];
  readonly given: Readonly<Record<string, string>>;
  readonly runs: Exclude<Runs, 'no'>;
  /** Whether a red one is let pass by `continue-on-error` in the repository's own file. */
  readonly mayFail: boolean;
  /** Null where the repository's settings decide. */
  readonly access: ((scope: string) => Access) | null;
}

/** A workflow of the repository. */
export interface OwnWorkflow {
  readonly path: string;
  readonly outline: WorkflowOutline;
}

/** What stands behind a name of the suite. */
export interface Known {
  readonly controls: ReadonlySet<string>;
  /** Reusable workflows by path, as text. */
  readonly reusable: ReadonlyMap<string, string>;
}

/** Every control that a workflow runs by itself or by the workflows that it calls. */
export function runningIn({ outline, path }: OwnWorkflow, known: Known): readonly Running[] {
  const events = [...outline.events.keys()];
  return outline.jobs.flatMap((job) => {
    const gates = gatesOf(outline, job, known);
    const found = inJob(job, {}, known, { isOwn: true, deep: 0 });
    return found.map((one) => ({ ...one, workflow: path, events, gates, line: one.line }));
  });
}

type Found = Omit<Running, 'events' | 'gates' | 'workflow'>;

interface Level {
  /** Whether the file is the team's, and not the suite's. */
  readonly isOwn: boolean;
  readonly deep: number;
}

/** Levels of calls that are followed, as GitHub does at most. */
const deepest = 10;

function inJob(job: JobOutline, inputs: Inputs, known: Known, level: Level): readonly Found[] {
  const allowed = runs(job.condition, inputs);
  if (allowed === 'no' || level.deep > deepest) return [];
  const check = job.name.includes('${{') ? null : job.name;
  const direct = job.steps.flatMap((step): readonly Found[] => {
    const control = pathOf(step.uses, level);
    const own = runs(step.condition, inputs);
    if (control === null || own === 'no' || !known.controls.has(control)) return [];
    const { given, line, mayFail } = step;
    const access = job.access;
    return [{ control, line, check, given, runs: both(allowed, own), mayFail: mayFail && level.isOwn, access }];
  });
  return [...direct, ...called(job, inputs, known, level).map((one) => within(one, job, check, allowed))];
}

function called({ call }: JobOutline, inputs: Inputs, known: Known, level: Level): readonly Found[] {
  const path = call === null ? null : pathOf(call.uses, level);
  const text = path === null ? undefined : known.reusable.get(path);
  const read = text === undefined ? null : outlineOf(text);
  if (call === null || read === null || !('outline' in read)) return [];
  const { defaults, jobs } = read.outline;
  const next = { isOwn: false, deep: level.deep + 1 };
  return jobs.flatMap((job) => inJob(job, handedOn(call.given, defaults, inputs), known, next));
}

/** What is found in a called workflow, as its caller shows it: the check has both names, and neither job's token goes further. */
function within(found: Found, { access, call }: JobOutline, check: string | null, allowed: Running['runs']): Found {
  const inner = found.access;
  const { verdict } = found.given;
  return {
    ...found,
    given: { ...call?.given, ...(verdict === undefined ? {} : { verdict }) },
    line: call?.line ?? found.line,
    check: check === null || found.check === null ? null : `${check} / ${found.check}`,
    runs: both(allowed, found.runs),
    access: access === null || inner === null ? inner : (scope) => lesser(access(scope), inner(scope)),
  };
}

function lesser(one: Access, other: Access): Access {
  return one === 'none' || other === 'none' ? 'none' : one === 'read' ? one : other;
}

function both(one: Running['runs'], other: Running['runs']): Running['runs'] {
  return one === 'maybe' ? one : other;
}

/** Path below the suite; null for what is somebody else's. `$/` is the suite's own only in its own files. */
function pathOf(uses: string, { isOwn }: Level): string | null {
  const reference = referenceOf(uses);
  if (reference.kind === 'self') return isOwn ? null : reference.path;
  return reference.kind === 'named' && reference.repository.toLowerCase() === suite ? reference.path : null;
}

/** Everything that a control reports: the check of its job, those that wait for it, and the status that it sets. */
export function reportedBy(one: Running, branch: string | null): readonly string[] {
  return [...jobsOf(one), ...statusOf(one, branch)];
}

/** By what a red control shows: where it sets a status, the job is green all the same. */
export function shownBy(one: Running, branch: string | null): readonly string[] {
  return setsStatus(one) ? statusOf(one, branch) : jobsOf(one);
}

export function setsStatus({ given }: Running): boolean {
  return given['verdict'] === 'status';
}

function jobsOf({ check, gates }: Running): readonly string[] {
  return [...(check === null ? [] : [check]), ...gates];
}

function statusOf(one: Running, branch: string | null): readonly string[] {
  return setsStatus(one) && branch !== null ? [`${one.control}/${branch}`] : [];
}

/** Checks of the jobs that wait for this one, near or far, where they always run and so can tell that it was red. */
function gatesOf({ jobs }: WorkflowOutline, from: JobOutline, known: Known): readonly string[] {
  const reached = new Set([from.id]);
  for (let size = 0; size < reached.size;) {
    size = reached.size;
    for (const job of jobs) if (job.needs.some((id) => reached.has(id))) reached.add(job.id);
  }
  return jobs.filter(({ id }) => reached.has(id) && id !== from.id).flatMap((job) => checksOf(job, known));
}

/** Names of the checks that a job reports. */
export function checksOf(job: JobOutline, known: Known, isOwn = true, deep = 0): readonly string[] {
  if (job.call === null) return [job.name];
  const path = pathOf(job.call.uses, { isOwn, deep });
  const read = path === null ? null : outlineOf(known.reusable.get(path) ?? '');
  if (read === null || !('outline' in read) || deep > deepest) return [];
  const inner = read.outline.jobs.flatMap((one) => checksOf(one, known, false, deep + 1));
  return inner.map((name) => `${job.name} / ${name}`);
}
