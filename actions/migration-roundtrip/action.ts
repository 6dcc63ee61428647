import { defineAction } from '@cm/app';

import { inputs } from './inputs.ts';
import { rules } from './rules/index.ts';
import { defaults } from './settings.ts';

export const action = defineAction({
  name: 'migration-roundtrip',
  title: 'Migration round trip',
  description:
    'Runs new migrations up, down and up again on a throwaway database. Runs the code of the change, as your tests do.',
  branding: { icon: 'refresh-cw', color: 'green' },
  composite: true,
  inputs,
  settings: async () => (await import('./schemas.ts')).settingsSchema,
  defaults,
  outputs: {
    revisions: 'How many revisions were run up, down and up again.',
  },
  permissions: {
    contents: { access: 'read', why: 'reads the policy file and the files of the base' },
    'pull-requests': { access: 'read', why: 'checks waivers', optional: true },
  },
  rules,
  needsRepository: () => 'where-there-is-one',
  // Loaded when this control runs, and not when another one reads this one's settings (ADR 10).
  collect: async (ports, context) => (await import('./collect.ts')).collect(ports, context),
  judge: async (facts) => (await import('./judge.ts')).judge(facts),
});
