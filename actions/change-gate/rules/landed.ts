import type { RuleDefinition } from '@cm/model';

const landed = { scope: 'change', level: 'error', enforcedLevel: 'error' } as const;

export const landedRead = {
  ...landed,
  id: 'change-gate/landed-read',
  clause: 'principles.no-direct-changes',
  title: 'What landed on the default branch could be read',
  doc: {
    why: 'A register of what went around the process is worth nothing if it has holes.',
    good: ['permissions:\n  contents: read\n  pull-requests: read', 'actions/checkout with `fetch-depth: 0`'],
    bad: ['a checkout that is cut off before the push began'],
    fix: 'Give actions/checkout `fetch-depth: 0` and the job `contents: read` and `pull-requests: read`, and run it again. For a broken ledger run `cm ledger verify`.',
  },
} as const satisfies RuleDefinition;

export const directPush = {
  ...landed,
  id: 'change-gate/direct-push',
  clause: 'principles.no-direct-changes',
  title: 'Every commit on the default branch came by a pull request',
  doc: {
    why: 'A push to the default branch that no pull request brought was seen by nobody but its author.',
    good: ['a pull request, reviewed and merged'],
    bad: ['git push origin main'],
    fix: 'Let somebody else read the commit, and say so on the commit’s page with a comment that begins with `post-review: approved`; or revert it by a pull request. Then protect the branch: import the ruleset of this suite.',
  },
} as const satisfies RuleDefinition;

export const forcedPush = {
  ...landed,
  id: 'change-gate/forced-push',
  clause: 'git.no-force-push',
  title: 'Nobody pushed the default branch by force',
  doc: {
    why: 'A forced push takes commits away that were reviewed, deployed and recorded.',
    good: ['git revert, by a pull request'],
    bad: ['git push --force origin main'],
    fix: 'See what is gone: the message names the commit from before. Bring it back by a pull request where it is missed, let somebody else look at it, and comment on the new commit with `post-review: approved`.',
  },
} as const satisfies RuleDefinition;

export const postReview = {
  ...landed,
  id: 'change-gate/post-review',
  clause: 'approvals.emergency',
  title: 'What landed first and is reviewed afterwards was reviewed in time',
  doc: {
    why: 'The emergency path is fast because the review comes later. Where it never comes, the path is a way around the policy.',
    good: ['an approving review on the merged pull request, by somebody who wrote none of it'],
    bad: ['the issue closed by hand', 'a ticked box', 'an approval by the author of the fix'],
    fix: 'Open the merged pull request, press "Review changes" on its files, and approve it, or ask for changes and mend them in a new one. For a push without a pull request comment on the commit: `post-review: approved`.',
  },
} as const satisfies RuleDefinition;

export const recorded = {
  ...landed,
  id: 'change-gate/recorded',
  clause: 'audit.pull-requests',
  title: 'What landed stands in the ledger',
  doc: {
    why: 'An auditor asks for all changes of a period. The ledger has them, with who approved each.',
    good: ['write-ledger: true, on runs of the default branch'],
    bad: ['a run on the default branch that may not write'],
    fix: 'Give the job `contents: write` and `statuses: write`, and run it again. What is not recorded is recorded by the next run.',
  },
} as const satisfies RuleDefinition;

export const landedRules: readonly RuleDefinition[] = [landedRead, directPush, forcedPush, postReview, recorded];
