import type { ChangeContext } from './change.ts';
import type { InputSpec, InputSpecs } from './define.ts';
import type { RepoName } from './forge-port.ts';
import { onlyReads } from './only-reads.ts';

/** Where a run's verdict goes as a commit status, so that a later run on the same commit can put another in its place. */
export interface StatusRequest {
  readonly repository: RepoName;
  readonly sha: string;
  /** The same for every run of a control into one branch: a pull request into another branch is not green by it. */
  readonly context: string;
  /** The run is on a change from a fork, and gets a token that only reads. */
  readonly fork: boolean;
}

/** For an action whose verdict may change while the commit stays: it takes this as its input `verdict`, and `run` does the rest. */
// No default, so that a run does not load zod to read it.
export const verdictInput = {
  description:
    'Where the verdict stands. `step` (the default): the step is red or green. `status`: a commit status on the head says it, `pending` while nothing but an approval is missing, and the step is green once that is set; without the permission, as on a pull request from a fork, it is `step`.',
  allowed: '`step` or `status`',
  only: 'action',
  schema: async () => (await import('./input-schemas.ts')).verdictChoice,
} as const satisfies InputSpec;

/** The status that a run should set; null where the step itself says it. */
export function statusRequest(
  control: string,
  inputs: InputSpecs,
  values: Readonly<Record<string, unknown>>,
  context: ChangeContext,
): StatusRequest | null {
  if (inputs['verdict'] !== verdictInput || values['verdict'] !== 'status') return null;
  const { change, kind, pullRequest } = context;
  const { head, repository } = change;
  const base = pullRequest?.baseRef ?? context.baseBranch ?? null;
  if (kind !== 'pull-request' && kind !== 'merge-group') return null;
  if (head === null || repository === null || base === null) return null;
  return { repository, sha: head, context: `${control}/${base}`.slice(0, 200), fork: onlyReads(context) };
}
