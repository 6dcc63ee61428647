import { isMap, lineIn, mapIn, numberIn } from '../json/value.ts';

/** Where a statement, function or branch stands, as text that is the same in every report of the same code. */
export function placeText(loc: unknown): string | null {
  const [start, end] = [mapIn(loc, 'start'), mapIn(loc, 'end')];
  if (start === null || end === null) return null;
  return `${point(start)}-${point(end)}`;
}

/** Source maps leave lines and columns out where they know none. */
function point(at: unknown): string {
  const [line, column] = [numberIn(at, 'line'), numberIn(at, 'column')];
  return `${Number.isNaN(line) ? '' : line}:${Number.isNaN(column) ? '' : column}`;
}

/** The line on which it starts; not a number where it names none. */
export function startLine(loc: unknown): number {
  return isMap(loc) ? lineIn(mapIn(loc, 'start'), 'line') : Number.NaN;
}

/**
 * Tells apart what stands at the very same place: the second of a file is `…#2`. Istanbul counts both, and their order
 * is that of the code, the same in every shard.
 */
export function ordinals(): (key: string) => string {
  const counts = new Map<string, number>();
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  };
}
