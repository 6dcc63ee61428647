import { numbers, push } from '../table/grow.ts';

/** Rows of a few whole numbers (0 to 2^32 - 1) that wait until it is known whether they count. */
export interface Rows {
  readonly add: (line: number, hits: number, first: number, second: number) => void;
  readonly replay: (use: (line: number, hits: number, first: number, second: number) => void) => void;
  readonly clear: () => void;
}

export function rows(): Rows {
  const lines = numbers();
  const hits = numbers();
  const firsts = numbers();
  const seconds = numbers();
  const all = [lines, hits, firsts, seconds];
  return {
    add: (line, count, first, second) => {
      push(lines, line);
      push(hits, count);
      push(firsts, first);
      push(seconds, second);
    },
    replay: (use) => {
      for (let at = 0; at < lines.length; at += 1) {
        use(lines.items[at] ?? 0, hits.items[at] ?? 0, firsts.items[at] ?? 0, seconds.items[at] ?? 0);
      }
    },
    clear: () => {
      for (const list of all) list.length = 0;
    },
  };
}
