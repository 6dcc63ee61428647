import { writeSync } from 'node:fs';
import type { Writable } from 'node:stream';

type Piece = string | Uint8Array;

/** Text, or its pieces, of which each is needed only until the next one is asked for. */
export type Written = string | Iterable<Piece>;

/** Where text goes: standard output or standard error, with what is known of the reader. */
export interface Sink {
  /** Resolves once the system has taken every byte, of all pieces; a reader that went away is no error. */
  readonly write: (text: Written) => Promise<void>;
  /** Resolves once that is so of every text that was written, those that nobody waited for too. */
  readonly settled: () => Promise<void>;
  /** Why text was lost, other than by a reader that went away; null where none was. */
  readonly failure: () => Error | null;
  readonly colour: boolean;
  /** Width in characters. */
  readonly columns: number;
}

type Variables = Readonly<Record<string, string | undefined>>;

const readerGone = new Set(['EPIPE', 'EOF', 'ECONNRESET']);
const plainWidth = 100;

/** A sink over a stream of the process. Every write is awaited, so that nothing is lost when the process ends. */
export function sinkOf(stream: Writable & { isTTY?: boolean; columns?: number }, env: Variables): Sink {
  let broken: NodeJS.ErrnoException | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    broken ??= error;
  });
  const open = new Set<Promise<void>>();
  const write = async (text: Written): Promise<void> => {
    for (const piece of piecesOf(text)) if (broken === null && piece.length > 0) await written(stream, piece);
  };
  return {
    write: (text) => {
      const done = write(text).finally(() => open.delete(done));
      open.add(done);
      return done;
    },
    settled: async () => void (await Promise.allSettled(open)),
    failure: () => (broken !== null && !readerGone.has(broken.code ?? '') ? broken : null),
    colour: wantsColour(stream.isTTY === true, env),
    columns: Math.max(40, Math.min(stream.columns ?? plainWidth, plainWidth)),
  };
}

export function piecesOf(text: Written): Iterable<Piece> {
  return typeof text === 'string' ? [text] : text;
}

function written(stream: Writable, piece: Piece): Promise<void> {
  return new Promise((resolve) => {
    stream.write(piece, () => resolve());
  });
}

/**
 * A sink that is opened when it is first needed, since a stream of the process costs milliseconds. Until then text goes to the
 * open file `direct`, as long as the system takes it: what it does not take, and says why, is the stream's. Null: all is.
 */
export function lazySink(open: () => Sink, direct: number | null = null): Sink {
  let opened: Sink | null = null;
  const sink = (): Sink => (opened ??= open());
  return {
    write: async (text) => {
      if (text === '') return;
      if (opened !== null || direct === null) return sink().write(text);
      const left = notTaken(direct, text);
      const first = left.next();
      if (first.done !== true) await sink().write(before(first.value, left));
    },
    settled: async () => opened?.settled(),
    failure: () => opened?.failure() ?? null,
    get colour() {
      return sink().colour;
    },
    get columns() {
      return sink().columns;
    },
  };
}

/** Writes pieces while the system takes them whole, and gives the others, from what is left of the first of them. */
function* notTaken(file: number, text: Written): Generator<Piece, void> {
  let taken = true;
  for (const piece of piecesOf(text)) {
    const left: Piece = taken ? leftOf(file, piece) : piece;
    taken &&= left.length === 0;
    if (!taken) yield left;
  }
}

function leftOf(file: number, piece: Piece): Uint8Array {
  const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(file, bytes, at);
  } catch {
    // The stream meets the same, and knows which it can wait for.
  }
  return bytes.subarray(at);
}

function* before(first: Piece, others: Iterable<Piece>): Generator<Piece, void> {
  yield first;
  yield* others;
}

/** Colour on a terminal, unless NO_COLOR says no; FORCE_COLOR says yes anywhere. Source: no-color.org, force-color.org. */
export function wantsColour(terminal: boolean, env: Variables): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return terminal && env['TERM'] !== 'dumb';
}
