import type { RuleDefinition } from '@cm/model';

export const classification = {
  id: 'change-gate/classification',
  clause: 'categories.standard',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The change is classified by all that it touches',
  doc: {
    why: 'What a change needs before it lands depends on its risk. The highest risk of all its files wins, a file that no registered kind covers makes it a normal change, and of a renamed file both names count. Where not everything could be read, nothing lower than normal is concluded.',
    good: [
      'docs/guide.md and README.md: standard, as documentation',
      'package-lock.json, in a patch update that dependabot[bot] signed: standard',
    ],
    bad: [
      'docs/guide.md and src/app.py: normal, because of src/app.py',
      'src/app.py renamed to docs/app.md: normal, because of src/app.py',
    ],
    fix: 'It fails for no category, only where one could not be told: do what the finding says, such as giving the job `pull-requests: read`, or splitting a change of more than 3,000 files.',
  },
} as const satisfies RuleDefinition;

export const standardRegister = {
  id: 'change-gate/standard-register',
  clause: 'approvals.standard',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'The kind of a standard change is still approved',
  doc: {
    why: 'A standard change needs no approval of its own because its kind was approved once. Somebody has to look at that again from time to time; after the day that is written there, changes of the kind are normal ones.',
    good: [
      'standard:\n  - name: translations\n    paths: [locale/**]\n    approved-by: alice\n    approved-on: 2026-01-12\n    review-by: 2027-01-12',
    ],
    bad: ['review-by: 2024-01-12, which is past'],
    fix: 'Whoever approved the kind looks at it again and writes a new `review-by` in the policy file, or takes the row out.',
  },
} as const satisfies RuleDefinition;

export const declaredCategory = {
  id: 'change-gate/declared-category',
  clause: 'categories.normal',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'warning',
  title: 'What the author says of the category does not lower it',
  doc: {
    why: 'An author may know of a risk that no path shows, and raise the category. If the author could lower it, everything would be a standard change on a Friday evening.',
    good: ['Category: normal, on a change of documentation only: it is judged as a normal one'],
    bad: ['Category: standard, on a change of src/app.py: it is judged as a normal one all the same'],
    fix: 'Write the category that the change has, or split off the part of lower risk. For an emergency somebody entitled puts the label on.',
  },
} as const satisfies RuleDefinition;

export const emergency = {
  id: 'change-gate/emergency',
  clause: 'categories.emergency',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The emergency path is opened by somebody entitled, for an incident',
  doc: {
    why: 'The emergency path asks for less before the merge and for a review afterwards. So an on-call engineer, a lead or whom the policy names opens it, and the incident is named, so that the review can be held against it.',
    good: ['Label `emergency`, put on by an on-call engineer, and `Incident: INC-12` in the description'],
    bad: ['Label `emergency`, put on by the author, who is not on call', 'Category: emergency, and no label'],
    fix: 'Have somebody entitled take the label off and put it on again, and write a line such as `Incident: INC-12` in the description; or take the label off.',
  },
} as const satisfies RuleDefinition;

/** Rules of the classification, in the order in which a report shows them. */
export const classifyRules: readonly RuleDefinition[] = [classification, standardRegister, declaredCategory, emergency];
