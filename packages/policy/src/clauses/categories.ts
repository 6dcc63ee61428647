import type { Clause } from '@cm/model';
import { clausesOf, control, documented } from './build.ts';

const section = 'Change Categories';

/** Policy section "Change Categories". */
export const categories: readonly Clause[] = [
  ...clausesOf(
    [section, 'Standard Changes'],
    [
      {
        id: 'categories.standard',
        lines: [[24, 30]],
        text: 'A standard change is pre-approved, low-risk and routine, such as a patch-level dependency update, a configuration adjustment, a documentation update or a non-breaking API addition.',
        reading:
          'The four kinds are examples. A change is standard only if every file in it is; a grouped dependency update counts as its largest step. "Non-breaking API additions" meets "New features" and "API modifications" of the normal changes: the higher risk wins.',
        enforcedBy: [control('change-gate', 'classification', 'declared-category')],
      },
      {
        id: 'approvals.standard',
        lines: [[32, 32]],
        text: 'A standard change is pre-approved and follows the standard procedure.',
        reading:
          'The kind of change is approved once and entered in a register, with who approved it and until when; the branch protection rules below still ask for a reviewer. An unregistered kind is a normal change.',
        enforcedBy: [control('change-gate', 'standard-approval', 'standard-register')],
      },
    ],
  ),
  ...clausesOf(
    [section, 'Normal Changes'],
    [
      {
        id: 'categories.normal',
        lines: [[36, 42]],
        text: 'A normal change carries moderate risk and needs review, such as a new feature, an API modification, a database schema change or a third-party integration.',
        reading: 'Whatever no rule classifies is a normal change. An author may raise the category and never lower it.',
        enforcedBy: [control('change-gate', 'classification', 'declared-category')],
      },
      {
        id: 'approvals.normal',
        lines: [[44, 44]],
        text: 'A normal change is approved by the technical lead and has a code review.',
        reading:
          '"Technical lead + Code review" is two approvals by two people, neither of whom wrote the change. Where no lead is named, one approval does: a code owner gives it, else a maintainer, else somebody who did not write the change, and the report says so.',
        enforcedBy: [
          documented('documents/CODEOWNERS'),
          control('change-gate', 'approvals', 'edited-after-approval', 'changes-requested', 'roles-named'),
        ],
      },
    ],
  ),
  ...clausesOf(
    [section, 'Emergency Changes'],
    [
      {
        id: 'categories.emergency',
        lines: [[48, 53]],
        text: 'An emergency change is a critical fix for a production issue, such as a security patch, a critical bug fix or the end of a service outage.',
        reading:
          'A security patch is not an emergency by itself: somebody entitled to says that it is, and names the incident.',
        criteria: ['CC7.2', 'CC8.1'],
        enforcedBy: [documented('documents/emergency-procedure.md'), control('change-gate', 'emergency')],
      },
      {
        id: 'approvals.emergency',
        lines: [[55, 55]],
        text: 'An emergency change is approved by the on-call engineer and reviewed afterwards.',
        reading:
          'On-call approval comes before the merge. The policy names no time for the review afterwards: 24 hours from the merge, unless the policy file says otherwise.',
        enforcedBy: [
          documented('documents/emergency-procedure.md'),
          control('change-gate', 'emergency-approval', 'post-review'),
        ],
      },
    ],
  ),
];
