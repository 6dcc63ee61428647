import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Direction, isTighter } from './tighter.ts';

describe('isTighter', () => {
  const table: readonly (readonly [Direction, unknown, unknown, string])[] = [
    ['higher', 80, 90, 'tighter'],
    ['higher', 80, 80, 'same'],
    ['higher', 80, 79, 'looser'],
    ['higher', null, 10, 'tighter'],
    ['higher', 10, null, 'looser'],
    ['higher', undefined, null, 'same'],
    ['higher', 80, '90', 'looser'],
    ['higher', 80, Number.NaN, 'looser'],
    ['higher', null, Number.NaN, 'looser'],
    ['lower', 100, 72, 'tighter'],
    ['lower', 72, 100, 'looser'],
    ['lower', null, 72, 'tighter'],
    ['lower', 72, null, 'looser'],
    ['subset', ['a', 'b'], ['a'], 'tighter'],
    ['subset', ['a', 'b'], ['b', 'a', 'a'], 'same'],
    ['subset', ['a'], ['a', 'b'], 'looser'],
    ['subset', ['a'], ['b'], 'looser'],
    ['subset', null, ['a'], 'tighter'],
    ['subset', ['a'], null, 'looser'],
    ['subset', ['a'], [], 'tighter'],
    ['subset', 'a', ['a'], 'looser'],
    ['on', false, true, 'tighter'],
    ['on', true, false, 'looser'],
    ['on', true, true, 'same'],
    ['on', undefined, true, 'tighter'],
    ['on', true, undefined, 'looser'],
    ['on', undefined, false, 'same'],
    ['on', false, 'yes', 'looser'],
    ['on', 'yes', true, 'looser'],
  ];
  it.each(table)('%s: %j to %j is %s', (direction, from, to, strictness) => {
    expect(isTighter(direction, from, to)).toBe(strictness);
  });

  it('never calls both a step and its way back tighter', () => {
    const direction = fc.constantFrom<Direction>('higher', 'lower', 'subset', 'on');
    const value = fc.oneof(
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.constantFrom('a', 'b', 'c')),
      fc.string(),
    );
    fc.assert(
      fc.property(direction, value, value, (way, from, to) => {
        const both = [isTighter(way, from, to), isTighter(way, to, from)];
        expect(both.filter((strictness) => strictness === 'tighter').length).toBeLessThan(2);
        expect(isTighter(way, from, from)).toBe('same');
      }),
    );
  });
});
