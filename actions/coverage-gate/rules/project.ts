import type { RuleDefinition } from '@cm/model';

export const projectLines = {
  id: 'coverage-gate/project-lines',
  clause: 'testing.coverage',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'The project’s lines are covered',
  doc: {
    why: 'The policy asks for at least 80 % coverage. A repository that never was there is warned and must not fall further; once the policy file or an input says a number, or the base had it, less is an error.',
    good: ['80 of 100 lines are run by tests'],
    bad: ['79,999 of 100,000 lines are run by tests'],
    fix: 'Add tests for the files that the summary lists first: they have the most uncovered lines.',
  },
} as const satisfies RuleDefinition;

export const projectBranches = {
  id: 'coverage-gate/project-branches',
  clause: 'testing.coverage',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'The project’s branches are covered',
  doc: {
    why: 'Judged only where the policy file or an input says how many of the branches tests have to run; then it is an error.',
    good: ['80 of 100 branches are run by tests'],
    bad: ['79,999 of 100,000 branches are run by tests'],
    fix: 'Add tests for the files that the summary lists first: they have the most uncovered lines.',
  },
} as const satisfies RuleDefinition;

export const projectFunctions = {
  id: 'coverage-gate/project-functions',
  clause: 'testing.coverage',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'The project’s functions are covered',
  doc: {
    why: 'Judged only where the policy file or an input says how many of the functions tests have to run; then it is an error.',
    good: ['80 of 100 functions are run by tests'],
    bad: ['79,999 of 100,000 functions are run by tests'],
    fix: 'Add tests for the files that the summary lists first: they have the most uncovered lines.',
  },
} as const satisfies RuleDefinition;

export const projectStatements = {
  id: 'coverage-gate/project-statements',
  clause: 'testing.coverage',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'The project’s statements are covered',
  doc: {
    why: 'Judged only where the policy file or an input says how many of the statements tests have to run; then it is an error.',
    good: ['80 of 100 statements are run by tests'],
    bad: ['79,999 of 100,000 statements are run by tests'],
    fix: 'Add tests for the files that the summary lists first: they have the most uncovered lines.',
  },
} as const satisfies RuleDefinition;

export const ratchet = {
  id: 'coverage-gate/ratchet',
  clause: 'testing.coverage',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'No code outside the change loses its tests',
  doc: {
    why: 'Uncovered lines outside of what the change brings are counted at the base and now. Counts, not percentages: deleting covered code never fails. A file that the base measured and that no report names any more has lost its tests, too.',
    good: ['The base has 120 uncovered lines outside the change, and so has the head.'],
    bad: ['A deleted test leaves 40 lines of an untouched file uncovered.'],
    fix: 'Bring the lost tests back; the findings name the files. Without a baseline this rule does not apply, and says so.',
  },
} as const satisfies RuleDefinition;
