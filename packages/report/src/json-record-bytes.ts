import { Filled } from '@cm/model/filled';

import { type ByteText, byteText } from './byte-text.ts';
import { filledWriter } from './json-filled.ts';
import { firstItems, hasKeys, isRecord, keyText } from './json-record.ts';
import { safeJson } from './json-safe.ts';

/** A column that changes more often is written anew for each item; one that changes less is part of the bytes around it. */
const mostChanges = 8;
/** Texts of objects and lists, which many items share: so many are kept of a column. */
const mostShared = 256;

/** How items are written: the columns in which many differ, and the bytes before each and behind the last. */
interface Pattern {
  readonly differing: readonly number[];
  readonly between: readonly Uint8Array[];
}

/** Bytes from which a piece is done. */
const pieceLength = 64 * 1024;

/**
 * The items of a long list between brackets, as `recordWriter` writes them, in pieces of UTF-8: each is good until the next one is
 * asked for. Thousands of records that are made while they are written cost half of what they cost as texts.
 */
export function* recordBytes(
  list: Iterable<unknown>,
  indent: string,
  plainly = firstItems,
): Generator<Uint8Array, void> {
  const out = byteText(2 * pieceLength);
  const write = writer(out, plainly);
  let before = `[${indent}`;
  for (const item of list) {
    out.addText(before);
    write(item);
    before = `,${indent}`;
    if (out.length() > pieceLength) yield out.take();
  }
  yield out.take();
}

function writer(out: ByteText, plainly: number): (item: unknown) => void {
  let keys: readonly string[] = [];
  let write: Columns = () => false;
  let written = 0;
  const fill = filledWriter(out);
  return (item) => {
    if (item instanceof Filled && fill(item)) return;
    written += 1;
    if (written > plainly && isRecord(item)) {
      if (!hasKeys(item, keys)) {
        keys = Object.keys(item);
        write = columnsOf(keys);
      }
      if (write(Object.values(item), out)) return;
    }
    // JSON writes null for an item that it cannot hold.
    out.addText(safeJson(item) ?? 'null');
  };
}

/** Writes a record by its values; false where it writes nothing, since a key is left out. */
type Columns = (values: readonly unknown[], out: ByteText) => boolean;

/** A value that no item has. */
const nothing = Symbol('nothing');

function columnsOf(keys: readonly string[]): Columns {
  const last = keys.map((): unknown => nothing);
  const bytesOf = keys.map(sharedBytes);
  /** Of each value that is no text. */
  const encoded = keys.map((): Uint8Array | null => null);
  const changes = keys.map(() => 0);
  let pattern: Pattern | null = null;

  function update(values: readonly unknown[]): boolean {
    // By index: walking over a list makes an object for each step, which a report of 100,000 items would pay for.
    for (let index = 0; index < last.length; index += 1) {
      const value = values[index];
      if (value === last[index]) continue;
      const bytes = typeof value === 'string' ? null : (bytesOf[index] as BytesOf)(value);
      if (bytes === undefined) return false;
      last[index] = value;
      encoded[index] = bytes;
      if (pattern === null || (changes[index] as number) > mostChanges) continue;
      changes[index] = (changes[index] as number) + 1;
      pattern = null;
    }
    return last.length > 0;
  }

  function addValue(index: number, out: ByteText): void {
    const bytes = encoded[index] as Uint8Array | null;
    if (bytes === null) out.addJsonText(last[index] as string);
    else out.addBytes(bytes);
  }

  function patternOf(): Pattern {
    const differing: number[] = [];
    const between: Uint8Array[] = [];
    const text = byteText(pieceLength);
    for (const [index, key] of keys.entries()) {
      text.addText(keyText(key, index));
      if ((changes[index] as number) > mostChanges) {
        differing.push(index);
        between.push(text.take().slice());
      } else addValue(index, text);
    }
    text.addText('}');
    return { differing, between: [...between, text.take().slice()] };
  }

  return (values, out) => {
    if (!update(values)) {
      pattern = null;
      return false;
    }
    pattern ??= patternOf();
    const { between, differing } = pattern;
    for (let index = 0; index < differing.length; index += 1) {
      out.addBytes(between[index] as Uint8Array);
      addValue(differing[index] as number, out);
    }
    out.addBytes(between[differing.length] as Uint8Array);
    return true;
  };
}

type BytesOf = (value: unknown) => Uint8Array | undefined;

/** The bytes of values that are no texts, made once for what many items share; undefined for what JSON leaves out. */
function sharedBytes(): BytesOf {
  const known = new Map<unknown, Uint8Array>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const json = safeJson(value);
    if (json === undefined) return undefined;
    const bytes = encoder.encode(json);
    if (known.size < mostShared) known.set(value, bytes);
    return bytes;
  };
}

const encoder = new TextEncoder();
