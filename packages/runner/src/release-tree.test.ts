import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { brokenParts } from './release-tree.ts';

const files = { 'cm/index.js': 'start', 'lib/index.js': 'all', 'lib/pg/a.wasm': 'program', 'README.md': 'text' };

/** A release tree as the build writes it; gives its folder. */
function releaseTree(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cm-tree-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const sub of ['cm', 'lib/pg']) mkdirSync(join(folder, sub), { recursive: true });
  const lines = Object.entries(files).map(([path, text]) => {
    writeFileSync(join(folder, path), text);
    return `${sha256(text)}  ${path}\n`;
  });
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''));
  writeFileSync(join(folder, 'SHA256SUMS.sha256'), `${sha256(lines.join(''))}  SHA256SUMS\n`);
  return folder;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

it.each<[string, (folder: string) => void, readonly string[]]>([
  ['nothing is wrong', () => undefined, []],
  ['a page was left out, as archives do', (folder) => rmSync(join(folder, 'README.md')), []],
  ['a program is gone', (folder) => rmSync(join(folder, 'lib/pg/a.wasm')), ['lib/pg/a.wasm is missing']],
  ['a script is empty', (folder) => writeFileSync(join(folder, 'lib/index.js'), ''), ['lib/index.js is broken']],
  [
    'several are wrong',
    (folder) => {
      writeFileSync(join(folder, 'lib/index.js'), 'all\r\n');
      rmSync(join(folder, 'lib/pg'), { recursive: true });
    },
    ['lib/index.js is broken', 'lib/pg/a.wasm is missing'],
  ],
  ['the list is gone', (folder) => rmSync(join(folder, 'SHA256SUMS')), ['SHA256SUMS is missing']],
])('the parts of a release tree that are not as they were released: %s', (_, spoil, expected) => {
  const folder = releaseTree();
  spoil(folder);
  expect(brokenParts(join(folder, 'cm/index.js'))).toEqual(expected);
});

it('a checkout of the sources has none', () => {
  expect(brokenParts(import.meta.filename)).toEqual([]);
  expect(brokenParts(undefined)).toEqual([]);
});
