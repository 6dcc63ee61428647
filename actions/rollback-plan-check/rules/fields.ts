import type { RuleDefinition } from '@cm/model';

const field = {
  clause: 'reversibility.rollback-plan',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
} as const;

export const owner = {
  ...field,
  id: 'rollback-plan-check/owner',
  title: 'The plan says who rolls back',
  doc: {
    why: 'A plan that is everybody’s is nobody’s.',
    good: ['Owner: on-call of the checkout team'],
    bad: ['Owner: [name]'],
    fix: 'Add a line such as `Owner: on-call of the checkout team`.',
  },
} as const satisfies RuleDefinition;

export const timeToRollBack = {
  ...field,
  id: 'rollback-plan-check/time-to-roll-back',
  title: 'The plan says how long going back takes',
  doc: {
    why: 'Whether to roll back or to mend forward is decided by how long either takes.',
    good: ['Time to roll back: 10 minutes'],
    bad: ['Time to roll back: soon'],
    fix: 'Add a line such as `Time to roll back: 10 minutes`.',
  },
} as const satisfies RuleDefinition;

export const verification = {
  ...field,
  id: 'rollback-plan-check/verification',
  title: 'The plan says how to see that it worked',
  doc: {
    why: 'A rollback is done when somebody saw that the old state is back, not when the command returned.',
    good: ['Verification: `alembic current` shows ae10, and /health answers 200'],
    bad: ['a list of commands, and nothing after it'],
    fix: 'Add a line that begins with `Verification:`.',
  },
} as const satisfies RuleDefinition;

export const evidence = {
  ...field,
  level: 'notice',
  enforcedLevel: 'warning',
  id: 'rollback-plan-check/evidence',
  title: 'The way back of the database was tried',
  doc: {
    why: 'A downgrade that was never run mostly does not work. `migration-roundtrip` runs it on a throwaway database.',
    good: ['Tested: migration-roundtrip, run 4711, 2026-11-21'],
    bad: ['Tested: not yet'],
    fix: 'Run `migration-roundtrip` on the pull request and give its report to this check (`roundtrip-report`); or add a line such as `Tested: migration-roundtrip, run 4711`.',
  },
} as const satisfies RuleDefinition;
