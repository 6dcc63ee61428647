import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { place } from '../vuln-sla.fixture.ts';
import { type PlaceGroup, wheres } from './place-group.ts';
import { placeTable } from './place-table.ts';
import type { Sighting } from './sighting.ts';

const sighting: Sighting = {
  source: { report: 'a.sarif', tool: 'Acme Scan', rates: true, side: 'head' },
  row: place('js/eval', 'src/a.js', 1),
};

/** Adds each that is not there yet, and gives the groups of all. */
function groupsOf(keys: readonly (readonly [number, number, number])[], room: number): readonly PlaceGroup[] {
  const table = placeTable(room);
  const all = [0, 1, 2, 3].map((number) => ({ text: `rule:${number}:`, number }));
  return keys.map(([where, one, two]) => {
    const own = all[where] ?? { text: '', number: 0 };
    return table.find(own, [one, two]) ?? table.add(own, [one, two], sighting);
  });
}

describe('the places of a run', () => {
  const signed = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: -2, max: 2 }));
  const key = fc.tuple(fc.nat({ max: 3 }), signed, signed);

  it('are the same group for the same three, and another one for any other', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 80 }), (keys) => {
        const byText = new Map<string, PlaceGroup>();
        for (const [index, group] of groupsOf(keys, keys.length).entries()) {
          const text = String(keys[index]);
          expect(byText.get(text) ?? group).toBe(group);
          byText.set(text, group);
        }
        expect(new Set(byText.values()).size).toBe(byText.size);
      }),
    );
  });

  it('are told apart where somebody chose digests that share a slot', () => {
    // All that have the same upper bits of their hash share one of sixteen slots: a thousand are more than are looked through.
    const keys = Array.from({ length: 1000 }, (_, index) => [0, index, -index] as const);
    const groups = groupsOf([...keys, ...keys], 7);
    expect(new Set(groups.slice(0, 1000)).size).toBe(1000);
    expect(groups.slice(1000)).toEqual(groups.slice(0, 1000));
  });
});

describe('what the ids of a rule in a file begin with', () => {
  it('is the same object for the same text, whichever colon parts the rule from the path', () => {
    const whereOf = wheres(':');
    const plain = whereOf('js/eval', 'src/a.js');
    expect(plain.text).toBe('js/eval:src/a.js:');
    for (const written of ['./src/a.js', 'src\\a.js', '/github/workspace/src/a.js'])
      expect(whereOf('js/eval', written)).toBe(plain);
    expect(whereOf('a:b', 'c')).toBe(whereOf('a', 'b:c'));
    expect(whereOf('a:b', 'c').text).toBe('a:b:c:');
    expect(whereOf('a', 'b:c').number).not.toBe(plain.number);
  });
});
