import { expressionsIn, linesBefore } from '../expression/scan.ts';
import { valuesOf } from '../expression/values.ts';
import { error } from '../finding.ts';
import type { Job, Rule, Step, WorkflowFinding } from '../model.ts';
import { at, entriesOf, type Scalar, type Value } from '../yaml/value.ts';

/** What GitHub or the runner makes itself: numbers, hashes, addresses and fixed words, in which nobody can write a command. */
const safe: ReadonlySet<string> = new Set([
  ...'action action_path actor_id api_url event_name graphql_url job ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days run_attempt run_id run_number server_url sha workflow_sha workspace'
    .split(' ')
    .map((name) => `github.${name}`),
  ...'number after before issue.number pull_request.number pull_request.draft pull_request.merged pull_request.head.sha pull_request.base.sha workflow_run.id workflow_run.run_number workflow_run.run_attempt workflow_run.head_sha'
    .split(' ')
    .map((name) => `github.event.${name}`),
  'job.status',
]);
const safeForms = [
  /^runner\./,
  /^strategy\./,
  /^needs\.[^.]+\.result$/,
  /^steps\.[^.]+\.(?:outcome|conclusion)$/,
  /^job\.services\.[^.]+\.(?:id|network|ports\.[^.]+)$/,
];

/**
 * No text from outside stands in a script: the runner puts it in before the shell reads the script, so that a title or a
 * branch name can be a command. Source: GitHub's "Security hardening", script injections.
 */
export const injection: Rule = ({ steps }) =>
  steps.flatMap((step) => scriptsOf(step).flatMap((script) => inScript(script, step.job)));

function scriptsOf({ body, uses }: Step): readonly Scalar[] {
  const isScript = String(uses?.value ?? '').startsWith('actions/github-script@');
  return [at(body, 'run'), at(body, 'shell'), isScript ? at(at(body, 'with'), 'script') : undefined].flatMap((value) =>
    value?.kind === 'scalar' ? [value] : [],
  );
}

function inScript(script: Scalar, job: Job | null): readonly WorkflowFinding[] {
  const expressions = expressionsIn(String(script.value ?? ''));
  if (expressions.length === 0) return [];
  const lines = linesBefore(script.raw);
  return expressions.flatMap(({ body, index }) => {
    const path = body.length > longest ? '…' : valuesOf(body).find((one) => !isSafe(one, job));
    return path === undefined ? [] : [found(path, body.trim(), script.line + (lines[index] ?? 0))];
  });
}

/** The longest expression that GitHub takes. Source: the runner's Constants. */
const longest = 21_000;

function isSafe(path: string, job: Job | null): boolean {
  if (safe.has(path) || safeForms.some((form) => form.test(path))) return true;
  const [context, name = ''] = path.split('.');
  return context === 'matrix' && isWritten(at(at(job?.body, 'strategy'), 'matrix'), name);
}

/** Whether every value of a matrix dimension stands in the file. */
function isWritten(matrix: Value | undefined, name: string): boolean {
  if (matrix?.kind !== 'table') return false;
  const lists = [...entriesOf(matrix)].filter(([key]) => [name, 'include'].includes(key.toLowerCase()));
  return lists.length > 0 && lists.every(([, { value }]) => value.kind === 'list' && isLiteral(value));
}

function isLiteral(value: Value): boolean {
  if (value.kind === 'list') return value.items.every(isLiteral);
  if (value.kind === 'table') return [...value.entries.values()].every((entry) => isLiteral(entry.value));
  return !String(value.value ?? '').includes('${{');
}

function found(path: string, body: string, line: number): WorkflowFinding {
  const shown = body.length > 80 ? `${body.slice(0, 80)}…` : body;
  const message = `\`\${{ ${shown} }}\` is put into the script as text, so whoever writes it can run a command.`;
  const [context, name = 'VALUE'] = path.split('.');
  const remedy =
    context === 'env'
      ? `Write "$${name.toUpperCase()}" in the script: the shell has it already.`
      : 'Give it by `env:` of the step (`VALUE: ${{ … }}`) and write "$VALUE" in the script.';
  return error('injection', line, message, remedy);
}
