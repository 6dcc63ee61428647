import { readFileSync } from 'node:fs';

import { memoryPorts } from '@cm/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Dialect, OperationOf } from '../model/operation.ts';
import { expandSql } from './expand.ts';
import { noParser, shown, sqlText } from './sql.fixture.ts';

const { parsePostgres } = memoryPorts().sql;

async function read(
  sql: string,
  dialect: Dialect | null = 'postgresql',
  more: Partial<OperationOf<'sql-text'>> = {},
): Promise<readonly string[]> {
  return (await expandSql([sqlText(sql, more)], parsePostgres, dialect)).map(shown);
}

describe('a database whose grammar is not at hand', () => {
  const rows = readFileSync(new URL('light.md', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const found = /^\| (mysql|sqlite) \| `+(.+?)`+ \| (.+) \|$/.exec(line);
      return found === null ? [] : [[found[1] as Dialect, found[2] ?? '', found[3] ?? ''] as const];
    });

  it('is read', () => {
    expect(rows.length).toBeGreaterThan(25);
  });

  it.each(rows)('%s: %s', async (dialect, sql, expected) => {
    expect((await expandSql([sqlText(sql)], noParser, dialect)).map(shown).join(' ; ')).toBe(expected);
  });
});

describe('SQL text', () => {
  it('gives way to what it does, and everything else stays', async () => {
    const before = { ...sqlText(''), op: 'query' as const };
    const [first, ...rest] = await expandSql([before, sqlText('drop table a; drop table b')], parsePostgres, null);
    expect(first).toBe(before);
    expect(rest.map(shown)).toEqual(['drop-table table=a', 'drop-table table=b']);
  });

  it("is read with SQLAlchemy's binds only where they stand in it", async () => {
    const sql = 'update t set a = :new where b = :old';
    expect(await read(sql, 'postgresql', { binds: true })).toEqual(['data update table=t']);
    expect(await read(sql)).toEqual([
      'not-analysed reason=PostgreSQL cannot read this SQL: syntax error at or near ":"',
    ]);
  });

  it.each([
    ['insert into t values (%(a)s, %s)', 'data insert table=t'],
    ['drop table ${schema}.t', 'drop-table table=schema.t'],
  ])('is read with the marks of drivers and tools: %s', async (sql, expected) => {
    expect(await read(sql)).toEqual([expected]);
  });

  it('with a fault in one statement still says what the others do', async () => {
    const operations = await expandSql(
      [sqlText('drop table a;\n\\connect x;\nupdate b set c = 1;')],
      parsePostgres,
      'postgresql',
    );
    expect(operations.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(operations.map(shown)).toEqual([
      'drop-table table=a',
      'not-analysed reason=PostgreSQL cannot read this SQL: syntax error at or near "\\"',
      'data update table=b wholeTable',
    ]);
  });

  it('of a database that is not known may be of another than PostgreSQL', async () => {
    expect(await read('ALTER TABLE t MODIFY c BIGINT', null)).toEqual([
      'alter-column table=t column=c changes={type={to=bigint}}',
    ]);
    expect(await read('ALTER TABLE `t` ADD COLUMN `c` int; OPTIMIZE TABLE `t`', null)).toEqual([
      expect.stringContaining('add-column'),
      expect.stringContaining('no grammar of mysql is at hand'),
    ]);
    expect(await read('OPTIMIZE TABLE t', null)).toEqual([
      'not-analysed reason=PostgreSQL cannot read this SQL: syntax error at or near "OPTIMIZE"',
    ]);
  });

  it.each<readonly [readonly Dialect[] | null, Dialect | null, string]>([
    [['mysql'], 'postgresql', 'MODIFY'],
    [['mysql', 'postgresql'], null, 'ALTER TYPE'],
    [['mysql', 'sqlite'], 'mysql', 'MODIFY'],
    [[], 'mysql', 'MODIFY'],
  ])('is of the database that its guard names: %s, the project says %s', async (dialects, dialect, understood) => {
    const sql =
      { MODIFY: 'ALTER TABLE t MODIFY c BIGINT', 'ALTER TYPE': 'ALTER TABLE t ALTER c TYPE bigint' }[understood] ?? '';
    expect(await read(sql, dialect, { dialects })).toEqual([
      'alter-column table=t column=c changes={type={to=bigint}}',
    ]);
  });

  it('is no answer where the parser could not be loaded', async () => {
    const gone = (): Promise<never> => Promise.reject(new Error('the parser is gone'));
    for (const dialect of ['postgresql', null] as const)
      await expect(expandSql([sqlText('drop table a cascade')], gone, dialect)).rejects.toThrow('the parser is gone');
  });

  it('of comments alone does nothing', async () => {
    expect(await read('-- later')).toEqual([]);
  });
});

it('any text is read, for any database', async () => {
  const word = fc.constantFrom(
    'alter table t',
    'add',
    'drop',
    'rename',
    'create table',
    '(',
    ')',
    ',',
    ';',
    "'",
    '$$',
    'on',
    'change a',
    'modify',
    ':b',
    '%s',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(word).map((words) => words.join(' ')),
  );
  const dialect = fc.constantFrom<Dialect | null>('postgresql', 'mysql', 'sqlite', 'mssql', 'oracle', null);
  await fc.assert(
    fc.asyncProperty(text, dialect, fc.boolean(), async (sql, given, binds) => {
      const operations = await expandSql([sqlText(sql, { binds })], parsePostgres, given);
      expect(operations.some(({ op }) => op === 'sql-text')).toBe(false);
    }),
  );
});
