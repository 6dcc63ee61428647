import type { Workflow } from './model.ts';
import { actionOf, workflowOf } from './read-workflow.ts';
import { readYaml, type Unreadable, unreadable } from './yaml/read.ts';
import { at } from './yaml/value.ts';

/** A workflow file, or an action's metadata, as the rules look at it; else what is in the way. Never throws. */
export function readWorkflow(text: string): { readonly workflow: Workflow } | Unreadable {
  const read = readYaml(text);
  if (!('value' in read)) return read;
  const { value } = read;
  const isAction = at(value, 'jobs') === undefined && at(value, 'runs') !== undefined;
  const workflow = isAction ? actionOf(value) : workflowOf(value);
  if (workflow !== null && (isAction || workflow.triggers.size > 0)) return { workflow };
  const message = workflow === null ? 'The file has no jobs, so it is no workflow.' : 'Nothing starts this workflow.';
  const remedy = workflow === null ? 'Write `jobs:` with at least one job, or `runs:` for an action.' : 'Write `on:`.';
  return unreadable(value.line, message, remedy);
}
