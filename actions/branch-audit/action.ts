import { defineAction } from '@cm/app';

import { inputs } from './inputs.ts';
import { rules } from './rules/index.ts';
import { defaults } from './settings.ts';

export const action = defineAction({
  name: 'branch-audit',
  title: 'Branch audit',
  description: 'Checks that the default branch is protected as the policy says, and tells what no token may see.',
  branding: { icon: 'shield', color: 'green' },
  inputs,
  settings: async () => (await import('./schemas.ts')).settingsSchema,
  defaults,
  directions: { approvals: 'higher', allowBypass: 'subset' },
  outputs: {
    passing: 'How many of the policy’s six rules hold.',
    failing: 'How many do not.',
    unknown: 'How many could not be told; the summary names the permission that is missing.',
  },
  permissions: {
    contents: { access: 'read', why: 'reads the policy file, the branch, its rules and what was pushed to it' },
  },
  rules,
  needsGitHub: true,
  // A laptop need not have a clone: GitHub alone is asked.
  needsRepository: (_, range) => range === null,
  // Loaded when this control runs, and not when another one reads this one's settings (ADR 10).
  collect: async (ports, context) => (await import('./collect.ts')).collect(ports, context),
  judge: async (facts, settings) => (await import('./judge.ts')).judge(facts, settings),
});
