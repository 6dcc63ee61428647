import { bareContext, type ChangeContext, type ForgePort, type Ports } from '@cm/app';
import { available } from '@cm/model';
import { memoryPorts } from '@cm/testkit';
import { expect, it } from 'vitest';

import { protectionOf, suite } from './branch-audit.fixture.ts';
import { collect } from './collect.ts';
import type { AuditFacts } from './facts.ts';
import { defaults, type Settings } from './settings.ts';

const nothing = { branch: undefined, repositories: undefined, 'repositories-file': undefined };

interface Asked {
  readonly settings?: Partial<Settings>;
  readonly branch?: string;
  readonly change?: Partial<ChangeContext>;
  readonly event?: string;
  readonly repository?: string | null;
  readonly forge?: Partial<ForgePort>;
}

async function collected(asked: Asked): Promise<AuditFacts> {
  const { event = 'schedule', repository = 'acme/webshop' } = asked;
  const bare = bareContext({ name: event, repository });
  const memory = memoryPorts();
  const protection = async () => available(protectionOf({ rules: suite }));
  const ports: Ports = { ...memory, forge: { ...memory.forge, protection, ...asked.forge } };
  return collect(ports, {
    inputs: { ...nothing, branch: asked.branch },
    settings: { ...defaults, ...asked.settings },
    change: { ...bare, ...asked.change },
    trusted: { commit: null, branch: null },
  });
}

it.each([
  ['schedule', {}, true],
  ['workflow_dispatch', {}, true],
  ['branch_protection_rule', {}, true],
  ['cli', {}, true],
  ['pull_request', {}, false],
  ['merge_group', {}, false],
])('a run by %s is an audit: %j %s', async (event, change, expected) => {
  expect((await collected({ event, change })).audit).toBe(expected);
});

it.each([true, false])('a push is one where it is to the default branch: %s', async (toDefaultBranch) => {
  const push = { toDefaultBranch, forced: false, created: false, deleted: false, listed: [], sender: null };
  expect((await collected({ event: 'push', change: { push } })).audit).toBe(toDefaultBranch);
});

it('asks for the default branch, those of the policy file and the one of the input, each once', async () => {
  const { branches } = await collected({ settings: { branches: ['release', 'main'] }, branch: 'release' });
  expect(branches.map(({ isDefault, name }) => [name, isDefault])).toEqual([
    ['main', true],
    ['release', false],
  ]);
});

it('takes the default branch of the event where that names one', async () => {
  const { branches } = await collected({ change: { defaultBranch: 'trunk' } });
  expect(branches.map(({ name }) => name)).toEqual(['trunk']);
});

it.each([
  ['no token', { forge: { hasToken: false } }, 'There is no token'],
  ['no repository', { repository: null }, 'Nobody says which repository'],
  ['a repository that is not there', { repository: 'acme/gone' }, 'acme/gone is not found'],
])('%s is a problem of the run', async (_, asked, reason) => {
  const { branches, problem } = await collected(asked);
  expect([problem?.reason, branches]).toEqual([expect.stringContaining(reason), []]);
});
