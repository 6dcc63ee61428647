import { lineOf, numberOf } from '../json/value.ts';
import type { LineBuilder } from '../table/lines.ts';

/** From here to the next segment: `[line, column, count, has a count, begins a region, is a gap]`. */
interface Segment {
  readonly line: number;
  readonly count: number;
  readonly hasCount: boolean;
  readonly isEntry: boolean;
  readonly isGap: boolean;
}

/** Adds the lines of one file after another to a builder; gives null, or what is wrong. */
export type SegmentLines = (given: readonly unknown[]) => string | null;

/** Lines between segments in one report: a few bytes could otherwise stand for any number of them. */
const mostBetween = 50_000_000;

/**
 * The lines that segments cover: those where a region with a count begins, or through which one goes on. A line was run
 * as often as the most run of those. Source: LLVM's LineCoverageStats.
 */
export function segmentLines(lines: LineBuilder): SegmentLines {
  let between = 0;

  /** Lines on which nothing begins or ends. */
  function fill(around: Segment | null, from: number, to: number): boolean {
    if (around?.hasCount !== true) return true;
    between += to - from;
    if (between > mostBetween) return false;
    for (let line = from; line < to; line += 1) lines.add(line, around.count);
    return true;
  }

  return (given) => {
    const segments = given.map(segmentOf);
    let around: Segment | null = null;
    let at = 0;
    while (at < segments.length) {
      const line: number = segments[at]?.line ?? 0;
      const before: number = around?.line ?? 0;
      if (!(line > before)) return `has a segment out of order (number ${at + 1})`;
      if (!fill(around, before + 1, line)) return `reaches to line ${line}, more than any source file has`;
      const end = endOfLine(segments, at);
      const here = segments.slice(at, end).filter((one) => one !== null);
      addLine(here, around, lines);
      around = here.at(-1) ?? null;
      at = end;
    }
    return null;
  };
}

/** Index behind the last segment of the line of the one at `start`. */
function endOfLine(segments: readonly (Segment | null)[], start: number): number {
  let at = start + 1;
  while (at < segments.length && segments[at]?.line === segments[start]?.line) at += 1;
  return at;
}

function addLine(here: readonly Segment[], around: Segment | null, lines: LineBuilder): void {
  const [first] = here;
  if (first === undefined) return;
  const starts = here.filter(({ isGap, hasCount, isEntry }) => !isGap && hasCount && isEntry);
  const startsSkipped = !first.hasCount && first.isEntry;
  const isMapped = starts.length > 0 || (around?.hasCount === true && !startsSkipped);
  if (!isMapped) return;
  const most = starts.reduce((count, one) => Math.max(count, one.count), around?.count ?? 0);
  lines.add(first.line, most);
}

function segmentOf(given: unknown): Segment | null {
  if (!Array.isArray(given)) return null;
  const [line, , count, hasCount, isEntry, isGap] = given as readonly unknown[];
  return { line: lineOf(line), count: numberOf(count), hasCount: !!hasCount, isEntry: !!isEntry, isGap: !!isGap };
}
