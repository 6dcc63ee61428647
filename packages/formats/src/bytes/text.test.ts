import { describe, expect, it } from 'vitest';

import { excerpt, find, hasWord, isSame, trimmedEnd, wordBytes } from './text.ts';
import { bytesOf } from './windows.fixture.ts';

describe('parts of bytes', () => {
  const bytes = bytesOf('SF:a.ts \t\r\n');

  it('begin with a word, or do not', () => {
    expect(hasWord(bytes, 0, bytes.length, wordBytes('SF:'))).toBe(true);
    expect(hasWord(bytes, 3, bytes.length, wordBytes('SF:'))).toBe(false);
    expect(hasWord(bytes, 0, 2, wordBytes('SF:'))).toBe(false);
  });

  it('end before blanks', () => {
    expect(trimmedEnd(bytes, 0, 10)).toBe(7);
    expect(trimmedEnd(bytesOf(' \t'), 0, 2)).toBe(0);
  });

  it('are searched and compared', () => {
    expect(find(bytes, 58, 0, bytes.length)).toBe(2);
    expect(find(bytes, 120, 0, 5)).toBe(5);
    expect(isSame(bytes, 0, bytesOf('xSF'), 1, 2)).toBe(true);
    expect(isSame(bytes, 0, bytesOf('xSG'), 1, 2)).toBe(false);
  });
});

describe('an excerpt for a message', () => {
  it.each([
    ['DA:x,1', '`DA:x,1`'],
    ['a`b\u0000c\u001b[31m', '`a b c [31m`'],
    ['x'.repeat(100), `\`${'x'.repeat(80)}…\``],
  ])('of %j', (text, shown) => {
    expect(excerpt(bytesOf(text), 0, bytesOf(text).length)).toBe(shown);
  });
});
