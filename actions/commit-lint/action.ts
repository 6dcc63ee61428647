import { defineAction } from '@cm/app';

import { collect } from './collect.ts';
import { inputs } from './inputs.ts';
import { judgeChange } from './judge-change.ts';
import { rules } from './rules/index.ts';
import { defaults } from './settings.ts';

export const action = defineAction({
  name: 'commit-lint',
  title: 'Commit lint',
  description: 'Checks that what will land follows the commit standards and is linked to a ticket.',
  branding: { icon: 'git-commit', color: 'blue' },
  inputs,
  settings: async () => (await import('./schemas.ts')).settingsSchema,
  defaults,
  directions: {
    extraTypes: 'subset',
    tickets: 'subset',
    bots: 'subset',
    branchTemplates: 'subset',
    branchTypes: 'subset',
    ticketExists: 'on',
    signedTags: 'on',
  },
  outputs: {
    commits: 'How many commits were read.',
    ticket: 'The ticket that the change is linked to; empty where there is none.',
  },
  permissions: {
    contents: { access: 'read', why: 'reads the policy file and the commits' },
    'pull-requests': {
      access: 'read',
      why: 'lists commits where the checkout lacks them, and checks waivers',
      optional: true,
    },
    issues: { access: 'read', why: 'asks whether the ticket exists, where the policy wants that', optional: true },
  },
  pullRequestTypes: ['edited'],
  rules,
  needsRepository: (given) => given.message === undefined && given.edit === undefined,
  collect,
  judge: judgeChange,
});
