import type { Document } from '../format.ts';
import { valueAt } from './elements.ts';
import { type Sizes, usualSizes } from './layout.ts';
import { jsonScanner } from './scanner.ts';
import type { Wanted } from './wanted.ts';

/** A file of JSON on its way in. */
export interface Opening {
  /** Takes the next bytes, and needs them no more. Throws `NotJson`. */
  readonly add: (bytes: Uint8Array) => void;
  /** The file, of one JSON value or of several in a row, parsed as far as it must be. Throws `NotJson` where it is cut off. */
  readonly end: () => Document;
}

/** Opens a file, of which of some long lists only what is wanted is kept. */
export function openJson(wanted: readonly Wanted[], sizes: Sizes = usualSizes): Opening {
  const { add, end } = jsonScanner(wanted, sizes);
  return {
    add,
    end: () => {
      const { bytes, layout, outAt, release, rows } = end();
      const { long, values } = layout;
      const all = values.map((span) => valueAt({ bytes, long, outAt, rows }, span));
      // Long lists are parsed when somebody walks over them.
      if (long.size === 0) release();
      return all.length === 1 ? { kind: 'json', value: all[0] } : { kind: 'values', values: all };
    },
  };
}
