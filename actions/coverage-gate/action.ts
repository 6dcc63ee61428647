import { defineAction } from '@cm/app';

import { inputs } from './inputs.ts';
import { rules } from './rules/index.ts';
import { defaults } from './settings.ts';

export const action = defineAction({
  name: 'coverage-gate',
  title: 'Coverage gate',
  description: 'Checks that tests cover the project and every new line, and miss no new code file.',
  branding: { icon: 'shield', color: 'green' },
  inputs,
  settings: async () => (await import('./schemas.ts')).settingsSchema,
  defaults,
  directions: {
    thresholdLines: 'higher',
    thresholdPatch: 'higher',
    thresholdBranches: 'higher',
    thresholdFunctions: 'higher',
    thresholdStatements: 'higher',
    statesLines: 'on',
    exclude: 'subset',
    minMatchedFiles: 'higher',
    maxReportAge: 'lower',
    dropTolerance: 'lower',
  },
  outputs: {
    coverage: 'Covered lines of the project in per cent, rounded down to two decimals; empty where unknown.',
    'patch-coverage': 'Covered new and changed lines in per cent, rounded down; empty where there are none.',
  },
  permissions: {
    contents: { access: 'read', why: 'reads the policy file, the tree and the changed lines' },
    'pull-requests': { access: 'write', why: 'keeps one comment with the result, and checks waivers', optional: true },
    actions: {
      access: 'read',
      why: 'finds the baseline that a run on the base left behind, and on `workflow_run` the reports',
      optional: true,
    },
  },
  rules,
  needsRepository: ({ diff }) => (diff === undefined ? 'where-there-is-one' : false),
  // Loaded when this control runs, and not when another one reads this one's settings (ADR 10).
  collect: async (ports, context) => (await import('./collect.ts')).collect(ports, context),
  judge: async (facts, settings) => (await import('./judge.ts')).judge(facts, settings),
});
