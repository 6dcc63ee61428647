import type { ScannerMemory } from '../../wasm/instance.ts';
import { type Numbers, numbers } from './numbers.ts';

/** Places of the cells and lists, as in `assembly/json/layout.ts`. */
const leavesCell = 9;
const rowsCell = 10;
const leavesBeforeCell = 11;
const keysAt = 0x3000;
const keySize = 32;
const rowListAt = 0x1_9000;
const rowRoom = 0x400;
const leafListAt = 0x1_d000;
const leafRoom = 0x2000;
const shapeListAt = 0x2_f000;
const wordListAt = 0x6_0000;
const isWord = 0x4000_0000;
const isWhole = 0x2000_0000;

/** Numbers that a row takes: where it starts and ends in the memory, its first leaf, its shape. */
export const rowSize = 4;
/** In place of a row's shape: it has none, and is read as text. */
export const noShape = 0xffff_ffff;

/** Where the rows of a file's lists stand and their leaves, which are all values in them that are no list or object. */
export interface Rows {
  /** Takes over what the scanner found, once there is no room for more; at last all of it. */
  readonly take: (isLast: boolean) => void;
  /** Of each row `rowSize` numbers, in the order of the file. */
  readonly list: Numbers;
  /** Tells between which addresses the next leaves are read. */
  readonly near: (start: number, end: number) => void;
  /** A leaf's value, by its number among all; of a text, and of anything else. */
  readonly text: (leaf: number) => string;
  readonly other: (leaf: number) => unknown;
  /** What rows of a shape are made of, as `assembly/json/layout.ts` numbers it. */
  readonly tokens: (shape: number) => Uint16Array;
  /** The key that was learned in a slot. */
  readonly key: (slot: number) => string;
  /** A text that many rows share. */
  readonly word: (number: number) => string;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The rows that a scanner finds from now on. */
export function rowsOf(memory: ScannerMemory): Rows {
  const list = numbers(Math.log2(rowSize * rowRoom));
  const leaves = numbers(Math.log2(2 * leafRoom));
  const words: string[] = [];
  let bytes = new Uint8Array(0);
  let piece = '';
  let [pieceStart, pieceEnd] = [0, 0];

  function take(isLast: boolean): void {
    const cells = new Uint32Array(memory.buffer, 0, 12);
    const leafCount = cells[leavesCell] as number;
    const rowCount = cells[rowsCell] as number;
    if (isLast || leafCount === leafRoom) {
      leaves.add(new Uint32Array(memory.buffer, leafListAt, 2 * leafCount));
      cells[leavesCell] = 0;
      cells[leavesBeforeCell] = (cells[leavesBeforeCell] as number) + leafCount;
    }
    if (isLast || rowCount === rowRoom) {
      list.add(new Uint32Array(memory.buffer, rowListAt, rowSize * rowCount));
      cells[rowsCell] = 0;
    }
    if (isLast) bytes = new Uint8Array(memory.buffer);
  }

  function decoded(start: number, end: number): string {
    return utf8.decode(bytes.subarray(start, end));
  }

  function pair(address: number): readonly [number, number] {
    const [first = 0, second = 0] = new Uint32Array(memory.buffer, address, 2);
    return [first, second];
  }

  function made(number: number): string {
    const [start, length] = pair(wordListAt + 8 * number);
    return (words[number] = decoded(start, start + length));
  }

  /** A piece of plain ASCII is decoded once for many rows: where its characters stand, the bytes do. */
  function near(start: number, end: number): void {
    if (start >= pieceStart && end <= pieceEnd) return;
    pieceStart = start;
    pieceEnd = Math.min(Math.max(end, start + pieceSize), bytes.length);
    piece = decoded(start, pieceEnd);
    if (piece.length !== pieceEnd - start) piece = '';
  }

  function parsed(start: number, end: number): unknown {
    return JSON.parse(piece === '' ? decoded(start, end) : piece.slice(start - pieceStart, end - pieceStart));
  }

  return {
    take,
    list,
    near,
    text: (leaf) => {
      const start = leaves.at(2 * leaf);
      const size = leaves.at(2 * leaf + 1);
      if (size === isWord) return words[start] ?? made(start);
      // Parsed between its quotes: of a long text, a slice would keep the whole piece in memory.
      const end = start + (size % isWhole);
      if (end - start > longestCopied || size > isWord) return parsed(start - 1, end + 1) as string;
      return piece === '' ? decoded(start, end) : piece.slice(start - pieceStart, end - pieceStart);
    },
    other: (leaf) => {
      const start = leaves.at(2 * leaf);
      const size = leaves.at(2 * leaf + 1);
      return size === isWhole ? start : parsed(start, start + size);
    },
    tokens: (shape) => {
      const [start, count] = pair(shapeListAt + 8 * shape);
      return new Uint16Array(memory.buffer, start, count);
    },
    key: (slot) => {
      const [length, start] = pair(keysAt + keySize * slot + 8);
      return decoded(start, start + length);
    },
    word: (number) => words[number] ?? made(number),
  };
}
/** Enough for many rows. */
const pieceSize = 48 * 1024;
/** V8 copies so short a part of a text. */
const longestCopied = 12;
