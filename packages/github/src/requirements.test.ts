import { startGitHub } from '@cm/testkit';
import { expect, test } from 'vitest';

import { createForge } from './forge.ts';

const tip = 'a'.repeat(40);
const repository = {
  fullName: 'acme/webshop',
  defaultBranch: 'main',
  branches: { main: tip },
  commits: [{ sha: tip, message: 'feat: start\n' }],
};

test.each([
  ['nothing', {}, { rules: [], checks: [] }],
  ['a ruleset', { checks: { main: ['Required'] } }, { rules: ['required_status_checks'], checks: ['Required'] }],
  ['branch protection', { protection: { main: ['build'] } }, { rules: [], checks: ['build'] }],
  [
    'both, which count together',
    {
      rules: { main: ['deletion'] as const },
      checks: { main: ['Required'] },
      protection: { main: ['build', 'Required'] },
    },
    { rules: ['deletion', 'required_status_checks'], checks: ['Required', 'build'] },
  ],
])('what %s requires of a branch', async (_, more, expected) => {
  const github = await startGitHub({ repositories: [{ ...repository, ...more }] });
  const log = { debug() {}, info() {}, warning() {}, group() {}, endGroup() {} };
  const forge = createForge({ apiUrl: github.url, token: github.token, log });
  expect(await forge.requirements('acme/webshop', 'main')).toEqual({
    status: 'available',
    value: { ...expected, workflows: [], approval: false },
  });
  expect(await forge.requirements('acme/webshop', 'gone')).toMatchObject({
    status: 'unavailable',
    reason: expect.stringContaining('contents: read'),
  });
  await github.close();
});

test('the labels of a repository, of every page; and what it takes to read them', async () => {
  const names = Array.from({ length: 101 }, (_, at) => `label ${at}`);
  const log = { debug() {}, info() {}, warning() {}, group() {}, endGroup() {} };
  const world = { repositories: [{ ...repository, labels: names }] };
  const github = await startGitHub(world);
  const forge = createForge({ apiUrl: github.url, token: github.token, log });
  expect(await forge.labels('acme/webshop')).toEqual({ status: 'available', value: names });
  await github.close();
  const token = { value: 'ghs_reads', permissions: { metadata: 'read', contents: 'read' } } as const;
  const other = await startGitHub({ ...world, token });
  const refused = await createForge({ apiUrl: other.url, token: other.token, log }).labels('acme/webshop');
  expect(refused).toMatchObject({ status: 'unavailable', reason: expect.stringContaining('issues: read') });
  await other.close();
});
