import { describe, expect, it } from 'vitest';

import type { Operation } from '../model/operation.ts';
import { effectOf } from './effect.ts';
import { body, col, constraint, enumColumn, maybe, ops } from './operations.fixture.ts';

const { createTable, dropTable, renameTable, addColumn, dropColumn, renameColumn } = ops;
const id = col('id', 'integer');

function lines(...operations: readonly Operation[]): readonly string[] {
  return effectOf(body(...operations).operations, 'postgresql').changes.map((one) =>
    [one.sure ? '' : 'perhaps ', one.verb, ' ', one.kind, ' ', one.object, one.to === null ? '' : ` to ${one.to}`].join(
      '',
    ),
  );
}

const cases: readonly (readonly [string, readonly Operation[], readonly string[]])[] = [
  ['nothing', [], []],
  [
    'a table with all that is in it',
    [createTable('a', [enumColumn('s', 'mood')]), addColumn('a', id), ops.createIndex('ix', 'a', ['id'])],
    ['creates table a', 'creates enum type mood'],
  ],
  ['made and dropped', [createTable('a', [id]), dropTable('a')], []],
  ['renamed twice', [renameTable('a', 'b'), renameTable('b', 'c')], ['renames table a to c']],
  ['renamed and back', [renameColumn('a', 'x', 'y'), renameColumn('a', 'y', 'x')], []],
  [
    'a column of a renamed table',
    [renameTable('a', 'b'), addColumn('b', col('x'))],
    ['renames table a to b', 'creates column b.x'],
  ],
  ['dropped and made again', [dropColumn('a', 'x'), addColumn('a', col('x'))], ['replaces column a.x']],
  ['a column of several changes', [ops.type('a', 'x', 'text'), ops.nullable('a', 'x', false)], ['changes column a.x']],
  [
    'a constraint without a name',
    [ops.addConstraint('a', constraint('unique', null, ['x', 'y']))],
    ['creates unique constraint (x, y) on a'],
  ],
  ['under a condition', [maybe(createTable('a', [id]))], ['perhaps creates table a']],
];

describe('what is left when all has run', () => {
  it.each(cases)('%s', (_, operations, expected) => {
    expect(lines(...operations)).toEqual(expected);
  });

  it('rows of old tables, and what could not be read', () => {
    const effect = effectOf(
      body(createTable('a', [id]), ops.data('insert', 'a'), ops.data('delete', 'b'), ops.blind()).operations,
      'postgresql',
    );
    expect(effect.rows.map((op) => op.text)).toEqual(['delete b']);
    expect(effect.opaque).toHaveLength(1);
  });
});
