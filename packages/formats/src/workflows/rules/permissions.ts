import { nearest } from '@cm/model';

import { error, warning } from '../finding.ts';
import type { Access, Job, Rule, Workflow, WorkflowFinding } from '../model.ts';
import { at, entriesOf, textOf, type Value } from '../yaml/value.ts';

/** Every permission a token has. Source: @actions/workflow-parser 0.3.61, workflow-v1.0.json, `permissions-mapping`. */
const scopes =
  'actions artifact-metadata attestations checks code-quality contents copilot-requests deployments discussions drives id-token issues models packages pages pull-requests repository-projects security-events statuses vulnerability-alerts'.split(
    ' ',
  );

/** The workflow gives nothing, or only to read, and each job says what it needs. */
export const permissions: Rule = (workflow) => {
  if (workflow.kind === 'action') return [];
  const whole = at(workflow.root, 'permissions');
  return [
    ...(whole === undefined ? [missing(workflow)] : [...badValues(whole), ...writes(whole)]),
    ...workflow.jobs.flatMap(ofJob),
  ];
};

function missing({ root }: Workflow): WorkflowFinding {
  const message = 'The workflow has no `permissions`, so its token may do all that the repository allows.';
  const remedy = 'Write `permissions: {}` above `jobs:`, and in each job the permissions that it needs.';
  return error('permissions', root.line, message, remedy);
}

function writes(whole: Value): readonly WorkflowFinding[] {
  const remedy = 'Write `permissions: {}` here, and the permission in the job that needs it.';
  return [...entriesOf(whole)].flatMap(([scope, { line, value }]) =>
    textOf(value) === 'write'
      ? [error('permissions', line, `The whole workflow may write: \`${scope}: write\` holds for every job.`, remedy)]
      : [],
  );
}

function ofJob({ id, line, body }: Job): readonly WorkflowFinding[] {
  const own = at(body, 'permissions');
  if (own !== undefined) return badValues(own);
  const message = `The job "${id}" does not say which permissions it needs.`;
  const remedy = 'Write `permissions:` with one line for each, such as `contents: read`; `permissions: {}` for none.';
  return [error('job-permissions', line, message, remedy)];
}

function badValues(value: Value): readonly WorkflowFinding[] {
  if (value.kind === 'table')
    return [...value.entries].flatMap(([scope, entry]) => badScope(scope, textOf(entry.value), entry.line));
  const text = textOf(value);
  const remedy = 'Write one line for each permission that is needed, such as `contents: read`; `{}` for none.';
  if (text === 'read-all')
    return [warning('permissions-all', value.line, '`read-all` reads more than is needed.', remedy)];
  const what = text === 'write-all' ? '`write-all` lets every step do anything' : `"${text ?? ''}" is no permission`;
  return [error('permissions-all', value.line, `${what}.`, remedy)];
}

function badScope(scope: string, access: string | null, line: number): readonly WorkflowFinding[] {
  if (!scopes.includes(scope)) {
    const near = nearest(scope, scopes);
    const remedy = near === null ? 'Remove it, or look the name up in GitHub’s list.' : `Write \`${near}\`.`;
    return [error('unknown-permission', line, `There is no permission "${scope}".`, remedy)];
  }
  if (access === 'read' || access === 'write' || access === 'none') return [];
  const message = `The permission "${scope}" is "${access ?? ''}", which is no access.`;
  return [error('unknown-permission', line, message, 'Write `read`, `write` or `none`.')];
}

/** What a job's token may do: its own `permissions`, else the workflow's. Null where neither is written. */
export function accessOf(workflow: Workflow, job: Job): ((scope: string) => Access) | null {
  const value = at(job.body, 'permissions') ?? at(workflow.root, 'permissions');
  if (value === undefined) return null;
  const text = textOf(value);
  if (text === 'write-all') return () => 'write';
  if (text === 'read-all') return () => 'read';
  const given = entriesOf(value);
  return (scope) => {
    const access = textOf(given.get(scope)?.value);
    return access === 'read' || access === 'write' ? access : 'none';
  };
}

/** The permissions that a job writes down, by name. */
export function accessWritten(workflow: Workflow, job: Job): Readonly<Record<string, Access>> {
  const access = accessOf(workflow, job);
  const all = access === null ? [] : scopes.map((scope) => [scope, access(scope)] as const);
  return Object.fromEntries(all.filter(([, level]) => level !== 'none'));
}
