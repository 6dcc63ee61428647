import type { GitCommit, MergeSettings } from '@cm/app';
import {
  type LandingCommit,
  type LandingPullRequest,
  predictMerge,
  type PredictedMessage,
  predictRebase,
  predictSquash,
} from '@cm/formats/commits';

import type { CommitLintFacts, PullRequestFacts } from './facts.ts';
import type { Settings } from './settings.ts';

/** What the commits' own messages weigh: they land; they may land, beside a squash; or they will not. */
export type CommitWeight = 'land' | 'may land' | 'do not land';

/** What will stand on the default branch, and how sure that is. */
export interface LandingPlan {
  readonly commits: CommitWeight;
  /** Squash messages that GitHub may write; each has to hold. Empty where nothing is squashed. */
  readonly squash: readonly PredictedMessage[];
  /** All predictions, for the record. */
  readonly predicted: readonly PredictedMessage[];
  /** One sentence for the auditor. */
  readonly how: string;
  /** What about the merge settings is unknown or contradictory; null where nothing is. */
  readonly doubt: { readonly what: string; readonly outcome: 'fail' | 'unknown' } | null;
}

/** Works out what lands, from the policy's `merge-method`, else from the merge settings. */
export function landingPlan(facts: CommitLintFacts, commits: readonly GitCommit[], settings: Settings): LandingPlan {
  const pull = facts.pullRequest;
  if (pull === null) return planWithoutPullRequest(facts, settings);
  const methods = settings.mergeMethod === null ? allowedMethods(pull.merge) : declaredMethod(settings.mergeMethod);
  const shape = pullShape(pull);
  const landing = commits.map(landingCommit);
  const squash = methods.squash ? predictSquash(shape, landing, pull.merge) : [];
  const merged = methods.merge ? predictMerge(shape, pull.merge) : [];
  const rebased = methods.rebase ? predictRebase(landing) : [];
  return {
    commits: methods.commits,
    squash,
    predicted: [...squash, ...merged, ...rebased],
    how: methods.how,
    doubt: doubtAbout(pull.merge, settings, methods),
  };
}

/** A squash that would be written if the pull request or its commits were changed; serves to prove a remedy. */
export function squashOf(pull: PullRequestFacts, commits: readonly GitCommit[]): readonly PredictedMessage[] {
  return predictSquash(pullShape(pull), commits.map(landingCommit), pull.merge);
}

function planWithoutPullRequest({ stage, draft }: CommitLintFacts, settings: Settings): LandingPlan {
  const none = { squash: [], predicted: [], doubt: null };
  if (draft === 'replayed') {
    return { ...none, commits: 'may land', how: 'Git took the message from another commit, so it only should hold.' };
  }
  if (draft === 'new' && settings.mergeMethod === 'squash') {
    return { ...none, commits: 'may land', how: 'The policy squashes pull requests, so the message only should hold.' };
  }
  return stage === 'branch' && settings.mergeMethod === 'squash'
    ? {
        ...none,
        commits: 'do not land',
        how: 'The policy squashes pull requests, so these branch commits will not land.',
      }
    : { ...none, commits: 'land', how: 'The messages themselves are judged.' };
}

interface Methods {
  readonly squash: boolean;
  readonly merge: boolean;
  readonly rebase: boolean;
  readonly commits: CommitWeight;
  readonly how: string;
}

type Method = NonNullable<Settings['mergeMethod']>;

function declaredMethod(declared: Method): Methods {
  return {
    squash: declared === 'squash',
    merge: declared === 'merge',
    rebase: declared === 'rebase',
    commits: declared === 'squash' ? 'do not land' : 'land',
    how: `The policy declares that pull requests land by ${declared}.`,
  };
}

function allowedMethods({ allowSquash, allowMerge, allowRebase }: MergeSettings): Methods {
  const others = { merge: allowMerge !== false, rebase: allowRebase !== false };
  if (allowSquash === false) {
    const how = 'The repository does not allow squashing, so the commits themselves land.';
    return { ...others, squash: false, commits: 'land', how };
  }
  if (allowSquash === null) {
    const how = 'How the pull request will land is unknown, so the squash message and the commits have to hold.';
    return { ...others, squash: true, commits: 'land', how };
  }
  if (allowMerge === false && allowRebase === false) {
    const how = 'The repository allows squashing only, so the branch’s commits will not land.';
    return { ...others, squash: true, commits: 'do not land', how };
  }
  const how = 'The repository allows squashing and other methods: the squash message has to hold, the commits should.';
  return { ...others, squash: true, commits: 'may land', how };
}

function doubtAbout(merge: MergeSettings, settings: Settings, methods: Methods): LandingPlan['doubt'] {
  const declared = settings.mergeMethod;
  if (declared !== null && allowed(merge, declared) === false) {
    return { what: `The policy declares ${declared}, which the repository does not allow.`, outcome: 'fail' };
  }
  const names = [
    ...(declared === null && merge.allowSquash === null ? ['whether squashing is allowed'] : []),
    ...(methods.squash && merge.squashTitle === null ? ['where a squash takes its title from'] : []),
    ...(methods.squash && merge.squashMessage === null ? ['where a squash takes its body from'] : []),
  ];
  if (names.length === 0) return null;
  return { what: `The event and the token do not say ${names.join(', nor ')}.`, outcome: 'unknown' };
}

function allowed(merge: MergeSettings, method: Method): boolean | null {
  return { squash: merge.allowSquash, merge: merge.allowMerge, rebase: merge.allowRebase }[method];
}

function landingCommit(commit: GitCommit): LandingCommit {
  const { message, authorName, authorEmail } = commit;
  return { message, authorName, authorEmail, parents: commit.parents.length };
}

function pullShape(pull: PullRequestFacts): LandingPullRequest {
  return {
    number: pull.number,
    title: pull.title,
    body: pull.body,
    headRef: pull.headRef,
    headOwner: pull.headOwner,
    author: pull.author?.login ?? null,
  };
}
