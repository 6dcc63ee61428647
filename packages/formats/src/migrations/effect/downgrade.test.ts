import { describe, expect, it } from 'vitest';

import type { Body } from '../model/revision.ts';
import { downgradeOf } from './downgrade.ts';
import { body, col, maybe, on, ops, raising } from './operations.fixture.ts';

const table = ops.createTable('a', [col('id')]);
const missing: Body = { ...body(), state: 'missing' };
const because = (reason: string): Body => ({ ...body(), reason });
const data = ops.data('update', 'a');

const cases: readonly (readonly [string, Body, Body, string, string])[] = [
  ['a downgrade for a schema change', body(table), body(ops.dropTable('a')), 'ok', 'fine'],
  ['none for a schema change', body(table), missing, 'missing', 'error'],
  ['an empty one for a schema change', body(table), body(), 'empty', 'error'],
  ['an empty one with a reason for a schema change', body(table), because('tables stay'), 'empty', 'error'],
  [
    'one that raises for a schema change',
    body(table),
    raising('NotImplementedError("no way back")'),
    'raises',
    'error',
  ],
  ['one that only reads', body(table), body(ops.query()), 'empty', 'error'],
  ['one that runs on another database', body(table), body(on('sqlite', ops.dropTable('a'))), 'empty', 'error'],
  ['one under a condition', body(table), body(maybe(ops.dropTable('a'))), 'ok', 'fine'],
  ['one that cannot be read', body(table), body(ops.blind()), 'ok', 'fine'],
  ['an empty one for rows', body(data), body(), 'empty', 'warning'],
  ['an empty one with a reason for rows', body(data), because('old values are not needed'), 'empty', 'fine'],
  ['none for rows', body(data), missing, 'missing', 'warning'],
  ['a bare refusal for rows', body(data), raising('NotImplementedError()'), 'raises', 'warning'],
  ['a refusal that says why for rows', body(data), raising('RuntimeError("rows were merged")'), 'raises', 'fine'],
  ['an empty one for an enum value', body(ops.addValue('mood', 'new')), body(), 'empty', 'warning'],
  [
    'an empty one for an enum value and a column',
    body(ops.addValue('mood', 'new'), ops.addColumn('a', col('x'))),
    body(),
    'empty',
    'error',
  ],
  ['an empty one for SQL that cannot be read', body(ops.blind()), body(), 'empty', 'warning'],
  ['an empty one for an upgrade that reads', body(ops.query()), body(), 'empty', 'fine'],
  ['an empty one for an empty upgrade', body(), body(), 'empty', 'fine'],
  ['an empty one for an upgrade of another database', body(on('mysql', table)), body(), 'empty', 'fine'],
];

describe('a downgrade by what upgrade does', () => {
  it.each(cases)('%s', (_, up, down, state, weight) => {
    expect(downgradeOf({ up, down, parents: ['p'] }, 'postgresql')).toMatchObject({ state, weight });
  });
});

describe('what a developer reads', () => {
  it('which changes stay, and the lines to write', () => {
    const up = body(table, ops.addColumn('b', col('x')));
    expect(downgradeOf({ up, down: body(), parents: ['p'] }, 'postgresql')).toMatchObject({
      message:
        'The downgrade is empty, but the upgrade changes the schema: create_table a (line 11); add_column b.x (line 12).',
      remedy: 'Write the operations that undo it, beginning with: op.drop_column("b", "x"); op.drop_table("a").',
    });
  });

  it('what PostgreSQL cannot do', () => {
    const up = body(ops.addValue('mood', 'new'));
    expect(downgradeOf({ up, down: body(), parents: ['p'] }, 'postgresql')).toMatchObject({
      message: "The downgrade is empty: PostgreSQL cannot take a value out of an enum type, so 'new' (line 11) stays.",
      remedy:
        'Write in a comment in the downgrade why the value may stay. Write ADD VALUE IF NOT EXISTS, so that the next upgrade works.',
    });
  });

  it('that a merge has nothing to undo', () => {
    expect(downgradeOf({ up: body(), down: body(), parents: ['p', 'q'] }, 'postgresql').message).toBe(
      'It only joins branches: there is nothing to undo.',
    );
  });
});
