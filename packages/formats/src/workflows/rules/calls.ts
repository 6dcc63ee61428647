import { nearest } from '@cm/model';

import { error } from '../finding.ts';
import type { Access, Callee, Job, Rule, Step, Surroundings, Workflow, WorkflowFinding } from '../model.ts';
import { at, entriesOf, type Scalar, textOf } from '../yaml/value.ts';
import { accessOf } from './permissions.ts';
import { calleeOf } from './siblings.ts';

/** Whoever calls a control or a workflow gives what it asks for, under the right name, and the permissions it needs. */
export const calls: Rule = (workflow, around) => [
  ...workflow.jobs.flatMap((job) => ofCaller(workflow, job, job, around)),
  ...workflow.steps.flatMap((step) => ofCaller(workflow, step, step.job, around)),
];

function ofCaller(
  workflow: Workflow,
  caller: Job | Step,
  job: Job | null,
  around: Surroundings,
): readonly WorkflowFinding[] {
  const { body, uses } = caller;
  const callee = calleeOf(uses, around);
  if (callee === null || uses === null) return [];
  const secrets = at(body, 'secrets');
  return [
    ...given(uses, 'input', body.entries.get('with')?.line, keysOf(at(body, 'with')), callee.inputs),
    ...(callee.secrets === null || secrets?.kind === 'scalar'
      ? []
      : given(uses, 'secret', body.entries.get('secrets')?.line, keysOf(secrets), callee.secrets)),
    ...(job === null ? [] : allowed(workflow, job, uses, callee)),
  ];
}

function keysOf(value: Parameters<typeof entriesOf>[0]): ReadonlyMap<string, number> {
  return new Map([...entriesOf(value)].map(([key, { line }]) => [key, line]));
}

function given(
  uses: Scalar,
  what: 'input' | 'secret',
  line: number | undefined,
  keys: ReadonlyMap<string, number>,
  known: Callee['inputs'],
): readonly WorkflowFinding[] {
  const names = Object.keys(known);
  const written = new Set([...keys.keys()].map((key) => key.toLowerCase()));
  const unknown = [...keys].filter(([key]) => !names.some((name) => name.toLowerCase() === key.toLowerCase()));
  const lacking = names.filter((name) => known[name]?.required === true && !written.has(name.toLowerCase()));
  return [
    ...unknown.map(([key, place]) => {
      const near = nearest(key, names);
      const list = names.length === 0 ? `It takes no ${what}: remove it.` : `There are: ${names.join(', ')}.`;
      const remedy = near === null ? list : `Write \`${near}\`.`;
      return error(`unknown-${what}`, place, `"${String(uses.value)}" has no ${what} "${key}".`, remedy);
    }),
    ...lacking.map((name) =>
      error(
        `missing-${what}`,
        line ?? uses.line,
        `"${String(uses.value)}" needs the ${what} "${name}".`,
        `Write \`${name}:\` under \`${what === 'input' ? 'with' : 'secrets'}:\`.`,
      ),
    ),
  ];
}

const weight: Readonly<Record<Access, number>> = { none: 0, read: 1, write: 2 };

function allowed(workflow: Workflow, job: Job, uses: Scalar, { permissions }: Callee): readonly WorkflowFinding[] {
  const access = accessOf(workflow, job);
  if (access === null) return [];
  return Object.entries(permissions)
    .filter(([scope, needed]) => weight[access(scope)] < weight[needed])
    .map(([scope, needed]) =>
      error(
        'missing-permission',
        job.body.entries.get('permissions')?.line ?? uses.line,
        `"${String(uses.value)}" needs \`${scope}: ${needed}\`, and the job "${job.id}" does not give it.`,
        `Write \`${scope}: ${needed}\` under the job’s \`permissions:\`.`,
      ),
    );
}

/** Secrets are handed over one by one: whoever changes the called workflow would else get every one there is. */
export const inherited: Rule = ({ jobs }) =>
  jobs.flatMap(({ body, id }) => {
    const secrets = at(body, 'secrets');
    if (textOf(secrets) !== 'inherit') return [];
    const message = `The job "${id}" hands every secret of the repository to the workflow that it calls.`;
    const remedy = 'Write the ones that it needs: `secrets:` with a line `name: ${{ secrets.NAME }}` for each.';
    return [error('secrets-inherit', secrets?.line ?? 1, message, remedy)];
  });
