import type { RuleDefinition } from '@cm/model';

export const reportsRead = {
  id: 'test-gate/reports-read',
  clause: 'testing.pass-in-ci',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The test reports were found and read whole',
  doc: {
    why: 'A green step proves that a command ended well, and not that a test ran. A missing, empty, truncated or unknown report, or one that states failures and names none, is “could not tell”, never a pass.',
    good: ['- run: pytest --junitxml=junit.xml\n- if: always()\n  uses: org/cm-actions/test-gate@v1'],
    bad: ['A test step that writes no report, or one that was stopped while it wrote.'],
    fix: 'Let the test step write a report (JUnit XML of any tool, `jest --json`, Vitest’s JSON, `go test -json`), and name it with `reports:` where it has an unusual name. The message has the two lines for your language.',
  },
} as const satisfies RuleDefinition;

export const reportAge = {
  id: 'test-gate/report-age',
  clause: 'testing.pass-in-ci',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The tests ran on this commit',
  doc: {
    why: 'A report that was restored from a cache, or kept from another run, tells of other code. Its own date says so: it must not be older than the commit, nor than 12 hours. A date without a time zone gets the benefit of every zone.',
    good: ['The tests run in the job that judges them.'],
    bad: ['A junit.xml that an artifact of yesterday brought.'],
    fix: 'Run the tests before this step, and keep their reports out of git and caches. On a laptop this is a warning, because tests run before the commit is made.',
  },
} as const satisfies RuleDefinition;

export const suitesPresent = {
  id: 'test-gate/suites-present',
  clause: 'pipeline.tests',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'Every suite that is asked for has run',
  doc: {
    why: 'The policy asks for unit and integration tests, and for performance tests on staging. Which of them a repository has is said in its policy file or, more of them, by the workflow; then each has to bring a report of its own with tests that ran. Without such a list any test report will do.',
    good: [
      "controls:\n  test-gate:\n    suites:\n      - name: unit\n        reports: ['reports/unit/*.xml']\n      - name: integration",
    ],
    bad: ['The integration tests are asked for, and only reports/unit/junit.xml is there.'],
    fix: 'Run the suite in the same workflow before this step, and keep its report where the message says. A suite without patterns is found by its name in the path of a report: reports/integration/junit.xml.',
  },
} as const satisfies RuleDefinition;

export const reportNotes = {
  id: 'test-gate/report-notes',
  clause: 'testing.pass-in-ci',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'warning',
  title: 'The reports agree with themselves',
  doc: {
    why: 'A head that states more tests than the report lists tells of a report that was filtered or put together. We count the tests. A head that states fewer is known of some tools, and a notice.',
    good: ['<testsuite tests="2"> with two <testcase>'],
    bad: ['<testsuite tests="200"> with two <testcase>'],
    fix: 'Give this step the report that the tool wrote, and not one that a script made of it.',
  },
} as const satisfies RuleDefinition;
