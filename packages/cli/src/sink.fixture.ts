import { piecesOf, type Sink } from './sink.ts';

/** A sink that keeps what is written, each piece decoded at once: the next one may use the same memory. */
export function keepingSink(into: string[], columns: number): Sink {
  return {
    write: async (text) => {
      for (const piece of piecesOf(text))
        into.push(typeof piece === 'string' ? piece : new TextDecoder().decode(piece));
    },
    settled: async () => {},
    failure: () => null,
    colour: false,
    columns,
  };
}
