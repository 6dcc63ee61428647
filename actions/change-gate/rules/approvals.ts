import type { RuleDefinition } from '@cm/model';

const change = { scope: 'change', level: 'error', enforcedLevel: 'error' } as const;
const standing = { scope: 'repository', level: 'warning', enforcedLevel: 'error' } as const;

export const approvals = {
  ...change,
  id: 'change-gate/approvals',
  clause: 'approvals.normal',
  title: 'A normal change is approved by a technical lead and by a reviewer',
  doc: {
    why: 'A normal change needs two people who did not make it: one who answers for the system, and one who read the code. An approval counts on what stands there now, by a person who may push.',
    good: ['leads: [alice]\n\nalice and bob approve what carol wrote'],
    bad: ['carol approves what carol wrote', 'bob approves, and then carol pushes another commit'],
    fix: 'Ask one of the people whom the message names for a review: Files changed, Review changes, Approve. Where no lead is named, a code owner, else a maintainer, else a reviewer is enough.',
  },
} as const satisfies RuleDefinition;

export const emergencyApproval = {
  ...change,
  id: 'change-gate/emergency-approval',
  clause: 'approvals.emergency',
  title: 'An emergency change is approved by an on-call engineer',
  doc: {
    why: 'An emergency shortens the way, it does not take away the second pair of eyes: whoever is on call approves before the merge, and the review follows afterwards.',
    good: ['on-call: [alice]\n\nalice approves what carol wrote at night'],
    bad: ['carol is on call, writes the fix and merges it'],
    fix: 'Ask one of the people whom the message names to approve. If nobody of them can, name a further on-call engineer in the policy file.',
  },
} as const satisfies RuleDefinition;

export const standardApproval = {
  ...change,
  id: 'change-gate/standard-approval',
  clause: 'approvals.standard',
  title: 'A standard change belongs to a kind that was approved once',
  doc: {
    why: 'A standard change needs no approval of its own because its kind was approved; the report says by whom and when.',
    good: [
      'standard:\n  - name: docs\n    paths: ["docs/**"]\n    approved-by: alice\n    approved-on: 2026-01-05\n    review-by: 2026-12-31',
    ],
    bad: ['a change that is in no kind of the register'],
    fix: 'Nothing: a change that is in no kind of the register is a normal change.',
  },
} as const satisfies RuleDefinition;

export const separationOfDuties = {
  ...change,
  id: 'change-gate/separation-of-duties',
  clause: 'principles.separation-of-duties',
  title: 'Nobody approves a change that they had a hand in',
  doc: {
    why: 'Author, co-author, committer and whoever pushed last have seen what they wanted to see. Their approval, and that of a bot, counts for nothing.',
    good: ['bob approves what carol wrote'],
    bad: ['bob pushes eleven commits to the branch of carol and approves it', 'a workflow approves with its own token'],
    fix: 'Ask somebody who has no commit in the change and did not push it last.',
  },
} as const satisfies RuleDefinition;

export const lastPusher = {
  ...change,
  id: 'change-gate/last-pusher',
  clause: 'principles.separation-of-duties',
  title: 'Who pushed last is known',
  doc: {
    why: 'A commit may carry any name; who pushed it is what GitHub itself saw. Whoever pushed last cannot approve.',
    good: ['permissions:\n  contents: read'],
    bad: ['a token that may not read what happened to the branch'],
    fix: 'Give the job `contents: read`, keep the input `token`, and run it again.',
  },
} as const satisfies RuleDefinition;

export const editedAfterApproval = {
  ...change,
  id: 'change-gate/edited-after-approval',
  clause: 'git.review-approval',
  title: 'Title and description are those that were approved',
  doc: {
    why: 'The description holds the change request and the rollback plan. What is written there after an approval was approved by nobody. Ticking a box changes nothing.',
    good: ['carol edits the description, then bob approves'],
    bad: ['bob approves, then carol writes another rollback plan'],
    fix: 'Ask whoever approved to look at the text and to approve again.',
  },
} as const satisfies RuleDefinition;

export const changesRequested = {
  ...change,
  id: 'change-gate/changes-requested',
  clause: 'git.review-approval',
  title: 'Nobody who may push asks for changes',
  doc: {
    why: 'A reviewer who asks for changes has said no, whoever else said yes.',
    good: ['bob asks for changes, and approves once they are made'],
    bad: ['bob asks for changes, alice approves, and carol merges'],
    fix: 'Make the changes and ask that reviewer again. If the reviewer is away, somebody who may can dismiss the review with a reason.',
  },
} as const satisfies RuleDefinition;

export const unlinkedAuthor = {
  ...change,
  level: 'warning',
  id: 'change-gate/unlinked-author',
  clause: 'principles.separation-of-duties',
  title: 'Every commit was written by a known account',
  doc: {
    why: 'An e-mail address that belongs to no account may be anybody’s, the approver’s too.',
    good: ['Co-authored-by: Alice <alice@users.noreply.github.com>'],
    bad: ['Author: root <root@localhost>'],
    fix: 'Whoever owns the address adds it at https://github.com/settings/emails. An address with a mistake is mended with `git commit --amend --reset-author`.',
  },
} as const satisfies RuleDefinition;

export const rolesNamed = {
  ...standing,
  id: 'change-gate/roles-named',
  clause: 'approvals.normal',
  title: 'The policy names technical leads and on-call engineers',
  doc: {
    why: 'The policy asks for a technical lead and for an on-call engineer. Where nobody is named somebody else stands in, and an auditor will ask why.',
    good: ['controls:\n  change-gate:\n    leads: [alice, "@acme/leads"]\n    on-call: ["role:maintain"]'],
    bad: ['a policy file without `leads`'],
    fix: 'Name them in `.github/change-policy.yml`.',
  },
} as const satisfies RuleDefinition;

export const separationPossible = {
  ...standing,
  id: 'change-gate/separation-possible',
  clause: 'principles.separation-of-duties',
  title: 'There is somebody else who could approve',
  doc: {
    why: 'Where one person alone may push, nobody can approve what that person writes. The report says so instead of waiting for ever.',
    good: ['two people with write access'],
    bad: ['a repository of one person'],
    fix: 'Give a second person write access.',
  },
} as const satisfies RuleDefinition;

/** The rules of this part, in the order in which a report shows them. */
export const approvalRules: readonly RuleDefinition[] = [
  approvals,
  emergencyApproval,
  standardApproval,
  separationOfDuties,
  lastPusher,
  editedAfterApproval,
  changesRequested,
  unlinkedAuthor,
  rolesNamed,
  separationPossible,
];
