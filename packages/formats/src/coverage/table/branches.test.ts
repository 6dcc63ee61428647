import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { BranchTable } from '../format.ts';
import { branchBuilder, branchId, mergeBranches, numberedBranch } from './branches.ts';

type Row = readonly [line: number, id: number, hits: number];

function tableOf(rows: readonly Row[]): BranchTable {
  const builder = branchBuilder();
  for (const [line, id, hits] of rows) builder.add(line, id, hits);
  return builder.done() ?? { lines: new Uint8Array(0), ids: new Uint8Array(0), hits: new Uint8Array(0) };
}

function rowsOf({ lines, ids, hits }: BranchTable): readonly Row[] {
  return Array.from(lines, (line, at) => [line, ids[at] ?? -1, hits[at] ?? -1]);
}

const row = fc.tuple(
  fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 0x7fff_ffff })),
  fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 0xffff_ffff })),
  fc.nat(9),
);

describe('branches of a file', () => {
  it.each<[string, readonly Row[], readonly Row[]]>([
    [
      'in order',
      [
        [1, 0, 1],
        [1, 1, 0],
      ],
      [
        [1, 0, 1],
        [1, 1, 0],
      ],
    ],
    [
      'out of order',
      [
        [2, 0, 1],
        [1, 1, 0],
        [1, 0, 7],
      ],
      [
        [1, 0, 7],
        [1, 1, 0],
        [2, 0, 1],
      ],
    ],
    [
      'twice: the most hits',
      [
        [1, 4, 0],
        [1, 4, 2],
      ],
      [[1, 4, 2]],
    ],
    [
      'on no line of a source file',
      [
        [0, 1, 1],
        [4e9, 1, 1],
      ],
      [],
    ],
  ])('%s', (_, given, kept) => {
    expect(rowsOf(tableOf(given))).toEqual(kept);
  });

  it('merge in any order to what one report of all would give', () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (one, other) => {
        const merged = rowsOf(mergeBranches(tableOf(one), tableOf(other)));
        expect(merged).toEqual(rowsOf(tableOf([...one, ...other])));
        expect(merged).toEqual(rowsOf(mergeBranches(tableOf(other), tableOf(one))));
      }),
    );
  });
});

describe('the id of a branch', () => {
  it('of numbers is their number, another for each pair', () => {
    const numbers = [0, 1, 2, 15, 16, 255, 4095, 4096, 32_767];
    const pairs = numbers.flatMap((block) => numbers.map((branch) => [block, branch] as const));
    const ids = pairs.map(([block, branch]) => numberedBranch(block, branch));
    expect(ids).toEqual(pairs.map(([block, branch]) => branchId(`${block}`, `${branch}`)));
    expect(new Set(ids).size).toBe(pairs.length);
    expect(ids.every((id) => id >= 0 && id <= 0xffff_ffff)).toBe(true);
    expect(numberedBranch(4095, 15)).toBe(65_535);
  });

  it('of words is the same each time, and another for other words', () => {
    expect(branchId('0', 'a < b')).toBe(branchId('0', 'a < b'));
    const ids = ['a < b', '!(a < b)', 'a', 'b', '-1', '', '1.5', '99999'].map((branch) => branchId('0', branch));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
