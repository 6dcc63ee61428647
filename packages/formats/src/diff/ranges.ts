import { numbers, push } from '../coverage/table/grow.ts';

/** Line numbers that only go up, kept as pairs of first and last. */
export interface Ranges {
  readonly add: (line: number) => void;
  /** The pairs so far. Starts the next file. */
  readonly take: () => Uint32Array;
}

export function ranges(): Ranges {
  const pairs = numbers(64);
  return {
    add: (line) => {
      const last = pairs.length - 1;
      if (last > 0 && pairs.items[last] === line - 1) pairs.items[last] = line;
      else {
        push(pairs, line);
        push(pairs, line);
      }
    },
    take: () => {
      const taken = pairs.items.slice(0, pairs.length);
      pairs.length = 0;
      return taken;
    },
  };
}
