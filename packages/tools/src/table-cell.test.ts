import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableCell } from './table-cell.ts';

test.each([
  ['plain words', 'Error rate above 1 %.', 'Error rate above 1 %.'],
  ['code stays code', 'Use `git tag -a` here.', 'Use `git tag -a` here.'],
  ['a column mark', 'a|b', 'a&#124;b'],
  ['a backslash before a column mark', 'a\\|b', 'a&#92;&#124;b'],
  ['a column mark in code', '`a|b`', '<code>a&#124;b</code>'],
  ['emphasis and links', '*a* [b](c)', '&#42;a&#42; &#91;b&#93;(c)'],
  ['HTML', '<b>x</b> & y', '&#60;b&#62;x&#60;/b&#62; &#38; y'],
  ['several lines', ' a\n\n  b\r\nc ', 'a b c'],
  ['one backtick alone', 'a ` b', 'a &#96; b'],
])('%s', (_, text, cell) => {
  expect(tableCell(text)).toBe(cell);
});

function decode(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

/** What a reader sees: character references outside code are what they stand for, and code is taken as it is. */
function seen(cell: string): string {
  return cell
    .split('`')
    .map((part, index) => (index % 2 === 0 ? decode(part.replace(/<\/?code>/g, '')) : part))
    .join('');
}

test('any text stays in its cell, on its line, and reads as it was written', () => {
  const units = fc.constantFrom(
    '|',
    '\\',
    '`',
    '<',
    '>',
    '&',
    '*',
    '_',
    '[',
    ']',
    '\n',
    '\r',
    ' ',
    '#',
    'a',
    '1',
    ';',
    'é',
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: units }), fc.string({ unit: 'grapheme' })), (text) => {
      const cell = tableCell(text);
      expect(cell).not.toMatch(/[|\r\n]/);
      expect(cell.replace(/<\/?code>/g, '').replace(/`[^`]*`/g, '')).not.toMatch(/[<>*_[\]\\`]/);
      expect(seen(cell).replaceAll('`', '')).toBe(text.trim().replace(/\s+/g, ' ').replaceAll('`', ''));
    }),
  );
});

test('a very long cell takes no longer than its length asks for', () => {
  expect(tableCell('`|'.repeat(200_000)).length).toBeGreaterThan(400_000);
  expect(tableCell(' \n'.repeat(500_000))).toBe('');
});
