import { Attributes } from './attributes.ts';
import { afterSpace, ascii } from './bytes.ts';
import { Collected } from './collected.ts';
import { Content } from './content.ts';
import { utf8 } from './encoding.ts';
import { markupStart } from './markup.ts';
import { OpenElements, deepest } from './open-elements.ts';
import { brokenAt, cutOff, isUtf16, refusedAt } from './problems.ts';
import { Shapes, viewOf } from './shapes.ts';
import { TagReader, broken, cut, longestTag, zeroByte } from './tag.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Meets the elements that its vocabulary names; both give null, or why the report is refused and what to do. */
export interface XmlHandler {
  readonly open: (element: number, attributes: Attributes) => string | null;
  /** `text` is empty unless the vocabulary wants it. */
  readonly close: (element: number, text: string) => string | null;
  /**
   * Reads whole elements that need not be told one by one, from a place on and inside of an element: no text, no start
   * without its end. Gives where it stopped, or why the report is refused. `window` is another number for other bytes.
   */
  readonly skim?: (bytes: Uint8Array, from: number, window: number) => number | string;
}

const mode = { start: 0, tags: 1, carry: 2, content: 3 } as const;
type Mode = (typeof mode)[keyof typeof mode];

const byteOrderMark = [0xef, 0xbb, 0xbf] as const;

/**
 * Reads XML as its bytes come, in windows cut anywhere, in linear time and without making text of what nobody asks for.
 * It refuses what is not well-formed, what declares entities, and UTF-16; it fetches nothing. Tags that a window cuts are
 * put together in a buffer of their own; all others are read in place.
 */
export class XmlScanner {
  #problem: string | null = null;
  #mode: Mode = mode.start;
  /** Bytes in the windows before this one. */
  #offset = 0;
  #rootSeen = false;
  readonly #carry = new Collected();
  /** Place of the byte that the carried ones start with. */
  #carryPlace = 0;
  #quote = 0;
  readonly #open = new OpenElements();
  readonly #content: Content;
  readonly #attributes: Attributes;
  readonly #tags: TagReader;
  readonly #shapes: Shapes;
  readonly #handler: XmlHandler;
  /** By element: 1 where its text is wanted. */
  readonly #texts: Uint8Array;

  constructor(known: Vocabulary, handler: XmlHandler) {
    this.#content = new Content(known.longTexts);
    this.#attributes = new Attributes(known.attributes.length, () => this.#content.decode);
    this.#tags = new TagReader(known, this.#attributes);
    this.#shapes = new Shapes(this.#tags, this.#attributes);
    this.#handler = handler;
    this.#texts = Uint8Array.from(known.elements, (_, index) => (known.texts.includes(index) ? 1 : 0));
  }

  /** Null, or why the report is refused; then the rest is not looked at. */
  push(bytes: Uint8Array): string | null {
    let at = 0;
    while (at < bytes.length && this.#problem === null) at = this.#step(bytes, at);
    this.#offset += bytes.length;
    return this.#problem;
  }

  /** After the last window: null where the document is whole. */
  end(): string | null {
    if (this.#problem !== null) return this.#problem;
    if (
      this.#mode === mode.carry &&
      this.#read(this.#carry.bytes, 0, this.#carry.length, this.#carryPlace) === broken
    ) {
      return this.#problem;
    }
    const whole = this.#rootSeen && this.#open.depth === 0 && this.#isBetween();
    if (!whole && this.#problem === null) this.#problem = cutOff(this.#offset, this.#open.innermost(utf8));
    return this.#problem;
  }

  #isBetween(): boolean {
    return this.#mode === mode.tags || (this.#mode === mode.content && this.#content.idle);
  }

  #step(bytes: Uint8Array, at: number): number {
    if (this.#mode === mode.tags) return this.#readTags(bytes, at);
    if (this.#mode === mode.carry) return this.#collect(bytes, at);
    if (this.#mode === mode.start) return this.#start(bytes, at);
    return this.#readContent(bytes, at);
  }

  /** The byte order mark, if there is one. */
  #start(bytes: Uint8Array, at: number): number {
    const place = this.#offset + at;
    const byte = bytes[at] ?? 0;
    if (place === 0 && byte !== byteOrderMark[0]) {
      if (byte === 0 || byte >= 0xfe) this.#problem = isUtf16(1);
      this.#mode = mode.tags;
      return at;
    }
    if (byte !== byteOrderMark[place]) return this.#refuse(place, [], 'text stands before the first element');
    if (place === 2) this.#mode = mode.tags;
    return at + 1;
  }

  /** Tags and the spaces between them: nearly all of a report. */
  #readTags(bytes: Uint8Array, from: number): number {
    const view = viewOf(bytes);
    let at = from;
    while (at < bytes.length && this.#mode === mode.tags && this.#problem === null) {
      if (this.#open.depth > 0) at = this.#skim(bytes, at);
      if (this.#problem !== null) return at;
      const known = this.#shapes.match(bytes, view, at, bytes.length);
      if (known === cut) at = this.#newTag(bytes, view, at);
      else {
        this.#tell(bytes, known, this.#offset);
        at = known;
      }
    }
    return at;
  }

  /** What the handler reads by itself: where that ends. */
  #skim(bytes: Uint8Array, from: number): number {
    const after = this.#handler.skim?.(bytes, from, this.#offset) ?? from;
    if (typeof after === 'number') return after;
    this.#problem = refusedAt(this.#offset + from + 1, bytes.subarray(from, from + longestTag), after);
    return from;
  }

  /** A tag of a new shape, behind any space; or the start of collecting what is no tag or is cut by the window's end. */
  #newTag(bytes: Uint8Array, view: DataView, gap: number): number {
    const end = bytes.length;
    const from = afterSpace(bytes, gap, end);
    if (from === end) return end;
    if (bytes[from] !== ascii.less) {
      this.#mode = mode.content;
      return from;
    }
    if (from + 1 < end && bytes[from + 1] !== ascii.bang && bytes[from + 1] !== ascii.question) {
      const after = this.#read(bytes, from, Math.min(end, from + longestTag), this.#offset);
      if (after === broken) return end;
      if (after !== cut) {
        this.#shapes.learn(bytes, view, gap, after);
        return after;
      }
    }
    this.#mode = mode.carry;
    this.#carry.length = 0;
    this.#carryPlace = this.#offset + from;
    this.#quote = 0;
    return from;
  }

  /** Collects the bytes of a tag up to its end, or up to where it is clear that it is no tag. */
  #collect(bytes: Uint8Array, from: number): number {
    const carry = this.#carry;
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      carry.add(byte);
      if (carry.length > 1 && isMarkup(carry)) {
        if (this.#startMarkup()) return at + 1;
      } else if (this.#endsTag(byte) || carry.length === longestTag) return this.#collected(at + 1);
      if (this.#problem !== null) return at;
    }
    return bytes.length;
  }

  /** Whether the collected bytes say which markup this is. */
  #startMarkup(): boolean {
    const { bytes, length } = this.#carry;
    const kind = markupStart(bytes, length);
    if (kind === null) return false;
    const place = this.#carryPlace + length - 1;
    const around = { depth: this.#open.depth, rootSeen: this.#rootSeen };
    const problem = kind === 'none' ? noMarkup : this.#content.start(kind, around);
    if (problem !== null) this.#refuse(place, this.#carry.all(), problem);
    this.#mode = mode.content;
    return true;
  }

  #endsTag(byte: number): boolean {
    if (this.#quote !== 0) {
      if (byte === this.#quote) this.#quote = 0;
      return false;
    }
    if (byte === ascii.quote || byte === ascii.apostrophe) this.#quote = byte;
    return byte === ascii.greater;
  }

  #collected(after: number): number {
    this.#mode = mode.tags;
    const { bytes, length } = this.#carry;
    if (this.#read(bytes, 0, length, this.#carryPlace) === cut) {
      this.#refuse(this.#carryPlace, [], `a tag is longer than ${longestTag} bytes`);
    }
    return after;
  }

  /**
   * Reads a tag that lies in one piece, and tells the handler. `offset` is the place of the first byte of `bytes`. Gives
   * the position after the tag, `cut`, or `broken` with the problem set.
   */
  #read(bytes: Uint8Array, from: number, end: number, offset: number): number {
    const after = this.#tags.read(bytes, from, end);
    if (after === broken) {
      const { problem, problemAt } = this.#tags;
      const before = bytes.subarray(from, problemAt + 1);
      this.#refuse(offset + problemAt, before, bytes[problemAt] === 0 ? zeroByte : problem);
    } else if (after !== cut) this.#tell(bytes, after, offset);
    return this.#problem === null ? after : broken;
  }

  /** Tells the handler of the tag that was read, which ends before `after`. */
  #tell(bytes: Uint8Array, after: number, offset: number): void {
    const problem = this.#tags.closing ? this.#closed(bytes) : this.#opened(bytes);
    if (problem === null) return;
    const { from } = this.#tags;
    this.#problem = problem(offset + from, bytes.subarray(from, after));
  }

  #opened(bytes: Uint8Array): Refusal | null {
    const { element, selfClosed } = this.#tags;
    if (this.#open.depth === 0 || !selfClosed) {
      const problem = this.#entered(bytes);
      if (problem !== null) return problem;
    }
    if (element === -1) return null;
    const reason =
      this.#handler.open(element, this.#attributes) ?? (selfClosed ? this.#handler.close(element, '') : null);
    if (reason !== null) return refused(reason);
    if (!selfClosed) this.#expectText(element);
    return null;
  }

  /** The outermost element, or one that others may stand in. */
  #entered(bytes: Uint8Array): Refusal | null {
    const { element, selfClosed, from, nameLength } = this.#tags;
    if (this.#open.depth === 0 && this.#rootSeen) return misformed('a second element follows the outermost');
    this.#rootSeen = true;
    if (selfClosed || this.#open.push(element, bytes, from + 1, from + 1 + nameLength)) return null;
    return misformed(`elements are nested deeper than ${deepest}`);
  }

  #expectText(element: number): void {
    const wanted = this.#texts[element] === 1;
    this.#content.startText(wanted);
    if (wanted) this.#mode = mode.content;
  }

  #closed(bytes: Uint8Array): Refusal | null {
    const { from, nameLength } = this.#tags;
    if (this.#open.depth === 0) return misformed('nothing is open that it could close');
    const element = this.#open.pop(bytes, from + 2, from + 2 + nameLength);
    if (element === null) return misformed(`<${this.#open.innermost(utf8).slice(0, 60)}> is open here`);
    if (element === -1) return null;
    const reason = this.#handler.close(element, this.#content.text());
    return reason === null ? null : refused(reason);
  }

  #readContent(bytes: Uint8Array, from: number): number {
    const at = this.#content.read(bytes, from, this.#open.depth);
    const { problem } = this.#content;
    if (problem !== null) return this.#refuse(this.#offset + at, [], problem);
    if (at < bytes.length) this.#mode = mode.tags;
    return at;
  }

  #refuse(place: number, before: ArrayLike<number>, problem: string): number {
    this.#problem ??= brokenAt(place + 1, Uint8Array.from(before), problem);
    return 0;
  }
}

const noMarkup = '"<!" starts neither a comment nor CDATA nor a document type';

type Refusal = (place: number, tag: Uint8Array) => string;

function misformed(problem: string): Refusal {
  return (place, tag) => brokenAt(place + 1, tag, problem);
}

function refused(problem: string): Refusal {
  return (place, tag) => refusedAt(place + 1, tag, problem);
}

function isMarkup({ bytes }: Collected): boolean {
  return bytes[1] === ascii.bang || bytes[1] === ascii.question;
}
