import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Dialect } from '../model/operation.ts';
import { tokensOf } from './tokens.ts';

function shown(sql: string, dialect: Dialect | null = null): readonly string[] {
  return tokensOf(sql, dialect).map(({ kind, start, end }) => `${kind} ${sql.slice(start, end)}`);
}

describe('PostgreSQL', () => {
  it.each([
    ['', []],
    ['select a.b', ['word select', 'word a', 'mark .', 'word b']],
    ["'it''s' x", ["string 'it''s'", 'word x']],
    ["E'a\\'b' B'01' U&'x' n'y'", ["string E'a\\'b'", "string B'01'", "string U&'x'", "string n'y'"]],
    ['"a""b" U&"c"', ['quoted "a""b"', 'quoted U&"c"']],
    ['$$a;$b$$ $1 $t$ $$ $t$', ['string $$a;$b$$', 'parameter $1', 'string $t$ $$ $t$']],
    ['a::b :c := d', ['word a', 'operator ::', 'word b', 'mark :', 'word c', 'operator :=', 'word d']],
    ['1.5e3 2 .5', ['number 1.5e3', 'number 2', 'mark .', 'number 5']],
    ['a--b\nc', ['word a', 'comment --b', 'word c']],
    ['/* a /* b */ c */ d', ['comment /* a /* b */ c */', 'word d']],
    ['a<=b-- c', ['word a', 'operator <=', 'word b', 'comment -- c']],
    ["'open", ["string 'open"]],
    ['$a$ open $$', ['string $a$ open $$']],
    ['/* open', ['comment /* open']],
    ['ümlaut_1$', ['word ümlaut_1$']],
  ])('%j', (sql, expected) => {
    expect(shown(sql)).toEqual(expected);
  });
});

describe('other databases', () => {
  it.each([
    ['mysql' as const, "`a``b` 'it\\'s' # c\nd", ['quoted `a``b`', "string 'it\\'s'", 'comment # c', 'word d']],
    ['mysql' as const, '/* a /* b */ c', ['comment /* a /* b */', 'word c']],
    ['sqlite' as const, '[a b] $$', ['quoted [a b]', 'mark $', 'mark $']],
  ])('%s: %j', (dialect, sql, expected) => {
    expect(shown(sql, dialect)).toEqual(expected);
  });
});

const piece = fc.constantFrom(
  "'",
  '"',
  '$$',
  '$a$',
  '--',
  '/*',
  '*/',
  '\n',
  ';',
  ':',
  '\\',
  '%',
  '(',
  'E',
  'x',
  '1',
  '\u{1F600}',
  '`',
  '[',
);
const text = fc.oneof(
  fc.string(),
  fc.array(piece).map((parts) => parts.join('')),
);

it('covers every text: in order, with nothing but white space between', () => {
  fc.assert(
    fc.property(text, fc.constantFrom<Dialect | null>(null, 'mysql', 'sqlite', 'oracle'), (sql, dialect) => {
      let end = 0;
      for (const token of tokensOf(sql, dialect)) {
        expect(sql.slice(end, token.start)).toMatch(/^[\s\uFEFF]*$/);
        expect(token.end).toBeGreaterThan(token.start);
        ({ end } = token);
      }
      expect(sql.slice(end)).toMatch(/^[\s\uFEFF]*$/);
    }),
  );
});

it.each(["'", '/*', '$a', '$$', '"', '+', '--', '(', 'E\\'])(
  'takes time in proportion to a text of %j alone',
  (part) => {
    const started = performance.now();
    tokensOf(part.repeat(500_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  },
);
