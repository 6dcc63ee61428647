import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readIn, readText } from './common/read.fixture.ts';

const names = [
  'junit/pytest.xml',
  'junit/vitest.xml',
  'junit/surefire.xml',
  'json/jest.json',
  'json/vitest.json',
  'go/boom.json',
  'go/price.json',
];
function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
}

const known = fc.constantFrom(...names);
const trimmed = (name: string): Uint8Array =>
  fixture(name).subarray(0, fixture(name).findLastIndex((byte) => byte > 32) + 1);

function isAnswer({ status }: { readonly status: string }): boolean {
  return status === 'available' || status === 'unavailable';
}

describe('whatever the bytes are', () => {
  it('there is an answer', () => {
    const pieces = fc.constantFrom(
      '<testsuites>',
      '<testsuite name="pytest">',
      '<testcase name="a"',
      '/>',
      '>',
      '</testcase>',
      '<failure>',
      '</failure>',
      '&lt;',
      '"',
      '{"Action":"run","Package":"a","Test":"b"}\n',
      '{"numTotalTests":1,"numPassedTests":',
      '[',
      '{',
      '}',
      '\n',
      'a.py:1',
    );
    const text = fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 30 });
    fc.assert(fc.property(text, (parts) => isAnswer(readText(parts.join('')))));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => isAnswer(readIn(bytes))));
  });

  it('a report with bytes changed, put in or taken out still has one', () => {
    fc.assert(
      fc.property(known, fc.nat(), fc.uint8Array({ maxLength: 8 }), fc.nat(20), (name, where, put, taken) => {
        const bytes = fixture(name);
        const at = where % bytes.length;
        const changed = new Uint8Array([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + taken)]);
        expect(readIn(changed).status).toMatch(/available$/);
      }),
    );
  });

  it('a report that is cut off anywhere is never read as a whole one', () => {
    fc.assert(
      fc.property(known, fc.nat(), (name, where) => {
        const bytes = trimmed(name);
        const read = readIn(bytes.subarray(0, where % bytes.length));
        expect(read.status === 'unavailable' || read.value === null).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('a report says the same in windows cut anywhere', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 30 });
    fc.assert(
      fc.property(known, sizes, (name, cuts) => {
        expect(readIn(fixture(name), cuts)).toEqual(readIn(fixture(name)));
      }),
    );
  });
});
