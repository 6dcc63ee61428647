import { describe, expect, it } from 'vitest';

import type { Operation } from '../model/operation.ts';
import type { Body } from '../model/revision.ts';
import { classOf } from './class.ts';
import { inverseOf } from './inverse.ts';
import { body, col, constraint, ops, raising } from './operations.fixture.ts';

const { createTable, dropTable, addColumn, dropColumn, data, type } = ops;
const id = col('id', 'integer');
const sum = col('sum', 'integer', { generated: 'stored' });

function grade(up: Body, down: Body) {
  return classOf({ up, down, parents: ['p'] }, inverseOf(up, down, 'postgresql'), 'postgresql');
}

const cases: readonly (readonly [string, readonly Operation[], readonly Operation[], string, string])[] = [
  ['nothing', [], [], 'none', 'changes nothing'],
  ['only reading', [ops.query()], [], 'none', 'changes nothing'],
  ['an index', [ops.createIndex('ix', 'a', ['x'])], [ops.dropIndex('ix')], 'A', 'Nothing'],
  ['a rename', [ops.renameTable('a', 'b')], [ops.renameTable('b', 'a')], 'A', 'Nothing'],
  [
    'a constraint',
    [ops.addConstraint('a', constraint('unique', 'u', ['x']))],
    [ops.dropConstraint('a', 'u')],
    'A',
    'Nothing',
  ],
  ['a computed column', [addColumn('a', sum)], [dropColumn('a', 'sum')], 'A', 'Nothing'],
  ['a wider type', [type('a', 'x', 'bigint', 'integer')], [type('a', 'x', 'bigint')], 'A', 'not proved'],
  ['inserted rows', [data('insert', 'a')], [], 'A', 'Nothing'],
  ['a table', [createTable('a', [id])], [dropTable('a')], 'B', 'table a is dropped (line 11)'],
  ['a column', [addColumn('a', col('x'))], [dropColumn('a', 'x')], 'B', 'column a.x is dropped'],
  ['a column and its backfill', [addColumn('a', col('x')), data('update', 'a')], [dropColumn('a', 'x')], 'B', 'a.x'],
  [
    'a wider type and back',
    [type('a', 'x', 'bigint', 'integer')],
    [type('a', 'x', 'integer')],
    'B',
    'narrowed from bigint to integer',
  ],
  [
    'a narrower type that PostgreSQL refuses to cut',
    [type('a', 'x', 'varchar(5)', 'varchar(9)')],
    [type('a', 'x', 'varchar(9)')],
    'A',
    'Nothing',
  ],
  ['rows deleted on the way back', [data('insert', 'a')], [data('delete', 'a')], 'B', 'rows of a are deleted'],
  [
    'an enum value among others',
    [ops.addValue('mood', 'new'), addColumn('a', id)],
    [ops.query(), dropColumn('a', 'id')],
    'B',
    'a.id',
  ],
  ['a table dropped', [dropTable('a')], [createTable('a', [id])], 'C', 'table a is dropped (line 11)'],
  ['a column dropped', [dropColumn('a', 'x')], [addColumn('a', col('x'))], 'C', 'column a.x is dropped'],
  ['a computed column dropped', [dropColumn('a', 'sum')], [addColumn('a', sum)], 'A', 'Nothing'],
  ['rows deleted', [data('delete', 'a')], [], 'C', 'rows of a are deleted'],
  ['rows overwritten', [data('update', 'a')], [], 'C', 'rows of a are overwritten'],
  [
    'a type that cuts',
    [type('a', 'x', 'date', 'timestamp')],
    [type('a', 'x', 'timestamp')],
    'C',
    'narrowed from timestamp to date',
  ],
  [
    'made and dropped at once',
    [createTable('t', [id]), dropTable('t'), ops.createIndex('ix', 'a', ['x'])],
    [ops.dropIndex('ix')],
    'A',
    'Nothing',
  ],
  [
    'a column moved with its values',
    [addColumn('a', col('y')), data('update', 'a'), dropColumn('a', 'x')],
    [addColumn('a', col('x')), data('update', 'a'), dropColumn('a', 'y')],
    'B',
    'column a.y is dropped',
  ],
  [
    'a table split with its rows',
    [createTable('b', [id]), data('insert', 'b'), dropTable('a')],
    [createTable('a', [id]), data('insert', 'a'), dropTable('b')],
    'B',
    'table b is dropped',
  ],
  ['no way back', [createTable('a', [id])], [], 'D', 'No way back: The downgrade is empty'],
  ['an enum value alone', [ops.addValue('mood', 'new')], [], 'D', 'cannot take a value out'],
  [
    'something unread',
    [ops.blind(), addColumn('a', id)],
    [dropColumn('a', 'id')],
    'B',
    'At least B, as 1 operation was not analysed',
  ],
  ['two things unread', [ops.blind()], [ops.blind()], 'A', 'At least A, as 2 operations were not analysed'],
];

describe('what going back costs', () => {
  it.each(cases)('%s', (_, up, down, expected, reason) => {
    const found = grade(body(...up), body(...down));
    expect(found.class).toBe(expected);
    expect(found.reason).toContain(reason);
  });

  it('a refusal is no way back, also for rows', () => {
    expect(grade(body(data('delete', 'a')), raising('RuntimeError("gone for good")')).class).toBe('D');
  });

  it('a merge changes nothing', () => {
    const halves = { up: body(), down: body(), parents: ['p', 'q'] };
    const found = classOf(halves, inverseOf(body(), body(), 'postgresql'), 'postgresql');
    expect(found).toEqual({ class: 'none', reason: 'It only joins branches.' });
  });
});
