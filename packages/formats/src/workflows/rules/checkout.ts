import { error, warning } from '../finding.ts';
import type { Rule, Step, WorkflowFinding } from '../model.ts';
import { referenceOf } from '../uses.ts';
import { at, isBoolean, type Scalar, type Table, textOf } from '../yaml/value.ts';

/** Each checkout says whether its token stays behind in the folder, where every later step can read it. */
export const credentials: Rule = ({ steps }) => steps.flatMap(kept);

function kept(step: Step): readonly WorkflowFinding[] {
  if (!isCheckout(step)) return [];
  const value = at(at(step.body, 'with'), 'persist-credentials');
  const word = textOf(value)?.toLowerCase();
  if (value === undefined || (word !== 'true' && word !== 'false')) {
    const message = 'The checkout leaves the job’s token in `.git`, where every later step can read it.';
    const remedy =
      'Write `persist-credentials: false` under `with:`; where a later step pushes, `persist-credentials: true # why`.';
    return [error('persist-credentials', step.line, message, remedy)];
  }
  if (word === 'false' || (value.kind === 'scalar' && value.comment !== '')) return [];
  const message = 'The checkout leaves the job’s token in `.git`, and nothing says why.';
  return [warning('persist-credentials', value.line, message, 'Write the reason behind it: `true # pushes the tag`.')];
}

function isCheckout({ uses }: Step): boolean {
  const reference = referenceOf(String(uses?.value ?? ''));
  return (
    reference.kind === 'named' && `${reference.repository}/${reference.path}`.toLowerCase() === 'actions/checkout/'
  );
}

/** Texts that name what a stranger wrote. */
const heads =
  /github\.event\.pull_request\.head|github\.head_ref|github\.event\.workflow_run\.(?:head_|pull_requests)|refs\/pull\/|gh pr checkout|pull\/\$/i;

/** These events run with secrets and a token that writes, also for a stranger's pull request: its code stays outside. */
export const strangers: Rule = ({ steps, triggers }) => {
  const event = ['pull_request_target', 'workflow_run', 'issue_comment'].find((name) => triggers.has(name));
  if (event === undefined) return [];
  return steps.flatMap((step) => {
    const place = headOf(step);
    if (place === null) return [];
    const message = `On \`${event}\` this fetches what a stranger wrote, in a run that has secrets and a token that writes.`;
    const remedy = `Run it on \`pull_request\`, which has neither; here, check out the default branch and read the rest through the API.`;
    return [error('stranger-checkout', place, message, remedy)];
  });
};

function headOf(step: Step): number | null {
  const given = at(step.body, 'with');
  const places = isCheckout(step) ? [at(given, 'ref'), at(given, 'repository')] : [at(step.body, 'run')];
  const scalars = places.filter((value): value is Scalar => value?.kind === 'scalar');
  const direct = scalars.find(({ value }) => heads.test(String(value)) && (isCheckout(step) || fetches(value)));
  return direct === undefined ? null : direct.line;
}

function fetches(script: Scalar['value']): boolean {
  return /\b(?:gh pr checkout|git (?:fetch|checkout|pull|clone|switch|worktree))\b/.test(String(script));
}

/** A team's own switch that lets old and dangerous commands in again. */
export const insecure: Rule = ({ root, jobs, steps }) =>
  [root, ...jobs.map(({ body }) => body), ...steps.map(({ body }) => body)].flatMap((body: Table) => {
    const value = at(at(body, 'env'), 'ACTIONS_ALLOW_UNSECURE_COMMANDS');
    if (value === undefined || isBoolean(value, false)) return [];
    const message = '`ACTIONS_ALLOW_UNSECURE_COMMANDS` lets printed text set variables of later steps.';
    return [error('insecure-commands', value.line, message, 'Remove it, and write to `$GITHUB_ENV`.')];
  });
