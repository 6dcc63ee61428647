import { recordingLog, startGitHub, type TokenPermissions, type WorldIssue } from '@cm/testkit';
import { expect, test } from 'vitest';

import { createForge } from './forge.ts';

const repo = 'acme/webshop';
const person = { login: 'acme-dev', type: 'User' } as const;

async function asking(issues: readonly WorldIssue[], permissions: TokenPermissions = { issues: 'write' }) {
  const data = { fullName: repo, defaultBranch: 'main', issues };
  const server = await startGitHub({ repositories: [data], token: { value: 'ghs_x', permissions } });
  const forge = createForge({ apiUrl: server.url, token: 'ghs_x', log: recordingLog(), retrySeconds: 0.01 });
  const now = (): readonly string[] =>
    (server.repository(repo)?.issues() ?? []).map(({ state = 'open', title }) => `${title}: ${state}`);
  return { forge, now, [Symbol.asyncDispose]: () => server.close() };
}

const cart = { key: 'CVE-2026-1', title: 'Cart', body: 'Update it' };
const till = { key: 'CVE-2026-2 in pkg:npm/till -->', title: 'Till', body: 'Update it' };

test('issues are opened once, and closed when their key is gone; those of people are left alone', async () => {
  await using github = await asking([{ number: 1, title: 'By hand', user: person, labels: ['vuln-sla'] }]);
  const keep = async (open: readonly (typeof cart)[]) => github.forge.keepIssues(repo, 'vuln-sla', open);
  expect(await keep([cart, till])).toEqual({ status: 'available', value: { created: 2, closed: 0 } });
  expect(await keep([cart, till])).toEqual({ status: 'available', value: { created: 0, closed: 0 } });
  expect(await keep([till])).toEqual({ status: 'available', value: { created: 0, closed: 1 } });
  expect(github.now()).toEqual(['By hand: open', 'Cart: closed', 'Till: open']);
});

test('a person who copies the marker has no issue closed or kept', async () => {
  const body = `<!-- cm-actions vuln-sla ${Buffer.from('CVE-2026-1').toString('base64url')} -->`;
  await using github = await asking([{ number: 1, title: 'Copied', body, user: person, labels: ['vuln-sla'] }]);
  expect(await github.forge.keepIssues(repo, 'vuln-sla', [cart])).toMatchObject({ value: { created: 1, closed: 0 } });
  expect(github.now()).toEqual(['Copied: open', 'Cart: open']);
});

test('a token that may not write says which permission it lacks', async () => {
  await using github = await asking([], { issues: 'read' });
  const kept = await github.forge.keepIssues(repo, 'vuln-sla', [cart]);
  expect(kept).toMatchObject({ status: 'unavailable', reason: expect.stringContaining('issues: write') });
});
