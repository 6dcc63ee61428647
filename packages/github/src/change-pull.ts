import {
  countOf,
  type ForgeAccount,
  type ForgeChangeRecord,
  type ForgeCollaborators,
  type ForgeRecordCommit,
  type ForgeRecordReview,
  hashOf,
  type OutsideRecord,
  recordOf,
  textOf,
} from '@cm/app';

import {
  actorOf,
  closedIssueOf,
  contextOf,
  editOf,
  type Part,
  partOf,
  recordCommentOf,
  type RecordComment,
} from './change-parts.ts';
import { timelineOf } from './change-timeline.ts';
import type { Lost } from './graphql.ts';

/** What is known beside the first answer. */
export interface RecordParts {
  readonly commits: Part<ForgeRecordCommit>;
  readonly reviews: Part<ForgeRecordReview>;
  readonly lost: readonly Lost[];
  readonly marker: string;
  readonly points: number | null;
}

type Basics = Pick<
  ForgeChangeRecord,
  'number' | 'title' | 'body' | 'state' | 'baseRef' | 'headRef' | 'headSha' | 'createdAt' | 'fork' | 'draft'
>;

/** The record of a pull request; null where a field that identifies the change is missing. */
export function recordOfPull(
  pull: OutsideRecord,
  { commits, lost, marker, points, reviews }: RecordParts,
): ForgeChangeRecord | null {
  const basics = basicsOf(pull);
  if (basics === null) return null;
  const labels = partOf(pull['labels'], (label) => textOf(recordOf(label)?.['name']));
  const { whole, ...timeline } = timelineOf(pull['timelineItems']);
  const closes = partOf(pull['closingIssuesReferences'], closedIssueOf);
  return {
    ...basics,
    author: actorOf(pull['author']),
    headRepository: textOf(recordOf(pull['headRepository'])?.['nameWithOwner']),
    mergedAt: textOf(pull['mergedAt']),
    mergedBy: actorOf(pull['mergedBy']),
    mergeCommit: hashOf(recordOf(pull['mergeCommit'])?.['oid']),
    ...editsOf(pull),
    labels: labels.items,
    ...timeline,
    timelineWhole: whole && labels.whole,
    reviews: reviews.items,
    reviewsWhole: reviews.whole,
    commits: commits.items,
    commitsWhole: commitsWhole(pull, commits, basics.headSha),
    closes: closes.items,
    ...statusesOf(pull, basics.headSha),
    ...commentsOf(pull, marker),
    collaborators: collaboratorsOf(pull['collaborators']),
    unread: unreadOf(pull, closes, lost, basics.headSha),
    points,
  };
}

/** GraphQL lists an app among people as a user; its login tells. */
function named(account: ForgeAccount): ForgeAccount {
  return account.login.endsWith('[bot]') ? { ...account, type: 'Bot' } : account;
}

const pushing: ReadonlySet<string> = new Set(['ADMIN', 'MAINTAIN', 'WRITE']);

/** Null where GitHub does not tell them. */
function collaboratorsOf(list: unknown): ForgeCollaborators | null {
  const [found, page] = [recordOf(list)?.['edges'], recordOf(recordOf(list)?.['pageInfo'])];
  if (!Array.isArray(found)) return null;
  const people = found.map((edge: unknown) => {
    const permission = textOf(recordOf(edge)?.['permission']) ?? '';
    const account = actorOf(recordOf(edge)?.['node']);
    if (account === null || permission === '') return null;
    const maintains = permission === 'ADMIN' || permission === 'MAINTAIN';
    return { account: named(account), role: permission.toLowerCase(), canPush: pushing.has(permission), maintains };
  });
  const whole = page?.['hasNextPage'] === false && people.every((one) => one !== null);
  return { people: people.filter((one) => one !== null), whole };
}

const states = { CLOSED: 'closed', MERGED: 'merged', OPEN: 'open' } as const;

function basicsOf(pull: OutsideRecord): Basics | null {
  const [number, headSha] = [countOf(pull['number']), hashOf(pull['headRefOid'])];
  const state = Object.entries(states).find(([known]) => known === pull['state'])?.[1];
  const [title, createdAt] = [textOf(pull['title']), textOf(pull['createdAt'])];
  const [baseRef, headRef] = [textOf(pull['baseRefName']), textOf(pull['headRefName'])];
  if (number === null || headSha === null || state === undefined || title === null) return null;
  if (createdAt === null || baseRef === null || headRef === null) return null;
  const fork = pull['isCrossRepository'] !== false;
  const draft = pull['isDraft'] === true;
  return { number, title, body: textOf(pull['body']) ?? '', state, baseRef, headRef, headSha, createdAt, fork, draft };
}

/** Newest first, whatever order they came in. A description that was never edited may have no list. */
function editsOf(pull: OutsideRecord): Pick<ForgeChangeRecord, 'edits' | 'editsWhole'> {
  const never = pull['lastEditedAt'] === null && pull['userContentEdits'] === null;
  const { items, whole } = partOf(pull['userContentEdits'], editOf);
  return { edits: items.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at)), editsWhole: whole || never };
}

/** As many as GitHub counts, the head among them, and all of their authors. */
function commitsWhole(pull: OutsideRecord, { items, whole }: Part<ForgeRecordCommit>, headSha: string): boolean {
  if (!whole || countOf(recordOf(pull['commits'])?.['totalCount']) !== items.length) return false;
  return items.some(({ sha }) => sha === headSha) && items.every(({ authorsWhole }) => authorsWhole);
}

/** The newest commit that GitHub lists: after a push the list may still be that of before. */
function newestOf(pull: OutsideRecord, headSha: string): OutsideRecord | null {
  const [commit] = partOf(pull['newest'], (item) => recordOf(recordOf(item)?.['commit'])).items;
  return hashOf(commit?.['oid']) === headSha ? (commit ?? null) : null;
}

function statusesOf(pull: OutsideRecord, headSha: string): Pick<ForgeChangeRecord, 'statuses'> {
  const contexts = recordOf(newestOf(pull, headSha)?.['status'])?.['contexts'];
  const list = Array.isArray(contexts) ? contexts : [];
  return { statuses: list.map(contextOf).filter((status) => status !== null) };
}

function commentsOf(pull: OutsideRecord, marker: string): Pick<ForgeChangeRecord, 'ownComment' | 'commentsWhole'> {
  const { items, whole } = partOf(pull['comments'], recordCommentOf);
  const own = items.find((comment: RecordComment) => comment.own && comment.body.startsWith(marker));
  return {
    ownComment: own === undefined ? null : { id: own.id, body: own.body, url: own.url },
    commentsWhole: whole,
  };
}

function unreadOf(
  pull: OutsideRecord,
  closes: Part<unknown>,
  lost: readonly Lost[],
  headSha: string,
): readonly string[] {
  const isLost = (part: string): boolean => lost.some(({ at }) => at.endsWith(`.${part}`));
  const stale = newestOf(pull, headSha) === null && !isLost('newest');
  return [
    // Who may do what can be asked for by REST, too.
    ...new Set(lost.filter(({ at }) => !at.endsWith('.collaborators')).map(({ reason }) => reason)),
    ...(stale ? ['GitHub does not list the newest commit yet, so its statuses were not read. Run the job again.'] : []),
    ...(closes.whole || isLost('closingIssuesReferences')
      ? []
      : [`Only ${closes.items.length} of the issues that the pull request closes were read.`]),
  ];
}
