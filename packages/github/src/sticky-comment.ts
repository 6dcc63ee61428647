import {
  accountOf,
  type CommentDone,
  countOf,
  type ForgeAccount,
  recordOf,
  type RepoName,
  type StickyComment,
  textOf,
} from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { all, call, one } from './asking.ts';
import type { Call, Send } from './client.ts';

/** Characters; GitHub refuses more than 65,536. */
const longest = 65_000;
const permission = 'pull-requests: write';

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: ForgeAccount | null;
  readonly url: string | null;
}

type Kept = Pick<Comment, 'id' | 'body' | 'url'>;

/**
 * Changes the comment that this token made before, or makes one. A marker in anybody else's comment counts for nothing.
 * Where the comment is known, or known to be none, the others are not listed again.
 */
export async function keepComment(
  send: Send,
  repo: RepoName,
  number: number,
  { body, known, marker }: StickyComment,
): Promise<Fact<CommentDone>> {
  const text = body.startsWith(marker) ? body : `${marker}\n${body}`;
  if (text.length > longest) return unavailable(`it has more than ${longest} characters, more than GitHub takes.`);
  const what = `comments on pull request ${repo}#${number}`;
  const parameters = { issue_number: number };
  const below = '/issues/{issue_number}/comments';
  const listed = call(repo, below, parameters, what, 'pull-requests: read');
  const found = known === undefined ? await findOwn(send, listed, marker) : available(known);
  if (found.status === 'unavailable') return found;
  const own = found.value;
  if (own !== null && sameText(own.body, text)) return available({ done: 'unchanged', url: own.url });
  const asked = call(repo, own === null ? below : '/issues/comments/{comment_id}', { body: text }, what, permission);
  const where = own === null ? parameters : { comment_id: own.id };
  const change = writing(asked, own === null ? 'POST' : 'PATCH', where);
  const kept = await one(send, change, commentOf);
  if (kept.status === 'unavailable') return kept;
  return available({ done: own === null ? 'created' : 'updated', url: kept.value.url });
}

async function findOwn(send: Send, asked: Call, marker: string): Promise<Fact<Kept | null>> {
  const listed = await all(send, asked, commentOf);
  if (listed.status === 'unavailable') return listed;
  const marked = listed.value.filter((comment) => comment.body.startsWith(marker));
  return available(await ownOf(send, marked));
}

function writing(asked: Call, method: 'PATCH' | 'POST', where: Call['parameters']): Call {
  const route = asked.route.replace(/^GET/, method);
  return { ...asked, route, parameters: { ...asked.parameters, ...where }, writes: true };
}

/**
 * Of the comments with the marker the one that a bot made: nobody but an app can write as one. A personal token writes
 * as a person, whose name GitHub tells only to such a token.
 */
async function ownOf(send: Send, marked: readonly Comment[]): Promise<Comment | null> {
  const bots = marked.find(({ user }) => user?.type === 'Bot');
  if (bots !== undefined || marked.length === 0) return bots ?? null;
  const reply = await send({ route: 'GET /user', parameters: {}, what: 'the account of the token', permission });
  const me = reply.kind === 'answer' ? (accountOf(reply.data)?.login ?? null) : null;
  return marked.find(({ user }) => user !== null && user.login === me) ?? null;
}

/** GitHub may store other line ends than it was given. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}

/** A comment; null where it has no number or text. */
function commentOf(data: unknown): Comment | null {
  const item = recordOf(data);
  const [id, body] = [countOf(item?.['id']), textOf(item?.['body'])];
  if (item === null || id === null || body === null) return null;
  return { id, body, user: accountOf(item['user']), url: textOf(item['html_url']) };
}
