import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Chain, chainOf } from './chain.ts';
import { firstHeader, headersOf } from './header.fixture.ts';
import { headsByLabel } from './labels.ts';
import { firstNew } from './rollback.ts';

const sound = {
  branchPoints: [],
  mergePoints: [],
  duplicates: [],
  missing: [],
  cycles: [],
  labels: {},
  labelClashes: [],
  tooLong: [],
  refused: [],
};

describe('the chain', () => {
  it.each<[string, string, Partial<Chain>]>([
    ['a line', 'a\nb < a\nc < b', { heads: ['c'], realHeads: ['c'], bases: ['a'] }],
    ['a branch', 'a\nb < a\nc < a', { heads: ['b', 'c'], realHeads: ['b', 'c'], bases: ['a'], branchPoints: ['a'] }],
    [
      'a merge',
      'a\nb < a\nc < a\nd < b c',
      { heads: ['d'], realHeads: ['d'], bases: ['a'], branchPoints: ['a'], mergePoints: ['d'] },
    ],
    ['two lines', 'a\nb\nc < b', { heads: ['a', 'c'], realHeads: ['a', 'c'], bases: ['a', 'b'] }],
    [
      'a line that another one needs',
      'a\nb\nc < b, needs a',
      { heads: ['a', 'c'], realHeads: ['c'], bases: ['a', 'b'] },
    ],
    [
      'a line that is needed by its label',
      'a, label pay\nb, needs pay',
      { heads: ['a', 'b'], realHeads: ['b'], bases: ['a', 'b'], labels: { pay: 'a' } },
    ],
    [
      'a missing parent',
      'a\nb < x',
      {
        heads: ['a', 'b'],
        realHeads: ['a', 'b'],
        bases: ['a'],
        missing: [{ revision: 'b', parent: 'x', kind: 'parent' }],
      },
    ],
    [
      'a parent by its label, which Alembic does not take',
      'a, label pay\nb < pay',
      {
        heads: ['a', 'b'],
        realHeads: ['a', 'b'],
        bases: ['a'],
        labels: { pay: 'a' },
        missing: [{ revision: 'b', parent: 'pay', kind: 'parent' }],
      },
    ],
    [
      'a dependency by a part of its id, which Alembic does not take',
      'abcdef\nb < abcdef, needs abcd',
      {
        heads: ['b'],
        realHeads: ['b'],
        bases: ['abcdef'],
        missing: [{ revision: 'b', parent: 'abcd', kind: 'dependency' }],
      },
    ],
    [
      'an id twice',
      'a\nb < a\nb < a\nc < b',
      { heads: ['b', 'c'], realHeads: ['b', 'c'], bases: ['a'], duplicates: ['b'] },
    ],
    [
      'a cycle',
      'a\nb < a d\nc < b\nd < c',
      { heads: [], realHeads: [], bases: ['a'], mergePoints: ['b'], cycles: [['b', 'c', 'd']] },
    ],
    ['a revision that follows itself', 'a < a', { heads: [], realHeads: [], bases: [], cycles: [['a']] }],
    [
      'two that need each other',
      'a, needs b\nb, needs a',
      { heads: ['a', 'b'], realHeads: [], bases: ['a', 'b'], cycles: [['a', 'b']] },
    ],
    [
      'two cycles',
      'a < b\nb < a\nc < d\nd < c',
      {
        heads: [],
        realHeads: [],
        bases: [],
        cycles: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ],
    [
      'a label twice',
      'a, label pay\nb, label pay',
      {
        heads: ['a', 'b'],
        realHeads: ['a', 'b'],
        bases: ['a', 'b'],
        labels: { pay: 'a' },
        labelClashes: [{ label: 'pay', revisions: ['a', 'b'] }],
      },
    ],
    [
      'a label that is an id too',
      'a\nb < a, label a',
      { heads: ['b'], realHeads: ['b'], bases: ['a'], labelClashes: [{ label: 'a', revisions: ['a', 'b'] }] },
    ],
    [
      'an id of 33 characters',
      `${'x'.repeat(32)}\n${'y'.repeat(33)} < ${'x'.repeat(32)}`,
      { heads: ['y'.repeat(33)], realHeads: ['y'.repeat(33)], bases: ['x'.repeat(32)], tooLong: ['y'.repeat(33)] },
    ],
    ['an id with a minus', 'a-b', { heads: ['a-b'], realHeads: ['a-b'], bases: ['a-b'], refused: ['a-b'] }],
    [
      'names that JavaScript knows',
      '__proto__\nconstructor < __proto__, label toString',
      { heads: ['constructor'], realHeads: ['constructor'], bases: ['__proto__'], labels: { toString: 'constructor' } },
    ],
  ])('%s', (_, text, expected) => {
    expect(chainOf(headersOf(text))).toEqual({ ...sound, ...expected });
  });

  it('is that of nothing', () => {
    expect(chainOf([])).toEqual({ ...sound, heads: [], realHeads: [], bases: [] });
  });

  it.each([
    ['a line', (index: number) => (index === 0 ? [] : [`r${index - 1}`])],
    ['one cycle', (index: number) => [`r${(index + 1) % 20_000}`]],
    ['one branch point', (index: number) => (index === 0 ? [] : ['r0'])],
    [
      'a ladder',
      (index: number) => [index - 1, index - 2].filter((parent) => parent >= 0).map((parent) => `r${parent}`),
    ],
  ])('of 20,000 revisions takes no time and no stack: %s', (_, parentsOf) => {
    const headers = Array.from({ length: 20_000 }, (__, index) => ({
      ...firstHeader,
      id: `r${index}`,
      parents: parentsOf(index),
      labels: index === 0 ? ['pay'] : [],
    }));
    const start = performance.now();
    chainOf(headers);
    headsByLabel(headers);
    firstNew(
      headers,
      headers.slice(10_000).map(({ id }) => id),
    );
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('has a head unless everything leads to a cycle, and never throws', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__');
    const header = fc
      .record({
        id,
        parents: fc.array(id, { maxLength: 3 }),
        dependsOn: fc.array(id, { maxLength: 2 }),
        labels: fc.array(id, { maxLength: 1 }),
      })
      .map((own) => ({ ...firstHeader, ...own }));
    fc.assert(
      fc.property(fc.array(header, { maxLength: 8 }), (headers) => {
        const { heads, cycles } = chainOf(headers);
        expect(headers.length === 0 || heads.length > 0 || cycles.length > 0).toBe(true);
        for (const target of firstNew(headers, ['a', 'b'])) expect(['a', 'b']).toContain(target.revision);
      }),
    );
  });
});

describe('the heads of each label', () => {
  it.each([
    ['a, label pay\nb < a\nc < b\nx', { pay: ['c'] }, ['x']],
    ['a\nb < a, label pay\nc < a', { pay: ['b'] }, ['c']],
    ['a, label pay\nb < a\nc < a', { pay: ['b', 'c'] }, []],
    ['a, label pay\nb, needs a', { pay: ['a'] }, ['b']],
    ['a, label main\nb < a\nc < a, label pay\nd < c', { main: ['b'], pay: ['d'] }, []],
    [
      'a, label main\nb < a, label pay\nc < a, label tax\nd < a\ne < a',
      { main: ['d', 'e'], pay: ['b'], tax: ['c'] },
      [],
    ],
    ['a\nb < a, label pay\nc < a, label tax\nm < b c', { pay: ['m'], tax: ['m'] }, []],
    ['a\nb < a, label pay\nc < a, label tax\nm < b c\nd < b', { pay: ['m', 'd'], tax: ['m'] }, []],
    ['a < b, label pay\nb < a', { pay: [] }, []],
    ['a\nb < a', {}, ['b']],
  ])('in %j', (text, labelled, others) => {
    const { null: none, ...labels } = Object.fromEntries(
      [...headsByLabel(headersOf(text))].map(([key, ids]) => [String(key), ids]),
    );
    expect([labels, none]).toEqual([labelled, others]);
  });
});

describe('where undoing a change goes back to', () => {
  it.each<[string, string, readonly string[], readonly (string | null)[]]>([
    ['the parent of the first new one', 'a\nb < a\nc < b', ['b', 'c'], ['a']],
    ['the base', 'a\nb < a', ['a', 'b'], [null]],
    ['a branch of its own where something older hangs there too', 'a\nb < a\nc < a', ['c'], ['c@a']],
    ['a base of its own where there is an older one', 'a\nb', ['b'], ['b@base']],
    ['its label', 'a\nb, label pay', ['b'], ['pay@base']],
    ['its id where the label would be taken for a number of steps', 'a\nb, label pay-2', ['b'], ['b@base']],
    ['one parent of a new merge', 'a\nb < a\nc < a\nd < b c', ['d'], ['b']],
    ['the free parent of a new merge', 'a\nb < a\nc < a\nd < a b', ['d'], ['b']],
    ['two places', 'a\nb\nc < a\nd < b', ['c', 'd'], ['a', 'b']],
    ['one place for two new ones there', 'a\nb < a\nc < a', ['b', 'c'], ['a']],
    ['one place where one new line needs the other', 'a\nb < a\nx\ny < x, needs b', ['b', 'y'], ['a']],
    ['nowhere', 'a\nb < a', [], []],
  ])('%s', (_, text, added, targets) => {
    expect(firstNew(headersOf(text), added).map(({ target }) => target)).toEqual(targets);
  });
});
