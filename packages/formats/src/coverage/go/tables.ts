import type { CoveredFile, KeyTable, LineTable } from '../format.ts';
import { nothingStated } from '../table/counts.ts';
import { narrowed } from '../table/keep.ts';
import { saturated } from '../table/lines.ts';
import type { LineBuilder } from '../table/lines.ts';
import type { GoFile, Region } from './files.ts';

/** Most lines that one Go file, and all of a profile, are believed to have; more would only take time and memory. */
export const mostLines = 1_000_000;
export const mostLinesInAll = 100_000_000;

/**
 * A Go profile counts statements. Its `lines` are those that blocks start on; where on the others of a block a statement
 * starts, a profile does not tell, so those are for patches alone.
 */
export function tablesOf({ path, regions }: GoFile, builder: LineBuilder): CoveredFile {
  for (const { from, hits } of regions) builder.add(from, hits);
  const lines = builder.done();
  const patchOnly = insideLines(regions, builder);
  return {
    ...{ path, group: null, lines, branches: null, functions: null, statements: statementsOf(regions) },
    ...(patchOnly === null ? {} : { patchOnly }),
    stated: nothingStated,
  };
}

function statementsOf(regions: readonly Region[]): KeyTable {
  const hits = Uint32Array.from(regions, (region) => saturated(region.hits));
  return {
    keys: regions.map(({ place }) => place),
    hits: narrowed(hits, hits.length),
    weights: Uint32Array.from(regions, ({ statements }) => statements),
  };
}

/**
 * The lines of blocks on which none starts, each with the hits of the innermost block there: the one that starts last. The
 * closing brace of a function is not among them.
 */
function insideLines(regions: readonly Region[], builder: LineBuilder): LineTable | null {
  const free = freeLines(lastLineOf(regions));
  for (const { from } of regions) free.take(from);
  const inner = regions.toSorted((one, other) => other.from - one.from || other.fromColumn - one.fromColumn);
  for (const { from, to, toColumn, hits } of inner) {
    const end = toColumn <= closingColumn ? to - 1 : to;
    for (let line = free.from(from); line <= end; line = free.from(line)) {
      free.take(line);
      builder.add(line, hits);
    }
  }
  return builder.done();
}

/** The last line of any of them. */
export function lastLineOf(regions: readonly Region[]): number {
  let last = 0;
  for (const { to } of regions) last = Math.max(last, to);
  return last;
}

/** Behind a brace in the first column. */
const closingColumn = 2;

/** Lines from 1 to a last one, and which of them are still free; every search makes later ones shorter, so all are linear. */
function freeLines(last: number): { readonly take: (line: number) => void; readonly from: (line: number) => number } {
  const next = Int32Array.from({ length: last + 2 }, (_, line) => line);
  return {
    take: (line) => {
      next[line] = line + 1;
    },
    from: (line) => {
      let found = line;
      while (next[found] !== found && found <= last) found = next[found] ?? last + 1;
      for (let at = line; at < found;) {
        const following = next[at] ?? found;
        next[at] = found;
        at = following;
      }
      return found;
    },
  };
}
