import { reviewItems } from '@cm/formats/review-items';
import type { RuleDefinition } from '@cm/model';

const asked = { scope: 'change', level: 'error', enforcedLevel: 'error' } as const;
const byCategory =
  'A normal change needs the whole request. A standard change needs its description, for the register holds the rest. An emergency needs description, justification, impact and rollback plan before it lands; what is left waits for the post-review. A recognised bot gets its record worked out from the diff.';
const adopted =
  'Where the default branch has no template that asks for it, and `require-record` is off, it is a warning: nobody is red on the first day.';

export const requestHeader = {
  ...asked,
  id: 'change-gate/request-header',
  clause: 'change-request.header',
  title: 'The change request names its type, priority, requester and date',
  doc: {
    why: `Who asks for what, and how urgent it is, is what an auditor reads first. Requester and date may be left out: GitHub records who opened the pull request, and when. ${byCategory} ${adopted}`,
    good: ['**Type:** Bug\n**Priority:** High\n**Requester:** @alice\n**Date:** 2026-11-23'],
    bad: ['**Type:** Feature/Bug/Security', '**Date:** 2026-02-30'],
    fix: 'Paste what the first finding prints into the description, and choose.',
  },
} as const satisfies RuleDefinition;

export const requestDescription = {
  ...asked,
  id: 'change-gate/request-description',
  clause: 'change-request.description',
  title: 'The change request describes the change',
  doc: {
    why: `“Changes must be documented”: who reads the history in a year has nothing else. Text without any heading counts as the description. ${adopted}`,
    good: ['### Description\n\nRetries stop after three attempts.'],
    bad: ['### Description\n\nBrief description of the change', '### Description\n\n_No response_'],
    fix: 'Say in a few sentences what changes.',
  },
} as const satisfies RuleDefinition;

export const requestJustification = {
  ...asked,
  id: 'change-gate/request-justification',
  clause: 'change-request.justification',
  title: 'The change request says why the change is needed',
  doc: {
    why: `The diff shows what changes and never why. Of an emergency the incident is the reason. ${adopted}`,
    good: ['### Justification\n\nCustomers were charged twice (SHOP-12).'],
    bad: ['### Justification\n\nTBD'],
    fix: 'Say why this change is needed: below a heading such as Justification, Why or Motivation.',
  },
} as const satisfies RuleDefinition;

export const requestImpact = {
  ...asked,
  id: 'change-gate/request-impact',
  clause: 'change-request.impact',
  title: 'The change request names affected components, risk and impact on performance',
  doc: {
    why: `Whoever approves has to know what can break. “None” without a word of why says that nobody has looked. ${adopted}`,
    good: [
      '### Impact Analysis\n\n- Affected components: payments\n- Risk assessment: low, behind a flag\n- Performance impact: none, one query less',
    ],
    bad: ['### Impact Analysis\n\nN/A', '- Risk assessment:'],
    fix: 'Answer each of the three lines. Where one does not apply, say why.',
  },
} as const satisfies RuleDefinition;

export const requestTesting = {
  ...asked,
  id: 'change-gate/request-testing',
  clause: 'change-request.testing-plan',
  title: 'The change request says what is tested and what must come out',
  doc: {
    why: `A green pipeline shows that what is tested works. The plan says whether that is what the change is about. ${adopted}`,
    good: ['### Testing Plan\n\n- Test scenarios: a declined card, twice\n- Validation criteria: one charge'],
    bad: ['### Testing Plan\n\nNo testing needed.'],
    fix: 'Name what is tried and what must come out: below a heading such as Testing Plan, Test plan or How tested.',
  },
} as const satisfies RuleDefinition;

export const requestRollback = {
  ...asked,
  id: 'change-gate/request-rollback',
  clause: 'change-request.rollback-plan',
  title: 'The change request has a rollback plan',
  doc: {
    why: `Only whether there is one is looked at here; rollback-plan-check holds it against the diff. A change of code alone needs none in words: \`git revert\` is recorded for it. ${adopted}`,
    good: ['### Rollback Plan\n\n1. `alembic downgrade ae10`'],
    bad: ['### Rollback Plan\n\nSteps to reverse the change'],
    fix: 'Write the steps; rollback-plan-check prints those that follow from the diff.',
  },
} as const satisfies RuleDefinition;

const sayings: Readonly<Record<(typeof reviewItems)[number]['key'], readonly [clause: string, why: string]>> = {
  requirements: ['review.requirements-met', 'Nobody but the reviewer compares the change with what was asked for.'],
  security: ['review.security', 'Misuse, input and access have to be thought of by somebody who did not write it.'],
  tests: ['review.tests', 'Tests that pass say little where the new behaviour has none.'],
  documentation: ['review.documentation', 'What is wrong in the documentation is found last.'],
  performance: ['review.performance', 'What is slow with a thousand rows stands still with a million.'],
  'breaking-changes': ['review.breaking-changes', 'Callers have to be told before they break.'],
  rollback: ['review.rollback-plan', 'A plan that only its author knows is none at night.'],
};

const list =
  'The default branch’s template says which items a change carries. A deleted item fails, an open one waits for the person who ticks it, and one that is struck through needs a reason beside it. Standard changes follow their procedure, and an emergency is reviewed after it landed: neither carries the list.';

/** A rule for each of the policy's seven items. */
export const checklistRules = reviewItems.map(({ key, text }) => {
  const [clause, why] = sayings[key];
  return {
    ...asked,
    id: `change-gate/checklist-${key}`,
    clause,
    title: `Review checklist: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
    doc: {
      why: `${why} ${list}`,
      good: [`- [x] ${text}`, `- [x] ~~${text}~~ only a comment changes`],
      bad: [`- [ ] ${text}`, `- [ ] ~~${text}~~`],
      fix: 'The reviewer ticks the box in the description. Where the line is gone, put back the one that the message prints.',
    },
  } as const satisfies RuleDefinition;
});

export const checklistExtra = {
  ...asked,
  id: 'change-gate/checklist-extra',
  clause: 'review.requirements-met',
  title: 'Review checklist: the items that the policy file adds',
  doc: {
    why: `The setting \`checklist\` holds what this team’s reviews confirm beside the policy’s seven. ${list}`,
    good: ['- [x] Runbook updated'],
    bad: ['- [ ] Runbook updated'],
    fix: 'The reviewer ticks the box in the description. Where the line is not there, put in the one that the message prints.',
  },
} as const satisfies RuleDefinition;

export const template = {
  id: 'change-gate/template',
  clause: 'change-request.header',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'The default branch has a template with the change request and the review checklist',
  doc: {
    why: 'People fill in what stands before them. With the template on the default branch every description starts with the request and the checklist, and only then are they asked for.',
    good: ['.github/PULL_REQUEST_TEMPLATE.md'],
    bad: ['a template without a rollback plan'],
    fix: 'Add what the message prints to `.github/PULL_REQUEST_TEMPLATE.md`, once.',
  },
} as const satisfies RuleDefinition;

/** Rules of the change request, in the order of the policy's template. */
export const requestRules = [
  requestHeader,
  requestDescription,
  requestJustification,
  requestImpact,
  requestTesting,
  requestRollback,
] as const;

export const recordRules: readonly RuleDefinition[] = [...requestRules, ...checklistRules, checklistExtra, template];
