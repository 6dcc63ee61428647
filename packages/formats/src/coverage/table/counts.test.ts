import { describe, expect, it } from 'vitest';

import type { CoveredFile } from '../format.ts';
import { countsOf, nothingStated, pooled } from './counts.ts';

const file: CoveredFile = {
  path: 'src/a.ts',
  group: null,
  lines: { numbers: Uint8Array.of(1, 2, 3), hits: Uint16Array.of(0, 7, 300) },
  branches: null,
  functions: { keys: ['f'], hits: Uint8Array.of(1), weights: null },
  statements: { keys: ['1.1,2.2', '3.1,4.2'], hits: Uint8Array.of(1, 0), weights: Uint32Array.of(3, 2) },
  stated: { ...nothingStated, lines: { covered: 9, total: 9 }, branches: { covered: 1, total: 4 } },
};

describe('counts of a file', () => {
  it.each([
    ['lines', { covered: 2, total: 3 }],
    ['branches', { covered: 1, total: 4 }],
    ['functions', { covered: 1, total: 1 }],
    ['statements', { covered: 3, total: 5 }],
  ] as const)('%s: from the table where there is one, else as stated', (metric, counts) => {
    expect(countsOf(file, metric)).toEqual(counts);
  });

  it('are null where nothing tells them', () => {
    expect(countsOf({ ...file, branches: null, stated: nothingStated }, 'branches')).toBeNull();
  });
});

describe('counts of several files', () => {
  it('are pooled, not averaged: 1 of 1 and 0 of 999 are 1 of 1,000', () => {
    expect(pooled([{ covered: 1, total: 1 }, { covered: 0, total: 999 }, null])).toEqual({ covered: 1, total: 1000 });
  });

  it('are null where none is known', () => {
    expect(pooled([null, null])).toBeNull();
    expect(pooled([])).toBeNull();
  });
});
