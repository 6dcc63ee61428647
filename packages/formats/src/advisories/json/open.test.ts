import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isList, shape } from '../common/shape.ts';
import { openJson } from './open.ts';
import { NotJson } from './signs.ts';

const tiny = { longFrom: 12, piece: 6 };

/** Everything of a value, with its long lists walked over. */
function whole(value: unknown): unknown {
  if (isList(value)) return [...value].map(whole);
  const object = shape(value);
  return object === null
    ? value
    : Object.fromEntries(Object.entries(object).map(([key, inner]) => [key, whole(inner)]));
}

/** What a file is, read in small pieces; `refused` where it is no JSON. */
function readInPieces(text: string): unknown {
  try {
    const { document, finish } = openJson(new TextEncoder().encode(text), 0, tiny);
    const read = document.kind === 'json' ? whole(document.value) : document.values.map(whole);
    finish();
    return document.kind === 'json' ? read : 'several';
  } catch (error) {
    if (error instanceof NotJson) return 'refused';
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return 'refused';
  }
}

describe('a file read in pieces', () => {
  it('is what JSON.parse makes of it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom('', ' ', '\n\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(readInPieces(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('is refused wherever JSON.parse refuses it, but for several values in a row', () => {
    const signs = fc.constantFrom(',', ']', '[', '{', '}', '"', ':', '1', ' ', '\\', 'a', '\n');
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(), fc.nat(2), signs, (value, at, cut, sign) => {
        const text = JSON.stringify(value);
        const place = at % (text.length + 1);
        const changed = text.slice(0, place) + sign + text.slice(place + cut);
        const read = readInPieces(changed);
        expect(read === 'several' ? 'refused' : read).toEqual(parsed(changed));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['[{"a":"long enough to be long"},,{"b":"long enough to be long"}]'],
    ['[,{"a":"long enough to be long"}]'],
    ['[{"a":"long enough to be long"},]'],
    ['[{"a":"long enough to be long"} {"b":"long enough to be long"}]'],
    ['[1,2,3 {"b":"long enough to be long"}]'],
    ['[{"a":"long enough to be long"}}'],
    ['{"a":["long enough to be long"]]'],
    ['{"a" ["long enough to be long"]}'],
    ['{"a":["long enough to be long"],}'],
    ['{"a":["long enough to be long"] "b":1}'],
    ['{a:["long enough to be long"]}'],
    ['{"a":,"b":["long enough to be long"]}'],
    ['["long enough to be long", "\\"]'],
  ])('%s is refused', (text) => {
    expect([readInPieces(text), parsed(text)]).toEqual(['refused', 'refused']);
  });

  it('keeps the last of a key that stands twice, as JSON.parse does', () => {
    const text = '{"a":[1,2,3,4,5,6,7,8],"b":1,"a":[9,9,9,9,9,9,9,9]}';
    expect(readInPieces(text)).toEqual(JSON.parse(text));
  });

  it('has `__proto__` as a key like any other', () => {
    const text = '{"__proto__":{"a":["long enough to be long"]}}';
    expect(readInPieces(text)).toEqual(JSON.parse(text));
  });

  it('ends a text at the quote that no backslash escapes', () => {
    const text = JSON.stringify({ a: `${'x'.repeat(40)}\\"`, b: ['\\', '\\\\"', `${'"'.repeat(50)}\\`] });
    expect(readInPieces(text)).toEqual(JSON.parse(text));
  });

  it('is refused where a list that nobody walked over is broken', () => {
    const bytes = new TextEncoder().encode('{"results":[{"a":1},{"b":tru},{"c":3}]}');
    const { finish } = openJson(bytes, 0, tiny);
    expect(finish).toThrow(NotJson);
  });

  it('is refused where it is nested deeper than any report', () => {
    expect(readInPieces('['.repeat(100_000) + ']'.repeat(100_000))).toBe('refused');
  });
});
