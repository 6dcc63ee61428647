import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { rootSpec, treeEntries } from './tree-object.ts';

const all = (): boolean => true;

function treeOf(entries: readonly (readonly [mode: string, name: string])[], idBytes: number): Uint8Array {
  const text = new TextEncoder();
  const parts = entries.map(([mode, name]) => [
    ...text.encode(`${mode} ${name}\0`),
    ...Array<number>(idBytes).fill(32),
  ]);
  return Uint8Array.from(parts.flat());
}

describe('treeEntries', () => {
  it.each([20, 32])('reads names and modes, with hashes of %i bytes', (idBytes) => {
    const bytes = treeOf(
      [
        ['100644', 'a b.txt'],
        ['40000', 'src'],
        ['120000', 'übung'],
      ],
      idBytes,
    );
    expect(treeEntries(bytes, idBytes, all)).toEqual([
      { mode: '100644', name: 'a b.txt' },
      { mode: '40000', name: 'src' },
      { mode: '120000', name: 'übung' },
    ]);
    expect(treeEntries(bytes, idBytes, (name) => name === 'src')).toEqual([{ mode: '40000', name: 'src' }]);
  });

  it('is null where the bytes are no tree, and empty for an empty one', () => {
    expect(treeEntries(new Uint8Array(), 20, all)).toEqual([]);
    const whole = treeOf([['100644', 'a']], 20);
    for (let length = 1; length < whole.length; length += 1) {
      expect(treeEntries(whole.subarray(0, length), 20, all)).toBeNull();
    }
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void treeEntries(bytes, 20, all)));
  });
});

it('the root of a commit is asked for as its tree', () => {
  expect(rootSpec('abc')).toBe('abc^{tree}');
});
