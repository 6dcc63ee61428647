import type { Document } from '../format.ts';
import { type Source, valueAt } from './elements.ts';
import { layoutOf, type Sizes, usualSizes } from './layout.ts';

/** A file, parsed as far as it must be. */
export interface Opened {
  readonly document: Document;
  /** Parses what nobody has walked over: only then is the file known to be JSON throughout. Throws `NotJson`. */
  readonly finish: () => void;
}

/** Opens a file of one JSON value or of several in a row, from a byte on. Throws `NotJson` for anything else. */
export function openJson(bytes: Uint8Array, start: number, sizes: Sizes = usualSizes): Opened {
  const { values, long } = layoutOf(bytes, start, sizes);
  const source: Source = { bytes, long, unread: new Set(), room: new Uint8Array(2 * sizes.piece) };
  const all = values.map((span) => valueAt(source, span));
  const document: Document = all.length === 1 ? { kind: 'json', value: all[0] } : { kind: 'values', values: all };
  return { document, finish: () => finish(source) };
}

/** A list may hold long lists of its own, which are met on the way and walked over in their turn. */
function finish({ unread }: Source): void {
  for (const list of unread) {
    const walk = list[Symbol.iterator]();
    while (walk.next().done !== true);
    unread.delete(list);
  }
}
