import { Collected } from './collected.ts';
import { withoutReferences } from './entities.ts';
import type { Decode } from './attributes.ts';

/** Longest text of an element that is kept, in bytes. */
export const longestText = 65_536;

/** Collects the text of one element, where the handler wants it. */
export class ElementText {
  wanted = false;
  #text = '';
  #pending = new Collected();
  #kept = 0;
  readonly #decode: () => Decode;

  constructor(decode: () => Decode) {
    this.#decode = decode;
  }

  start(wanted: boolean): void {
    this.wanted = wanted;
    this.#text = '';
    this.#pending.length = 0;
    this.#kept = 0;
  }

  /** False where the text is too long. */
  add(byte: number): boolean {
    if (!this.wanted) return true;
    if (this.#kept === longestText) return false;
    this.#kept += 1;
    this.#pending.add(byte);
    return true;
  }

  /** Turns what came so far into text; in CDATA, `&` is only a sign. */
  settle(literal: boolean): void {
    const text = this.#decode()(this.#pending.all());
    this.#text += literal ? text : withoutReferences(text);
    this.#pending.length = 0;
  }

  /** The whole text; empty where none was wanted. */
  done(): string {
    if (!this.wanted) return '';
    this.settle(false);
    this.wanted = false;
    return this.#text;
  }
}
