import type { RuleDefinition } from '@cm/model';

export const bypass = {
  id: 'branch-audit/bypass',
  clause: 'git.main-protected',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'Who may pass by the rules is known',
  doc: {
    why: 'A rule binds nobody who may pass by it. GitHub tells the list only to who may change the ruleset: one that is not told is unknown, and never empty. The mode `exempt` writes no entry that the rules were passed by, so nobody would ever know: in an audit it is an error.',
    good: ['A ruleset whose bypass list is empty.', 'controls:\n  branch-audit:\n    allow-bypass: [role:admin]'],
    bad: [
      '{ "actor_type": "Integration", "actor_id": 4711, "bypass_mode": "exempt" }',
      'Branch protection that does not bind administrators.',
    ],
    fix: 'Take them off the list, or name them in `allow-bypass` of the policy file, where everybody can see them. With `allow-bypass` set, and be it to an empty list, anybody else is an error in an audit.',
  },
} as const satisfies RuleDefinition;

export const checksSource = {
  id: 'branch-audit/checks-source',
  clause: 'git.checks-pass',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'Each required check has one source',
  doc: {
    why: 'A check from “any source” can be set green by whoever may write, with one call of the API. Bound to GitHub Actions (15368) it still can by a workflow that is pushed to a branch: only an App of its own, or a workflow that the organisation requires, closes that.',
    good: ['{ "context": "Controls / Required", "integration_id": 15368 }'],
    bad: ['{ "context": "Controls / Required" }'],
    fix: 'In the branch’s ruleset choose the source beside each check, in place of “any source”.',
  },
} as const satisfies RuleDefinition;

export const controlsRequired = {
  id: 'branch-audit/controls-required',
  clause: 'git.checks-pass',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'The controls of the policy are among the required checks',
  doc: {
    why: 'A gate that nothing requires is green and holds nobody back, and the name of a check changes with the name of its job. Which ones have to be there is `checks` in the policy file; where it says nothing, one that is known to be of this suite will do.',
    good: ['controls:\n  branch-audit:\n    checks: [Controls / Required, change-gate/main]'],
    bad: ['A ruleset that still requires “Controls”, while the job is called “Controls / Required”.'],
    fix: 'Add the check to the branch’s ruleset under the name that a pull request shows.',
  },
} as const satisfies RuleDefinition;

export const staleApprovals = {
  id: 'branch-audit/stale-approvals',
  clause: 'git.review-approval',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'warning',
  title: 'An approval ends with the next push',
  doc: {
    why: 'Else what is merged is not what was approved.',
    good: ['"dismiss_stale_reviews_on_push": true', '"require_last_push_approval": true'],
    bad: ['One approval, then ten more commits, then a merge.'],
    fix: 'In the branch’s ruleset, below “Require a pull request before merging”, tick “Dismiss stale pull request approvals when new commits are pushed”, or “Require approval of the most recent reviewable push”.',
  },
} as const satisfies RuleDefinition;

export const deletion = {
  id: 'branch-audit/deletion',
  clause: 'git.main-protected',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'warning',
  title: 'The branch cannot be deleted',
  doc: {
    why: 'GitHub deletes no default branch, but a branch of releases goes with one click, and a default branch once another one has taken its place.',
    good: ['{ "type": "deletion" }'],
    bad: ['Branch protection with “Allow deletions”.'],
    fix: 'In the branch’s ruleset tick “Restrict deletions”.',
  },
} as const satisfies RuleDefinition;

export const continuity = {
  id: 'branch-audit/continuity',
  clause: 'git.main-protected',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'warning',
  title: 'The rules were there before the newest push',
  doc: {
    why: 'Rules that were switched off for one push and on again look as if they had never been off. A ruleset that is newer than the newest push, or was changed after it, proves nothing about that push.',
    good: ['A ruleset that was last changed on 1 March, and a push on 4 March.'],
    bad: ['A ruleset that was made an hour after the last push.'],
    fix: 'Nothing has to be done where the change of the ruleset was meant: the next push mends it. The history of a ruleset (Settings › Rules › Rulesets › … › Show history) tells who changed what.',
  },
} as const satisfies RuleDefinition;

export const activity = {
  id: 'branch-audit/activity',
  clause: 'principles.no-direct-changes',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'warning',
  title: 'Every push came by a pull request',
  doc: {
    why: 'What the settings say is one thing, what happened is another. GitHub keeps each push of a branch: in the period each one was the merge of a pull request or of the merge queue, or it is listed here with who did it.',
    good: ['12 pushes in the last month: 11 merges of pull requests, 1 of the merge queue.'],
    bad: ['A forced push by an administrator on a Sunday.'],
    fix: 'Have each listed push reviewed afterwards, and record why it was made. Then close the way that it took: the other rules of this control say which it was.',
  },
} as const satisfies RuleDefinition;
