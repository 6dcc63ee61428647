import type { RuleDefinition } from '@cm/model';

export const changeRead = {
  id: 'coverage-gate/change-read',
  clause: 'testing.new-code',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The changed lines are known',
  doc: {
    why: 'Which lines are new is asked of git, never of the API, whose diff is cut at 300 files. On a pull request it is the tested merge commit against its first parent, whose line numbers are those of the report.',
    good: ['- uses: actions/checkout@v6\n  with:\n    fetch-depth: 2'],
    bad: ['A checkout of another commit than the one that is judged.'],
    fix: 'Give actions/checkout the depth that the message names, and do not check out another commit.',
  },
} as const satisfies RuleDefinition;

export const patchLines = {
  id: 'coverage-gate/patch-lines',
  clause: 'testing.new-code',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'New and changed lines are covered',
  doc: {
    why: 'The policy asks that all new code has tests. Of the lines that a change adds or changes, as many are run by tests as the policy asks of the project: 80 %. Whole numbers are compared, nothing is rounded.',
    good: ['8 of 10 new lines are run by tests'],
    bad: ['79,999 of 100,000 new lines are run by tests'],
    fix: 'Add tests that run the lines that the findings name. Lines that no test can run may be waived, with a reason, in the policy file.',
  },
} as const satisfies RuleDefinition;

export const newTests = {
  id: 'coverage-gate/new-tests',
  clause: 'testing.new-code',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'New code comes with tests',
  doc: {
    why: 'Where a change adds code and neither adds nor changes a test, and no new line is run by one, nobody has tested it.',
    good: ['src/cart.py and tests/test_cart.py in one change'],
    bad: ['src/cart.py alone, which no test runs'],
    fix: 'Add a test that runs the new code.',
  },
} as const satisfies RuleDefinition;
