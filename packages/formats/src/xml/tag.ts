import { afterSpace, ascii, kinds, nameByte, nameStart, plain } from './bytes.ts';
import { referenceAt } from './entities.ts';
import { hashSeed, nameTable } from './names.ts';
import type { Attributes } from './attributes.ts';
import type { NameTable } from './names.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The bytes end before the tag does. */
export const cut = -1;
/** The tag is none: see `problem` and `problemAt`. */
export const broken = -2;

/** Longest tag, in bytes. */
export const longestTag = 1_048_576;

/** Longest name of an element, in bytes. */
export const longestName = 1000;

/** What a tag is, after it was read. */
export interface Tag {
  /** Place of its `<`. */
  from: number;
  closing: boolean;
  /** Number of the element in the vocabulary, -1 for others. */
  element: number;
  /** Of the element's name, which follows `<` or `</`. */
  nameLength: number;
  /** Whether a start tag ends in `/>`. */
  selfClosed: boolean;
  /** Number of the attribute (-1 for others), start and end, of each value in turn; only the tag reader keeps them. */
  readonly values: number[];
}

/** Reads one tag whose bytes lie in one piece; gives the position after its `>`, `cut` or `broken`. */
export class TagReader implements Tag {
  problem = '';
  problemAt = 0;
  from = 0;
  closing = false;
  element = -1;
  nameLength = 0;
  selfClosed = false;
  readonly values: number[] = [];
  readonly #attributes: Attributes;
  readonly #elementNames: NameTable;
  readonly #attributeNames: NameTable;
  #hash = 0;

  constructor(known: Vocabulary, attributes: Attributes) {
    this.#attributes = attributes;
    this.#elementNames = nameTable(known.elements);
    this.#attributeNames = nameTable(known.attributes);
  }

  /** `from` is the place of the `<`. */
  read(bytes: Uint8Array, from: number, end: number): number {
    if (from + 1 >= end) return cut;
    this.from = from;
    this.closing = bytes[from + 1] === ascii.slash;
    this.selfClosed = false;
    this.values.length = 0;
    return this.closing ? this.#endTag(bytes, from, end) : this.#startTag(bytes, from, end);
  }

  #startTag(bytes: Uint8Array, from: number, end: number): number {
    this.#attributes.start(bytes);
    let at = this.#elementName(bytes, from + 1, end);
    while (at >= 0) {
      const gap = at;
      at = afterSpace(bytes, at, end);
      if (at === end) return cut;
      const byte = bytes[at];
      if (byte === ascii.greater) return at + 1;
      if (byte === ascii.slash) return this.#selfClosing(bytes, at + 1, end);
      if (at === gap) return this.#fail(at, 'a space or the end of the tag should stand here');
      at = this.#attribute(bytes, at, end);
    }
    return at;
  }

  #endTag(bytes: Uint8Array, from: number, end: number): number {
    let at = this.#elementName(bytes, from + 2, end);
    if (at < 0) return at;
    at = afterSpace(bytes, at, end);
    if (at === end) return cut;
    return bytes[at] === ascii.greater ? at + 1 : this.#fail(at, 'an end tag has more than a name');
  }

  #elementName(bytes: Uint8Array, from: number, end: number): number {
    const to = this.#name(bytes, from, end);
    if (to < 0) return to;
    if (to - from > longestName) return this.#fail(from, `an element's name is longer than ${longestName} bytes`);
    this.nameLength = to - from;
    this.element = this.#elementNames.find(bytes, from, to, this.#hash);
    return to;
  }

  /** Passes over a name and leaves its hash. */
  #name(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    let hash = hashSeed;
    while (at < end) {
      const byte = bytes[at] ?? 0;
      if (((kinds[byte] ?? 0) & nameByte) === 0) break;
      hash = (Math.imul(hash, 31) + byte) | 0;
      at += 1;
    }
    if (at === end && at === from) return cut;
    if (((kinds[bytes[from] ?? 0] ?? 0) & nameStart) === 0) return this.#fail(from, 'a name should stand here');
    if (at === end) return cut;
    this.#hash = hash;
    return at;
  }

  #selfClosing(bytes: Uint8Array, at: number, end: number): number {
    if (at === end) return cut;
    if (bytes[at] !== ascii.greater) return this.#fail(at, '">" should follow "/"');
    this.selfClosed = true;
    return at + 1;
  }

  #attribute(bytes: Uint8Array, from: number, end: number): number {
    const to = this.#name(bytes, from, end);
    if (to < 0) return to;
    const attribute = this.#attributeNames.find(bytes, from, to, this.#hash);
    const start = this.#valueStart(bytes, to, end);
    if (start < 0) return start;
    const stop = this.#valueEnd(bytes, start, end, bytes[start - 1] ?? 0);
    if (stop < 0) return stop;
    if (attribute !== -1 && !this.#attributes.set(attribute, start, stop)) {
      return this.#fail(from, 'an attribute stands twice in one tag');
    }
    this.values.push(attribute, start, stop);
    return stop + 1;
  }

  /** From the end of an attribute's name to what follows its opening quote. */
  #valueStart(bytes: Uint8Array, from: number, end: number): number {
    let at = afterSpace(bytes, from, end);
    if (at === end) return cut;
    if (bytes[at] !== ascii.equals) return this.#fail(at, 'an attribute has no value');
    at = afterSpace(bytes, at + 1, end);
    if (at === end) return cut;
    const byte = bytes[at];
    const quoted = byte === ascii.quote || byte === ascii.apostrophe;
    return quoted ? at + 1 : this.#fail(at, "an attribute's value is not in quotes");
  }

  #valueEnd(bytes: Uint8Array, from: number, end: number, quote: number): number {
    let at = from;
    while (at >= 0 && at < end) {
      const byte = bytes[at] ?? 0;
      if (((kinds[byte] ?? 0) & plain) !== 0) at += 1;
      else if (byte === quote) return at;
      else at = this.#oddInValue(bytes, at, end);
    }
    return at < 0 ? at : cut;
  }

  /** After a byte of a value that is not plain: the other quote, or a reference. */
  #oddInValue(bytes: Uint8Array, at: number, end: number): number {
    const byte = bytes[at] ?? 0;
    if (byte === ascii.quote || byte === ascii.apostrophe) return at + 1;
    if (byte === ascii.less) return this.#fail(at, '"<" stands in the value of an attribute');
    if (byte !== ascii.ampersand) return this.#fail(at, controlProblem(byte));
    const after = referenceAt(bytes, at, end);
    if (after === 'cut') return cut;
    return after === 'unknown' ? this.#fail(at, unknownReference) : after;
  }

  #fail(at: number, problem: string): number {
    this.problem = problem;
    this.problemAt = at;
    return broken;
  }
}

export const unknownReference = '"&" starts no character reference and none of &lt; &gt; &amp; &quot; &apos;';

/** What is wrong with a byte that may stand nowhere in a document. */
export function controlProblem(byte: number): string {
  return byte === 0 ? zeroByte : `a control character (number ${byte}) stands here`;
}

export const zeroByte = 'a zero byte stands here, as in a file in UTF-16';
