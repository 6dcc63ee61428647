import type { RuleDefinition } from '@cm/model';

export const pragmas = {
  id: 'coverage-gate/pragmas',
  clause: 'testing.new-code',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'The change takes no code out of the measure',
  doc: {
    why: 'A comment such as `pragma: no cover` makes lines disappear from every number. That may be right, and a reviewer should see it.',
    good: ['A branch that is tested.'],
    bad: ['if debug:  # pragma: no cover'],
    fix: 'Test the lines, or say in the pull request why no test can run them.',
  },
} as const satisfies RuleDefinition;

export const measureSettings = {
  id: 'coverage-gate/measure-settings',
  clause: 'testing.new-code',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'The change does not narrow what is measured',
  doc: {
    why: 'An `omit` or `exclude` that grows, or an `include` that shrinks, raises the percentage without a test.',
    good: ['[tool.coverage.run]\nsource = ["src"]'],
    bad: ['[tool.coverage.run]\nomit = ["src/legacy/*"]'],
    fix: 'Take the entry out again, or say in the pull request why those files need no tests. Lasting exceptions belong into `exclude` in the policy file, where their approval is recorded.',
  },
} as const satisfies RuleDefinition;
