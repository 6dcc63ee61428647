import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { repositoryRoot } from '../workspace.ts';
import { withParser } from './parser.ts';
import { sortedPaths, textFile, writeTree } from './tree.ts';

const lib = withParser(repositoryRoot, new Map([['licenses.txt', textFile('some-package\nMIT\nIts text.\n')]]));

it('PostgreSQL stands beside the bundle, with its licences behind the others', () => {
  expect(sortedPaths(lib)).toEqual(['licenses.txt', 'pg/libpg-query.cjs', 'pg/libpg-query.wasm']);
  const licences = Buffer.from(lib.get('licenses.txt')?.bytes ?? '').toString('utf8');
  const heads = licences.split('\n').filter((line) => /^(?:some-package|libpg|PostgreSQL, |protobuf-c and)/.test(line));
  expect(heads).toEqual([
    'some-package',
    'libpg-query',
    'libpg_query, compiled into libpg-query.wasm',
    'PostgreSQL, compiled into libpg-query.wasm',
    'protobuf-c and xxHash, compiled into libpg-query.wasm',
  ]);
});

it('starts from there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cm-parser-'));
  try {
    writeTree(folder, lib);
    const start = createRequire(import.meta.url)(join(folder, 'pg/libpg-query.cjs')) as () => Promise<object>;
    expect(Object.keys(await start())).toContain('_wasm_parse_query_raw');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
