import type { BranchTable, Counts, CoveredFile, KeyTable, LineTable, Metric } from '../format.ts';
import { branchBuilder } from '../table/branches.ts';
import { keyBuilder } from '../table/keys.ts';
import { lineBuilder } from '../table/lines.ts';

/** What one element of a report says of a file; a file may have several, as a class each. */
export interface Piece extends Omit<CoveredFile, 'path' | 'group'> {
  /** False where some line does not say whether it was run; then no line of the file may count. */
  readonly linesKnown: boolean;
}

/** All pieces of one file as one; each table is sorted once, however many pieces there are. */
export function joined(
  name: Pick<CoveredFile, 'path' | 'group'>,
  pieces: readonly Piece[],
  listsAllLines: boolean,
): CoveredFile {
  const known = pieces.every(({ linesKnown }) => linesKnown);
  const lines = known ? allLines(present(pieces.map((piece) => piece.lines))) : null;
  const mayBeEmpty =
    known && listsAllLines && pieces.every(({ stated }) => isNone(stated.lines) && isNone(stated.statements));
  return {
    ...name,
    lines: lines ?? (mayBeEmpty ? noLines : null),
    branches: allBranches(present(pieces.map(({ branches }) => branches))),
    functions: allKeys(present(pieces.map(({ functions }) => functions))),
    statements: allKeys(present(pieces.map(({ statements }) => statements))),
    stated: {
      lines: largest(pieces, 'lines'),
      branches: largest(pieces, 'branches'),
      functions: largest(pieces, 'functions'),
      statements: largest(pieces, 'statements'),
    },
  };
}

const noLines: LineTable = { numbers: new Uint32Array(0), hits: new Uint32Array(0) };

function isNone(counts: Counts | null): boolean {
  return counts === null || counts.total === 0;
}

function present<Table>(tables: readonly (Table | null)[]): readonly Table[] {
  return tables.filter((table) => table !== null);
}

function allLines(tables: readonly LineTable[]): LineTable | null {
  if (tables.length < 2) return tables[0] ?? null;
  const builder = lineBuilder();
  for (const { numbers, hits } of tables) {
    for (let at = 0; at < numbers.length; at += 1) builder.add(numbers[at] ?? 0, hits[at] ?? 0);
  }
  return builder.done();
}

function allBranches(tables: readonly BranchTable[]): BranchTable | null {
  if (tables.length < 2) return tables[0] ?? null;
  const builder = branchBuilder();
  for (const { lines, ids, hits } of tables) {
    for (let at = 0; at < lines.length; at += 1) builder.add(lines[at] ?? 0, ids[at] ?? 0, hits[at] ?? 0);
  }
  return builder.done();
}

function allKeys(tables: readonly KeyTable[]): KeyTable | null {
  if (tables.length < 2) return tables[0] ?? null;
  const builder = keyBuilder();
  for (const { keys, hits, weights } of tables) {
    for (let at = 0; at < keys.length; at += 1) builder.add(keys[at] ?? '', hits[at] ?? 0, weights?.[at] ?? 1);
  }
  return builder.done();
}

/** Totals of one file that are stated twice are of the same code: the larger total, and the fewer covered of those. */
function largest(pieces: readonly Piece[], metric: Metric): Counts | null {
  let found: Counts | null = null;
  for (const { stated } of pieces) {
    const counts = stated[metric];
    if (counts === null) continue;
    const more = found === null || counts.total > found.total;
    const worse = found !== null && counts.total === found.total && counts.covered < found.covered;
    if (more || worse) found = counts;
  }
  return found;
}
