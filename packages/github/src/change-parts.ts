import {
  countOf,
  type ForgeAccount,
  type ForgeClosedIssue,
  type ForgeEdit,
  type ForgeRecordCommit,
  type ForgeRecordReview,
  type ForgeSigner,
  hashOf,
  type OutsideRecord,
  recordOf,
  textOf,
} from '@cm/app';

import { listOf } from './replies.ts';

const types: Readonly<Record<string, ForgeAccount['type']>> = {
  Bot: 'Bot',
  EnterpriseUserAccount: 'User',
  Mannequin: 'Mannequin',
  Organization: 'Organization',
  User: 'User',
};

/** An actor as REST names it: GraphQL leaves the `[bot]` of an app's login away. Null for a deleted account. */
export function actorOf(data: unknown): ForgeAccount | null {
  const actor = recordOf(data);
  const login = textOf(actor?.['login']);
  if (login === null || login === '') return null;
  const name = textOf(actor?.['__typename']) ?? '';
  const type = Object.hasOwn(types, name) ? (types[name] ?? 'unknown') : 'unknown';
  return { login: type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login, type };
}

/** What was read of a list: `whole` is false where GitHub has more, or gave an item that cannot be read. */
export interface Part<T> {
  readonly items: readonly T[];
  readonly whole: boolean;
  /** Whether every item that GitHub gave could be read. */
  readonly read: boolean;
  /** Where the next page begins; null for the last. */
  readonly next: string | null;
}

/** A list of GraphQL, oldest first or newest first as it comes. A list that is missing is empty and not whole. */
export function partOf<T>(data: unknown, read: (item: unknown) => T | null): Part<T> {
  const list = recordOf(data);
  const nodes = Array.isArray(list?.['nodes']) ? list['nodes'] : null;
  const page = recordOf(list?.['pageInfo']);
  if (nodes === null || page === null) return { items: [], whole: false, read: false, next: null };
  const items = nodes.map(read).filter((item) => item !== null);
  const more = page['hasNextPage'] === true || page['hasPreviousPage'] === true;
  const all = items.length === nodes.length;
  return {
    items,
    whole: !more && all,
    read: all,
    next: page['hasNextPage'] === true ? textOf(page['endCursor']) : null,
  };
}

/** An edit of the description; null where it does not say when. */
export function editOf(data: unknown): ForgeEdit | null {
  const edit = recordOf(data);
  const at = textOf(edit?.['editedAt']);
  return edit === null || at === null ? null : { at, by: actorOf(edit['editor']), text: textOf(edit['diff']) };
}

const reviewStates = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'] as const;

/** A review; null where its state is none that GitHub documents. */
export function recordReviewOf(data: unknown): ForgeRecordReview | null {
  const review = recordOf(data);
  const state = reviewStates.find((known) => known === review?.['state']);
  if (review === null || state === undefined) return null;
  const canPush = review['authorCanPushToRepository'];
  return {
    user: actorOf(review['author']),
    state,
    commit: hashOf(recordOf(review['commit'])?.['oid']),
    submittedAt: textOf(review['submittedAt']),
    canPush: typeof canPush === 'boolean' ? canPush : null,
    url: textOf(review['url']),
  };
}

/** A commit of a pull request; null where its hash, message, parents or authors are missing. */
export function recordCommitOf(data: unknown): ForgeRecordCommit | null {
  const commit = recordOf(recordOf(data)?.['commit']) ?? {};
  const [sha, message] = [hashOf(commit['oid']), textOf(commit['message'])];
  const listed = commit['parents'] === undefined ? [] : nodesIn(commit['parents']);
  const parents = listOf(listed, (parent) => hashOf(recordOf(parent)?.['oid']));
  const authors = listOf(nodesIn(commit['authors']), signerOf);
  if (sha === null || message === null || parents === null || authors === null) return null;
  const verified = recordOf(commit['signature'])?.['isValid'] === true;
  const authorsWhole = authors.length > 0 && recordOf(commit['authors'])?.['totalCount'] === authors.length;
  return { sha, parents, message, authors, committer: signerOf(commit['committer']), verified, authorsWhole };
}

function nodesIn(list: unknown): unknown {
  return recordOf(list)?.['nodes'];
}

/** The address of an app's own account, which GraphQL gives no user for: `49699333+name[bot]@users.noreply.github.com`. */
const botAddress = /^(?:\d{1,12}\+)?([\w-]{1,100}\[bot\])@users\.noreply\.[\w.-]{1,253}$/;

function signerOf(data: unknown): ForgeSigner | null {
  const signer = recordOf(data);
  if (signer === null) return null;
  const [name, email] = [textOf(signer['name']) ?? '', textOf(signer['email']) ?? ''];
  const login = textOf(recordOf(signer['user'])?.['login']);
  return { login: login ?? botAddress.exec(email)?.[1] ?? null, name, email };
}

/** An issue that the pull request closes. */
export function closedIssueOf(data: unknown): ForgeClosedIssue | null {
  const issue = recordOf(data);
  const [number, title] = [countOf(issue?.['number']), textOf(issue?.['title'])];
  const repository = textOf(recordOf(issue?.['repository'])?.['nameWithOwner']);
  if (issue === null || number === null || title === null || repository === null) return null;
  return { number, repository, title, body: textOf(issue['body']) ?? '', author: actorOf(issue['author']) };
}

/** A comment, and whether this token wrote it. */
export interface RecordComment {
  readonly id: number;
  readonly body: string;
  readonly url: string | null;
  readonly own: boolean;
}

/** A comment; the number stands in its address too, where it is too long for a number of GraphQL. */
export function recordCommentOf(data: unknown): RecordComment | null {
  const comment = recordOf(data);
  const [body, url] = [textOf(comment?.['body']), textOf(comment?.['url'])];
  const id = countOf(comment?.['databaseId']) ?? numberIn(url);
  if (comment === null || body === null || id === null) return null;
  return { id, body, url, own: comment['viewerDidAuthor'] === true };
}

function numberIn(url: string | null): number | null {
  const digits = /#issuecomment-(\d{1,15})$/.exec(url ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

const statusStates = {
  ERROR: 'error',
  EXPECTED: 'pending',
  FAILURE: 'failure',
  PENDING: 'pending',
  SUCCESS: 'success',
} as const;

/** A status that a commit has now. */
export function contextOf(data: unknown): {
  readonly context: string;
  readonly state: (typeof statusStates)[keyof typeof statusStates];
  readonly description: string;
} | null {
  const status: OutsideRecord | null = recordOf(data);
  const context = textOf(status?.['context']);
  const state = Object.entries(statusStates).find(([known]) => known === status?.['state'])?.[1];
  if (status === null || context === null || state === undefined) return null;
  return { context, state, description: textOf(status['description']) ?? '' };
}
