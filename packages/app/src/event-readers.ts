import type {
  ChangeKind,
  ChangeProblem,
  EndedRun,
  EventSource,
  PolicyAnchor,
  PullRequestContext,
  PushContext,
  TagContext,
} from './change.ts';
import type { ForgeAccount } from './forge-port.ts';
import { accountOf, hashOf, mergeSettingsOf, type OutsideRecord, pullRequestOf, recordOf, textOf } from './payload.ts';

/** A place in history that an event names, or that the CLI was given as text for git to resolve. */
export type Place =
  | { readonly kind: 'sha'; readonly sha: string }
  | { readonly kind: 'branch'; readonly name: string }
  | { readonly kind: 'first-parent'; readonly of: string }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'local-default' };

/** What an event says, before git or GitHub is asked. */
export interface EventReading {
  readonly kind: ChangeKind;
  readonly base: Place | null;
  readonly head: Place | null;
  readonly policyAt: PolicyAnchor;
  readonly defaultBranch: string | null;
  readonly branch: string | null;
  readonly baseBranch: string | null;
  readonly headRepository: string | null;
  readonly pullRequest: PullRequestContext | null;
  readonly push: PushContext | null;
  readonly tag: TagContext | null;
  /** Set where GitHub has to be asked which pull request it is. */
  readonly endedRun: EndedRun | null;
  /** Number of a pull request of which the event says no more, so that GitHub has to be asked. */
  readonly asked: number | null;
  readonly problem: ChangeProblem | null;
}

/** A reading that says nothing yet. */
export const emptyReading: EventReading = {
  kind: 'range',
  base: null,
  head: null,
  policyAt: { kind: 'local' },
  defaultBranch: null,
  branch: null,
  baseBranch: null,
  headRepository: null,
  pullRequest: null,
  push: null,
  tag: null,
  endedRun: null,
  asked: null,
  problem: null,
};

/** The reading of an event whose payload lacks what names the change. */
export function unreadable(event: string, what: string): EventReading {
  return {
    ...emptyReading,
    kind: 'unsupported',
    problem: {
      what: `The ${event} event has no readable ${what}, so nobody can tell what changed.`,
      fix: 'Run the action in a workflow that GitHub started, or pass a whole event file with --event.',
    },
  };
}

/**
 * A pull request, from any event that carries one; a review's leaves out how many commits it has and how it merges. The policy is read from the default branch's tip: `base.sha` in the
 * payload is the base's tip at the last push, which may be from before the policy was tightened. The tested merge
 * commit, where it is checked out, says the tip without a fetch (`resolveChange`).
 */
export function readPullRequest(payload: OutsideRecord, event: Pick<EventSource, 'name'>): EventReading {
  const pull = pullRequestOf(payload['pull_request']);
  const defaultBranch = defaultBranchOf(payload);
  if (pull === null) return unreadable(event.name, 'pull_request');
  if (defaultBranch === null) return unreadable(event.name, 'repository.default_branch');
  const base = recordOf(recordOf(payload['pull_request'])?.['base']);
  const baseRepository = textOf(recordOf(base?.['repo'])?.['full_name']);
  const { number, title, body, author, headRef, baseRef, headRepository, commits, baseSha } = pull;
  const fork = headRepository === null || headRepository !== baseRepository;
  const merge = mergeSettingsOf(base?.['repo']);
  const pushedBy = pusherOf(payload, pull.headSha);
  return {
    ...emptyReading,
    kind: 'pull-request',
    base: { kind: 'sha', sha: baseSha },
    head: { kind: 'sha', sha: pull.headSha },
    policyAt: { kind: 'branch', name: defaultBranch },
    defaultBranch,
    branch: headRef,
    baseBranch: baseRef,
    headRepository,
    pullRequest: {
      number,
      title,
      body,
      author,
      headRef,
      baseRef,
      headRepository,
      commits,
      baseSha,
      fork,
      merge,
      pushedBy,
    },
  };
}

/** Only `synchronize` is a push, and only of the commit that it names. Who opens a pull request may have pushed nothing. */
function pusherOf(payload: OutsideRecord, head: string): ForgeAccount | null {
  const pushed = payload['action'] === 'synchronize' && hashOf(payload['after']) === head;
  return pushed ? accountOf(payload['sender']) : null;
}

/** A merge group: `base_sha` is what the group will stand on, and so holds the policy where it goes into the default branch. */
export function readMergeGroup(payload: OutsideRecord): EventReading {
  const group = recordOf(payload['merge_group']);
  const base = hashOf(group?.['base_sha']);
  const head = hashOf(group?.['head_sha']);
  const defaultBranch = defaultBranchOf(payload);
  const baseBranch = branchNameOf(textOf(group?.['base_ref']));
  if (base === null || head === null) return unreadable('merge_group', 'merge_group.base_sha and head_sha');
  if (defaultBranch === null) return unreadable('merge_group', 'repository.default_branch');
  if (baseBranch === null) return unreadable('merge_group', 'merge_group.base_ref');
  return {
    ...emptyReading,
    kind: 'merge-group',
    base: { kind: 'sha', sha: base },
    head: { kind: 'sha', sha: head },
    policyAt: baseBranch === defaultBranch ? { kind: 'commit', sha: base } : { kind: 'branch', name: defaultBranch },
    defaultBranch,
    branch: branchNameOf(textOf(group?.['head_ref'])),
    baseBranch,
  };
}

/** No base in the event: a branch is judged against the default branch, the default branch by its newest commit. */
export function readDispatch(payload: OutsideRecord, event: EventSource): EventReading {
  const defaultBranch = defaultBranchOf(payload);
  const head = hashOf(event.sha);
  if (defaultBranch === null) return unreadable(event.name, 'repository.default_branch');
  if (head === null) return unreadable(event.name, 'GITHUB_SHA');
  const branch = branchNameOf(event.ref);
  const onDefault = branch === defaultBranch;
  return {
    ...emptyReading,
    base: onDefault ? { kind: 'first-parent', of: head } : { kind: 'branch', name: defaultBranch },
    head: { kind: 'sha', sha: head },
    policyAt: onDefault ? { kind: 'commit', sha: head } : { kind: 'branch', name: defaultBranch },
    defaultBranch,
    branch,
    headRepository: event.repository,
  };
}

/** The short name of the default branch as the payload says it; null where it does not. */
export function defaultBranchOf(payload: OutsideRecord): string | null {
  return textOf(recordOf(payload['repository'])?.['default_branch']) || null;
}

/** `main` of `refs/heads/main`; null for any other ref. */
export function branchNameOf(ref: string | null): string | null {
  return ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) || null : null;
}
