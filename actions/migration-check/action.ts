import { defineAction } from '@cm/app';

import { inputs } from './inputs.ts';
import { rules } from './rules/index.ts';
import { defaults } from './settings.ts';

export const action = defineAction({
  name: 'migration-check',
  title: 'Migration check',
  description: 'Checks database migrations: one unbroken chain, a way back, and no locked or lost table.',
  branding: { icon: 'database', color: 'blue' },
  inputs,
  settings: async () => (await import('./schemas.ts')).settingsSchema,
  defaults,
  directions: {
    exclude: 'subset',
    expectedHeads: 'subset',
    immutableWhenMerged: 'on',
    suppressionDays: 'lower',
    judgeOlder: 'on',
  },
  outputs: {
    heads: 'Ids of the heads of the merged history, with a space between them.',
    'rollback-command': 'The command that undoes what the change brings; empty where there is none.',
    class: 'The worst reversibility class of the new revisions: `A` to `D`, or `none`; empty where there are none.',
  },
  permissions: {
    contents: { access: 'read', why: 'reads the policy file, the migrations and the release tags' },
    'pull-requests': {
      access: 'read',
      why: 'finds other open pull requests with migrations, and checks waivers',
      optional: true,
    },
  },
  rules,
  // Without a base the whole history is judged, and a repository is not needed for that.
  needsRepository: ({ path }, range) =>
    path !== undefined && range !== null && range.base === null && range.head === null ? false : 'where-there-is-one',
  // Loaded when this control runs, and not when another one reads this one's settings (ADR 10).
  collect: async (ports, context) => (await import('./collect.ts')).collect(ports, context),
  judge: async (facts, settings) => (await import('./judge.ts')).judge(facts, settings),
});
