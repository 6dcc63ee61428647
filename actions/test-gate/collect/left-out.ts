import { classify } from '@cm/formats/code';
import type { DiffFile } from '@cm/formats/diff';
import { declaredTests, markersIn, subjectOf } from '@cm/formats/tests';

import type { LostTests, Mark } from '../facts.ts';

/** A changed test file with what it held; empty where it was not there. */
export interface TestFile {
  readonly file: DiffFile;
  /** Id of the language. */
  readonly language: string;
  readonly before: string;
  readonly after: string;
}

/** New lines that leave tests out. One that only moved, in its file or to another, is not new. */
export function newMarks(tests: readonly TestFile[]): readonly Mark[] {
  const moved = new Map<string, number>();
  for (const { file, language, before } of tests) {
    for (const { line, text } of markersIn(language, before)) {
      if (file.status === 'deleted' || isIn(file.removed, line)) moved.set(text, (moved.get(text) ?? 0) + 1);
    }
  }
  return tests.flatMap(({ file, language, after }) =>
    markersIn(language, after).flatMap(({ kind, line, text }): readonly Mark[] => {
      if (!isIn(file.added, line)) return [];
      const left = moved.get(text) ?? 0;
      if (left > 0) moved.set(text, left - 1);
      return left > 0 ? [] : [{ path: file.path, line, kind, text }];
    }),
  );
}

function isIn(ranges: Uint32Array, line: number): boolean {
  for (let at = 0; at + 1 < ranges.length; at += 2) {
    if ((ranges[at] ?? 0) <= line && line <= (ranges[at + 1] ?? 0)) return true;
  }
  return false;
}

/** Files that lose more tests than they gain, tests that moved to another file left aside. */
export function lostTests(tests: readonly TestFile[], changed: readonly DiffFile[]): readonly LostTests[] {
  const sides = tests.map((test) => ({ test, ...sidesOf(test) }));
  const elsewhere = counted(sides.flatMap(({ gained }) => gained));
  const gone = new Set(changed.filter(isDeletedCode).map(({ path }) => subjectOf(path)));
  return sides.flatMap(({ test, known, lost, gained }): readonly LostTests[] => {
    const { file } = test;
    const names = lost.filter((name) => !taken(elsewhere, name));
    const count = names.length - gained.length;
    const deleted = file.status === 'deleted';
    if (known ? count <= 0 : !deleted) return [];
    return [{ path: file.path, deleted, names, count, codeGone: deleted && gone.has(subjectOf(file.path)) }];
  });
}

interface Sides {
  /** Whether the tests of the language are known. */
  readonly known: boolean;
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

function sidesOf({ language, before, after }: TestFile): Sides {
  const old = declaredTests(language, before);
  const now = declaredTests(language, after);
  if (old === null || now === null) return { known: false, lost: [], gained: [] };
  const [had, has] = [counted(old), counted(now)];
  return {
    known: true,
    lost: old.filter((name) => !taken(has, name)),
    gained: now.filter((name) => !taken(had, name)),
  };
}

function isDeletedCode({ path, status }: DiffFile): boolean {
  return status === 'deleted' && classify(path).kind === 'code';
}

function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Takes one of that name away; false where there is none left. */
function taken(counts: Map<string, number>, name: string): boolean {
  const left = counts.get(name) ?? 0;
  if (left > 0) counts.set(name, left - 1);
  return left > 0;
}
