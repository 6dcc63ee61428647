import type { CoveredFile, LineTable } from '@cm/formats/coverage';
import type { Diff } from '@cm/formats/diff';
import { describe, expect, it } from 'vitest';

import { joinPatch } from './patch.ts';

function linesOf(hits: Readonly<Record<number, number>>): LineTable {
  const numbers = Object.keys(hits).map(Number);
  return { numbers: Uint32Array.from(numbers), hits: Uint32Array.from(Object.values(hits)) };
}

function fileOf(lines: LineTable | null, more: Partial<CoveredFile> = {}): CoveredFile {
  const stated = { lines: null, branches: null, functions: null, statements: null };
  return { path: 'a.go', group: null, lines, branches: null, functions: null, statements: null, stated, ...more };
}

/** A change that brings the lines from `from` to `to`. */
function change(from: number, to: number): Diff {
  const file = { path: 'a.go', oldPath: 'a.go', status: 'modified', binary: false } as const;
  return { files: [{ ...file, added: Uint32Array.of(from, to), removed: new Uint32Array(0) }] };
}

function patchOf(file: CoveredFile, diff: Diff): object {
  const { covered, total, files, unknown } = joinPatch(diff, new Map([['a.go', file]]), () => true);
  return { covered, total, missing: files[0]?.missing ?? [], unknown };
}

describe('new lines and what was run', () => {
  it.each([
    ['a covered line', change(2, 2), { covered: 1, total: 1, missing: [] }],
    ['an uncovered line', change(3, 3), { covered: 0, total: 1, missing: [[3, 3]] }],
    ['lines without code between', change(1, 9), { covered: 2, total: 4, missing: [[3, 4]] }],
    ['a line without code', change(5, 5), { covered: 0, total: 0, missing: [] }],
  ])('%s', (_, diff, expected) => {
    expect(patchOf(fileOf(linesOf({ 2: 1, 3: 0, 4: 0, 8: 7 })), diff)).toMatchObject(expected);
  });

  it('a line inside of a Go region that starts above the change', () => {
    const file = fileOf(linesOf({ 2: 0 }), { patchOnly: linesOf({ 3: 0, 4: 0 }) });
    expect(patchOf(file, change(4, 4))).toMatchObject({ covered: 0, total: 1, missing: [[4, 4]] });
  });

  it('a file of which the report gives no lines is not known', () => {
    expect(patchOf(fileOf(null), change(1, 1))).toMatchObject({ total: 0, unknown: ['a.go'] });
  });
});
