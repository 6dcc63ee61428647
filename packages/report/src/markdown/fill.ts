/** Length of a text as its platform counts it; additive over well-formed pieces. */
export type Measure = (text: string) => number;

/** Pieces that found room, in order. */
export interface Filled {
  readonly text: string;
  readonly kept: number;
  readonly used: number;
}

/** Takes pieces while they fit into `room`; asks for no piece beyond the first that does not. */
export function fill(pieces: Iterable<string>, room: number, measure: Measure): Filled {
  const kept: string[] = [];
  let used = 0;
  for (const piece of pieces) {
    const size = measure(piece);
    if (used + size > room) break;
    kept.push(piece);
    used += size;
  }
  return { text: kept.join(''), kept: kept.length, used };
}

/** Maps lazily, so that what finds no room is never rendered. */
export function* each<T>(items: Iterable<T>, render: (item: T) => string): Generator<string> {
  for (const item of items) yield render(item);
}
