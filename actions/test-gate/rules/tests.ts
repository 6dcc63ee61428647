import type { RuleDefinition } from '@cm/model';

export const testsRan = {
  id: 'test-gate/tests-ran',
  clause: 'testing.pass-in-ci',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'At least one test ran',
  doc: {
    why: 'A run that finds no test, or skips them all, fails nowhere else and proves nothing. Skipped tests have not run.',
    good: ['12 tests ran, 3 were skipped.'],
    bad: ['<testsuite tests="0"/>', 'All 15 tests were skipped, because a variable was not set.'],
    fix: 'See in the log of the test step what was found and chosen: a pattern, a marker, a path or a missing variable may leave tests out. `min-tests` asks for more than one.',
  },
} as const satisfies RuleDefinition;

export const testsPass = {
  id: 'test-gate/tests-pass',
  clause: 'testing.pass-in-ci',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'No test failed',
  doc: {
    why: 'Tests must pass in CI/CD. Each test that failed is named, with its file and line where the report gives them; a step that swallowed the exit code of its tests does not help.',
    good: ['48 tests passed.'],
    bad: ['tests.test_cart › test_total failed: assert 7 == 8', '- run: pytest || true'],
    fix: 'Run the test by itself with the command in the message, and correct the code or the test. A test that fails in any report has failed, whatever other reports say of it.',
  },
} as const satisfies RuleDefinition;

export const suiteErrors = {
  id: 'test-gate/suite-errors',
  clause: 'testing.pass-in-ci',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'All tests could be loaded, built and run to their end',
  doc: {
    why: 'A test file that cannot be loaded, a package that does not build or a process that dies takes its tests with it: they do not fail, they are not there.',
    good: ['Every file of tests was loaded.'],
    bad: [
      'src/cart.test.js broke outside of any test: no database',
      'acme.example/shop/cart broke outside of any test: the build failed',
    ],
    fix: 'Correct what the message names, and run the tests again: more of them may fail then.',
  },
} as const satisfies RuleDefinition;

export const flakyTests = {
  id: 'test-gate/flaky-tests',
  clause: 'testing.pass-in-ci',
  scope: 'change',
  level: 'notice',
  enforcedLevel: 'notice',
  title: 'No test needed a second try',
  doc: {
    why: 'A test that passes only when it is tried again counts as passed, and is listed: such tests are how teams learn to run red builds again without looking.',
    good: ['Every test passed at its first try.'],
    bad: ['2 tests passed only when tried again: checkout › pays, checkout › ships'],
    fix: 'Nothing for this change. Find out what the test depends on: time, order, the network, another test.',
  },
} as const satisfies RuleDefinition;
