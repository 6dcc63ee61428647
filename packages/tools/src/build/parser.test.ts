import { expect, it } from 'vitest';

import { repositoryRoot } from '../workspace.ts';
import { withParser } from './parser.ts';
import { sortedPaths, textFile } from './tree.ts';

const lib = withParser(repositoryRoot, new Map([['licenses.txt', textFile('some-package\nMIT\nIts text.\n')]]));

it('PostgreSQL stands beside the bundle, with its licences behind the others', () => {
  expect(sortedPaths(lib)).toEqual(['licenses.txt', 'pg/libpg-query.wasm']);
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

it('is a program that WebAssembly reads', () => {
  expect(() => new WebAssembly.Module(lib.get('pg/libpg-query.wasm')?.bytes ?? new Uint8Array())).not.toThrow();
});
