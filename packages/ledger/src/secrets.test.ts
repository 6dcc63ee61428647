import fc from 'fast-check';
import { expect, it } from 'vitest';

import { secretIn } from './secrets.ts';

const draft = (payload: Readonly<Record<string, unknown>>) => ({ kind: 'heartbeat', payload });
// Put together here, so that no scanner takes this file for a leak.
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

it.each([
  [{ note: `ghp_${letters}` }, 'payload.note holds what looks like a GitHub token'],
  [{ run: { env: [`x ghs_${letters}`] } }, 'payload.run.env[0] holds what looks like a GitHub token'],
  [{ note: `github_pat_${letters}` }, 'payload.note holds what looks like a GitHub token'],
  [{ note: `AKIA${'Q'.repeat(16)}` }, 'payload.note holds what looks like an AWS access key'],
  [{ key: '-----BEGIN RSA PRIVATE KEY-----' }, 'payload.key holds what looks like a key or certificate (-----BEGIN)'],
  [{ [`ghp_${letters}`]: 1 }, 'the name of a field of payload holds what looks like a GitHub token'],
  [{ url: 'https://me:pass@acme.example/x' }, 'payload.url holds what looks like a password in an address'],
  [{ url: 'https://acme.example/x:y@z' }, null],
  [{ package: 'pkg:pypi/ghp-import@2.1.0', purl: 'pkg:npm/%40acme/ghp_tool@1', sha: letters }, null],
  [{ id: 'CVE-2026-1', nothing: null, many: [1, true] }, null],
])('%j: %s', (payload, expected) => {
  expect(secretIn(draft(payload))).toBe(expected);
});

it('a secret that lies very deep is found', () => {
  let payload: Record<string, unknown> = { at: `ghp_${letters}` };
  for (let level = 0; level < 200; level += 1) payload = { in: payload };
  expect(secretIn(draft(payload))).toContain('a GitHub token');
});

it('no payload throws, and the secret itself is not said', () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (payload) => secretIn(draft(payload)) === null));
  expect(secretIn(draft({ note: `ghp_${letters}` }))).not.toContain(letters);
});
