import { defineAction } from '@cm/app';

import { inputs } from './inputs.ts';
import { rules } from './rules/index.ts';
import { defaults } from './settings.ts';

export const action = defineAction({
  name: 'test-gate',
  title: 'Test gate',
  description: 'Checks that tests ran and passed, and that none was skipped, singled out or deleted unsaid.',
  branding: { icon: 'check-circle', color: 'green' },
  inputs,
  settings: async () => (await import('./schemas.ts')).settingsSchema,
  defaults,
  directions: { exclude: 'subset', minTests: 'higher', maxReportAge: 'lower' },
  outputs: {
    tests: 'How many tests ran, over all reports; skipped ones did not.',
    failed: 'How many of them failed or broke.',
    skipped: 'How many were skipped.',
  },
  permissions: {
    contents: { access: 'read', why: 'reads the policy file, the tree and the changed test files' },
    'pull-requests': {
      access: 'read',
      why: 'reads whether the description says why tests go, and checks waivers',
      optional: true,
    },
  },
  rules,
  needsRepository: () => 'where-there-is-one',
  // Loaded when this control runs, and not when another one reads this one's settings (ADR 10).
  collect: async (ports, context) => (await import('./collect.ts')).collect(ports, context),
  judge: async (facts, settings) => (await import('./judge.ts')).judge(facts, settings),
});
