import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createSql } from './index.ts';
import { compile } from './module.ts';
import { createParser } from './parser.ts';
import { longestSql } from './refused.ts';
import { code } from './script.fixture.ts';

const sql = createSql();

/** The kind of each statement, or the parser's message. */
async function kinds(text: string): Promise<readonly string[] | string> {
  const parse = await sql.parsePostgres(text);
  if ('error' in parse) return parse.error.message;
  return parse.statements.map((entry) => Object.keys((entry as { readonly stmt: object }).stmt).join());
}

describe('PostgreSQL reads', () => {
  it.each([
    ['', []],
    ['-- nothing but a comment', []],
    ['alter table t add column c int; DROP INDEX i', ['AlterTableStmt', 'DropStmt']],
    ['do $$ begin perform 1; end $$; copy t from stdin', ['DoStmt', 'CopyStmt']],
    ['alter table t alter c type int using c::int;', ['AlterTableStmt']],
    ['alter tabel t', 'syntax error at or near "tabel"'],
    ["select 'open", 'unterminated quoted string at or near "\'open"'],
  ])('%j', async (text, expected) => {
    expect(await kinds(text)).toEqual(expected);
  });

  it('and counts in bytes of UTF-8', async () => {
    expect(await sql.parsePostgres("select 'ä';select 1")).toMatchObject({
      statements: [{ stmt_len: 11 }, { stmt_location: 12 }],
    });
    expect(await sql.parsePostgres("select 'ä'; selec 1")).toEqual({
      error: { message: 'syntax error at or near "selec"', offset: 13 },
    });
  });
});

describe('a hostile text is an error, and the next question is answered', () => {
  const deep = 'it is nested too deeply, or too large, for the parser';
  it.each([
    ['100,000 parentheses', `select ${'('.repeat(100_000)}1${')'.repeat(100_000)}`, 'memory exhausted'],
    ['100,000 open ones', `select ${'('.repeat(100_000)}`, 'memory exhausted'],
    ['100,000 additions', `select 1${'+1'.repeat(100_000)}`, deep],
    ['30,000 unions', `select 1${' union select 1'.repeat(30_000)}`, deep],
    ['100,000 plus signs', `select ${'+'.repeat(100_000)}1`, 'it holds more than 1000 operator characters in a row'],
    ['nested comments', '/*'.repeat(300_000), 'it holds more than 1000 operator characters in a row'],
    ['many nested comments', `${`${'/*'.repeat(499)} `.repeat(1000)}`, 'unterminated /* comment'],
    ['a NUL character', 'select 1;\0drop table t', 'it holds a NUL character'],
    ['more than 1,000,000 characters', ' '.repeat(longestSql + 1), 'it is longer than 1,000,000 characters'],
  ])('%s', async (_, text, message) => {
    const answer = await kinds(text);
    expect(answer).toContain(message);
    expect(answer.length).toBeLessThanOrEqual(200);
    expect(await kinds('select 1')).toEqual(['SelectStmt']);
  });

  it('also for questions that wait at the same time', async () => {
    const fresh = createSql();
    const texts = [`select 1${'+1'.repeat(100_000)}`, 'select 1', `select 1${'+1'.repeat(100_000)}`, 'select 2'];
    const answers = await Promise.all(texts.map((text) => fresh.parsePostgres(text)));
    expect(answers.map((answer) => 'statements' in answer)).toEqual([false, true, false, true]);
  });

  it('even a megabyte of statements', async () => {
    expect(await kinds('select 1;'.repeat(100_000))).toHaveLength(100_000);
  });
});

it('any text is answered', async () => {
  const word = fc.constantFrom(
    'select',
    '(',
    ')',
    "'",
    '"',
    '$$',
    '$a$',
    '--',
    '/*',
    '*/',
    ';',
    '\n',
    ':a',
    '%',
    'ä',
    '\uD800',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(word).map((words) => words.join(' ')),
  );
  await fc.assert(
    fc.asyncProperty(text, async (given) => {
      expect(Object.keys(await sql.parsePostgres(given))).toHaveLength(1);
    }),
  );
});

function broken(): never {
  throw new Error("Cannot find module './pg/libpg-query.wasm'\nRequire stack:");
}

it('gives no answer where the parser could not be loaded, however often it is asked', async () => {
  const parser = createParser(broken);
  for (const text of ['select 1', 'select 2']) {
    await expect(parser.parsePostgres(text)).rejects.toThrow("Cannot find module './pg/libpg-query.wasm'");
  }
  expect(await parser.parsePostgres('\0')).toHaveProperty('error');
});

it.each([
  ['half of it', () => code().subarray(1000)],
  ['nothing', () => new Uint8Array()],
  ['one of another version, as long', () => code().fill(0xee, 1000, 1100)],
  ['one in which one bit is another', () => code().map((byte, at) => (at === 1_000_000 ? byte ^ 1 : byte))],
])('a program is refused that is not the one the letters were written for: %s', (_, other) => {
  expect(() => compile(other())).toThrow(/is not that of libpg-query [\d.]+$/);
});

it('loads nothing before the first question', () => {
  expect(() => createParser(broken)).not.toThrow();
});
