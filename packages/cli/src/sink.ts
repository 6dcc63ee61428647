import type { Writable } from 'node:stream';

/** Text, or its pieces, of which each is needed only until the next one is asked for. */
export type Written = string | Iterable<string | Uint8Array>;

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
    const pieces = typeof text === 'string' ? [text] : text;
    for (const piece of pieces) if (broken === null && piece.length > 0) await written(stream, piece);
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

function written(stream: Writable, piece: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    stream.write(piece, () => resolve());
  });
}

/** A sink that is opened when it is first needed, since a stream of the process costs milliseconds. */
export function lazySink(open: () => Sink): Sink {
  let opened: Sink | null = null;
  const sink = (): Sink => (opened ??= open());
  return {
    write: async (text) => {
      if (text !== '') await sink().write(text);
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

/** Colour on a terminal, unless NO_COLOR says no; FORCE_COLOR says yes anywhere. Source: no-color.org, force-color.org. */
export function wantsColour(terminal: boolean, env: Variables): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return terminal && env['TERM'] !== 'dumb';
}
