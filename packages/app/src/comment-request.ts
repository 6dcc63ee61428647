import type { ChangeContext } from './change.ts';
import type { InputSpec, InputSpecs } from './define.ts';
import type { RepoName } from './forge-port.ts';
import { onlyReads } from './only-reads.ts';

/** Where a run's comment goes. `auto`: only where the token may be expected to write. */
export interface CommentRequest {
  readonly repository: RepoName;
  readonly number: number;
  readonly wanted: 'auto' | 'always';
  /** The run is on a change from a fork, and gets a token that only reads. */
  readonly fork: boolean;
}

/** For an action that keeps a comment on its pull request: it takes this as its input `comment`, and `run` does the rest. */
// No default, so that a run does not load zod to read it.
export const commentInput = {
  description:
    'Whether to keep one comment with the result on the pull request. Default `auto`: wherever the token may write, so never on a pull request from a fork.',
  allowed: '`auto`, `true` or `false`',
  only: 'action',
  schema: async () => (await import('./input-schemas.ts')).commentChoice,
} as const satisfies InputSpec;

/** The comment that a run should keep; null where none is wanted, or the change is no pull request. */
export function commentRequest(
  inputs: InputSpecs,
  values: Readonly<Record<string, unknown>>,
  context: ChangeContext,
): CommentRequest | null {
  const { change, pullRequest } = context;
  const choice = values['comment'] ?? 'auto';
  if (inputs['comment'] !== commentInput || choice === 'false') return null;
  if (pullRequest === null || change.repository === null) return null;
  const wanted = choice === 'true' ? 'always' : 'auto';
  return { repository: change.repository, number: pullRequest.number, wanted, fork: onlyReads(context) };
}
