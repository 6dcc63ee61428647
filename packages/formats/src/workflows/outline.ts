import type { Access, Job, Step, Workflow } from './model.ts';
import { readWorkflow } from './read-file.ts';
import { accessOf } from './rules/permissions.ts';
import type { Unreadable } from './yaml/read.ts';
import { at, entriesOf, isBoolean, itemsOf, textOf, type Value } from './yaml/value.ts';

/** What of a workflow says when it runs and what. */
export interface WorkflowOutline {
  /** Events by name, with what is written under them as lists of texts: `types`, `branches`, … */
  readonly events: ReadonlyMap<string, Readonly<Record<string, readonly string[]>>>;
  /** Inputs of a reusable workflow that have a default, as text. */
  readonly defaults: Readonly<Record<string, string>>;
  readonly jobs: readonly JobOutline[];
}

export interface JobOutline {
  readonly id: string;
  /** As its check is called, unless an expression stands in it. */
  readonly name: string;
  readonly line: number;
  readonly call: UseOutline | null;
  readonly needs: readonly string[];
  readonly condition: string;
  /** Null: neither the job nor the workflow says; the repository's settings do. */
  readonly access: ((scope: string) => Access) | null;
  readonly steps: readonly UseOutline[];
}

/** A step or a job that takes something from elsewhere. */
export interface UseOutline {
  readonly line: number;
  readonly uses: string;
  readonly given: Readonly<Record<string, string>>;
  readonly condition: string;
  readonly mayFail: boolean;
}

/** What a workflow runs, and when; else why it cannot be read. Never throws. */
export function outlineOf(text: string): { readonly outline: WorkflowOutline } | Unreadable {
  const read = readWorkflow(text);
  if (!('workflow' in read)) return read;
  const { workflow } = read;
  const events = [...workflow.triggers].map(([name, { value }]) => [name, listsIn(value ?? undefined)] as const);
  const inputs = at(workflow.triggers.get('workflow_call')?.value ?? undefined, 'inputs');
  const defaults = [...entriesOf(inputs)].flatMap(([name, { value }]) => {
    const told = textOf(at(value, 'default'));
    return told === null ? [] : [[name, told] as const];
  });
  return {
    outline: {
      events: new Map(events),
      defaults: Object.fromEntries(defaults),
      jobs: workflow.jobs.map((job) => jobOf(workflow, job)),
    },
  };
}

/** Lines, from 1, on which a workflow or action takes something from elsewhere; null for a file that cannot be read. */
export function usesLines(text: string): ReadonlySet<number> | null {
  const read = readWorkflow(text);
  if (!('workflow' in read)) return null;
  const { jobs, steps } = read.workflow;
  return new Set([...jobs, ...steps].flatMap(({ uses }) => (uses === null ? [] : [uses.line])));
}

function jobOf(workflow: Workflow, job: Job): JobOutline {
  const { body, id, line } = job;
  return {
    id,
    name: textOf(at(body, 'name')) ?? id,
    line,
    call: useOf(job),
    needs: itemsOf(at(body, 'needs')).map((item) => textOf(item) ?? ''),
    condition: textOf(at(body, 'if')) ?? '',
    access: accessOf(workflow, job),
    steps: workflow.steps.filter((step) => step.job === job).flatMap((step) => useOf(step) ?? []),
  };
}

function useOf({ body, uses }: Pick<Job | Step, 'body' | 'uses'>): UseOutline | null {
  if (uses === null) return null;
  const given = [...entriesOf(at(body, 'with'))].map(([name, { value }]) => [name, textOf(value) ?? ''] as const);
  return {
    line: uses.line,
    uses: String(uses.value),
    given: Object.fromEntries(given),
    condition: textOf(at(body, 'if')) ?? '',
    mayFail: isBoolean(at(body, 'continue-on-error'), true),
  };
}

function listsIn(value: Value | undefined): Readonly<Record<string, readonly string[]>> {
  const lists = [...entriesOf(value)].map(([name, entry]) => [
    name,
    itemsOf(entry.value).flatMap((item) => textOf(item) ?? []),
  ]);
  return Object.fromEntries(lists) as Readonly<Record<string, readonly string[]>>;
}
