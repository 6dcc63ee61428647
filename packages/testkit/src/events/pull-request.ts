import { shaOf } from '../world/object-id.ts';
import { defaultAccount, defaultMergeSettings, type WorldAccount, type WorldMergeSettings } from '../world/types.ts';
import {
  eventAccount,
  type EventFixture,
  type EventPlace,
  eventRepository,
  example,
  part,
  type Payload,
  placed,
  rewrite,
} from './seed.ts';

export interface PullRequestEventOptions extends EventPlace {
  /** Default `pull_request`. */
  readonly event?: 'pull_request' | 'pull_request_target';
  /** Default `opened`. */
  readonly action?: string;
  readonly number?: number;
  readonly title?: string;
  readonly body?: string | null;
  readonly user?: WorldAccount;
  /** How many commits GitHub counts; default 1. */
  readonly commits?: number;
  readonly base?: { readonly ref: string; readonly sha: string };
  readonly head?: { readonly ref: string; readonly sha: string };
  /** Full name of the fork that the branch is in; null where it was deleted. Absent: the same repository. */
  readonly fork?: string | null;
  /** What `base.repo` says of merging; null where it says nothing, as older servers do. */
  readonly merge?: Partial<WorldMergeSettings> | null;
  /** The test merge, or what landed; null while GitHub still works it out. */
  readonly mergeSha?: string | null;
  readonly mergedAt?: string | null;
  readonly draft?: boolean;
}

/** A pull request's event, from GitHub's example of an opened one. */
export function pullRequestEvent(options: PullRequestEventOptions = {}): EventFixture {
  const told = {
    event: 'pull_request',
    action: 'opened',
    number: 7,
    base: { ref: options.defaultBranch ?? 'main', sha: shaOf('base') },
    head: { ref: 'feature', sha: shaOf('head') },
    ...options,
  };
  const { action, base, head, number } = told;
  const seed = example('pull_request', (candidate) => candidate['action'] === 'opened');
  const payload = placed(renumber(seed, number, head.sha), options);
  const pull = part(payload, 'pull_request');
  return {
    name: told.event,
    payload: {
      ...payload,
      action,
      number,
      pull_request: {
        ...pull,
        ...said(options),
        number,
        auto_merge: null,
        active_lock_reason: null,
        state: action === 'closed' ? 'closed' : 'open',
        closed_at: action === 'closed' ? pull['updated_at'] : null,
        base: { ...side(part(pull, 'base'), base, options), repo: baseRepository(pull, options) },
        head: headSide(pull, head, options),
      },
      ...(action === 'synchronize' ? { before: shaOf('head before'), after: head.sha } : {}),
      ...(action === 'edited' ? { changes: { title: { from: 'Old title' } } } : {}),
    },
  };
}

/** What the pull request says of itself. */
function said(options: PullRequestEventOptions): Payload {
  const { body, commits, draft, mergedAt, mergeSha, title, user } = {
    title: 'feat: add the basket',
    body: 'Adds the basket.',
    user: defaultAccount,
    commits: 1,
    draft: false,
    mergedAt: null,
    mergeSha: null,
    ...options,
  };
  return {
    title,
    body,
    user: eventAccount(user),
    commits,
    draft,
    merged: mergedAt !== null,
    merged_at: mergedAt,
    merge_commit_sha: mergeSha,
  };
}

/** Gives the example another number and head commit wherever an address names them. */
function renumber(seed: Payload, number: number, headSha: string): Payload {
  const old = Number(seed['number']);
  const words = ['pulls', 'pull', 'issues'];
  const oldSha = String(part(part(seed, 'pull_request'), 'head')['sha']);
  const pairs = words.map((word) => [`/${word}/${old}`, `/${word}/${number}`] as const);
  return rewrite(seed, [...pairs, [oldSha, headSha]]);
}

function side(seed: Payload, at: { readonly ref: string; readonly sha: string }, place: EventPlace): Payload {
  const owner = (place.repository ?? 'acme/webshop').split('/')[0] ?? '';
  const user = eventAccount({ login: owner, type: 'Organization' });
  return { ...seed, ref: at.ref, sha: at.sha, label: `${owner}:${at.ref}`, user };
}

function baseRepository(pull: Payload, options: PullRequestEventOptions): Payload {
  const repository = eventRepository(part(part(pull, 'base'), 'repo'), options);
  if (options.merge !== null) return { ...repository, ...defaultMergeSettings, ...options.merge };
  const told = Object.entries(repository).filter(([name]) => !(name in defaultMergeSettings));
  return Object.fromEntries(told);
}

function headSide(
  pull: Payload,
  head: { readonly ref: string; readonly sha: string },
  options: PullRequestEventOptions,
): Payload {
  const seed = part(pull, 'head');
  const { fork } = options;
  if (fork === undefined) return { ...side(seed, head, options), repo: baseRepository(pull, options) };
  if (fork === null) {
    const author = options.user ?? defaultAccount;
    return { ...seed, ...head, label: `${author.login}:${head.ref}`, user: eventAccount(author), repo: null };
  }
  const place = { ...options, repository: fork };
  return { ...side(seed, head, place), repo: { ...eventRepository(part(seed, 'repo'), place), fork: true } };
}
