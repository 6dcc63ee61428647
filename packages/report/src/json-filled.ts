import type { Filled, Form } from '@cm/model/filled';

import { type ByteText, byteText } from './byte-text.ts';
import { keyText } from './json-record.ts';
import { safeJson } from './json-safe.ts';

/** Forms of which the bytes are kept. */
const mostForms = 256;
/** Bytes that the fields of an object mostly need. */
const room = 1024;

/** Writes what is filled in between what all objects of its form share. False, and nothing is written, where a field is none for JSON. */
export function filledWriter(out: ByteText): (item: Filled) => boolean {
  const known = new Map<Form, readonly Uint8Array[] | null>();

  function bytesOf(form: Form): readonly Uint8Array[] | null {
    const before = known.get(form);
    if (before !== undefined) return before;
    const made = aroundOpen(form);
    if (known.size < mostForms) known.set(form, made);
    return made;
  }

  return ({ form, texts }) => {
    const around = bytesOf(form);
    if (around === null) return false;
    // By index, as there are thousands: a walk makes an object for each step.
    for (let index = 0; index < texts.length; index += 1) {
      out.addBytes(around[index] as Uint8Array);
      out.addJsonText(texts[index] as string);
    }
    out.addBytes(around[texts.length] as Uint8Array);
    return true;
  };
}

/** The bytes before each text, and behind the last one; null for what has no such bytes. */
function aroundOpen({ fields, open }: Form): readonly Uint8Array[] | null {
  if (open.length === 0) return null;
  const around: Uint8Array[] = [];
  const text = byteText(room);
  for (const [index, [key, value]] of Object.entries(fields).entries()) {
    text.addText(keyText(key, index));
    const json = open[around.length] === key ? '' : safeJson(value);
    if (json === undefined) return null;
    if (json === '') around.push(text.take().slice());
    else text.addText(json);
  }
  text.addText('}');
  return around.length === open.length ? [...around, text.take().slice()] : null;
}
