import { nearest } from '@cm/model';

import { error } from '../finding.ts';
import type { Job, Rule, WorkflowFinding } from '../model.ts';
import { at } from '../yaml/value.ts';

/** What a job that calls a workflow may say. Source: GitHub's "Reusing workflows", supported keywords. */
const callerKeys = ['name', 'uses', 'with', 'secrets', 'strategy', 'needs', 'if', 'concurrency', 'permissions'];

/** Every job ends at some time, and a job that calls a workflow leaves that to the called one. */
export const timeout: Rule = ({ jobs }) =>
  jobs.flatMap((job) => (job.uses === null ? limited(job) : onlyCallerKeys(job)));

function limited({ id, line, body }: Job): readonly WorkflowFinding[] {
  const limit = at(body, 'timeout-minutes');
  if (limit === undefined) {
    const message = `The job "${id}" has no time limit: one that hangs runs for six hours.`;
    return [error('timeout', line, message, 'Write `timeout-minutes:` with three times what it usually takes.')];
  }
  const minutes = limit.kind === 'scalar' ? limit.value : null;
  if (typeof minutes === 'string' && minutes.includes('${{')) return [];
  if (typeof minutes === 'number' && minutes > 0 && minutes < 360) return [];
  const message = `The time limit of the job "${id}" limits nothing: ${String(minutes ?? 'empty')}.`;
  return [error('timeout', limit.line, message, 'Write a number of minutes under 360, which GitHub takes by itself.')];
}

function onlyCallerKeys({ id, body }: Job): readonly WorkflowFinding[] {
  return [...body.entries]
    .filter(([key]) => !callerKeys.includes(key))
    .map(([key, { line }]) => {
      const near = nearest(key, callerKeys);
      const remedy =
        near === null ? `Remove it here, and write it in the jobs of the called workflow.` : `Write \`${near}\`.`;
      return error('caller-keys', line, `The job "${id}" calls a workflow, so it may not have \`${key}\`.`, remedy);
    });
}
