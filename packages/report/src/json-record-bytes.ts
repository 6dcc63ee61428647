import { Filled } from '@cm/model/filled';

import { byteText } from './byte-text.ts';
import { filledWriter } from './json-filled.ts';
import { recordWriter } from './json-record.ts';

/** Bytes from which a piece is done. */
const pieceLength = 64 * 1024;

/**
 * The items of a long list between brackets, in pieces of UTF-8: each is good until the next one is asked for. What is `Filled` is
 * made of bytes, which costs half of what it costs as text; all others are written as `recordWriter` writes them.
 */
export function* recordBytes(list: Iterable<unknown>, indent: string, plainly?: number): Generator<Uint8Array, void> {
  const out = byteText(2 * pieceLength);
  const fill = filledWriter(out);
  let text = '';
  const write = recordWriter((part) => {
    text += part;
  }, plainly);
  let before = `[${indent}`;
  for (const item of list) {
    out.addText(before);
    before = `,${indent}`;
    if (!(item instanceof Filled && fill(item))) {
      write(item);
      out.addText(text);
      text = '';
    }
    if (out.length() > pieceLength) yield out.take();
  }
  yield out.take();
}
