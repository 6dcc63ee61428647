import { shaOf } from '../world/object-id.ts';
import { defaultSignature, type WorldSignature } from '../world/types.ts';
import { type EventFixture, type EventPlace, example, noCommit, type Payload, placed } from './seed.ts';

/** A commit as a push lists it. */
export interface EventCommit {
  readonly sha: string;
  readonly message: string;
  readonly author?: WorldSignature;
  readonly committer?: WorldSignature;
}

export interface PushEventOptions extends EventPlace {
  /** Short branch name; default the default branch. */
  readonly branch?: string;
  /** Full ref, where it is no branch. */
  readonly ref?: string;
  /** Commit before the push; all zero: the push created the branch. */
  readonly before?: string;
  /** Commit after the push; all zero: the push deleted the branch. */
  readonly after?: string;
  readonly forced?: boolean;
  /** Oldest first; default one commit, `after`. */
  readonly commits?: readonly EventCommit[];
}

/** GitHub lists no more commits of one push; it does not say which, here the newest. Source: webhook "push". */
const listLimit = 2048;

/** A push's event, from GitHub's example of a first push. */
export function pushEvent(options: PushEventOptions = {}): EventFixture {
  const seed = example('push', (candidate) => Array.isArray(candidate['commits']) && candidate['commits'].length > 0);
  const { after, before, branch, forced, repository } = {
    after: shaOf('after'),
    before: shaOf('before'),
    branch: options.defaultBranch ?? 'main',
    forced: false,
    repository: 'acme/webshop',
    ...options,
  };
  const deleted = after === noCommit;
  const commits = deleted ? [] : (options.commits ?? [{ sha: after, message: 'feat: add the basket' }]);
  const listed = commits.slice(-listLimit).map((commit) => eventCommit(repository, commit));
  const between = `compare/${before.slice(0, 12)}...${after.slice(0, 12)}`;
  return {
    name: 'push',
    payload: {
      ...placed(seed, options),
      ref: options.ref ?? `refs/heads/${branch}`,
      before,
      after,
      created: before === noCommit,
      deleted,
      forced,
      base_ref: null,
      compare: `https://github.com/${repository}/${before === noCommit || deleted ? `commit/${after}` : between}`,
      commits: listed,
      head_commit: listed.at(-1) ?? null,
      pusher: { name: options.sender?.login ?? defaultSignature.name, email: defaultSignature.email },
    },
  };
}

export interface TagPushEventOptions extends EventPlace {
  readonly tag?: string;
  /** The tagged commit. */
  readonly sha?: string;
  /** Id of the tag object where the tag is annotated: then that is what `after` says. */
  readonly object?: string;
  /** Of the tagged commit. */
  readonly message?: string;
}

/** A tag that was pushed: GitHub lists no commits, and names the tagged one as the head. */
export function tagPushEvent(options: TagPushEventOptions = {}): EventFixture {
  const sha = options.sha ?? shaOf('tagged');
  const commits = [{ sha, message: options.message ?? 'feat: release' }];
  const ref = `refs/tags/${options.tag ?? 'v1.0.0'}`;
  const event = pushEvent({ ...options, ref, before: noCommit, after: options.object ?? sha, commits });
  return { ...event, payload: { ...event.payload, commits: [] } };
}

/** A branch or tag that was created. */
export function createEvent(
  options: EventPlace & { readonly ref?: string; readonly refType?: 'branch' | 'tag' } = {},
): EventFixture {
  const payload = placed(example('create'), options);
  return {
    name: 'create',
    payload: {
      ...payload,
      ref: options.ref ?? 'v1.0.0',
      ref_type: options.refType ?? 'tag',
      master_branch: options.defaultBranch ?? 'main',
    },
  };
}

function eventCommit(repository: string, commit: EventCommit): Payload {
  const author = commit.author ?? defaultSignature;
  const committer = commit.committer ?? author;
  return {
    id: commit.sha,
    tree_id: shaOf(`tree of ${commit.sha}`),
    distinct: true,
    message: commit.message,
    timestamp: author.date,
    url: `https://github.com/${repository}/commit/${commit.sha}`,
    author: { name: author.name, email: author.email, username: author.name },
    committer: { name: committer.name, email: committer.email, username: committer.name },
    added: [],
    removed: [],
    modified: ['README.md'],
  };
}
