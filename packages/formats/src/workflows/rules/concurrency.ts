import { error } from '../finding.ts';
import type { Rule, Workflow, WorkflowFinding } from '../model.ts';
import { at, isBoolean, textOf, type Value } from '../yaml/value.ts';
import { deploys } from './environment.ts';

/** Runs that would meet each other wait or give way, as the workflow says. */
export const concurrency: Rule = (workflow) => {
  if (workflow.kind === 'action') return [];
  const whole = at(workflow.root, 'concurrency');
  const ofJobs = workflow.jobs.flatMap(({ body }) => at(body, 'concurrency') ?? []);
  const every = whole !== undefined || ofJobs.length === workflow.jobs.length;
  const deploying = workflow.jobs.filter(({ body }) => deploys(body));
  const groups = [...(whole === undefined ? [] : [whole]), ...ofJobs];
  return [
    ...(every ? [] : [missing(workflow)]),
    ...groups.flatMap(badGroup),
    ...(workflow.triggers.has('workflow_call') ? groups.flatMap(shared) : []),
    ...(whole !== undefined && deploying.length > 0 ? cancelled(whole) : []),
    ...deploying.flatMap(({ body }) => cancelled(at(body, 'concurrency'))),
  ];
};

function missing({ root }: Workflow): WorkflowFinding {
  const message = 'Nothing says what happens when two runs of this workflow meet.';
  const remedy =
    'Write `concurrency:` above `jobs:`, with a `group:` such as `tests-${{ github.event.pull_request.number || github.ref }}`.';
  return error('concurrency', root.line, message, remedy);
}

function badGroup(value: Value): readonly WorkflowFinding[] {
  if (value.kind !== 'table') return [];
  const queue = at(value, 'queue');
  const group = textOf(at(value, 'group'));
  const found: WorkflowFinding[] = [];
  if (group === null)
    found.push(error('concurrency', value.line, '`concurrency` has no `group`.', 'Write `group:` with a name.'));
  if (queue === undefined) return found;
  const mode = textOf(queue);
  if (mode !== 'max' && mode !== 'single')
    found.push(
      error('concurrency', queue.line, `"${mode ?? ''}" is no queue.`, 'Write `queue: max`, or `queue: single`.'),
    );
  const cancel = at(value, 'cancel-in-progress');
  if (mode === 'max' && cancel !== undefined && !isBoolean(cancel, false)) {
    const message = '`queue: max` lets every run wait for its turn, and `cancel-in-progress` ends the one that runs.';
    found.push(error('concurrency', cancel.line, message, 'GitHub takes only one of the two: remove one.'));
  }
  return found;
}

/** A called workflow sees its caller's name and ref: with nothing else in the group it would wait for, or end, its caller. */
function shared(value: Value): readonly WorkflowFinding[] {
  const group = value.kind === 'table' ? at(value, 'group') : value;
  const rest = (textOf(group) ?? 'x').replaceAll(/\$\{\{[^}]*\}\}/g, '');
  if (group === undefined || /[A-Za-z]/.test(rest)) return [];
  const message = 'This workflow is called by others, and its concurrency group has no word of its own.';
  const remedy =
    'Begin the group with a word, such as `deploy-`: else it is its caller’s group, and they block each other.';
  return [error('concurrency-shared', group.line, message, remedy)];
}

function cancelled(value: Value | undefined): readonly WorkflowFinding[] {
  const cancel = at(value, 'cancel-in-progress');
  if (!isBoolean(cancel, true)) return [];
  const message = 'A newer run ends a deployment that is half done.';
  return [
    error('deploy-cancelled', cancel?.line ?? 1, message, 'Write `queue: max` in place of `cancel-in-progress: true`.'),
  ];
}
