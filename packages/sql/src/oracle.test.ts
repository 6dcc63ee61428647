import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { code, rawAnswer, started } from './script.fixture.ts';

const compiled = new WebAssembly.Module(code());
const loader = await started('loader', compiled);
const script = await started('script', compiled);

/** What is left of an answer where it differs from that of the package's own script. */
function differs(sql: string): string | null {
  const [ours, theirs] = [rawAnswer(loader, sql), rawAnswer(script, sql)];
  return ours === theirs ? null : `${sql.slice(0, 300)}\n${ours.slice(0, 300)}\n${theirs.slice(0, 300)}`;
}

const fixtures = join(import.meta.dirname, '../../formats/src/migrations');
const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:md|sql|py|test\.ts)$/.test(path))
  .map((path) => readFileSync(join(fixtures, path), 'utf8'));

describe('our loader gives what the package’s own script gives', () => {
  it('for every line of a test or a fixture of migrations, and for what stands between quotes there', () => {
    const pieces = new Set(files.flatMap((text) => [text, ...text.split('\n'), ...text.split(/[`'"]|"""/)]));
    const kinds = [...pieces].map((sql) => rawAnswer(loader, sql).split('\n', 1)[0]);
    expect(kinds.filter((kind) => kind === 'tree').length).toBeGreaterThan(250);
    expect(kinds.filter((kind) => kind === 'error').length).toBeGreaterThan(500);
    expect([...pieces].flatMap((sql) => differs(sql) ?? [])).toEqual([]);
  });

  const word = fc.constantFrom(
    ..."select from where a \"ä\" 1 1e400 0x ( ) [ ] , ; . * + :: = <> $1 $$ $a$ -- /* */ ' E' U&' \\ \\xff % \n \0".split(
      ' ',
    ),
    ...'alter table add column drop int not null default create index on insert into values do'.split(' '),
    ...['ü', '語', '😀', '\uFEFF', '\u00A0', '\u2028'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
    fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
  );

  it('for any text', () => {
    fc.assert(
      fc.property(text, (sql) => differs(sql) === null),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['a megabyte of one text', `select '${'ä'.repeat(499_990)}'`],
    ['a megabyte of one name', `select "${'x'.repeat(999_980)}"`],
    ['memory that grows', 'select 1;'.repeat(100_000)],
    ['memory that grows for one statement', `select ${'a,'.repeat(400_000)}1`],
    ['an error at the end of a megabyte', `${'select 1;'.repeat(100_000)} selec`],
    ['5,000 parentheses', `select ${'('.repeat(5000)}1${')'.repeat(5000)}`],
    ['100,000 parentheses', `select ${'('.repeat(100_000)}`],
    ['1,000 additions', `select 1${'+1'.repeat(1000)}`],
    ['characters of four bytes', `select '${'😀'.repeat(100_000)}' as "😀", selec`],
  ])('for %s', (_, sql) => {
    expect(differs(sql)).toBeNull();
    expect(differs('select 1')).toBeNull();
  });

  it('for 20,000 errors in a row, in the same instance', () => {
    const first = rawAnswer(loader, 'alter tabel t');
    expect(first).toMatch(/^error\nsyntax error at or near "tabel"\n/);
    expect(new Set(Array.from({ length: 20_000 }, () => rawAnswer(loader, 'alter tabel t')))).toEqual(new Set([first]));
    expect(differs('alter tabel t')).toBeNull();
    expect(differs('alter table t add c int')).toBeNull();
  });
});

it('half a character is read as U+FFFD, and nothing behind it is lost', () => {
  const given = `select '\uD800';drop table ${'語'.repeat(20)}`;
  expect(rawAnswer(loader, given)).toBe(rawAnswer(script, given.toWellFormed()));
});

it.each(['loader', 'script'] as const)('a stack that is too deep is thrown, by the %s', async (by) => {
  const module = await started(by, compiled);
  expect(() => rawAnswer(module, `select 1${'+1'.repeat(100_000)}`)).toThrow(RangeError);
});
