import { textOf } from '../../bytes/text.ts';
import type { KeyTable } from '../format.ts';
import { type Block, PackedKeys } from '../table/packed.ts';
import { cell, column, type Scanner } from './scanner.ts';

/** The functions of one record, as `line,name`. */
export interface NameList {
  /** A function by its first line, which is written from `start` to a comma, and its name, from `name` to `end`. */
  readonly add: (line: number, bytes: Uint8Array, start: number, name: number, end: number) => void;
  /** Whether the name of the next function is exactly that range; if so, the one behind it is the next. */
  readonly isNext: (bytes: Uint8Array, start: number, end: number) => boolean;
  /** Whether the lines ascend, so that no function is there twice. */
  readonly isAscending: () => boolean;
  /** Gives `line,name` of each. Starts the next record. */
  readonly take: () => readonly string[];
  /** The same of so many functions, at least one, with their calls. Starts the next record. */
  readonly packed: (length: number) => KeyTable;
}

const newline = 10;
const comma = 44;

/**
 * Names stay bytes until someone asks for them: most are only counted, and text of them would be most of what a large
 * report keeps in memory. Those of the open record are in the scanner's memory, where it adds the plain ones itself.
 */
export function nameList(scanner: Scanner): NameList {
  /** Bytes of this record, without the last line feed. */
  function open(): Uint8Array {
    const length = scanner.cells()[cell.names] ?? 0;
    return scanner.names().subarray(0, Math.max(0, length - 1));
  }

  function next(): void {
    scanner.cells().fill(0, cell.functions, cell.functionsCalled + 1);
  }

  return {
    add: (line, bytes, start, name, end) => {
      const cells = scanner.cells();
      const names = scanner.names();
      let to = cells[cell.names] ?? 0;
      for (let at = start; bytes[at] !== comma && at < name; at += 1) names[to++] = bytes[at] ?? 0;
      names[to++] = comma;
      for (let at = name; at < end; at += 1) names[to++] = bytes[at] ?? 0;
      names[to++] = newline;
      cells[cell.names] = to;
      if (line <= (cells[cell.lastFunction] ?? 0)) cells[cell.functionDisorder] = 1;
      cells[cell.lastFunction] = line;
    },
    isNext: (bytes, start, end) => {
      const cells = scanner.cells();
      const names = scanner.names();
      const length = cells[cell.names] ?? 0;
      let at = cells[cell.nextName] ?? 0;
      while (at < length && names[at] !== comma) at += 1;
      at += 1;
      if (at + end - start >= length || names[at + end - start] !== newline) return false;
      for (let index = start; index < end; index += 1) if (names[at + index - start] !== bytes[index]) return false;
      cells[cell.nextName] = at + end - start + 1;
      return true;
    },
    isAscending: () => scanner.cells()[cell.functionDisorder] === 0,
    take: () => {
      const bytes = open();
      const texts = bytes.length === 0 ? [] : textOf(bytes, 0, bytes.length).split('\n');
      next();
      return texts;
    },
    packed: (length) => {
      const cells = scanner.cells();
      const size = Math.max(0, (cells[cell.names] ?? 0) - 1);
      const block = scanner.block(length, size);
      const bits = cells[cell.callBits] ?? 0;
      const counts = { covered: cells[cell.functionsCalled] ?? 0, total: length };
      if (block === null) {
        const own = ownBlock(scanner.column(column.calls).subarray(0, length), open());
        next();
        return new PackedKeys(own, 0, counts, everyBit, size);
      }
      const at = scanner.pack(column.calls, length, bits);
      scanner.packNames(size);
      next();
      return new PackedKeys(block, at, counts, bits, size);
    },
  };
}

const everyBit = 0xffff_ffff;

/** Of a record whose functions are too many to share one. */
function ownBlock(calls: Uint32Array, names: Uint8Array): Block {
  const bytes = new Uint8Array(calls.length * 4 + names.length);
  bytes.set(new Uint8Array(calls.buffer, calls.byteOffset, calls.byteLength));
  bytes.set(names, calls.length * 4);
  return { bytes };
}
