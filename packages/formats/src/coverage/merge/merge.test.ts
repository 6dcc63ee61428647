import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fileOf, filled, statedFile } from '../table/files.fixture.ts';
import type { CoveredFile } from '../format.ts';
import { countsOf, pooled } from '../table/counts.ts';
import { mergeFiles, type Part } from './index.ts';

function part(file: CoveredFile, format = 'lcov'): Part {
  return { path: file.path, format, file };
}

describe('reports of one file', () => {
  it('are united by line: covered where any ran it', () => {
    const merged = mergeFiles([part(fileOf('a', { 1: 1, 2: 0 })), part(fileOf('a', { 2: 3, 3: 0 }), 'cobertura')]);
    expect([...(merged.get('a')?.lines?.numbers ?? [])]).toEqual([1, 2, 3]);
    expect([...(merged.get('a')?.lines?.hits ?? [])]).toEqual([1, 3, 0]);
  });

  it('of two formats do not count branches twice', () => {
    const lcov = fileOf(
      'a',
      { 1: 1 },
      {
        branches: [
          [1, 0, 1],
          [1, 1, 0],
        ],
      },
    );
    const cobertura = fileOf(
      'a',
      { 1: 1 },
      {
        branches: [
          [1, 7, 1],
          [1, 8, 0],
          [1, 9, 0],
        ],
      },
    );
    const merged = mergeFiles([part(lcov), part(cobertura, 'cobertura')]).get('a');
    expect(merged === undefined ? null : countsOf(merged, 'branches')).toEqual({ covered: 1, total: 3 });
  });

  it('of one format unite branches and functions', () => {
    const one = fileOf(
      'a',
      { 1: 1 },
      {
        branches: [
          [1, 0, 1],
          [1, 1, 0],
        ],
        functions: { f: 1, g: 0 },
      },
    );
    const other = fileOf(
      'a',
      { 1: 1 },
      {
        branches: [
          [1, 0, 0],
          [1, 1, 2],
        ],
        functions: { g: 2 },
      },
    );
    const merged = mergeFiles([part(one), part(other)]).get('a');
    expect(merged === undefined ? null : countsOf(merged, 'branches')).toEqual({ covered: 2, total: 2 });
    expect(merged === undefined ? null : countsOf(merged, 'functions')).toEqual({ covered: 2, total: 2 });
  });

  it('with totals alone give way to lines', () => {
    const merged = mergeFiles([part(statedFile('a', { covered: 9, total: 9 }), 'summary'), part(filled('a', 1, 4))]);
    expect([...merged.values()].map((file) => countsOf(file, 'lines'))).toEqual([{ covered: 1, total: 4 }]);
  });
});

it('totals are pooled and never averaged: 1 of 1 and 0 of 999 are 0.1 %', () => {
  const merged = mergeFiles([part(filled('a', 1, 1)), part(filled('b', 0, 999))]);
  expect(pooled([...merged.values()].map((file) => countsOf(file, 'lines')))).toEqual({ covered: 1, total: 1000 });
});

it('the order of reports and files changes nothing', () => {
  const file = fc
    .record({
      path: fc.constantFrom('a', 'b', '__proto__'),
      format: fc.constantFrom('lcov', 'cobertura', 'clover'),
      hits: fc.dictionary(fc.constantFrom('1', '2', '3', '9'), fc.nat(2)),
      branches: fc.array(fc.tuple(fc.constantFrom(1, 2), fc.nat(2), fc.nat(1))),
      total: fc.nat(3),
    })
    .map(({ path, format, hits, branches, total }) =>
      part({ ...fileOf(path, hits, { branches }), stated: statedFile(path, { covered: 0, total }).stated }, format),
    );
  fc.assert(
    fc.property(fc.array(file, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (parts, keys) => {
      const shuffled = parts.map((one) => ({ one, key: keys.next().value ?? 0 })).toSorted((a, b) => a.key - b.key);
      expect(mergeFiles(shuffled.map(({ one }) => one))).toEqual(mergeFiles(parts));
      expect([...mergeFiles(parts).keys()]).toEqual([...new Set(parts.map(({ path }) => path))].toSorted());
    }),
  );
});

describe('lines that count in a change only', () => {
  it('are united over reports and formats, in any order', () => {
    const one = { ...fileOf('a', { 1: 0 }), patchOnly: { numbers: Uint32Array.of(2, 3), hits: Uint32Array.of(0, 0) } };
    const other = { ...fileOf('a', { 1: 0 }), patchOnly: { numbers: Uint32Array.of(3), hits: Uint32Array.of(5) } };
    for (const format of ['go', 'lcov']) {
      for (const parts of [
        [part(one, 'go'), part(other, format)],
        [part(other, format), part(one, 'go')],
      ]) {
        const table = mergeFiles(parts).get('a')?.patchOnly;
        expect([[...(table?.numbers ?? [])], [...(table?.hits ?? [])]]).toEqual([
          [2, 3],
          [0, 5],
        ]);
      }
    }
  });
});
