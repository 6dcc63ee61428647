import { defineAction } from '@cm/app';

import { inputs } from './inputs.ts';
import { rules } from './rules/index.ts';
import { defaults } from './settings.ts';

export const action = defineAction({
  name: 'change-gate',
  title: 'Change gate',
  description:
    'Classifies a change, and holds it to the approvals, the record and the reviews that its category asks for.',
  branding: { icon: 'user-check', color: 'green' },
  inputs,
  settings: async () => (await import('./schemas.ts')).settingsSchema,
  defaults,
  directions: {
    bots: 'subset',
    reviewers: 'higher',
    postReviewHours: 'lower',
    incidents: 'subset',
    standard: 'subset',
    securityExclude: 'subset',
    requireRecord: 'on',
  },
  outputs: {
    decision: '`approved`, `waiting` (only people are missing), `refused` or `unknown`.',
    reason: 'Why, in one sentence.',
    category: '`standard`, `normal` or `emergency`; empty where nothing was judged.',
    'waits-for': 'Who can provide what is missing, in words; empty where nothing is.',
  },
  permissions: {
    contents: {
      access: 'write',
      why: 'appends to the ledger, in runs of the default branch with `write-ledger` only; `read` does for all others: policy file, templates, CODEOWNERS',
    },
    'pull-requests': {
      access: 'write',
      why: 'reads reviews, labels and files; keeps one comment, for which `write` is needed',
    },
    statuses: { access: 'write', why: 'sets the commit status of `verdict: status`', optional: true },
    issues: {
      access: 'write',
      why: 'keeps an issue for each review that is still due, with `issues: true`',
      optional: true,
    },
  },
  pullRequestTypes: ['edited', 'ready_for_review', 'labeled', 'unlabeled'],
  rules,
  // Loaded when this control runs, and not when another one reads this one's settings (ADR 10).
  collect: async (ports, context) => (await import('./collect.ts')).collect(ports, context),
  judge: async (facts, settings) => (await import('./judge.ts')).judge(facts, settings),
});
