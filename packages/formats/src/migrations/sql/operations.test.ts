import { readFileSync } from 'node:fs';

import { memoryPorts } from '@cm/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Operation } from '../model/operation.ts';
import { operationsOfTree } from './operations-of-tree.ts';
import { shown, somewhere } from './sql.fixture.ts';

const { sql } = memoryPorts();

async function read(text: string, place = somewhere): Promise<readonly Operation[]> {
  const answer = await sql.parsePostgres(text);
  if ('error' in answer) throw new Error(JSON.stringify(answer));
  return operationsOfTree(answer, text, place);
}

const rows = readFileSync(new URL('operations.md', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const found = /^\| `(.+?)` \| (.+) \|$/.exec(line);
    return found === null ? [] : [[found[1] ?? '', found[2] ?? ''] as const];
  });

it('the table is read', () => {
  expect(rows.length).toBeGreaterThan(95);
});

it.each(rows)('%s', async (text, expected) => {
  expect((await read(text)).map(shown).join(' ; ')).toBe(expected);
});

describe('an operation says where it stands', () => {
  it('by the lines of its statement, and of its command', async () => {
    const text = "-- head\nselect 'ä';\nalter table s.t\n  add a int,\n  drop b;\n\ndrop table\n  t;\n";
    expect((await read(text)).map(({ line, endLine, text: own }) => [line, endLine, own])).toEqual([
      [2, 2, "select 'ä'"],
      [3, 4, 'alter table s.t add a int'],
      [5, 5, 'ALTER TABLE s.t drop b'],
      [7, 8, 'drop table t'],
    ]);
  });

  it('by the line of the text where its line breaks are not those of the file', async () => {
    const place = { ...somewhere, line: 7, endLine: 7, conditional: true, path: 'down.sql' };
    expect(await read('select 1;\n\nselect 2', place)).toMatchObject([
      { line: 7, endLine: 7, conditional: true, path: 'down.sql' },
      { line: 7, endLine: 7, text: 'select 2' },
    ]);
  });

  it('in at most 120 characters', async () => {
    const [operation] = await read(`select '${'x'.repeat(500)}'`);
    expect(operation?.text).toHaveLength(120);
    expect(operation?.text.endsWith('…')).toBe(true);
  });
});

it('the parts of a table are told apart by their own text', async () => {
  const [table] = await read(
    `create table t (a int default f(1, ',)') not null, -- a comment, with ( brackets
      b text default 'x' /* , */ check (b <> ''), constraint k check ((a > 0) and (b in ('(', ',')))  no inherit)`,
  );
  expect(table).toMatchObject({
    columns: [
      { name: 'a', nullable: false, default: { kind: 'unknown', text: "f(1, ',)')" } },
      { name: 'b', check: true, default: { kind: 'constant', text: "'x'" } },
    ],
    constraints: [{ type: 'check', name: 'k', expression: "(a > 0) and (b in ('(', ','))" }],
  });
});

it('a statement that is not known is said by its name', () => {
  const statements: readonly unknown[] = [{ stmt: { BrandNewStmt: {} } }, { stmt: { constructor: {} } }];
  expect(operationsOfTree({ statements }, 'brand new', somewhere).map(shown)).toEqual([
    'not-analysed reason=`BrandNewStmt` is a statement that cm-actions does not know',
    'not-analysed reason=`constructor` is a statement that cm-actions does not know',
  ]);
});

it('any tree and text are read without an exception', () => {
  const kinds = fc.constantFrom('CreateStmt', 'AlterTableStmt', 'IndexStmt', 'DropStmt', 'RenameStmt', 'SelectStmt');
  const tree = fc.array(
    fc.record({ stmt: fc.dictionary(kinds, fc.jsonValue(), { maxKeys: 1 }), stmt_len: fc.jsonValue() }),
  );
  fc.assert(
    fc.property(tree, fc.string(), (statements, text) => {
      expect(Array.isArray(operationsOfTree({ statements }, text, somewhere))).toBe(true);
    }),
  );
});
