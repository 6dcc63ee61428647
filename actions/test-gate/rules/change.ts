import type { RuleDefinition } from '@cm/model';

export const changeRead = {
  id: 'test-gate/change-read',
  clause: 'testing.pass-in-ci',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The changed test files are known',
  doc: {
    why: 'Without the diff nobody can say whether the change singles out, skips or deletes tests.',
    good: ['actions/checkout as it is: what a shallow clone lacks is fetched.'],
    bad: ['A checkout with `ref:` set to another commit than the one that is judged.'],
    fix: 'Give actions/checkout `fetch-depth: 2`, without `ref`, `filter` or `sparse-checkout`.',
  },
} as const satisfies RuleDefinition;

export const focusedTests = {
  id: 'test-gate/focused-tests',
  clause: 'testing.pass-in-ci',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The change singles out no test',
  doc: {
    why: '`it.only` and its like switch off all other tests of their file, and the run stays green. It is a leftover of someone’s afternoon, never meant to land, so it is an error where skipping is a warning. New lines of test files count; strings and comments do not.',
    good: ["it('adds', () => {})"],
    bad: ["it.only('adds', () => {})", "fdescribe('the cart', () => {})", "it 'adds', focus: true do"],
    fix: 'Take `.only`, the `f` or `focus: true` away. If the line is no such mark, leave its file out with `exclude`.',
  },
} as const satisfies RuleDefinition;

export const newlySkipped = {
  id: 'test-gate/newly-skipped',
  clause: 'testing.pass-in-ci',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'No test is skipped that was not, without a word',
  doc: {
    why: 'A test that fails is easily made one that is skipped. That may be right, and then it is said: in the description or in a commit message. New lines of test files tell, or reports of the base where `base-reports` names them.',
    good: ['Tests-Skipped: the payment sandbox is down until Monday'],
    bad: ['@pytest.mark.skip', "it.skip('pays', …)", "it.todo('pays')", '@Disabled', 't.Skip()', '#[ignore]'],
    fix: 'Let the test run, or add the line `Tests-Skipped: why, and until when` to the pull request’s description or to a commit message.',
  },
} as const satisfies RuleDefinition;

export const testsRemoved = {
  id: 'test-gate/tests-removed',
  clause: 'testing.pass-in-ci',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'No test is deleted without a word',
  doc: {
    why: 'Deleting a test is the shortest way to a green build. A test file that goes together with the code of its name is fine, and so are tests that move or are renamed; else the change says why. Seen by the names of tests in the changed files, or in the reports of the base where `base-reports` names them.',
    good: ['Tests-Removed: the coupon page is gone, and these tested only that'],
    bad: [
      'tests/test_cart.py is deleted, and src/cart.py is still there.',
      'tests/test_cart.py has 3 tests less than before.',
    ],
    fix: 'Bring the tests back, or add the line `Tests-Removed: why nobody needs them any more` to the pull request’s description or to a commit message.',
  },
} as const satisfies RuleDefinition;
