import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { lineBlocks, longestLine } from './lines.ts';
import { textOf } from './text.ts';
import { bytesOf, inWindows } from './windows.fixture.ts';

/** Places to cut at. */
const someCuts = fc.array(fc.nat(100_000), { maxLength: 8 });

/** The lines that come out, and the reason if the text was refused. */
function linesOf(bytes: Uint8Array, cuts: readonly number[] = []): readonly (string | null)[] {
  const lines: string[] = [];
  const blocks = lineBlocks((block, start, end) => {
    lines.push(...textOf(block, start, end - 1).split('\n'));
    return null;
  });
  inWindows(bytes, cuts, blocks.push);
  const reason = blocks.end();
  return [...lines, reason];
}

describe('lines', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\nb', ['a', 'b']],
    ['a\n\nb\n', ['a', '', 'b']],
    ['\n', ['']],
    ['a\r\nb\r\n', ['a\r', 'b\r']],
    ['\uFEFFa\nb', ['a', 'b']],
    ['a\n\uFEFFb', ['a', '\uFEFFb']],
  ])('of %j are %j', (text, lines) => {
    expect(linesOf(bytesOf(text))).toEqual([...lines, null]);
  });

  it('are the same however the windows are cut', () => {
    const text = fc.array(fc.constantFrom('\n', '\r', '\uFEFF', 'ä', 'line', ' ')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, someCuts, (given, cuts) => {
        expect(linesOf(bytesOf(given), cuts)).toEqual(linesOf(bytesOf(given)));
      }),
    );
  });

  it.each([
    ['a UTF-16 mark, little end first', [0xff, 0xfe, 65, 0, 10, 0]],
    ['a UTF-16 mark, big end first', [0xfe, 0xff, 0, 65, 0, 10]],
    ['UTF-16 without a mark', [65, 0, 66, 0, 10, 0]],
    ['UTF-16 without a mark, big end first', [0, 65, 0, 66, 0, 10]],
  ])('are refused by name where the text begins with %s', (_, bytes) => {
    expect(linesOf(Uint8Array.from(bytes))).toEqual([expect.stringContaining('UTF-16')]);
    expect(linesOf(Uint8Array.from(bytes), [1, 2, 3])).toEqual([expect.stringContaining('UTF-16')]);
  });

  it('that are very long are cut, but never below the length that readers take for too long', () => {
    const long = bytesOf(`${'x'.repeat(3 * longestLine)}\nshort`);
    const [first, second] = linesOf(long, [10, 2 * longestLine]);
    expect(first).toHaveLength(longestLine);
    expect(second).toBe('short');
  });

  it('that were refused stay refused, with the first reason', () => {
    let calls = 0;
    const blocks = lineBlocks(() => {
      calls += 1;
      return `reason ${calls}`;
    });
    expect([blocks.push(bytesOf('a\n')), blocks.push(bytesOf('b\n')), blocks.end()]).toEqual(Array(3).fill('reason 1'));
  });
});
