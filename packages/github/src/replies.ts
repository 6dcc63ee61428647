import {
  accountOf,
  countOf,
  type ForgeCommit,
  type ForgeCompareStatus,
  type ForgeIssue,
  type ForgeRepository,
  type ForgeReview,
  type ForgeTagObject,
  type ForgeTagRef,
  hashOf,
  mergeSettingsOf,
  recordOf,
  textOf,
} from '@cm/app';

/** A repository object; null where it has no name or default branch. */
export function repositoryOf(data: unknown): ForgeRepository | null {
  const repo = recordOf(data);
  const fullName = textOf(repo?.['full_name']);
  const defaultBranch = textOf(repo?.['default_branch']);
  if (fullName === null || defaultBranch === null) return null;
  return { fullName, defaultBranch, merge: mergeSettingsOf(repo) };
}

/** One page of a comparison. */
export interface ComparisonPage {
  readonly status: ForgeCompareStatus;
  readonly total: number;
  readonly commits: readonly ForgeCommit[];
}

/** A page of `compare`; null where status, total or one of the commits cannot be read. */
export function comparisonPageOf(data: unknown): ComparisonPage | null {
  const page = recordOf(data);
  const status = compareStatusOf(data);
  const total = countOf(page?.['total_commits']);
  const commits = listOf(page?.['commits'], commitOf);
  return status === null || total === null || commits === null ? null : { status, total, commits };
}

/** How head stands to base, from a comparison. */
export function compareStatusOf(data: unknown): ForgeCompareStatus | null {
  const status = recordOf(data)?.['status'];
  return (['ahead', 'behind', 'identical', 'diverged'] as const).find((known) => known === status) ?? null;
}

/** A commit of a list; a person that GitHub does not give is empty text, never invented. */
export function commitOf(data: unknown): ForgeCommit | null {
  const item = recordOf(data);
  const sha = hashOf(item?.['sha']);
  const commit = recordOf(item?.['commit']);
  const message = textOf(commit?.['message']);
  const parents = listOf(item?.['parents'], (parent) => hashOf(recordOf(parent)?.['sha']));
  if (item === null || sha === null || commit === null || message === null || parents === null) return null;
  const [authorName, authorEmail] = personOf(commit['author']);
  const [committerName, committerEmail] = personOf(commit['committer']);
  const author = accountOf(item['author']);
  return { sha, parents, authorName, authorEmail, committerName, committerEmail, message, author };
}

function personOf(data: unknown): readonly [name: string, email: string] {
  const person = recordOf(data) ?? {};
  return [textOf(person['name']) ?? '', textOf(person['email']) ?? ''];
}

const reviewStates = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'] as const;

/** A review; null where its state is none that GitHub documents. */
export function reviewOf(data: unknown): ForgeReview | null {
  const review = recordOf(data);
  const state = reviewStates.find((known) => known === review?.['state']);
  if (review === null || state === undefined) return null;
  return {
    user: accountOf(review['user']),
    state,
    commit: hashOf(review['commit_id']),
    submittedAt: textOf(review['submitted_at']),
    association: textOf(review['author_association']),
  };
}

/** An issue; null where it does not say when it was made, or whether it is still open. */
export function issueOf(data: unknown): ForgeIssue | null {
  const issue = recordOf(data);
  const number = countOf(issue?.['number']);
  const createdAt = momentOf(issue?.['created_at']);
  const closedAt = momentOf(issue?.['closed_at']);
  const open = issue?.['state'] === 'open';
  if (issue === null || number === null || createdAt === null || (!open && closedAt === null)) return null;
  return {
    number,
    isPullRequest: recordOf(issue['pull_request']) !== null,
    createdAt,
    closedAt: open ? null : closedAt,
  };
}

function momentOf(value: unknown): string | null {
  const text = textOf(value);
  return text === null || Number.isNaN(Date.parse(text)) ? null : text;
}

/** The name of an entry of a folder. */
export function nameOf(data: unknown): string | null {
  return textOf(recordOf(data)?.['name']);
}

/** What a ref stands on, or an annotated tag. */
export function tagRefOf(data: unknown): ForgeTagRef | null {
  const object = recordOf(recordOf(data)?.['object']);
  const sha = hashOf(object?.['sha']);
  const type = textOf(object?.['type']);
  return sha === null || type === null ? null : { sha, type };
}

/** An annotated tag; null where a part that names it or its message is missing. */
export function tagObjectOf(data: unknown): ForgeTagObject | null {
  const tag = recordOf(data);
  const [sha, name, message] = [hashOf(tag?.['sha']), textOf(tag?.['tag']), textOf(tag?.['message'])];
  const target = tagRefOf(data);
  if (sha === null || name === null || message === null || target === null) return null;
  const signature = textOf(recordOf(tag?.['verification'])?.['signature']) || null;
  return { sha, name, target: target.sha, targetType: target.type, message, signature };
}

/** The hash of a commit object; null where it has none. */
export function shaOf(data: unknown): string | null {
  return hashOf(recordOf(data)?.['sha']);
}

/** Every item read, or null: a list with one unreadable item is not the list. */
export function listOf<T>(data: unknown, read: (item: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(data)) return null;
  const items: T[] = [];
  for (const item of data) {
    const one = read(item);
    if (one === null) return null;
    items.push(one);
  }
  return items;
}

/** A file's bytes, or in words why the answer holds none. */
export function contentOf(data: unknown): { readonly bytes: Uint8Array } | { readonly problem: string } {
  if (Array.isArray(data)) return { problem: 'it is a folder' };
  const file = recordOf(data);
  const content = textOf(file?.['content']);
  if (file?.['type'] !== 'file') return { problem: 'it is no file' };
  if (file['encoding'] !== 'base64' || content === null)
    return { problem: 'it is over 1 MiB, more than GitHub gives here' };
  const bytes = new Uint8Array(Buffer.from(content, 'base64'));
  return bytes.length === countOf(file['size']) ? { bytes } : { problem: 'its content came incomplete' };
}
