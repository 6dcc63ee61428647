import type { Counts, LineTable } from '../format.ts';
import type { LinedFile } from './order.ts';

/**
 * The branches of each line, by the line's index in its table; null where it has none. Cobertura hangs branches on lines
 * that are code, so one that stands on another line goes to the nearest before it, whose statement it is part of.
 */
export function branchesByLine({ lines, branches }: LinedFile): readonly (Counts | null)[] {
  const found = Array.from({ length: lines.numbers.length }, (): Counts | null => null);
  if (branches === null || found.length === 0) return found;
  let index = 0;
  for (let at = 0; at < branches.lines.length; at += 1) {
    index = indexOf(lines, branches.lines[at] ?? 0, index);
    const { covered, total } = found[index] ?? { covered: 0, total: 0 };
    found[index] = { covered: covered + (branches.hits[at] === 0 ? 0 : 1), total: total + 1 };
  }
  return found;
}

/** Of the last line that is not behind the wanted one; both tables ascend. */
function indexOf({ numbers }: LineTable, wanted: number, from: number): number {
  let index = from;
  while (index + 1 < numbers.length && (numbers[index + 1] ?? 0) <= wanted) index += 1;
  return index;
}
