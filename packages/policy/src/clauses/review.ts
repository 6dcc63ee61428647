import type { Clause, Enforcer } from '@cm/model';
import { clausesOf, control, documented, people } from './build.ts';

/** The item in the description of each pull request: deleted ones are found, open ones wait for the reviewer. */
function checklist(item: string): readonly Enforcer[] {
  return [documented('documents/PULL_REQUEST_TEMPLATE.md'), control('change-gate', `checklist-${item}`)];
}

/** Policy section "2. Code Review Process". */
export const review: readonly Clause[] = clausesOf(
  ['Development Workflow', '2. Code Review Process'],
  [
    {
      id: 'review.requirements-met',
      lines: [[82, 82]],
      text: 'The review confirms that the functional requirements are met.',
      enforcedBy: [people('The reviewer compares the change with the linked task.'), ...checklist('requirements')],
    },
    {
      id: 'review.security',
      lines: [[83, 83]],
      text: 'The review confirms that security considerations are addressed.',
      enforcedBy: [people('The reviewer considers misuse, input and access.'), ...checklist('security')],
    },
    {
      id: 'review.tests',
      lines: [[84, 84]],
      text: 'The review confirms that tests are included and pass.',
      enforcedBy: [
        control('coverage-gate', 'new-tests', 'patch-lines'),
        control('test-gate', 'tests-pass', 'newly-skipped', 'tests-removed'),
        ...checklist('tests'),
      ],
    },
    {
      id: 'review.documentation',
      lines: [[85, 85]],
      text: 'The review confirms that the documentation is updated.',
      enforcedBy: [people('The reviewer reads the documentation of what changed.'), ...checklist('documentation')],
    },
    {
      id: 'review.performance',
      lines: [[86, 86]],
      text: 'The review confirms that the impact on performance is assessed.',
      enforcedBy: [people('The author states the impact, and the reviewer judges it.'), ...checklist('performance')],
    },
    {
      id: 'review.breaking-changes',
      lines: [[87, 87]],
      text: 'The review confirms that breaking changes are identified.',
      reading:
        'Identified means `!` in the header or a `BREAKING CHANGE:` footer that tools can read. Whether an unmarked change breaks a caller is for the reviewer to see.',
      enforcedBy: [
        control('commit-lint', 'breaking-change'),
        people('The reviewer looks for breaking changes that nobody marked.'),
        ...checklist('breaking-changes'),
      ],
    },
    {
      id: 'review.rollback-plan',
      lines: [[88, 88]],
      text: 'The review confirms that the rollback plan is documented.',
      enforcedBy: [
        control('rollback-plan-check', 'change-read', 'section-missing', 'part-not-covered'),
        ...checklist('rollback'),
      ],
    },
    {
      id: 'review.security-review',
      lines: [[91, 95]],
      text: 'A change to authentication or authorization, encryption, API security, data access or third-party integrations has a security review.',
      reading:
        'A security review is an approval of the head commit by a person on the security list; a label is none. The five areas are recognised by paths, new dependencies, new outbound hosts, imports and workflow permissions.',
      enforcedBy: [documented('documents/CODEOWNERS'), control('change-gate', 'security-review', 'security-named')],
    },
  ],
);
