import { memoryPorts } from '@cm/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { operationsOfTree } from './operations-of-tree.ts';
import { plainStatement } from './plain.ts';
import { shown, somewhere } from './sql.fixture.ts';

const { parsePostgres } = memoryPorts().sql;

/** What PostgreSQL's own parser makes of it; null where it refuses. */
async function parsed(sql: string): Promise<unknown> {
  const answer = await parsePostgres(sql);
  return 'error' in answer ? null : operationsOfTree(answer, sql, somewhere);
}

function plain(sql: string): unknown {
  const statements = plainStatement(sql);
  return statements === null ? null : operationsOfTree({ statements }, sql, somewhere);
}

describe('is read without the parser, and means the same', () => {
  it.each([
    ["UPDATE orders SET state = 'new' WHERE state IS NULL", 'data update table=orders'],
    ['update shop."Orders" as o set a = b.a, c = 1.5\nfrom b where b.id = o.id and o.x <> $1;', 'table=shop.Orders'],
    ['update t set a = now()', 'wholeTable'],
    ['delete from t where a is not null or b >= 3', 'data delete table=t'],
    ['DELETE FROM t ;', 'data delete table=t wholeTable'],
    ["insert into t (a, b) values (1, 'it''s'), (null, true)", 'data insert table=t'],
    ["insert into t values (0, '\\')", 'data insert table=t'],
  ])('%s', async (sql, expected) => {
    const operations = plainStatement(sql);
    expect(
      operationsOfTree({ statements: operations ?? [] }, sql, somewhere)
        .map(shown)
        .join(),
    ).toContain(expected);
    expect(plain(sql)).toEqual(await parsed(sql));
  });
});

it.each([
  'select 1',
  'update t set a = 1; drop table t',
  'update t set a = lower(b)',
  'update t set a = 1 -- why\nwhere b = 2',
  'update only t set a = 1',
  'update t set a = (select 1)',
  'update t set order = 1',
  "update t set a = E'\\n'",
  "update t set a = 'x",
  "update t set a = 'x''",
  "update t set a = 'ä'",
  'update t set a = 1 where',
  'update t set a = 1 where b = c = d',
  'with x as (delete from t) update t set a = 1',
  'insert into t select 1',
  'insert into t values (default)',
  'delete from t using u where t.a = u.a',
  'delete from t where a = 1 returning a',
])('is left to the parser: %s', (sql) => {
  expect(plainStatement(sql)).toBeNull();
});

describe('whatever is read here, PostgreSQL reads alike', () => {
  const words =
    'all and as authorization between binary char check coalesce collation cross current_date current_schema default do end fetch for from full ' +
    'group in int into is join key left like limit name natural not now null offset on only or order row select set similar some table time ' +
    'to type user using value values verbose where with _a b2 T "T" "a""b" "" $1 $x 1 1.5 1.5.2 1e3 0x1F \'x\' \'it\'\'s\' \'\' E\'x\' U&"x" ' +
    '= <> != < > <= >= =- - + :: ( ) , . ; -- /* */ update delete insert a b t u';
  const word = fc.constantFrom(...words.split(' '));
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('a', 'b', 't.a', "'x'", '1', 'now()') },
    { weight: 1, arbitrary: word },
  );
  const test = fc.tuple(
    piece,
    fc.constantFrom('=', '<>', 'is', 'is not', '<=', 'like'),
    fc.oneof(fc.constant('null'), piece),
  );
  const text = fc
    .tuple(
      fc.constantFrom('update', 'delete from', 'insert into'),
      piece,
      fc.constantFrom('', 'as x', 'x', '.y'),
      fc.array(fc.tuple(piece, fc.constantFrom('=', '.'), piece), { maxLength: 2 }),
      fc.array(test, { maxLength: 2 }),
      fc.constantFrom('', ';', ' ; ', ' returning a'),
    )
    .map(([verb, table, alias, sets, tests, end]) => {
      const where = tests.length === 0 ? '' : ` where ${tests.map((one) => one.join(' ')).join(' and ')}`;
      if (verb === 'insert into') {
        const cells = sets.map(([, , value]) => value).join(', ');
        return `${verb} ${table} ${alias} (${sets.map(([column]) => column).join(',')}) values (${cells})${end}`;
      }
      const set = verb === 'update' ? ` set ${sets.map((one) => one.join(' ')).join(', ')}` : '';
      return `${verb} ${table} ${alias}${set}${where}${end}`;
    });
  const mixed = fc.array(word, { maxLength: 8 }).map((found) => `update t set a = ${found.join(' ')}`);

  it('to the operation and its place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, mixed), async (sql) => {
        const found = plain(sql);
        expect(found).toEqual(found === null ? null : await parsed(sql));
      }),
      { numRuns: 1500 },
    );
  });
});
