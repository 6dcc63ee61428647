import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';
import { parse } from 'yaml';

import { dist } from './support/dist.ts';

const action = parse(readFileSync(join(dist, 'license-check/action.yml'), 'utf8')) as {
  readonly runs: { readonly steps: readonly { readonly run: string }[] };
};
const script = action.runs.steps[0]?.run ?? '';
const root = mkdtempSync(join(tmpdir(), 'cm-licences-'));
afterAll(() => rmSync(root, { recursive: true }));

type Licence = string | { readonly expression: string } | { readonly name: string };
let count = 0;

/** Writes a CycloneDX bill with one package for each list of licences. */
function bill(packages: Readonly<Record<string, readonly Licence[]>>): string {
  count += 1;
  const folder = join(root, String(count));
  mkdirSync(folder);
  const components = Object.entries(packages).map(([name, licences]) => ({
    name,
    version: '1.0.0',
    licenses: licences.map((one) =>
      typeof one === 'string' ? { license: { id: one } } : 'name' in one ? { license: one } : one,
    ),
  }));
  writeFileSync(join(folder, 'bom.json'), JSON.stringify({ bomFormat: 'CycloneDX', components }));
  return folder;
}

interface Lists {
  readonly base?: string;
  readonly allow?: string;
  readonly deny?: string;
  readonly accepted?: string;
}

function judged(
  boms: string,
  { accepted = '', allow = 'MIT, Apache-2.0, BSD-*', base = '', deny = 'GPL-*' }: Lists = {},
) {
  const output = join(root, 'output');
  writeFileSync(output, '');
  const env = { PATH: process.env['PATH'] ?? '', BOMS: boms, BASE: base, ALLOW: allow, DENY: deny, ACCEPTED: accepted };
  const ran = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
    env: { ...env, REPORT: join(root, 'report.json'), GITHUB_OUTPUT: output },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { exitCode: ran.status, said: ran.stdout, outcome: readFileSync(output, 'utf8').trim(), problem: ran.stderr };
}

it.each<readonly [readonly Licence[], number, string]>([
  [['MIT'], 0, 'pass'],
  [['BSD-3-Clause'], 0, 'pass'],
  [['GPL-3.0-only'], 1, 'fail'],
  [['EUPL-1.2'], 1, 'fail'],
  [[{ expression: 'GPL-3.0-only OR MIT' }], 0, 'pass'],
  [[{ expression: 'MIT AND GPL-3.0-only' }], 1, 'fail'],
  [[{ expression: '(MIT OR GPL-2.0-only) AND Apache-2.0' }], 0, 'pass'],
  [[{ expression: 'Apache-2.0 WITH LLVM-exception' }], 0, 'pass'],
  [[{ expression: 'MIT OR' }], 2, 'unknown'],
  [['MIT', 'GPL-3.0-only'], 1, 'fail'],
  [[{ name: 'License :: OSI Approved :: Apache Software License' }], 0, 'pass'],
  [[{ name: 'MIT License' }], 0, 'pass'],
  [['MIT', { name: 'see LICENSE.txt' }], 0, 'pass'],
  [[{ name: 'see the file LICENSE' }], 2, 'unknown'],
  [[{ expression: 'LicenseRef-acme' }], 2, 'unknown'],
  [[], 2, 'unknown'],
])('a package under %j: exit %i, %s', (licences, exitCode, outcome) => {
  expect(judged(bill({ cart: licences }))).toMatchObject({ exitCode, outcome: `outcome=${outcome}`, problem: '' });
});

it('says which package, under what, and what to do', () => {
  expect(judged(bill({ cart: ['GPL-3.0-only'] })).said).toContain(
    '::error::cart 1.0.0 is under GPL-3.0-only, which is not allowed here. Take another package, or have its licence judged',
  );
});

it('warns of what was there before the change, and fails for what the change brings', () => {
  const base = bill({ cart: ['GPL-3.0-only'] });
  expect(judged(base, { base })).toMatchObject({ exitCode: 0, outcome: 'outcome=pass' });
  const both = judged(bill({ cart: ['GPL-3.0-only'], basket: ['GPL-3.0-only'] }), { base });
  expect(both).toMatchObject({ exitCode: 1, outcome: 'outcome=fail' });
  expect(both.said).toContain('::warning::cart 1.0.0');
  expect(both.said).toContain('::error::basket 1.0.0');
});

it('takes a change of the licence for something new', () => {
  expect(judged(bill({ cart: ['GPL-3.0-only'] }), { base: bill({ cart: ['MIT'] }) }).exitCode).toBe(1);
});

it('lets in what somebody judged, by its name', () => {
  expect(judged(bill({ cart: [] }), { accepted: 'basket, Cart' }).exitCode).toBe(0);
});

it('puts what is denied before what is allowed', () => {
  expect(judged(bill({ cart: ['GPL-3.0-only'] }), { allow: '*' }).exitCode).toBe(1);
});

it('never passes without a bill, or with one that is none', () => {
  expect(judged(join(root, 'nowhere'))).toMatchObject({ exitCode: 2, outcome: 'outcome=unknown' });
  const folder = bill({ cart: ['MIT'] });
  writeFileSync(join(folder, 'other.json'), '{"components": 1');
  expect(judged(folder)).toMatchObject({ exitCode: 2, outcome: 'outcome=unknown' });
});

it('starts no workflow command that a package smuggles in', () => {
  const { said } = judged(bill({ 'cart\n::warning::all is well': ['GPL-3.0-only'] }));
  expect(said.split('\n').filter((line) => line.startsWith('::warning::'))).toEqual([]);
});
