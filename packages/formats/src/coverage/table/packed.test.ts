import { expect, it } from 'vitest';

import { mergeKeys } from './keys.ts';
import { type Block, escaped, PackedBranches, PackedKeys, PackedLines } from './packed.ts';

const counts = { covered: 1, total: 3 };

/** Bytes as a reader leaves them: numbers with their lowest byte first, each column from a whole word on. */
function blockOf(...bytes: readonly number[]): Block {
  return { bytes: Uint8Array.from(bytes) };
}

it('lines stand one column behind the other, each as wide as its numbers need', () => {
  const block = blockOf(...[9, 9, 9, 9], ...[1, 0, 2, 0, 0, 1, 0, 0], ...[0, 7, 0]);
  const table = new PackedLines(block, 4, counts, 256, 7);
  expect([...table.numbers]).toEqual([1, 2, 256]);
  expect([...table.hits]).toEqual([0, 7, 0]);
  expect(table.numbers).toBe(table.numbers);
});

it('branches likewise, with numbers of four bytes', () => {
  const hits = [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0];
  const table = new PackedBranches(blockOf(...[5, 5, 6, 0], ...[0, 16, 0, 0], ...hits), 0, counts, [6, 16, 0x1_0000]);
  expect([...table.lines]).toEqual([5, 5, 6]);
  expect([...table.ids]).toEqual([0, 16, 0]);
  expect([...table.hits]).toEqual([0, 0x1_0000, 0]);
});

it('of hits in bytes, each 255 stands for the next of the numbers behind them', () => {
  const hits = [...[0, 255, 7, 255, 1], ...[0, 0, 0], ...[255, 0, 0, 0], ...[0, 0, 1, 0]];
  const block = blockOf(...[1, 2, 3, 4, 5], ...[0, 0, 0], ...hits, ...[9, 9, 9, 9]);
  const table = new PackedLines(block, 0, { covered: 4, total: 5 }, 5, escaped);
  expect([...table.hits]).toEqual([0, 255, 7, 0x1_0000, 1]);
  expect([...table.runs].map((runs) => runs !== 0)).toEqual([false, true, true, true, true]);
});

it('keys of functions are made of their bytes when they are asked for, and once', () => {
  const block = blockOf(...[4, 0, 0, 0], ...new TextEncoder().encode('1,a\n2,b--'));
  const table = new PackedKeys(block, 0, { covered: 1, total: 2 }, 4, 7);
  expect(table.keys).toEqual(['1,a', '2,b']);
  expect(table.keys).toBe(table.keys);
  const other = { keys: ['b'], hits: Uint8Array.of(1), weights: null };
  expect(mergeKeys(table, other)).toMatchObject({ keys: ['1,a', '2,b', 'b'], hits: Uint32Array.of(4, 0, 1) });
});
