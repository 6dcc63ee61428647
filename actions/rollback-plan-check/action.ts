import { defineAction } from '@cm/app';

import { inputs } from './inputs.ts';
import { rules } from './rules/index.ts';
import { defaults } from './settings.ts';

export const action = defineAction({
  name: 'rollback-plan-check',
  title: 'Rollback plan check',
  description: 'Checks that the rollback plan in the pull request would really undo what the change brings.',
  branding: { icon: 'rotate-ccw', color: 'orange' },
  inputs,
  settings: async () => (await import('./schemas.ts')).settingsSchema,
  defaults,
  directions: {
    always: 'on',
    headings: 'subset',
    exclude: 'subset',
    names: 'subset',
    bots: 'subset',
  },
  outputs: {
    plan: 'A plan for this change in Markdown, to be pasted into the description; empty where none is asked for.',
    required: 'Kinds of commands that the change asks for, with a space between them.',
  },
  permissions: {
    contents: { access: 'read', why: 'reads the policy file, the templates and the changed files' },
    'pull-requests': { access: 'read', why: 'reads the description as it is now', optional: true },
    statuses: { access: 'write', why: 'sets the commit status of `verdict: status`', optional: true },
  },
  pullRequestTypes: ['edited', 'ready_for_review'],
  rules,
  // Loaded when this control runs, and not when another one reads this one's settings (ADR 10).
  collect: async (ports, context) => (await import('./collect.ts')).collect(ports, context),
  judge: async (facts, settings) => (await import('./judge.ts')).judge(facts, settings),
});
