import fc from 'fast-check';
import { expect, test } from 'vitest';

import { pushOutcome, pushRefusal } from './push.ts';

const line = (flag: string, summary: string): string =>
  `To https://github.com/acme/webshop\n${flag}\tabc:refs/heads/x\t${summary}\nDone\n`;

test.each([
  [' ', 'abc..def', 'done'],
  ['*', '[new branch]', 'done'],
  ['=', '[up to date]', 'raced'],
  ['!', '[rejected] (stale info)', 'raced'],
  ['!', '[rejected] (fetch first)', 'raced'],
  ['!', '[rejected] (non-fast-forward)', 'raced'],
  ['!', "[remote rejected] (cannot lock ref 'refs/heads/x': is at abc but expected def)", 'raced'],
  [
    '!',
    "[remote rejected] (cannot lock ref 'refs/heads/x': Unable to create '/x/refs/heads/x.lock': File exists.)",
    'raced',
  ],
  ['!', '[remote rejected] (reference already exists)', 'raced'],
  [
    '!',
    "[remote rejected] (cannot lock ref 'refs/heads/x': 'refs/heads/x/y' exists; cannot create 'refs/heads/x')",
    'refused',
  ],
  ['!', '[remote rejected] (push declined due to repository rule violations)', 'refused'],
  ['!', '[remote rejected] (pre-receive hook declined)', 'refused'],
])('git push says %j %s: %s', (flag, summary, kind) => {
  expect(pushOutcome(line(flag, summary)).kind).toBe(kind);
});

test('nothing, or any text, is no push that was done', () => {
  expect(pushOutcome('').kind).toBe('silent');
  fc.assert(
    fc.property(fc.string(), (text) => ['done', 'raced', 'refused', 'silent'].includes(pushOutcome(text).kind)),
  );
});

test.each([
  ['remote: Permission to acme/webshop.git denied to github-actions[bot].', 'contents: write'],
  ['fatal: unable to access: The requested URL returned error: 403', 'contents: write'],
  ["fatal: could not read Username for 'https://github.com': terminal prompts disabled", 'Pass `token`'],
  ['fatal: unable to access: Could not resolve host: github.com', 'Check the network'],
  ['git@github.com: Permission denied (publickey).', 'Pass `token`'],
  ['odd', 'Ask who runs the server'],
])('%s: %s', (errors, fix) => {
  expect(pushRefusal({ branch: 'x', said: '', errors }, null)).toContain(fix);
});

test('the token is not said', () => {
  const auth = { serverUrl: 'https://github.com', token: 'ghs_secret' };
  const basic = Buffer.from('x-access-token:ghs_secret').toString('base64');
  const said = pushRefusal({ branch: 'x', said: 'ghs_secret', errors: `header ${basic}` }, auth);
  expect(said).not.toContain('ghs_secret');
  expect(said).not.toContain(basic);
});
