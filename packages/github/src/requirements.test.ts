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
