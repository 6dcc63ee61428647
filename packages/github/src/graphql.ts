import { type OutsideRecord, recordOf, type RepoName, textOf } from '@cm/app';

import { unreadable } from './asking.ts';
import { graphqlRoute, type Send } from './client.ts';
import { type Asked, cleaned } from './failure.ts';

export type GraphqlReply =
  | { readonly kind: 'answer'; readonly data: OutsideRecord }
  /** `type` is GitHub's own word, `STALE_DATA` or `FORBIDDEN`; empty where no answer came. `words`: all that GitHub said. */
  | { readonly kind: 'failed'; readonly type: string; readonly words: string; readonly reason: string };

/** Asks GraphQL. It answers 200 whatever went wrong, and says what in a list of errors; an answer with any error is none. */
export async function graphql(
  send: Send,
  asked: Asked,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<GraphqlReply> {
  const call = { ...asked, route: graphqlRoute, parameters: {}, body: { query, variables } };
  const reply = await send(call);
  if (reply.kind !== 'answer') return { kind: 'failed', type: '', words: reply.reason, reason: reply.reason };
  const answer = recordOf(reply.data);
  const errors = answer?.['errors'];
  if (Array.isArray(errors) && errors.length > 0) return failedBy(asked, errors);
  const data = recordOf(answer?.['data']);
  if (data === null) return { kind: 'failed', type: '', words: '', reason: unreadable(call) };
  return { kind: 'answer', data };
}

function failedBy(asked: Asked, errors: readonly unknown[]): GraphqlReply {
  const [first] = errors.map(recordOf);
  const type = textOf(first?.['type']) ?? '';
  const message = cleaned(textOf(first?.['message']) ?? 'no message', null).replace(/\.$/, '');
  const words = cleaned(`${type} ${message}`, null);
  const doing = asked.writes === true ? 'write' : 'give';
  const fix = `Check that the job has \`permissions: ${asked.permission}\`, and run it again.`;
  return { kind: 'failed', type, words, reason: `GitHub did not ${doing} ${asked.what} (${words}). ${fix}` };
}

/** Both halves of `owner/name`. */
export function halvesOf(repo: RepoName): { readonly owner: string; readonly name: string } {
  const slash = Math.max(repo.indexOf('/'), 0);
  return { owner: repo.slice(0, slash), name: repo.slice(slash + 1) };
}
