import type { Clause } from '@cm/model';
import { clausesOf, control, monitoringAndChange, notYet, people } from './build.ts';

const workflow = 'Development Workflow';
const requirements = '3. Testing Requirements';

/** Policy section "3. Testing Requirements". */
export const testing: readonly Clause[] = [
  ...clausesOf(
    [workflow, requirements, 'Unit Tests'],
    [
      {
        id: 'testing.coverage',
        lines: [[100, 100]],
        text: 'At least 80 % of the code is covered by tests.',
        reading:
          'Line coverage. Integers are compared (covered × 100 ≥ 80 × total), so 79.999 % is not 80 %. A repository that was below before it adopted the policy is warned and must not fall further; branches, functions and statements count where the policy file says so.',
        enforcedBy: [
          control(
            'coverage-gate',
            'reports-read',
            'paths-matched',
            'report-age',
            'project-lines',
            'project-branches',
            'project-functions',
            'project-statements',
            'ratchet',
            'flag-reports',
            'flag-lines',
            'report-notes',
          ),
        ],
      },
      {
        id: 'testing.new-code',
        lines: [[101, 101]],
        text: 'All new code has tests.',
        reading:
          'Every added code file appears in a coverage report, and the new and changed lines reach the same 80 %.',
        enforcedBy: [
          control(
            'coverage-gate',
            'change-read',
            'patch-lines',
            'new-file-present',
            'changed-file-present',
            'new-tests',
            'pragmas',
            'measure-settings',
          ),
        ],
      },
      {
        id: 'testing.pass-in-ci',
        lines: [[102, 102]],
        text: 'Tests pass in CI/CD.',
        reading:
          'At least one test ran, none failed, and no test was newly skipped or deleted without being said. No report is not a pass.',
        enforcedBy: [
          control(
            'test-gate',
            'reports-read',
            'report-age',
            'tests-ran',
            'tests-pass',
            'suite-errors',
            'change-read',
            'focused-tests',
            'newly-skipped',
            'tests-removed',
            'flaky-tests',
            'report-notes',
          ),
        ],
      },
    ],
  ),
  ...clausesOf(
    [workflow, requirements, 'Integration Tests'],
    [
      {
        id: 'testing.api-endpoints',
        lines: [[105, 105]],
        text: 'Integration tests exercise the API endpoints.',
        reading:
          'Which suites a repository has is said in its policy file; a machine sees that the integration suite ran, and the reviewer what it calls.',
        enforcedBy: [
          control('test-gate', 'suites-present'),
          people('The reviewer sees which endpoints the tests call.'),
        ],
      },
      {
        id: 'testing.database',
        lines: [[106, 106]],
        text: 'Integration tests verify the work with the database.',
        reading:
          'Migrations are run up, down and up on a real database where a team asks for it; that the integration suite ran is seen by a machine, and what it does with the database by the reviewer.',
        enforcedBy: [
          control('migration-roundtrip', 'ran', 'upgrade-applies'),
          control('test-gate', 'suites-present'),
          people('The reviewer sees what the tests do with the database.'),
        ],
      },
      {
        id: 'testing.external-mocks',
        lines: [[107, 107]],
        text: 'Integration tests mock external services.',
        reading: 'A test run depends on no service outside the job.',
        enforcedBy: [people('The reviewer sees that tests reach no outside service.')],
      },
    ],
  ),
  ...clausesOf(
    [workflow, requirements, 'Security Tests'],
    [
      {
        id: 'testing.dependency-scan',
        lines: [[110, 110]],
        text: 'Dependencies are scanned for known vulnerabilities.',
        criteria: monitoringAndChange,
        reading: 'A scan that crashed, skipped or left no report did not happen.',
        enforcedBy: [
          control('vuln-sla', 'scans-read', 'reports-fresh', 'left-out'),
          notYet('issue 8, security workflow'),
        ],
      },
      {
        id: 'testing.sast',
        lines: [[111, 111]],
        text: 'The source is scanned by static application security testing.',
        criteria: monitoringAndChange,
        enforcedBy: [control('vuln-sla', 'scans-read'), notYet('issue 8, security workflow')],
      },
      {
        id: 'testing.image-scan',
        lines: [[112, 112]],
        text: 'Container images are scanned for vulnerabilities.',
        criteria: monitoringAndChange,
        reading: 'Where a repository builds an image.',
        enforcedBy: [control('vuln-sla', 'scans-read'), notYet('issue 8, security workflow')],
      },
    ],
  ),
];
