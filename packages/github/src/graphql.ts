import { type OutsideRecord, recordOf, type RepoName, textOf } from '@cm/app';

import { unreadable } from './asking.ts';
import { graphqlRoute, type Send } from './client.ts';
import { type Asked, cleaned } from './failure.ts';

export type GraphqlReply =
  /** `lost`: the optional parts that GitHub did not give. */
  | { readonly kind: 'answer'; readonly data: OutsideRecord; readonly lost: readonly Lost[] }
  /** `type` is GitHub's own word, `STALE_DATA` or `FORBIDDEN`; empty where no answer came. `words`: all that GitHub said. */
  | { readonly kind: 'failed'; readonly type: string; readonly words: string; readonly reason: string };

/** A part of an answer that is missing: where it would stand, why, and what to do. */
export interface Lost {
  readonly at: string;
  readonly reason: string;
}

/** Parts that a question can do without, by where they stand, names alone: `repository.pullRequest.comments`. */
export type OptionalParts = Readonly<Record<string, Asked>>;

/**
 * Asks GraphQL. It answers 200 whatever went wrong, and says what in a list of errors; an answer with any error is none,
 * unless each one is about an optional part.
 */
export async function graphql(
  send: Send,
  asked: Asked,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  optional: OptionalParts = {},
): Promise<GraphqlReply> {
  const call = { ...asked, route: graphqlRoute, parameters: {}, body: { query, variables } };
  const reply = await send(call);
  if (reply.kind !== 'answer') return { kind: 'failed', type: '', words: reply.reason, reason: reply.reason };
  const answer = recordOf(reply.data);
  const errors = Array.isArray(answer?.['errors']) ? answer['errors'].map((error) => recordOf(error) ?? {}) : [];
  const data = recordOf(answer?.['data']);
  const lost: Lost[] = [];
  for (const error of errors) {
    const at = data === null ? null : partOf(error, optional);
    if (at === null) return failedBy(asked, error);
    lost.push({ at, reason: failedBy(optional[at] ?? asked, error).reason });
  }
  return data === null
    ? { kind: 'failed', type: '', words: '', reason: unreadable(call) }
    : { kind: 'answer', data, lost };
}

/** The optional part that an error is about; null where it is about more. */
function partOf(error: OutsideRecord, optional: OptionalParts): string | null {
  const { path } = error;
  if (!Array.isArray(path) || isRateLimit(textOf(error['type']) ?? '')) return null;
  const at = path.filter((step) => typeof step === 'string').join('.');
  return Object.keys(optional).find((part) => at === part || at.startsWith(`${part}.`)) ?? null;
}

function failedBy(asked: Asked, error: OutsideRecord): GraphqlReply & { readonly kind: 'failed' } {
  const type = textOf(error['type']) ?? '';
  const message = cleaned(textOf(error['message']) ?? 'no message', null).replace(/\.$/, '');
  const words = cleaned(`${type} ${message}`, null);
  const doing = asked.writes === true ? 'write' : 'give';
  const reason = `GitHub did not ${doing} ${asked.what} (${words}). ${fixOf(asked, type, message)}`;
  return { kind: 'failed', type, words, reason };
}

function fixOf({ permission }: Asked, type: string, message: string): string {
  if (isRateLimit(type)) {
    return "The token's points of this hour are used up. Run the job again in an hour, or pass the token of a GitHub App.";
  }
  if (/\bSAML\b|\bSSO\b/.test(message)) return 'Authorise the token for single sign-on of the organisation.';
  if (/\btimeout\b|\btimed out\b|^RESOURCE_LIMITS/i.test(`${type} ${message}`)) {
    return 'GitHub took too long over it. Run the job again; if it lasts, GitHub has a fault.';
  }
  if (/doesn't exist on type/.test(message)) return 'This GitHub server is too old for the question. Update it.';
  return `Check that the job has \`permissions: ${permission}\`, and run it again.`;
}

/** Source: GitHub's GraphQL documentation, "Rate limits": the answer is 200, the error's type says it. */
function isRateLimit(type: string): boolean {
  return type === 'RATE_LIMITED' || type === 'RATE_LIMIT';
}

/** Both halves of `owner/name`. */
export function halvesOf(repo: RepoName): { readonly owner: string; readonly name: string } {
  const slash = Math.max(repo.indexOf('/'), 0);
  return { owner: repo.slice(0, slash), name: repo.slice(slash + 1) };
}
