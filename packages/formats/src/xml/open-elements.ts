import { longestName } from './tag.ts';

/** Deepest nesting that is read; coverage reports have about ten levels. */
export const deepest = 256;

/** The elements that are open, with their names, so that an end tag can be told to be theirs. */
export class OpenElements {
  depth = 0;
  readonly #elements = new Int16Array(deepest);
  /** Where the name of each starts in `#names`; one more than the depth. */
  readonly #starts = new Int32Array(deepest + 1);
  readonly #names = new Uint8Array(deepest * longestName);

  /** False where the elements would be nested too deep. */
  push(element: number, bytes: Uint8Array, from: number, to: number): boolean {
    if (this.depth === deepest) return false;
    let end = this.#starts[this.depth] ?? 0;
    for (let at = from; at < to; at += 1) {
      this.#names[end] = bytes[at] ?? 0;
      end += 1;
    }
    this.#elements[this.depth] = element;
    this.depth += 1;
    this.#starts[this.depth] = end;
    return true;
  }

  /** Closes the innermost, if that is its name: its number in the vocabulary (-1 for others), else null. */
  pop(bytes: Uint8Array, from: number, to: number): number | null {
    const start = this.#starts[this.depth - 1] ?? 0;
    const length = (this.#starts[this.depth] ?? 0) - start;
    if (this.depth === 0 || length !== to - from) return null;
    for (let at = 0; at < length; at += 1) if (this.#names[start + at] !== bytes[from + at]) return null;
    this.depth -= 1;
    return this.#elements[this.depth] ?? -1;
  }

  /** Name of the innermost. */
  innermost(decode: (bytes: Uint8Array) => string): string {
    return decode(this.#names.subarray(this.#starts[this.depth - 1] ?? 0, this.#starts[this.depth] ?? 0));
  }
}
