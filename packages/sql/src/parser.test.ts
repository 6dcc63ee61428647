import type { SqlParse } from '@cm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createSql } from './index.ts';
import { compile } from './module.ts';
import { createParser } from './parser.ts';
import { longestSql } from './refused.ts';
import { code } from './script.fixture.ts';

const sql = createSql();

async function parsed(text: string): Promise<SqlParse> {
  const fact = await sql.parsePostgres(text);
  if (fact.status === 'unavailable') throw new Error(fact.reason);
  return fact.value;
}

/** The kind of each statement, or the parser's message. */
async function kinds(text: string): Promise<readonly string[] | string> {
  const parse = await parsed(text);
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
    expect(await parsed("select 'ä';select 1")).toMatchObject({
      statements: [{ stmt_len: 11 }, { stmt_location: 12 }],
    });
    expect(await parsed("select 'ä'; selec 1")).toEqual({
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
    expect(answers.map((fact) => fact.status === 'available' && 'statements' in fact.value)).toEqual([
      false,
      true,
      false,
      true,
    ]);
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
      expect((await sql.parsePostgres(given)).status).toBe('available');
    }),
  );
});

function broken(): never {
  throw new Error("Cannot find module './pg/libpg-query.wasm'\nRequire stack:");
}

it('says why the parser could not be loaded', async () => {
  const parser = createParser(broken);
  expect(await parser.parsePostgres('select 1')).toEqual({
    status: 'unavailable',
    reason:
      "PostgreSQL's parser could not be loaded: Cannot find module './pg/libpg-query.wasm'. Use a released tag, whose tree is complete.",
  });
  expect((await parser.parsePostgres('\0')).status).toBe('available');
});

it('refuses a program of another version, and half of one', () => {
  const half = code().subarray(1000);
  expect(() => compile(half)).toThrow(/is not that of libpg-query [\d.]+, which has \d+ bytes$/);
});

it('loads nothing before the first question', () => {
  expect(() => createParser(broken)).not.toThrow();
});
