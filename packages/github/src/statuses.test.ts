import { recordingLog, shaOf, startGitHub, type WorldRepository, type WorldStatus } from '@cm/testkit';
import { describe, expect, test } from 'vitest';

import { createForge } from './forge.ts';

const name = 'acme/webshop';
const commits = Array.from({ length: 130 }, (_, index) => ({
  sha: shaOf(`commit ${index}`),
  parents: index === 0 ? [] : [shaOf(`commit ${index - 1}`)],
  message: `feat: ${index}\n`,
  committer: { name: 'a', email: 'a@acme.test', date: new Date(index * 60_000).toISOString() },
}));
const tip = shaOf('commit 129');

function status(sha: string, description: string, context = 'cm-ledger'): WorldStatus {
  return { sha, context, state: 'success', description, by: { login: 'mallory', type: 'User' } };
}

async function github(data: Partial<WorldRepository>, access: 'read' | 'write' | 'none' = 'write') {
  const repository = { fullName: name, defaultBranch: 'main', branches: { main: tip }, commits, ...data };
  const token = { value: 'ghs_x', permissions: { contents: 'read' as const, statuses: access } };
  const server = await startGitHub({ repositories: [repository], token });
  const forge = createForge({ apiUrl: server.url, token: 'ghs_x', log: recordingLog(), retrySeconds: 0.01 });
  return { forge, server, [Symbol.asyncDispose]: () => server.close() };
}

describe('commit statuses', () => {
  test('are all told, also those that a later one of the same name hides, newest first', async () => {
    await using hub = await github({ statuses: [status(tip, 'one'), status(tip, 'two'), status(tip, 'x', 'ci')] });
    expect(await hub.forge.statuses(name, tip)).toEqual({
      status: 'available',
      value: [
        { context: 'ci', state: 'success', description: 'x', by: { login: 'mallory', type: 'User' } },
        { context: 'cm-ledger', state: 'success', description: 'two', by: { login: 'mallory', type: 'User' } },
        { context: 'cm-ledger', state: 'success', description: 'one', by: { login: 'mallory', type: 'User' } },
      ],
    });
  });

  test('over a page of them are read to the end', async () => {
    const many = Array.from({ length: 150 }, (_, index) => status(tip, `${index}`));
    await using hub = await github({ statuses: many });
    const found = await hub.forge.statuses(name, tip);
    expect(found.status === 'available' && found.value.length).toBe(150);
  });

  test('are set', async () => {
    await using hub = await github({});
    const set = { context: 'cm-ledger', state: 'success', description: 'seq 1' } as const;
    expect(await hub.forge.setStatus(name, tip, set)).toEqual({ status: 'available', value: true });
    expect(hub.server.repository(name)?.statuses()).toMatchObject([{ sha: tip, ...set }]);
    const long = await hub.forge.setStatus(name, tip, { ...set, description: 'x'.repeat(141) });
    expect(long).toMatchObject({ reason: expect.stringContaining('140') });
  });

  test('are not set without permission, and the message says which', async () => {
    await using hub = await github({}, 'read');
    const set = await hub.forge.setStatus(name, tip, { context: 'c', state: 'success', description: 'd' });
    expect(set).toMatchObject({ reason: expect.stringContaining('permissions: statuses: write') });
  });

  test('are looked for on the newest commits of the default branch with one question', async () => {
    const at = (index: number): string => shaOf(`commit ${index}`);
    const statuses = [status(at(10), 'too old'), status(at(60), 'a'), status(at(120), 'b'), status(at(125), 'c', 'ci')];
    await using hub = await github({ statuses });
    expect(await hub.forge.commitsWithStatus(name, 'cm-ledger', 100)).toEqual({
      status: 'available',
      value: [at(120), at(60)],
    });
    expect(hub.server.requests).toHaveLength(1);
  });

  test('are not looked for without permission', async () => {
    await using hub = await github({}, 'none');
    const found = await hub.forge.commitsWithStatus(name, 'cm-ledger', 100);
    expect(found).toMatchObject({ reason: expect.stringContaining('permissions: statuses: read') });
  });
});

test('the rules of a branch are told by their types', async () => {
  await using hub = await github({ rules: { 'cm-ledger': ['deletion', 'non_fast_forward'] } });
  expect(await hub.forge.branchRules(name, 'cm-ledger')).toEqual({
    status: 'available',
    value: ['deletion', 'non_fast_forward'],
  });
  expect(await hub.forge.branchRules(name, 'main')).toEqual({ status: 'available', value: [] });
});
