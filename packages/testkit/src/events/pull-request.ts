import { shaOf } from '../world/object-id.ts';
import { defaultAccount, type WorldAccount, type WorldMergeSettings } from '../world/types.ts';
import { carriedPull, eventLabel, renumbered } from './carried-pull.ts';
import { eventAccount, type EventFixture, type EventPlace, example, part, type Payload, placed } from './seed.ts';

/** What a pull request is, in every event that carries one. */
export interface CarriedPullOptions extends EventPlace {
  readonly number?: number;
  readonly title?: string;
  readonly body?: string | null;
  readonly user?: WorldAccount;
  /** How many commits GitHub counts; default 1. A review's event does not say. */
  readonly commits?: number;
  readonly base?: { readonly ref: string; readonly sha: string };
  readonly head?: { readonly ref: string; readonly sha: string };
  /** Full name of the fork that the branch is in; null where it was deleted. Absent: the same repository. */
  readonly fork?: string | null;
  /** What `base.repo` says of merging; null where it says nothing, as older servers do. */
  readonly merge?: Partial<WorldMergeSettings> | null;
  /** The test merge, or what landed; null while GitHub still works it out. */
  readonly mergeSha?: string | null;
  /** Set where it was merged. ISO 8601, UTC. */
  readonly mergedAt?: string | null;
  readonly draft?: boolean;
  readonly labels?: readonly string[];
}

export interface PullRequestEventOptions extends CarriedPullOptions {
  /** Default `pull_request`. */
  readonly event?: 'pull_request' | 'pull_request_target';
  /** Default `opened`. `closed` is by a merge where `mergedAt` says when; a draft is one on `converted_to_draft`. */
  readonly action?: string;
  /** `synchronize`: the head from before the push. */
  readonly before?: string;
  /** `labeled` and `unlabeled`: which one. */
  readonly label?: string;
  /** `edited`: what stood there before; default another title. */
  readonly changes?: Payload;
}

/** A pull request's event, from GitHub's example of an opened one. */
export function pullRequestEvent(options: PullRequestEventOptions = {}): EventFixture {
  const told = {
    event: 'pull_request',
    action: 'opened',
    number: 7,
    head: { ref: 'feature', sha: shaOf('head') },
    draft: options.action === 'converted_to_draft',
    ...options,
  };
  const { action, draft, head, number } = told;
  const seed = example('pull_request', (candidate) => candidate['action'] === 'opened');
  const payload = placed(renumbered(seed, number, head.sha), options);
  const pull = carriedPull(part(payload, 'pull_request'), { ...options, draft });
  const closed = action === 'closed';
  const landed = typeof options.mergedAt === 'string';
  return {
    name: told.event,
    payload: {
      ...payload,
      action,
      number,
      pull_request: {
        ...pull,
        state: closed ? 'closed' : 'open',
        closed_at: closed ? (options.mergedAt ?? pull['updated_at']) : null,
        merged_by: landed ? eventAccount(options.sender ?? defaultAccount) : null,
      },
      ...ofAction(action, options, head.sha),
    },
  };
}

/** What only one kind of action brings. */
function ofAction(action: string, options: PullRequestEventOptions, head: string): Payload {
  const { before = shaOf('head before'), changes = { title: { from: 'Old title' } }, label = 'emergency' } = options;
  switch (action) {
    case 'synchronize':
      return { before, after: head };
    case 'edited':
      return { changes };
    case 'labeled':
    case 'unlabeled':
      return { label: eventLabel(label, options) };
    default:
      return {};
  }
}
