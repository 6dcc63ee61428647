import { Filled } from '@cm/model/filled';

import { type ByteText, byteText } from './byte-text.ts';
import { filledWriter } from './json-filled.ts';
import { type AddText, recordWriter } from './json-record.ts';

/** Bytes from which a piece is done. */
const pieceLength = 64 * 1024;
/** Length, in UTF-16 units, from which texts are written together. */
const textLength = 16 * 1024;

/**
 * The items of a long list between brackets, in pieces of UTF-8: each is good until the next one is asked for. What is `Filled` is
 * made of bytes, which costs half of what it costs as text; all others are written as `recordWriter` writes them.
 */
export function* recordBytes(list: Iterable<unknown>, indent: string, plainly?: number): Generator<Uint8Array, void> {
  const out = byteText(2 * pieceLength);
  const fill = filledWriter(out);
  const texts = gathered(out);
  const write = recordWriter(texts.add, plainly);
  let before = `[${indent}`;
  for (const item of list) {
    if (item instanceof Filled) {
      texts.flush();
      out.addText(before);
      if (!fill(item)) write(item);
    } else {
      texts.add(before, false);
      write(item);
    }
    before = `,${indent}`;
    if (out.length() > pieceLength) yield out.take();
  }
  texts.flush();
  yield out.take();
}

interface Gathered {
  readonly add: AddText;
  /** Writes what was added. */
  readonly flush: () => void;
}

/** Texts of ASCII are written together, and any other for itself: with one of them among many, all would be slow to write. */
function gathered(out: ByteText): Gathered {
  let open: string[] = [];
  let length = 0;
  const flush = (): void => {
    if (length === 0) return;
    out.addText(open.join(''));
    open = [];
    length = 0;
  };
  return {
    flush,
    add: (text, odd) => {
      if (odd) {
        flush();
        out.addText(text);
        return;
      }
      open.push(text);
      length += text.length;
      if (length > textLength) flush();
    },
  };
}
