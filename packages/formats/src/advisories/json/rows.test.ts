import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isList, passing, shape } from '../common/shape.ts';
import { wholeValue } from './open.fixture.ts';
import { openJson } from './open.ts';
import type { Wanted } from './wanted.ts';

const wanted: readonly Wanted[] = [
  { below: 'rows parts', keys: ['id', 'a', 'more', 'inner', '__proto__', '7'], whole: 'all', rows: 'rows inner' },
];
const tiny = { longFrom: 12, piece: 6 };
/** Of a list that is long, rows are kept by their leaves; rows that are long themselves, whole. */
const small = { longFrom: 150, piece: 40 };

interface Read {
  /** Each row as it was in passing. */
  readonly passed: readonly unknown[];
  /** The same list, walked over as any other. */
  readonly walked: readonly unknown[];
}

/** What is under a key of the outermost object. */
function read(text: string, window: number, { key = 'rows', sizes = tiny } = {}): Read {
  const bytes = new TextEncoder().encode(text);
  const { add, end } = openJson(wanted, sizes);
  for (let at = 0; at < bytes.length; at += window) add(bytes.slice(at, at + window));
  const document = end();
  const list = document.kind === 'json' ? shape(document.value)?.[key] : null;
  return { passed: passed(list), walked: isList(list) ? [...list].filter(shape).map(wholeValue) : [] };
}

function passed(list: unknown): readonly unknown[] {
  return [...mapped(passing(list))];
}

/** A row holds until the next one only. */
function* mapped(rows: Iterable<unknown>): Generator<unknown, void> {
  for (const row of rows) yield wholeValue(row);
}

const texts = fc.oneof(
  fc.constantFrom('', 'x', 'met often', 'Größe', 'a "quoted" one', 'long enough to be long', '\ud800', '\u0000'),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const leaf = fc.oneof(texts, fc.constantFrom(0, -0, 7, 12.5, 1e21, -3, 123_456_789, 1_234_567_890, true, false, null));
const keys = fc.constantFrom('id', 'a', 'more', 'inner', 'all', '7', '__proto__', 'unread');
const { value: tree } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, leaf, tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(keys, tie('value'), { maxKeys: 5 }),
}));
const row = fc.dictionary(keys, tree, { maxKeys: 5 });

/** Without the key of `wanted` that nobody reads, wherever it stands outside of `all`. */
function readable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readable);
  const object = shape(value);
  if (object === null) return value;
  const entries = Object.entries(object).filter(([key]) => key !== 'unread');
  return Object.fromEntries(entries.map(([key, inner]) => [key, key === 'all' ? inner : readable(inner)]));
}

describe('rows in passing', () => {
  it('are what JSON.parse makes of them, in whatever windows they come', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 4, arbitrary: row }, tree), { maxLength: 30 }),
        fc.constantFrom('', '\n  '),
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(tiny, small, small),
        (rows, indent, window, sizes) => {
          const text = JSON.stringify({ before: 1, rows }, null, indent);
          const expected = (JSON.parse(text) as { rows: unknown[] }).rows.filter(shape).map(readable);
          const { passed: inPassing, walked } = read(text, window, { sizes });
          expect(inPassing).toEqual(expected);
          expect(walked).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('are those of their own list, where rows have lists of rows in them or beside them', () => {
    fc.assert(
      fc.property(fc.array(fc.array(row)), fc.constantFrom(tiny, small), (lists, sizes) => {
        const text = JSON.stringify({ parts: lists.map((inner) => ({ inner })), rows: lists.flat() });
        const expected = (JSON.parse(text) as { rows: unknown[] }).rows.map(readable);
        expect(read(text, 100, { sizes }).passed).toEqual(expected);
        const found = read(text, 100, { key: 'parts', sizes }).walked.flatMap((part) => passed(shape(part)?.['inner']));
        expect(found).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['of a key that stands twice the last is kept', '{"id":1,"a":2,"id":"last"}'],
    ['a key may be written with escapes', String.raw`{"\u0069d":1,"a":[{"id":2}]}`],
    ['keys that nobody knows stand where everything is kept', '{"all":{"x":{"y":[1,{"z":"Größe"}]},"":0}}'],
    ['a key may be longer than any', `{"all":{"${'k'.repeat(500)}":1}}`],
    ['a row may be empty', '{}'],
  ])('%s', (_, text) => {
    const rows = `{"rows":[${[text, '{"id":"another"}', text].join(',')}]}`;
    const expected = (JSON.parse(rows) as { rows: unknown[] }).rows.map(readable);
    expect(read(rows, 7).passed).toEqual(expected);
  });

  it('are kept by their leaves, of whatever length and however near to each other', () => {
    const leaves = ['', 'a', 'é'.repeat(9), 'x'.repeat(40), 'a"b\\c\n', 1.5, -2.25, 1e21, 12_345_678_901, true, null];
    const rows = Array.from({ length: 400 }, (_, at) => ({
      id: leaves[at % 11],
      a: [1.5, 2.5, `${at}`, 3.5, at, [-0.5, 'y'.repeat(at % 37)], 4.5, '', '', 5.5],
      more: { a: leaves[(at * 7) % 11], id: 'a text that tells it apart '.repeat(at % 3) },
    }));
    const { passed: inPassing, walked } = read(JSON.stringify({ rows }), 777, { sizes: { longFrom: 900, piece: 200 } });
    expect(inPassing).toEqual(rows);
    expect(walked).toEqual(rows);
  });

  it.each<readonly [string, number, (index: number) => unknown]>([
    ['that all look alike', 20_000, (index) => ({ id: `CVE-${index}`, a: `one of ${index % 90}`, more: index })],
    ['of more shapes than are kept', 3000, (index) => ({ a: Array.from({ length: index % 700 }, () => index % 10) })],
    ['with more words than are kept', 30_000, (index) => ({ id: `word ${index % 9000}`, a: 'x' })],
    ['of which some are larger than any', 10, (index) => ({ a: Array.from({ length: index * 450 }, () => 'leaf') })],
    ['that end where there is no more room', 20, (index) => ({ more: Array.from({ length: 2030 + index }, () => 1) })],
    ['with keys of many names', 12_000, (index) => ({ all: { [`key ${index}`]: index } })],
  ])('may be many: %s', (_, count, make) => {
    const rows = Array.from({ length: count }, (_nothing, index) => make(index));
    for (const sizes of [tiny, small, { longFrom: 5000, piece: 1000 }]) {
      const { passed: inPassing } = read(JSON.stringify({ rows }), 1_000_000, { sizes });
      expect(inPassing).toHaveLength(count);
      expect(JSON.stringify(inPassing)).toBe(JSON.stringify(rows));
    }
  });
});
