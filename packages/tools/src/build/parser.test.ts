import { expect, it } from 'vitest';

import { repositoryRoot } from '../workspace.ts';
import { withParser } from './parser.ts';
import { sortedPaths, textFile } from './tree.ts';

const lib = withParser(repositoryRoot, new Map([['licenses.txt', textFile('some-package\nMIT\nIts text.\n')]]));

it('PostgreSQL stands beside the bundle, with its licences behind the others', () => {
  expect(sortedPaths(lib)).toEqual(['licenses.txt', 'pg/libpg-query.wasm']);
  const licences = Buffer.from(lib.get('licenses.txt')?.bytes ?? '').toString('utf8');
  const heads = licences
    .split('\n')
    .filter((line) => /^(?:some-package|libpg|musl and|PostgreSQL, |protobuf-c and)/.test(line));
  expect(heads).toEqual([
    'some-package',
    'libpg-query',
    'musl and the runtime of Emscripten, compiled into libpg-query.wasm',
    'libpg_query, compiled into libpg-query.wasm',
    'PostgreSQL, compiled into libpg-query.wasm',
    'protobuf-c and xxHash, compiled into libpg-query.wasm',
  ]);
});

// Source: COPYRIGHT of musl 1.2 and LICENSE of Emscripten, which both ask for their line and the terms of MIT below it.
it('what Emscripten links into each program has its line, above the terms', () => {
  const licences = Buffer.from(lib.get('licenses.txt')?.bytes ?? '').toString('utf8');
  const [, own = ''] = licences.split('\nmusl and the runtime of Emscripten, compiled into libpg-query.wasm\n');
  const [lines = '', grant = '', condition = '', disclaimer = ''] = own.split('\n\n');
  expect(lines.split('\n')).toEqual([
    'MIT',
    'musl: Copyright © 2005-2020 Rich Felker, et al.',
    'Emscripten: Copyright (c) 2010-2014 Emscripten authors, see AUTHORS file.',
  ]);
  expect(grant).toMatch(/^Permission is hereby granted, free of charge, to any person/);
  expect(condition.replaceAll('\n', ' ')).toBe(
    'The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.',
  );
  expect(disclaimer).toMatch(/^THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND/);
});

it('is a program that WebAssembly reads', () => {
  expect(() => new WebAssembly.Module(lib.get('pg/libpg-query.wasm')?.bytes ?? new Uint8Array())).not.toThrow();
});
