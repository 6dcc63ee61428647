import type { Clause } from '@cm/model';
import { clausesOf, control, notYet, people, workflow } from './build.ts';

/** Policy sections "Overview" and "Change Management Principles". */
export const principles: readonly Clause[] = [
  ...clausesOf(
    ['Overview'],
    [
      {
        id: 'overview.controlled-changes',
        lines: [[10, 10]],
        text: 'Every change to the production system is reviewed, tested, approved and documented.',
        reading:
          'The sum of all other clauses, for every repository that is deployed to production, not only for the platform named here.',
        enforcedBy: [workflow('reusable/required.yml'), control('change-gate', 'change-read')],
      },
    ],
  ),
  ...clausesOf(
    ['Change Management Principles'],
    [
      {
        id: 'principles.no-direct-changes',
        lines: [[14, 14]],
        text: 'No change reaches production except through the defined process.',
        reading:
          'A direct change is a push to the default branch, or a deployment of a commit that is not on it, without a pull request. Switching off a gate by an input or by a policy file that cannot be read is a way around the process too.',
        enforcedBy: [
          control('policy', 'unreadable', 'malformed', 'input-loosens'),
          control('run', 'input-invalid'),
          control('commit-lint', 'tag-branch'),
          control('change-gate', 'direct-push', 'landed-read'),
          control('branch-audit', 'bypass', 'activity'),
        ],
      },
      {
        id: 'principles.separation-of-duties',
        lines: [[15, 15]],
        text: 'Developers do not approve their own changes.',
        reading:
          'A developer of a change is its author, every committer and co-author, and whoever pushed last. Bots approve nothing.',
        enforcedBy: [
          control('policy', 'gate-change'),
          control('change-gate', 'separation-of-duties', 'last-pusher', 'unlinked-author', 'separation-possible'),
        ],
      },
      {
        id: 'traceability.linked',
        lines: [[16, 16]],
        text: 'Every change is linked to a requirement or an issue.',
        reading:
          'A link is a tracker key (`ABC-1`) or an issue number (`#1`) in the title, description, branch name or commits. One link for the whole change is enough; places that disagree are reported.',
        enforcedBy: [
          control('commit-lint', 'ticket', 'ticket-agreement', 'ticket-exists'),
          control('change-gate', 'ticket', 'ticket-agreement'),
        ],
      },
      {
        id: 'reversibility.rollback-plan',
        lines: [[17, 17]],
        text: 'Every change has a rollback procedure.',
        reading:
          'A change of code alone is rolled back by `git revert`: that plan is derived and recorded, and nobody has to write it. A written plan is needed for what a revert does not undo, such as migrations, manifests and infrastructure.',
        enforcedBy: [
          control(
            'rollback-plan-check',
            'change-read',
            'section-missing',
            'revert-not-enough',
            'part-not-covered',
            'restore-plan',
            'owner',
            'time-to-roll-back',
            'verification',
            'evidence',
          ),
        ],
      },
      {
        id: 'principles.documentation',
        lines: [[18, 18]],
        text: 'Changes are documented and communicated.',
        enforcedBy: [
          people('The author describes the change in the pull request, and the reviewer reads the description.'),
          control('change-gate', 'request-description', 'template'),
          notYet('notifications from the deploy workflow'),
        ],
      },
    ],
  ),
];
