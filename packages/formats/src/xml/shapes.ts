import { cut, longestTag } from './tag.ts';
import type { Attributes } from './attributes.ts';
import type { Tag } from './tag.ts';

/** What tags of one shape have in common: all bytes from one value (or the start) up to the next (or the end). */
interface Step {
  readonly length: number;
  readonly literal: Uint8Array;
  /** The same, four bytes in one number; the last four overlap those before. Empty where there are fewer than four. */
  readonly words: Int32Array;
  /** The attribute whose value follows, -1 for one that the vocabulary does not know; `none` at the end of the tag. */
  readonly attribute: number;
  /** What may follow the value. */
  readonly next: Step[];
  /** Of a first step: spaces before the tag, and what the tag is. */
  readonly gap: number;
  readonly element: number;
  readonly closing: boolean;
  readonly nameLength: number;
  /** Of a last step. */
  readonly selfClosed: boolean;
}

const none = -2;

const mostSteps = 400;
const mostChoices = 32;
const longestLiteral = 100;
const mostValues = 32;

/**
 * Nearly all tags of a report are of a few shapes: they differ in their values alone. This learns the shapes as they come,
 * and recognizes them by comparing bytes; a tag that is of no known shape, or has anything special in a value, is left to
 * the tag reader. It takes nothing that the tag reader has not taken in the same shape before.
 */
export class Shapes {
  readonly #first: Step[] = [];
  readonly #tag: Tag;
  readonly #attributes: Attributes;
  #steps = 0;

  constructor(tag: Tag, attributes: Attributes) {
    this.#tag = tag;
    this.#attributes = attributes;
  }

  /** Position after the tag that starts at `from`, behind any space; `cut` where it is not recognized. */
  match(bytes: Uint8Array, view: DataView, from: number, end: number): number {
    const first = matching(this.#first, view, from, end);
    if (first === null) return cut;
    const attributes = this.#attributes;
    attributes.start(bytes);
    let step = first;
    let at = from + first.length;
    while (step.attribute !== none) {
      at = attributes.take(step.attribute, at, end);
      const next = matching(step.next, view, at, end);
      if (next === null) return cut;
      step = next;
      at += step.length;
    }
    const tag = this.#tag;
    tag.element = first.element;
    tag.from = from + first.gap;
    tag.closing = first.closing;
    tag.nameLength = first.nameLength;
    tag.selfClosed = step.selfClosed;
    return at - from > longestTag ? cut : at;
  }

  /** Takes up the shape of the tag that the tag reader has just read, with the space before it, until it knows enough. */
  learn(bytes: Uint8Array, view: DataView, from: number, to: number): void {
    const { values } = this.#tag;
    let steps = this.#first;
    let at = from;
    for (let value = 0; value <= values.length && value <= mostValues; value += 3) {
      const stop = values[value + 1] ?? to;
      const attribute = values[value] ?? none;
      const literal = bytes.subarray(at, stop);
      const step =
        matching(steps, view, at, stop) ?? this.#added(steps, literal, { attribute, gap: this.#tag.from - from });
      if (step === null) return;
      steps = step.next;
      at = values[value + 2] ?? to;
    }
  }

  #added(steps: Step[], literal: Uint8Array, own: Pick<Step, 'attribute' | 'gap'>): Step | null {
    if (this.#steps === mostSteps || steps.length === mostChoices || literal.length > longestLiteral) return null;
    const { element, closing, nameLength, selfClosed } = this.#tag;
    const tag = { element, closing, nameLength, selfClosed };
    const step: Step = {
      ...own,
      ...tag,
      length: literal.length,
      literal: literal.slice(),
      words: wordsOf(literal),
      next: [],
    };
    steps.push(step);
    this.#steps += 1;
    return step;
  }
}

/** The step whose bytes stand here; the ones that are met most often come to stand first. */
function matching(steps: Step[], view: DataView, from: number, end: number): Step | null {
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index];
    if (step === undefined || !stands(step, view, from, end)) continue;
    if (index > 0) {
      steps[index] = steps[index - 1] ?? step;
      steps[index - 1] = step;
    }
    return step;
  }
  return null;
}

/** Compares four bytes at a time: this is most of the work of reading a report. */
function stands({ length, literal, words }: Step, view: DataView, from: number, end: number): boolean {
  if (from + length > end) return false;
  const last = words.length - 1;
  if (last < 0) return standsByByte(literal, view, from);
  for (let word = 0; word < last; word += 1) {
    if (words[word] !== view.getInt32(from + word * 4, true)) return false;
  }
  return words[last] === view.getInt32(from + length - 4, true);
}

function standsByByte(literal: Uint8Array, view: DataView, from: number): boolean {
  for (let at = 0; at < literal.length; at += 1) if (literal[at] !== view.getUint8(from + at)) return false;
  return true;
}

function wordsOf(literal: Uint8Array): Int32Array {
  if (literal.length < 4) return new Int32Array(0);
  const view = viewOf(literal);
  const words = new Int32Array(Math.ceil(literal.length / 4));
  for (let word = 0; word < words.length; word += 1) {
    words[word] = view.getInt32(Math.min(word * 4, literal.length - 4), true);
  }
  return words;
}

/** The bytes as a view from which four can be read at once. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
