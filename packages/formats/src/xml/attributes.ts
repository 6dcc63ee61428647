import { bytesOf, kinds, plain } from './bytes.ts';
import { withoutReferences } from './entities.ts';
import { isAt } from './names.ts';
import { numberAt } from './numbers.ts';

/** Turns bytes of the document into text, by the encoding that it declares. */
export type Decode = (bytes: Uint8Array) => string;

/**
 * The attributes of the tag that was read last, by their number in the vocabulary; others are passed over. They hold
 * until the handler returns: the object and its bytes are used again for the next tag.
 */
export class Attributes {
  bytes: Uint8Array = new Uint8Array(0);
  /**
   * Four numbers by attribute: the tag in which it was last seen, where its value starts and ends in `bytes`, and the
   * value where it is a number of at most nine digits that was met on the way, else `unread`.
   */
  readonly #slots: Int32Array;
  #tag = 0;
  readonly #decode: () => Decode;

  constructor(count: number, decode: () => Decode) {
    this.#slots = new Int32Array(count * 4);
    this.#decode = decode;
  }

  /** Forgets those of the tag before. */
  start(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.#tag = (this.#tag + 1) | 0;
  }

  /** Keeps the place of a value. False where the tag has this attribute already. */
  set(attribute: number, from: number, to: number): boolean {
    if (this.has(attribute)) return false;
    this.#keep(attribute, from, to, unread);
    return true;
  }

  /** Takes a value up to the first byte that is not plain, and keeps it; -1 stands for an unknown attribute. Its end. */
  take(attribute: number, from: number, end: number): number {
    const { bytes } = this;
    const most = Math.min(end, from + 9);
    let value = 0;
    let at = from;
    while (at < most) {
      const digit = (bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) break;
      value = (value * 10 + digit) | 0;
      at += 1;
    }
    const digits = at;
    while (at < end && ((kinds[bytes[at] ?? 0] ?? 0) & plain) !== 0) at += 1;
    if (attribute >= 0) this.#keep(attribute, from, at, at === digits && at > from ? value : unread);
    return at;
  }

  #keep(attribute: number, from: number, to: number, value: number): void {
    const slots = this.#slots;
    const slot = attribute * 4;
    slots[slot] = this.#tag;
    slots[slot + 1] = from;
    slots[slot + 2] = to;
    slots[slot + 3] = value;
  }

  has(attribute: number): boolean {
    return this.#slots[attribute * 4] === this.#tag;
  }

  /** Where the value starts in `bytes`; only where the tag has it. */
  from(attribute: number): number {
    return this.#slots[attribute * 4 + 1] ?? 0;
  }

  /** Where the value ends. */
  to(attribute: number): number {
    return this.#slots[attribute * 4 + 2] ?? 0;
  }

  /** The value as a number; NaN where it is none or the attribute is missing. */
  number(attribute: number): number {
    if (!this.has(attribute)) return Number.NaN;
    const digits = this.#slots[attribute * 4 + 3] ?? unread;
    return digits === unread ? this.#spelled(attribute) : digits;
  }

  #spelled(attribute: number): number {
    return numberAt(this.bytes, this.from(attribute), this.to(attribute));
  }

  /** The value with its references replaced; null where the attribute is missing. */
  text(attribute: number): string | null {
    if (!this.has(attribute)) return null;
    const text = this.#decode()(this.bytes.subarray(this.from(attribute), this.to(attribute)));
    const plainText = /[\t\n\r]/.test(text) ? text.replaceAll(/[\t\n\r]/g, ' ') : text;
    return withoutReferences(plainText);
  }

  /** Whether the value is this word, byte by byte. */
  equals(attribute: number, word: Uint8Array): boolean {
    if (!this.has(attribute) || this.to(attribute) - this.from(attribute) !== word.length) return false;
    return isAt(word, this.bytes, this.from(attribute));
  }

  /** Whether the value is `true`, in small or capital letters, without making text of it. */
  isTrue(attribute: number): boolean {
    if (!this.has(attribute)) return false;
    const from = this.from(attribute);
    if (this.to(attribute) - from !== yes.length) return false;
    for (let at = 0; at < yes.length; at += 1) {
      if (((this.bytes[from + at] ?? 0) | 0x20) !== yes[at]) return false;
    }
    return true;
  }
}

const unread = -1;

const yes = bytesOf('true');
