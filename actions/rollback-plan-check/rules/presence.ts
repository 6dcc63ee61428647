import type { RuleDefinition } from '@cm/model';

const plan = {
  clause: 'reversibility.rollback-plan',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
} as const;
const written = { ...plan, clause: 'change-request.rollback-plan' } as const;
const good = ['### Rollback Plan\n\n1. `alembic downgrade ae10`\n2. `kubectl rollout undo deployment/sales-agent`'];

export const changeRead = {
  ...plan,
  id: 'rollback-plan-check/change-read',
  title: 'The change and its description were read',
  doc: {
    why: 'A plan is held against the diff. Where either cannot be read, nobody can say whether the plan would undo the change, and that is no pass.',
    good: ['uses: actions/checkout@v6\nwith:\n  fetch-depth: 2'],
    bad: ['a clone with `filter`, or a token that may not read the pull request'],
    fix: 'Do what the message names: mostly the checkout step’s `fetch-depth`, or `pull-requests: read`.',
  },
} as const satisfies RuleDefinition;

export const sectionMissing = {
  ...plan,
  id: 'rollback-plan-check/section-missing',
  title: 'The description has a rollback plan where the change needs one',
  doc: {
    why: 'A change of code alone is undone by reverting it, and nobody has to write that down. A migration, a manifest or a flag is not: somebody has to know at 3 a.m. what to run, and in which order.',
    good,
    bad: ['a migration, and no word about the way back'],
    fix: 'Paste the section that the message prints into the description, and fill in what stands in brackets.',
  },
} as const satisfies RuleDefinition;

export const sectionEmpty = {
  ...written,
  id: 'rollback-plan-check/section-empty',
  title: 'The rollback plan is not empty',
  doc: {
    why: 'A heading with nothing below, or with `_No response_`, is a form that nobody filled in.',
    good,
    bad: ['### Rollback Plan\n\n_No response_'],
    fix: 'Paste the steps that the message prints below the heading.',
  },
} as const satisfies RuleDefinition;

export const unfinished = {
  ...written,
  id: 'rollback-plan-check/unfinished',
  title: 'The rollback plan is finished',
  doc: {
    why: '“TODO” promises a plan. When it is needed, nobody will have time to write it.',
    good,
    bad: ['### Rollback Plan\n\nTBD'],
    fix: 'Write the plan now: the message prints one for this change.',
  },
} as const satisfies RuleDefinition;

export const notApplicable = {
  ...written,
  id: 'rollback-plan-check/not-applicable',
  title: '“Not applicable” is not said of a change that needs a plan',
  doc: {
    why: 'The diff touches something that a revert does not undo, so a plan does apply.',
    good,
    bad: ['### Rollback Plan\n\nN/A'],
    fix: 'Replace it with the section that the message prints.',
  },
} as const satisfies RuleDefinition;

export const templateText = {
  ...written,
  id: 'rollback-plan-check/template-text',
  title: 'The rollback plan is not the template’s own text',
  doc: {
    why: 'A template that was left as it was says nothing about this change. It is compared with the templates of the default branch, so that editing the template together with the change gains nothing.',
    good,
    bad: ['### Rollback Plan\n\nSteps to reverse the change'],
    fix: 'Replace it with the section that the message prints.',
  },
} as const satisfies RuleDefinition;

export const pointsElsewhere = {
  ...written,
  id: 'rollback-plan-check/points-elsewhere',
  title: 'The rollback plan stands in the description',
  doc: {
    why: '“See above” and “as last time” are read when there is no time to search, and last time was another change.',
    good,
    bad: ['### Rollback Plan\n\nSame as before.'],
    fix: 'Write the steps of this change: the message prints them.',
  },
} as const satisfies RuleDefinition;

export const placeholder = {
  ...written,
  id: 'rollback-plan-check/placeholder',
  title: 'No placeholder is left in the rollback plan',
  doc: {
    why: '`alembic downgrade <revision>` cannot be run. Somebody who does not know the change would have to find the value first.',
    good,
    bad: ['alembic downgrade <revision>', 'Owner: [name]'],
    fix: 'Put the value in its place. Where you do not know it, the reviewer does not either.',
  },
} as const satisfies RuleDefinition;

export const revertNotEnough = {
  ...plan,
  id: 'rollback-plan-check/revert-not-enough',
  title: '“Revert the pull request” is not all where the change needs more',
  doc: {
    why: 'A revert takes back files. It does not take back a migration that ran, an object in a cluster or a resource in a cloud; after it, the scripts that could are gone from the image.',
    good,
    bad: ['### Rollback Plan\n\nRevert the merge commit.'],
    fix: 'Add the steps that the message prints, in front of the revert.',
  },
} as const satisfies RuleDefinition;
