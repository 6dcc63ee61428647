import { textOf } from '../../bytes/text.ts';
import type { KeyTable } from '../format.ts';
import { keyTable } from '../table/keys.ts';
import { saturated } from '../table/lines.ts';
import { hasRoom } from './columns.ts';
import { nameList } from './names.ts';
import { cell, column, type Scanner } from './scanner.ts';

/** Collects the functions of one section after another, in the notation of lcov 1.x and that of 2.2. */
export interface FunctionBuilder {
  /** `FN:`: a function by its first line, which is written from `start` to a comma, and its name, from `name` to `end`. */
  readonly begin: (line: number, bytes: Uint8Array, start: number, name: number, end: number) => void;
  /** `FNDA:`: how often the function of that name was called; of several with one name, in the order of their FN lines. */
  readonly called: (hits: number, bytes: Uint8Array, start: number, name: number, end: number) => void;
  /** `FNL:`: a group of functions that start on one line (aliases, such as the copies of a template) counts as one. */
  readonly lead: (index: number, line: number) => void;
  /** `FNA:`: how often one of the group was called. False where there is no such group. */
  readonly alias: (index: number, hits: number) => boolean;
  /** The functions so far; null without any. Starts the next section. */
  readonly done: () => KeyTable | null;
}

/** Calls of a name that was not the next one. */
interface Late {
  readonly name: string;
  readonly hits: number;
}

/**
 * The key of a function is `line,name`, of a group its line. Names are kept as bytes and become text once a section: much of
 * what is no plain number in a tracefile is names, and FNDA lines mostly come in the order of the FN lines.
 */
export function functionBuilder(scanner: Scanner): FunctionBuilder {
  const names = nameList(scanner);
  const groups = new Map<number, number>();
  const groupLines: string[] = [];
  const groupHits: number[] = [];
  const late: Late[] = [];

  function table(): KeyTable | null {
    const cells = scanner.cells();
    const length = cells[cell.functions] ?? 0;
    const next = cells[cell.called] ?? 0;
    if (length === 0 && late.length === 0 && groupLines.length === 0) return null;
    const isPlain = names.isAscending() && late.length === 0 && groupLines.length === 0;
    if (isPlain) return names.packed(length);
    const calls = scanner.column(column.calls).subarray(0, length);
    const listed = [...names.take()];
    const others = late.length === 0 ? [] : settled(late, { texts: listed, next, hits: calls });
    const hits = [...calls, ...others.map(({ hits: count }) => saturated(count)), ...groupHits];
    const keys = [...listed, ...others.map(({ name }) => `,${name}`), ...groupLines];
    return keyTable(keys, Uint32Array.from(hits));
  }

  return {
    begin: (line, bytes, start, name, end) => {
      if (!hasRoom(scanner, cell.functions) || !hasNameRoom(scanner, end - start + 1)) return;
      const cells = scanner.cells();
      const at = cells[cell.functions] ?? 0;
      scanner.column(column.calls)[at] = 0;
      cells[cell.functions] = at + 1;
      names.add(line, bytes, start, name, end);
    },
    called: (count, bytes, _start, name, end) => {
      if (names.isNext(bytes, name, end)) {
        const cells = scanner.cells();
        const next = cells[cell.called] ?? 0;
        const calls = saturated(count);
        scanner.column(column.calls)[next] = calls;
        cells[cell.callBits] = (cells[cell.callBits] ?? 0) | calls;
        if (calls !== 0) cells[cell.functionsCalled] = (cells[cell.functionsCalled] ?? 0) + 1;
        cells[cell.called] = next + 1;
      } else late.push({ name: textOf(bytes, name, end), hits: count });
    },
    lead: (index, line) => {
      groups.set(index, groupLines.length);
      groupLines.push(String(line));
      groupHits.push(0);
    },
    alias: (index, count) => {
      const at = groups.get(index);
      if (at !== undefined) groupHits[at] = Math.max(groupHits[at] ?? 0, saturated(count));
      return at !== undefined;
    },
    done: () => {
      const found = table();
      groups.clear();
      groupLines.length = 0;
      groupHits.length = 0;
      late.length = 0;
      scanner.cells().fill(0, cell.functions, cell.functionsCalled + 1);
      return found;
    },
  };
}

/** Makes room for the text of one more function, as `hasRoom` does for its number. */
function hasNameRoom(scanner: Scanner, bytes: number): boolean {
  const cells = scanner.cells();
  if ((cells[cell.names] ?? 0) + bytes <= (cells[cell.nameRoom] ?? 0) || scanner.grow()) return true;
  cells[cell.isFull] = 1;
  return false;
}

/**
 * Gives the counts that came out of order to the functions of their names, in the order of those; gives back what belongs to
 * no function that was named.
 */
function settled(
  late: readonly Late[],
  { texts, next, hits }: { readonly texts: readonly string[]; readonly next: number; readonly hits: Uint32Array },
): readonly Late[] {
  const open = new Map<string, number[]>();
  for (let at = texts.length - 1; at >= 0; at -= 1) {
    const name = nameOf(texts[at] ?? '');
    const places = open.get(name);
    if (places === undefined) open.set(name, [at]);
    else places.push(at);
  }
  // Those before `next` have their count; one of them stays where it is the last, for counts that come again.
  for (const places of open.values()) while (places.length > 1 && (places.at(-1) ?? next) < next) places.pop();
  return late.filter(({ name, hits: count }) => {
    const places = open.get(name);
    const at = places?.at(-1);
    if (places === undefined || at === undefined) return true;
    if (places.length > 1) places.pop();
    hits[at] = Math.max(hits[at] ?? 0, saturated(count));
    return false;
  });
}

function nameOf(key: string): string {
  return key.slice(key.indexOf(',') + 1);
}
