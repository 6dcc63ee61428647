import type { BranchTable, Counted } from '../format.ts';
import { grown } from './grow.ts';
import type { Numbers } from './grow.ts';
import { keeper, narrowed } from './keep.ts';
import { lastLine, saturated } from './lines.ts';
import { order } from './order.ts';

/** Collects the branches of one file after another. */
export interface BranchBuilder {
  /** A branch of a line; `id` is any whole number from 0 to 2^32 - 1. False where the number is no line's. */
  readonly add: (line: number, id: number, hits: number) => boolean;
  /** The branches so far; null without any. Starts the next file. */
  readonly done: () => BranchTable | null;
}

/** A branch that comes again keeps its most hits, as a line does. */
export function branchBuilder(): BranchBuilder {
  let lines = new Uint32Array(256);
  let ids = new Uint32Array(256);
  let hits = new Uint32Array(256);
  let length = 0;
  let isOrdered = true;
  let lastAt = 0;
  let lastId = 0;
  let idBits = 0;
  let hitBits = 0;
  let covered = 0;
  const keep = keeper();

  function table(): BranchTable {
    if (isOrdered) {
      const [narrowIds, narrowHits] = [keep(ids, length, idBits >>> 0), keep(hits, length, hitBits >>> 0)];
      const counts = { covered, total: length };
      return { lines: keep(lines, length, lastAt), ids: narrowIds, hits: narrowHits, counts };
    }
    const [line, id, hit] = [
      { items: lines, length },
      { items: ids, length },
      { items: hits, length },
    ];
    order([line, id], hit);
    return {
      lines: keep(line.items, line.length),
      ids: keep(id.items, id.length),
      hits: keep(hit.items, hit.length),
    };
  }

  return {
    add: (line, id, count) => {
      if (!(line >= 1 && line <= lastLine)) return false;
      if (length === lines.length) [lines, ids, hits] = [grown(lines), grown(ids), grown(hits)];
      lines[length] = line;
      ids[length] = id;
      const kept = saturated(count);
      hits[length] = kept;
      idBits |= id;
      hitBits |= kept;
      if (kept !== 0) covered += 1;
      length += 1;
      if (line < lastAt || (line === lastAt && id <= lastId)) isOrdered = false;
      lastAt = line;
      lastId = id;
      return true;
    },
    done: () => {
      const found = length === 0 ? null : table();
      length = 0;
      isOrdered = true;
      lastAt = 0;
      lastId = 0;
      idBits = 0;
      hitBits = 0;
      covered = 0;
      return found;
    },
  };
}

/** The branches of both, each with the most hits; linear. */
export function mergeBranches(one: BranchTable, other: BranchTable): BranchTable {
  const lines = joined(one.lines, other.lines);
  const ids = joined(one.ids, other.ids);
  const hits = joined(one.hits, other.hits);
  order([lines, ids], hits);
  return {
    lines: narrowed(lines.items, lines.length),
    ids: narrowed(ids.items, ids.length),
    hits: narrowed(hits.items, hits.length),
  };
}

function joined(one: Counted, other: Counted): Numbers {
  const items = new Uint32Array(one.length + other.length);
  items.set(one);
  items.set(other, one.length);
  return { items, length: items.length };
}

/** Largest block or branch number that an id holds as it is. */
export const mostSmall = 0x7fff;

/**
 * The id of a branch that a writer numbers, both numbers whole and at most `mostSmall`. Few ways of many conditions, which
 * is nearly all of them, give ids of 16 bits.
 */
export function numberedBranch(block: number, branch: number): number {
  return block < 0x1000 && branch < 0x10 ? block * 0x10 + branch : 0x1_0000 + block * 0x8000 + branch;
}

/**
 * The id of a branch that a writer names by words: the numbers themselves where they are small, else a hash (FNV-1a, 32
 * bits) of its bytes, so that every shard gives the same.
 */
export function branchId(block: string, branch: string): number {
  const [first, second] = [Number(block), Number(branch)];
  if (isSmall(block, first) && isSmall(branch, second)) return numberedBranch(first, second);
  let hash = 0x811c_9dc5;
  const name = `${block},${branch}`;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x0100_0193);
  return hash >>> 0;
}

function isSmall(text: string, value: number): boolean {
  return text !== '' && value >= 0 && value <= mostSmall && Number.isInteger(value);
}
