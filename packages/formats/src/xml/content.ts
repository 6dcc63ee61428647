import { ascii, isText, kinds, nameByte, nameStart, space } from './bytes.ts';
import { Collected } from './collected.ts';
import { ElementText, longestText } from './element-text.ts';
import { declaredDecoder, utf8 } from './encoding.ts';
import { latin, referenceAt } from './entities.ts';
import { markup } from './markup.ts';
import { controlProblem, unknownReference } from './tag.ts';
import type { Decode } from './attributes.ts';
import type { Markup, MarkupKind } from './markup.ts';

/** As much of an instruction as may hold an XML declaration. */
const declarationLength = 256;

const tooLong = `the text of an element is longer than ${longestText} bytes`;

/** What stands between tags: text, comments, CDATA, instructions, the document type; resumable at every byte. */
export class Content {
  decode: Decode = utf8;
  problem: string | null = null;
  #markup: Markup | null = null;
  #markupSeen = false;
  readonly #instruction = new Collected();
  /** The bytes of a reference so far, from its `&`. */
  readonly #reference = new Collected();
  readonly #text = new ElementText(() => this.decode);
  readonly #refusesLong: boolean;

  constructor(longTexts: 'refuse' | 'cut') {
    this.#refusesLong = longTexts === 'refuse';
  }

  /** Whether nothing is half read. */
  get idle(): boolean {
    return this.#markup === null && this.#reference.length === 0;
  }

  startText(wanted: boolean): void {
    this.#text.start(wanted);
  }

  text(): string {
    return this.#text.done();
  }

  /** Enters markup; what is wrong with it at this place, or null. */
  start(kind: MarkupKind, at: { readonly depth: number; readonly rootSeen: boolean }): string | null {
    if (kind === 'cdata' && at.depth === 0) return 'text stands outside the outermost element';
    if (kind === 'doctype' && at.rootSeen) return 'a document type follows the first element';
    if (kind === 'cdata') this.#text.settle(false);
    this.#instruction.length = 0;
    this.#markup = markup(kind, (byte) => this.#inMarkup(kind, byte));
    return null;
  }

  /** Reads up to the next tag or markup, or to the end of the window: its position. */
  read(bytes: Uint8Array, from: number, depth: number): number {
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (this.#markup !== null) this.#takeMarkup(this.#markup, byte);
      else if (byte === ascii.less && this.#reference.length === 0) return at;
      else this.#takeText(byte, depth);
      if (this.problem !== null) return at;
    }
    return bytes.length;
  }

  #takeMarkup(current: Markup, byte: number): void {
    const taken = current.take(byte);
    if (typeof taken === 'string') this.problem = taken;
    if (taken !== true) return;
    if (current.kind === 'cdata') this.#text.settle(true);
    if (current.kind === 'instruction') this.#declare();
    this.#markup = null;
    this.#markupSeen = true;
  }

  #inMarkup(kind: MarkupKind, byte: number): void {
    if (kind === 'cdata') this.#keep(byte);
    else if (this.#instruction.length < declarationLength) this.#instruction.add(byte);
  }

  /** An instruction is over: the XML declaration says which encoding the bytes are in, others say nothing to us. */
  #declare(): void {
    const text = latin(this.#instruction.bytes, 0, this.#instruction.length);
    if (!isNamed(this.#instruction.all())) this.problem = 'an instruction has no name';
    if (!/^xml\s/i.test(text)) return;
    if (this.#markupSeen)
      this.problem = 'an XML declaration stands inside the document, as where two reports were joined';
    this.decode = declaredDecoder(text);
  }

  #takeText(byte: number, depth: number): void {
    if (depth === 0 && ((kinds[byte] ?? 0) & space) === 0) {
      this.problem = byte === 0 ? controlProblem(byte) : 'text stands outside the outermost element';
    } else if (byte === ascii.ampersand || this.#reference.length > 0) this.#takeReference(byte);
    else if (!isText(byte)) this.problem = controlProblem(byte);
    else this.#keep(byte);
  }

  #takeReference(byte: number): void {
    const reference = this.#reference;
    reference.add(byte);
    const end = referenceAt(reference.bytes, 0, reference.length);
    if (end === 'cut') return;
    if (end === 'unknown') this.problem = unknownReference;
    for (let at = 0; at < reference.length; at += 1) this.#keep(reference.bytes[at] ?? 0);
    reference.length = 0;
  }

  #keep(byte: number): void {
    if (!this.#text.add(byte) && this.#refusesLong) this.problem = tooLong;
  }
}

/** Whether an instruction starts with a name, and then a space or nothing. */
function isNamed(instruction: Uint8Array): boolean {
  if (((kinds[instruction[0] ?? 0] ?? 0) & nameStart) === 0) return false;
  const end = instruction.findIndex((byte) => ((kinds[byte] ?? 0) & nameByte) === 0);
  return end === -1 || ((kinds[instruction[end] ?? 0] ?? 0) & space) !== 0;
}
