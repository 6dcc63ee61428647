import type { Job, Step, Trigger, Workflow } from './model.ts';
import { at, entriesOf, itemsOf, type Scalar, type Table, textOf, type Value } from './yaml/value.ts';

/** A workflow out of its values; null where they are none, because there are no jobs. */
export function workflowOf(root: Value): Workflow | null {
  const jobs = at(root, 'jobs');
  if (root.kind !== 'table' || jobs?.kind !== 'table' || jobs.entries.size === 0) return null;
  const read = [...jobs.entries].flatMap(([id, { line, value }]) =>
    value.kind === 'table' ? [jobOf(id, line, value)] : [],
  );
  return {
    kind: 'workflow',
    root,
    triggers: triggersOf(at(root, 'on')),
    jobs: read,
    steps: read.flatMap((job) => stepsOf(at(job.body, 'steps'), job)),
  };
}

/** An action's metadata, with its steps where it is a composite one; null where there is no `runs`. */
export function actionOf(root: Value): Workflow | null {
  const runs = at(root, 'runs');
  if (root.kind !== 'table' || runs?.kind !== 'table') return null;
  return { kind: 'action', root, triggers: new Map(), jobs: [], steps: stepsOf(at(runs, 'steps'), null) };
}

function jobOf(id: string, line: number, body: Table): Job {
  return { id, line, body, uses: scalarAt(body, 'uses') };
}

function stepsOf(list: Value | undefined, job: Job | null): readonly Step[] {
  if (list?.kind !== 'list') return [];
  return list.items.flatMap((body) => {
    if (body.kind !== 'table') return [];
    const within = stepsOf(at(body, 'parallel'), job);
    return [{ job, line: body.line, body, uses: scalarAt(body, 'uses') }, ...within];
  });
}

function scalarAt(table: Table, key: string): Scalar | null {
  const value = at(table, key);
  return value?.kind === 'scalar' && value.value !== null ? value : null;
}

/** `on:` may be one event, a list of events, or a table. */
function triggersOf(on: Value | undefined): ReadonlyMap<string, Trigger> {
  if (on?.kind === 'table')
    return new Map([...entriesOf(on)].map(([name, { line, value }]) => [name, { line, value }]));
  return new Map(itemsOf(on).map((item) => [textOf(item) ?? '', { line: item.line, value: null }]));
}
