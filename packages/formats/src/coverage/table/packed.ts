import { textOf } from '../../bytes/text.ts';
import type { BranchTable, Counted, Counts, KeyTable, LineTable } from '../format.ts';

/** The bytes of many tables, which nobody writes again; empty until the last of them is there. */
export interface Block {
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * In place of the bits of hits: a byte for each, where 255 stands for the next of the numbers behind them. Few hits are large,
 * and those of a file with one of them would else take four times the room.
 */
export const escaped = -1;

/** Bytes of one number where every bit that is set in any of them is known. */
function width(bits: number): 1 | 2 | 4 {
  return bits > 0xffff ? 4 : bits > 0xff ? 2 : 1;
}

/** Where the next numbers begin behind others: columns begin at whole words. */
function behind(at: number, length: number, bits: number): number {
  return (at + length * width(bits) + 3) & -4;
}

function view({ bytes }: Block, at: number, length: number, bits: number): Counted {
  if (bits === escaped) return unescaped(bytes, at, length);
  const bytesEach = width(bits);
  if (bytesEach === 1) return bytes.subarray(at, at + length);
  return bytesEach === 2 ? new Uint16Array(bytes.buffer, at, length) : new Uint32Array(bytes.buffer, at, length);
}

function unescaped(bytes: Uint8Array<ArrayBuffer>, at: number, length: number): Uint32Array {
  const small = bytes.subarray(at, at + length);
  const hits = new Uint32Array(small);
  const from = (at + length + 3) & -4;
  const large = new Uint32Array(bytes.buffer, from, (bytes.length - from) >> 2);
  let next = 0;
  for (let place = small.indexOf(0xff); place !== -1; place = small.indexOf(0xff, place + 1)) {
    hits[place] = large[next] ?? 0;
    next += 1;
  }
  return hits;
}

/**
 * The lines of a file in a block: their numbers, then their hits. The columns are made when they are asked for: a report has
 * thousands of files, and a change touches few of them.
 */
export class PackedLines implements LineTable {
  readonly counts: Counts;
  readonly #block: Block;
  readonly #at: number;
  readonly #last: number;
  readonly #hitBits: number;
  #numbers: Counted | null = null;
  #hits: Counted | null = null;

  /** `last`: the largest number; `hitBits`: every bit that is set in any of the hits, or `escaped`. */
  constructor(block: Block, at: number, counts: Counts, last: number, hitBits: number) {
    this.#block = block;
    this.#at = at;
    this.counts = counts;
    this.#last = last;
    this.#hitBits = hitBits;
  }

  get numbers(): Counted {
    this.#numbers ??= view(this.#block, this.#at, this.counts.total, this.#last);
    return this.#numbers;
  }

  get hits(): Counted {
    const { total } = this.counts;
    this.#hits ??= view(this.#block, behind(this.#at, total, this.#last), total, this.#hitBits);
    return this.#hits;
  }

  get runs(): Counted {
    if (this.#hitBits !== escaped) return this.hits;
    const at = behind(this.#at, this.counts.total, this.#last);
    return this.#block.bytes.subarray(at, at + this.counts.total);
  }
}

/** The branches of a file, likewise: lines, ids, hits. */
export class PackedBranches implements BranchTable {
  readonly counts: Counts;
  readonly #block: Block;
  readonly #at: number;
  readonly #bits: readonly [lines: number, ids: number, hits: number];
  #columns: readonly [Counted, Counted, Counted] | null = null;

  constructor(block: Block, at: number, counts: Counts, bits: readonly [lines: number, ids: number, hits: number]) {
    this.#block = block;
    this.#at = at;
    this.counts = counts;
    this.#bits = bits;
  }

  get lines(): Counted {
    return this.#all()[0];
  }

  get ids(): Counted {
    return this.#all()[1];
  }

  get hits(): Counted {
    return this.#all()[2];
  }

  #all(): readonly [Counted, Counted, Counted] {
    if (this.#columns !== null) return this.#columns;
    const [block, { total }] = [this.#block, this.counts];
    const [lines, ids, hits] = this.#bits;
    const idsAt = behind(this.#at, total, lines);
    const hitsAt = behind(idsAt, total, ids);
    this.#columns = [
      view(block, this.#at, total, lines),
      view(block, idsAt, total, ids),
      view(block, hitsAt, total, hits),
    ];
    return this.#columns;
  }
}

/** Functions in a block: their hits, then their keys as text, one a line, each once. */
export class PackedKeys implements KeyTable {
  readonly counts: Counts;
  readonly weights = null;
  readonly #block: Block;
  readonly #at: number;
  readonly #hitBits: number;
  readonly #size: number;
  #keys: readonly string[] | null = null;

  /** `size`: bytes of the text. */
  constructor(block: Block, at: number, counts: Counts, hitBits: number, size: number) {
    this.#block = block;
    this.#at = at;
    this.counts = counts;
    this.#hitBits = hitBits;
    this.#size = size;
  }

  get hits(): Counted {
    return view(this.#block, this.#at, this.counts.total, this.#hitBits);
  }

  get keys(): readonly string[] {
    const from = behind(this.#at, this.counts.total, this.#hitBits);
    this.#keys ??= textOf(this.#block.bytes, from, from + this.#size).split('\n');
    return this.#keys;
  }
}
