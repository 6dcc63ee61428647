import type { BranchBuilder } from '../table/branches.ts';
import { listed } from '../table/counts.ts';
import { narrowed } from '../table/keep.ts';
import { lastLine, saturated } from '../table/lines.ts';
import type { LineAdder } from '../table/lines.ts';
import { order } from '../table/order.ts';
import { escaped, PackedBranches, PackedLines } from '../table/packed.ts';
import { cell, column, type Scanner } from './scanner.ts';

/** The lines of one record after another, in the scanner's own columns: it adds the plain ones, and this the others. */
export function lineColumns(scanner: Scanner): LineAdder {
  return {
    add: (line, count) => {
      if (!(line >= 1 && line <= lastLine)) return false;
      if (!hasRoom(scanner, cell.lines)) return true;
      const cells = scanner.cells();
      const at = cells[cell.lines] ?? 0;
      const hits = saturated(count);
      scanner.column(column.lines)[at] = line;
      scanner.column(column.hits)[at] = hits;
      cells[cell.lines] = at + 1;
      setBits(cells, cell.hitBits, hits);
      if (hits !== 0) cells[cell.covered] = (cells[cell.covered] ?? 0) + 1;
      if (line <= (cells[cell.lastLine] ?? 0)) cells[cell.disorder] = 1;
      cells[cell.lastLine] = line;
      return true;
    },
    done: () => {
      const cells = scanner.cells();
      const length = cells[cell.lines] ?? 0;
      if (length === 0) return null;
      const block = cells[cell.disorder] === 0 ? scanner.block(2 * length, 0) : null;
      const last = cells[cell.lastLine] ?? 0;
      const hitBits = cells[cell.hitBits] ?? 0;
      const covered = cells[cell.covered] ?? 0;
      cells.fill(0, cell.lines, cell.disorder + 1);
      if (block !== null) {
        const at = scanner.pack(column.lines, length, last);
        const kept = keepHits(scanner, column.hits, length, hitBits);
        return new PackedLines(block, at, { covered, total: length }, last, kept);
      }
      const number = listOf(scanner.column(column.lines), length);
      const hit = listOf(scanner.column(column.hits), length);
      order([number], hit);
      return {
        numbers: narrowed(number.items, number.length),
        hits: narrowed(hit.items, hit.length),
        counts: listed(hit.items.subarray(0, hit.length)),
      };
    },
  };
}

/** The ways of its conditions, likewise. */
export function branchColumns(scanner: Scanner): BranchBuilder {
  return {
    add: (line, id, count) => {
      if (!(line >= 1 && line <= lastLine)) return false;
      if (!hasRoom(scanner, cell.ways)) return true;
      const cells = scanner.cells();
      const at = cells[cell.ways] ?? 0;
      const hits = saturated(count);
      scanner.column(column.wayLines)[at] = line;
      scanner.column(column.ways)[at] = id;
      scanner.column(column.wayHits)[at] = hits;
      cells[cell.ways] = at + 1;
      setBits(cells, cell.wayBits, id);
      setBits(cells, cell.wayHitBits, hits);
      if (hits !== 0) cells[cell.waysTaken] = (cells[cell.waysTaken] ?? 0) + 1;
      const lastAt = cells[cell.lastWayLine] ?? 0;
      if (line < lastAt || (line === lastAt && id <= (cells[cell.lastWay] ?? 0))) cells[cell.wayDisorder] = 1;
      cells[cell.lastWayLine] = line;
      cells[cell.lastWay] = id;
      return true;
    },
    done: () => {
      const cells = scanner.cells();
      const length = cells[cell.ways] ?? 0;
      if (length === 0) return null;
      const block = cells[cell.wayDisorder] === 0 ? scanner.block(3 * length, 0) : null;
      const last = cells[cell.lastWayLine] ?? 0;
      const idBits = cells[cell.wayBits] ?? 0;
      const hitBits = cells[cell.wayHitBits] ?? 0;
      const covered = cells[cell.waysTaken] ?? 0;
      cells.fill(0, cell.ways, cell.wayDisorder + 1);
      if (block !== null) {
        const at = scanner.pack(column.wayLines, length, last);
        scanner.pack(column.ways, length, idBits);
        const kept = keepHits(scanner, column.wayHits, length, hitBits);
        return new PackedBranches(block, at, { covered, total: length }, [last, idBits, kept]);
      }
      const columns = [column.wayLines, column.ways, column.wayHits].map((place) => scanner.column(place));
      const [lines, ids, hits] = columns as [Uint32Array, Uint32Array, Uint32Array];
      const [line, id, hit] = [listOf(lines, length), listOf(ids, length), listOf(hits, length)];
      order([line, id], hit);
      return {
        lines: narrowed(line.items, line.length),
        ids: narrowed(id.items, id.length),
        hits: narrowed(hit.items, hit.length),
        counts: listed(hit.items.subarray(0, hit.length)),
      };
    },
  };
}

/** Puts hits into the block; gives the bits by which they are found again. */
function keepHits(scanner: Scanner, place: number, length: number, bits: number): number {
  if (bits > 0xff && scanner.packHits(place, length)) return escaped;
  scanner.pack(place, length, bits);
  return bits;
}

/** Makes room for one more; false where there can be none, and then the reader refuses the report at its next line. */
export function hasRoom(scanner: Scanner, count: number): boolean {
  const cells = scanner.cells();
  if ((cells[count] ?? 0) < (cells[cell.capacity] ?? 0) || scanner.grow()) return true;
  cells[cell.isFull] = 1;
  return false;
}

function setBits(cells: Uint32Array, place: number, bits: number): void {
  cells[place] = (cells[place] ?? 0) | bits;
}

function listOf(items: Uint32Array, length: number): { items: Uint32Array; length: number } {
  return { items: items.slice(0, length), length };
}
