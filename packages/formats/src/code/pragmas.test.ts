import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hints } from '../diff/scanner.ts';
import { pragmaIn, pragmas } from './pragmas.ts';

function found(line: string): string | null {
  const bytes = new TextEncoder().encode(line);
  return pragmaIn(bytes, 0, bytes.length);
}

describe('a line that takes code out of the measure', () => {
  it.each([
    'x = 1  # pragma: no cover',
    'if x:  # pragma: no branch',
    '/* istanbul ignore next */',
    '/* c8 ignore start */',
    '// v8 ignore next 3',
    '/* node:coverage disable */',
    '// LCOV_EXCL_LINE',
    '// GCOVR_EXCL_START',
    '# :nocov:',
    ' * @codeCoverageIgnore',
    '[ExcludeFromCodeCoverage]',
    '#[coverage(off)]',
    '// coverage-ignore',
    '// $COVERAGE-OFF$',
    '# nocov',
    '@Generated',
  ])('%s', (line) => {
    expect(found(line)).toBe(line.trim());
  });
});

it.each([
  'def cover(): pass',
  'ignore = discover(general)',
  '// the generator',
  'const recovered = 1;',
  'gov = "ignore me"',
])('none in: %s', (line) => {
  expect(found(line)).toBeNull();
});

it('only the line is looked at', () => {
  const bytes = new TextEncoder().encode('# pragma: no cover\nx = 1\n');
  expect(pragmaIn(bytes, 19, 24)).toBeNull();
});

it('a pragma is found wherever it stands in a line', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (before, after) => {
      const line = `${before.toWellFormed()}# pragma: no cover${after.toWellFormed()}`;
      expect(found(line)).not.toBeNull();
    }),
  );
});

it('any bytes have an answer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const answer = pragmaIn(bytes, 0, bytes.length);
      expect(answer === null || typeof answer === 'string').toBe(true);
    }),
  );
});

it('the reader of diffs shows every line with one of them', () => {
  expect(pragmas.filter(([text]) => !hints.some((hint) => text.includes(hint)))).toEqual([]);
});
