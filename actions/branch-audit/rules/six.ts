import type { RuleDefinition } from '@cm/model';

/** The policy's six branch protection rules. Source: the policy document, "Git Workflow". */
export const isProtected = {
  id: 'branch-audit/protected',
  clause: 'git.main-protected',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'The default branch is protected',
  doc: {
    why: 'Without any rule whoever may write may change what is delivered, alone and unseen. Rulesets and classic branch protection both count; a ruleset that is only tried out (“Evaluate”) or disabled does not.',
    good: ['A ruleset for ~DEFAULT_BRANCH with the enforcement “Active”.'],
    bad: ['A ruleset with the enforcement “Evaluate”.'],
    fix: 'Import the suite’s ruleset: Settings › Rules › Rulesets › New ruleset › Import a ruleset, `.github/rulesets/default-branch.json`. `cm init` writes that file.',
  },
} as const satisfies RuleDefinition;

export const pullRequest = {
  id: 'branch-audit/pull-request',
  clause: 'git.pull-request',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'The branch changes by pull request only',
  doc: {
    why: 'A direct push skips the review, the checks and the record of the change.',
    good: ['{ "type": "pull_request", "parameters": { "required_approving_review_count": 1, … } }'],
    bad: ['A ruleset that only forbids force pushes.'],
    fix: 'In the branch’s ruleset tick “Require a pull request before merging”.',
  },
} as const satisfies RuleDefinition;

export const reviewApproval = {
  id: 'branch-audit/review-approval',
  clause: 'git.review-approval',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'A merge needs an approval',
  doc: {
    why: 'A pull request that needs no approval is merged by its own author. How many are needed is `approvals` in the policy file, one where it says nothing. Where one person works alone nobody else can approve: set this rule to `warning` in the policy file, which says so openly, and is better than a red audit for ever.',
    good: ['"required_approving_review_count": 1'],
    bad: ['"required_approving_review_count": 0'],
    fix: 'In the branch’s ruleset, below “Require a pull request before merging”, set “Required approvals”.',
  },
} as const satisfies RuleDefinition;

export const checksRequired = {
  id: 'branch-audit/checks-required',
  clause: 'git.checks-pass',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'A merge needs passing checks',
  doc: {
    why: 'A check that is not required is advice: a red one stops nobody. Workflows that an organisation’s ruleset requires count too.',
    good: ['"required_status_checks": [{ "context": "Controls / Required", "integration_id": 15368 }]'],
    bad: ['A list of required checks that is empty.'],
    fix: 'In the branch’s ruleset tick “Require status checks to pass” and add the checks by their names.',
  },
} as const satisfies RuleDefinition;

export const noForcePush = {
  id: 'branch-audit/no-force-push',
  clause: 'git.no-force-push',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'Nobody force-pushes to the branch',
  doc: {
    why: 'A forced push rewrites what was reviewed and delivered, and takes the evidence of it away.',
    good: ['{ "type": "non_fast_forward" }'],
    bad: ['Branch protection with “Allow force pushes”.'],
    fix: 'In the branch’s ruleset tick “Block force pushes”.',
  },
} as const satisfies RuleDefinition;

export const upToDate = {
  id: 'branch-audit/up-to-date',
  clause: 'git.up-to-date',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'A branch is up to date before it is merged',
  doc: {
    why: 'Two changes that pass alone can fail together. A merge queue does the same, and nobody has to press “Update branch”. The setting does nothing while no check is required.',
    good: ['"strict_required_status_checks_policy": true', '{ "type": "merge_queue", … }'],
    bad: ['“Require branches to be up to date” without any required check.'],
    fix: 'In the branch’s ruleset, below “Require status checks to pass”, tick “Require branches to be up to date before merging”, or use a merge queue.',
  },
} as const satisfies RuleDefinition;
