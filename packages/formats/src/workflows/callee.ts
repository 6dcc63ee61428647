import type { Access, Callee, Callees, Job, Surroundings, Workflow } from './model.ts';
import { readWorkflow } from './read-file.ts';
import { accessWritten } from './rules/permissions.ts';
import { needed } from './rules/triggers.ts';
import { at, entriesOf, isBoolean, type Value } from './yaml/value.ts';

interface File {
  readonly path: string;
  readonly text: string;
}

/**
 * What the reusable workflows of a repository take, give and need, by path. `known`: its actions, and the suite where it is
 * another repository. Files that cannot be read, and those that nobody can call, are left out.
 */
export function workflowCallees(
  files: readonly File[],
  known: { readonly own: Callees; readonly suite: Surroundings['suite'] },
): Callees {
  const workflows = files.flatMap(({ path, text }) => {
    const read = readWorkflow(text);
    return 'workflow' in read && read.workflow.triggers.has('workflow_call') ? [{ path, workflow: read.workflow }] : [];
  });
  // A workflow needs what those need that it calls, so the list is made again until the deepest was heard.
  let callees = known.own;
  for (let level = 0; level < deepest; level += 1) {
    const around = { ...known, own: callees, form: 'any' as const, trusted: [] };
    callees = new Map([
      ...known.own,
      ...workflows.map(({ path, workflow }) => [path, calleeOfWorkflow(workflow, around)] as const),
    ]);
  }
  return callees;
}

/** What an action takes and gives, by its `action.yml`; null where that cannot be read. It says nothing of permissions. */
export function actionCallee(text: string): Callee | null {
  const read = readWorkflow(text);
  if (!('workflow' in read) || read.workflow.kind !== 'action') return null;
  const { root } = read.workflow;
  const outputs = [...entriesOf(at(root, 'outputs')).keys()];
  return {
    inputs: mapped(at(root, 'inputs')),
    secrets: null,
    outputs,
    permissions: {},
    pullRequestTypes: [],
    calls: [],
  };
}

/** Levels of calls that are followed, as GitHub does at most. */
const deepest = 10;

function calleeOfWorkflow(workflow: Workflow, around: Surroundings): Callee {
  const call = workflow.triggers.get('workflow_call')?.value ?? undefined;
  return {
    inputs: mapped(at(call, 'inputs')),
    secrets: mapped(at(call, 'secrets')),
    outputs: [...entriesOf(at(call, 'outputs')).keys()],
    permissions: workflow.jobs.reduce((all, job) => most(all, workflow, job), {}),
    pullRequestTypes: [...needed(workflow, around).keys()],
    calls: workflow.jobs.flatMap(({ uses }) => (uses === null ? [] : [String(uses.value)])),
  };
}

function mapped(value: Value | undefined): Callee['inputs'] {
  const entries = [...entriesOf(value)].map(([name, entry]) => {
    const needs = isBoolean(at(entry.value, 'required'), true) && at(entry.value, 'default') === undefined;
    return [name, { required: needs }] as const;
  });
  return Object.fromEntries(entries);
}

/** GitHub refuses a run where any job of a called workflow asks for more than the caller's job gives. */
function most(all: Readonly<Record<string, Access>>, workflow: Workflow, job: Job): Readonly<Record<string, Access>> {
  const own = Object.entries(accessWritten(workflow, job));
  return { ...all, ...Object.fromEntries(own.filter(([scope, level]) => level === 'write' || all[scope] !== 'write')) };
}
