import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isList, shape } from '../common/shape.ts';
import { wholeValue } from './open.fixture.ts';
import { openJson } from './open.ts';
import { NotJson } from './signs.ts';
import type { Wanted } from './wanted.ts';

const tiny = { longFrom: 12, piece: 6 };

interface Given {
  readonly wanted?: readonly Wanted[];
  /** Bytes that come at a time. */
  readonly window?: number;
}

const everything: readonly Wanted[] = [];

/** What a file is, read in small pieces; where it stops being JSON, if it does. */
function readInPieces(text: string, { wanted = everything, window = 7 }: Given = {}): unknown {
  const bytes = new TextEncoder().encode(text);
  const { add, end } = openJson(wanted, tiny);
  try {
    for (let at = 0; at < bytes.length; at += window) add(bytes.slice(at, at + window));
    const document = end();
    return document.kind === 'json' ? wholeValue(document.value) : 'several';
  } catch (error) {
    if (error instanceof NotJson) return { refusedAt: error.at };
    throw error;
  }
}

function isRefused(read: unknown): boolean {
  return read === 'several' || shape(read)?.['refusedAt'] !== undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return 'refused';
  }
}

const anyValue = fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' });
const indents = fc.constantFrom('', ' ', '\n\t', '                    ');

describe('a file read in pieces', () => {
  it('is what JSON.parse makes of it, in whatever windows it comes', () => {
    fc.assert(
      fc.property(anyValue, indents, fc.integer({ min: 1, max: 40 }), (value, indent, window) => {
        const text = JSON.stringify(value, null, indent);
        expect(readInPieces(text, { window })).toEqual(JSON.parse(text));
      }),
    );
  });

  it('is refused wherever JSON.parse refuses it', () => {
    const signs = fc.constantFrom(...',][{}":1 \\a\n-+.eE0u/\u0000\u001f\u007f\u00a0', 'true', 'nul', '\\u00', '\\x');
    const anyDocument = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(
        anyDocument,
        fc.nat(),
        fc.nat(2),
        signs,
        fc.integer({ min: 1, max: 20 }),
        (value, at, cut, sign, window) => {
          const text = JSON.stringify(value);
          const place = at % (text.length + 1);
          const changed = text.slice(0, place) + sign + text.slice(place + cut);
          const read = readInPieces(changed, { window });
          expect(isRefused(read) ? 'refused' : read).toEqual(parsed(changed));
        },
      ),
      { numRuns: 700 },
    );
  });

  it.each([
    ['[{"a":"long enough to be long"},,{"b":1}]', 32],
    ['[,{"a":"long enough to be long"}]', 1],
    ['[{"a":"long enough to be long"},]', 32],
    ['[{"a":"long enough to be long"} {"b":1}]', 32],
    ['[{"a":"long enough to be long"}}', 31],
    ['{"a":["long enough to be long"]]', 31],
    ['{"a" ["long enough to be long"]}', 5],
    ['{"a":["long enough to be long"],}', 32],
    ['{"a":["long enough to be long"] "b":1}', 32],
    ['{a:["long enough to be long"]}', 1],
    ['{"a":,"b":1}', 5],
    ['[tru]', 1],
    ['[truth]', 1],
    ['["\n"]', 2],
    ['["\\q"]', 3],
    ['["\\u12g4"]', 6],
    ['[01]', 2],
    ['[-]', 2],
    ['[1.]', 3],
    ['[1e+]', 4],
    ['[.5]', 1],
    ['{"a":1} Done', 8],
    ['{"a":1', 6],
    ['["long enough to be long", "\\"]', 31],
    ['-', 1],
  ])('%s is refused at byte %d', (text, refusedAt) => {
    expect(parsed(text)).toBe('refused');
    for (const window of [1, 5, 100]) expect(readInPieces(text, { window })).toEqual({ refusedAt });
  });

  it.each([
    '0',
    '-0',
    '10',
    '1.50',
    '1e5',
    '1E-05',
    '-0.0e+0',
    '12345678901234567890',
    'true',
    'false',
    'null',
    '"a"',
    ' [ ] ',
  ])('%s is JSON', (text) => {
    expect(readInPieces(text, { window: 1 })).toEqual(JSON.parse(text));
  });

  it.each([
    ['of a key that stands twice the last is kept', '{"a":[1,2,3,4,5,6,7,8],"b":1,"a":[9,9,9,9,9,9,9,9]}'],
    ['`__proto__` is a key like any other', '{"__proto__":{"a":["long enough to be long"]}}'],
  ])('%s, as with JSON.parse', (_, text) => {
    expect(readInPieces(text)).toEqual(JSON.parse(text));
  });

  it('ends a text at the quote that no backslash escapes', () => {
    const text = JSON.stringify({ a: `${'x'.repeat(40)}\\"`, b: ['\\', '\\\\"', `${'"'.repeat(50)}\\`] });
    expect(readInPieces(text)).toEqual(JSON.parse(text));
  });

  it('is refused where it is nested deeper than any report', () => {
    expect(readInPieces('['.repeat(500) + ']'.repeat(500))).not.toHaveProperty('refusedAt');
    expect(readInPieces('['.repeat(501) + ']'.repeat(501))).toEqual({ refusedAt: 500 });
  });
});

const wanted: readonly Wanted[] = [
  { below: 'rows more', keys: ['id', 'a-name-of-many-letters', 'a'], whole: 'all', rows: '' },
  { below: 'others', keys: ['b'], whole: '', rows: '' },
];

/** The same, by the definition of `Wanted`. */
function leftOf(value: unknown): unknown {
  const root = shape(value);
  if (root === null) return value;
  const entries = Object.entries(root).map(([key, inner]) => {
    const own = wanted.find(({ below }) => below.split(' ').includes(key));
    return [key, own === undefined ? inner : kept(inner, own)];
  });
  return Object.fromEntries(entries);
}

function kept(value: unknown, own: Wanted): unknown {
  if (isList(value)) return [...value].map((item) => kept(item, own));
  const object = shape(value);
  if (object === null) return value;
  const entries = Object.entries(object).flatMap(([key, inner]) => {
    if (own.whole.split(' ').includes(key)) return [[key, inner] as const];
    return own.keys.includes(key) ? [[key, kept(inner, own)] as const] : [];
  });
  return Object.fromEntries(entries);
}

describe('what nobody reads', () => {
  const keys = fc.constantFrom(
    'rows',
    'more',
    'others',
    'id',
    'a',
    'b',
    'all',
    'a-name-of-many-letters',
    'a-name-of-many-words',
  );
  const { value: tree } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom(1, 'x', null, true, 'long enough to be long'),
      tie('list'),
      tie('object'),
    ),
    list: fc.array(tie('value'), { maxLength: 4 }),
    object: fc.dictionary(keys, tie('value'), { maxKeys: 6 }),
  }));

  it('is left out, and nothing else is', () => {
    fc.assert(
      fc.property(
        fc.dictionary(keys, tree, { minKeys: 1 }),
        indents,
        fc.integer({ min: 1, max: 40 }),
        (value, indent, window) => {
          const text = JSON.stringify(value, null, indent);
          expect(readInPieces(text, { wanted, window })).toEqual(leftOf(JSON.parse(text)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is checked all the same', () => {
    expect(readInPieces('{"rows":[{"x":[1,2,{"y":tru}]}]}', { wanted })).toEqual({ refusedAt: 24 });
    expect(readInPieces('{"rows":[{"x":[1,2,{"y":true}},"id":1]}', { wanted })).toEqual({ refusedAt: 29 });
  });

  it('is kept where a key is written with escapes', () => {
    expect(readInPieces('{"rows":[{"\\u0069d":1,"x":2}]}', { wanted })).toEqual({ rows: [{ id: 1 }] });
  });
});
