import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Baseline, readBaseline, writeBaseline } from './index.ts';

const commit = 'a'.repeat(40);
const small: Baseline = {
  commit,
  lines: { covered: 3, total: 7 },
  branches: null,
  functions: { covered: 0, total: 0 },
  files: new Map([
    [
      'src/b.py',
      {
        lines: { covered: 2, total: 5 },
        missing: [
          [2, 3],
          [9, 9],
        ],
      },
    ],
    ['src/a.py', { lines: { covered: 1, total: 2 }, missing: null }],
    ['__proto__', { lines: { covered: 0, total: 0 }, missing: [] }],
  ]),
};

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

it('what is written is what is read, and files stand in one order', () => {
  const text = [...writeBaseline(small)].join('');
  expect(readBaseline(bytesOf(text))).toEqual({ status: 'available', value: small });
  const turned = { ...small, files: new Map([...small.files].toReversed()) };
  expect([...writeBaseline(turned)].join('')).toBe(text);
});

describe('refused', () => {
  const entry = (value: string): string =>
    `{"schema":"cm-actions/coverage-baseline/v1","commit":"${commit}","files":{"a":${value}}}`;

  it.each([
    ['nothing', ''],
    ['no JSON', '<html>'],
    ['another form', '{"schema":"x"}'],
    ['no commit', '{"schema":"cm-actions/coverage-baseline/v1","files":{}}'],
    ['cut off', [...writeBaseline(small)].join('').slice(0, -10)],
    ['more covered than there are', entry('[2,1,[]]')],
    ['a range that ends before it starts', entry('[0,1,[5,4]]')],
    ['ranges out of order', entry('[0,3,[5,6,2,3]]')],
    ['half a range', entry('[0,1,[5]]')],
    ['words for numbers', entry('["0",1,[]]')],
    ['no list', entry('{}')],
  ])('%s', (_, text) => {
    expect(readBaseline(bytesOf(text)).status).toBe('unavailable');
  });
});

it('any bytes have an answer', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), fc.json().map(bytesOf)), (bytes) => {
      expect(['available', 'unavailable']).toContain(readBaseline(bytes).status);
    }),
  );
});
