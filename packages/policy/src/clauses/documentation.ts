import type { Clause, Enforcer } from '@cm/model';
import { clausesOf, control, documented, notYet, people } from './build.ts';

const section = 'Documentation Requirements';

/** The forms that teams copy, and the rule that judges the part. */
function requestForm(...rules: readonly string[]): readonly Enforcer[] {
  return [
    documented('documents/PULL_REQUEST_TEMPLATE.md'),
    documented('documents/ISSUE_TEMPLATE/change-request.yml'),
    control('change-gate', ...rules),
  ];
}

/** Policy section "Documentation Requirements". */
export const documentation: readonly Clause[] = [
  ...clausesOf(
    [section, 'Code Documentation'],
    [
      {
        id: 'documentation.docstrings',
        lines: [[299, 299]],
        text: 'All functions have docstrings.',
        reading:
          'Functions that other modules call; a comment that repeats the name of a local helper documents nothing.',
        enforcedBy: [
          people("The reviewer asks for them, with the docstring rules of the team's own linter where it has them."),
        ],
      },
      {
        id: 'documentation.type-hints',
        lines: [[300, 300]],
        text: 'Parameters have type hints.',
        reading: 'In languages where types are optional.',
        enforcedBy: [notYet('issue 8, quality workflow: mypy and tsc in strict settings')],
      },
      {
        id: 'documentation.module-readme',
        lines: [[301, 301]],
        text: 'Modules have a README file.',
        reading: 'A module is a package or a service, not every source file.',
        enforcedBy: [people('The reviewer asks for one when a package or service is added.')],
      },
      {
        id: 'documentation.api',
        lines: [[302, 302]],
        text: 'APIs are documented with OpenAPI.',
        enforcedBy: [
          people(
            'The owner of an API keeps its OpenAPI description, and the reviewer looks for it when endpoints change.',
          ),
        ],
      },
    ],
  ),
  ...clausesOf(
    [section, 'Change Documentation'],
    [
      {
        id: 'change-request.header',
        lines: [[308, 313]],
        text: 'A change request names its type, priority, requester and date.',
        reading:
          'The pull request, or the issue that it closes, is the change request; requester and date may be those that GitHub records. Bots get theirs filled in.',
        enforcedBy: requestForm('request-header', 'template'),
      },
      {
        id: 'change-request.description',
        lines: [[315, 316]],
        text: 'A change request describes the change.',
        enforcedBy: requestForm('request-description'),
      },
      {
        id: 'change-request.justification',
        lines: [[318, 319]],
        text: 'A change request says why the change is needed.',
        enforcedBy: requestForm('request-justification'),
      },
      {
        id: 'change-request.impact',
        lines: [[321, 324]],
        text: 'A change request names the affected components, the risk and the impact on performance.',
        enforcedBy: requestForm('request-impact'),
      },
      {
        id: 'change-request.testing-plan',
        lines: [[326, 328]],
        text: 'A change request says which scenarios are tested and what must come out.',
        enforcedBy: requestForm('request-testing'),
      },
      {
        id: 'change-request.rollback-plan',
        lines: [[330, 331]],
        text: 'A change request gives the steps that reverse the change.',
        reading:
          'Text of the template left as it was, or a plan that does not cover what the diff touches, is no plan.',
        enforcedBy: [
          control('change-gate', 'request-rollback'),
          control(
            'rollback-plan-check',
            'section-empty',
            'unfinished',
            'not-applicable',
            'template-text',
            'points-elsewhere',
            'placeholder',
          ),
        ],
      },
    ],
  ),
];
