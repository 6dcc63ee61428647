import { describe, expect, it } from 'vitest';

import type { Operation } from '../model/operation.ts';
import { inverseOf } from './inverse.ts';
import { body, col, constraint, enumColumn, maybe, named, on, ops } from './operations.fixture.ts';

const { createTable, dropTable, renameTable, addColumn, dropColumn, renameColumn, createIndex, dropIndex } = ops;
const { addConstraint, dropConstraint, createEnum, dropType, renameType, nullable, type } = ops;

const id = col('id', 'integer', { primaryKey: true, nullable: false });
const fk = (name: string | null, to: string) =>
  constraint('foreign-key', name, ['org_id'], { references: { table: named(to), columns: ['id'] } });

type Case = readonly [string, readonly Operation[], readonly Operation[]];

const proved: readonly Case[] = [
  ['nothing', [], []],
  ['a table', [createTable('a', [id])], [dropTable('a')]],
  ['a table with its index', [createTable('a', [id]), createIndex('ix', 'a', ['id'])], [dropTable('a')]],
  ['public is the usual schema', [createTable('public.a', [id])], [dropTable('a')]],
  [
    'a column and its multi-column index',
    [addColumn('a', col('x')), createIndex('ix', 'a', ['id', 'x'])],
    [dropColumn('a', 'x')],
  ],
  [
    'an index whose column is renamed',
    [createIndex('ix', 'a', ['x']), renameColumn('a', 'x', 'y')],
    [renameColumn('a', 'y', 'x'), dropIndex('ix')],
  ],
  [
    'a rename in between',
    [renameTable('a', 'b'), addColumn('b', col('x'))],
    [dropColumn('b', 'x'), renameTable('b', 'a')],
  ],
  [
    'a rename undone first',
    [addColumn('a', col('x')), renameTable('a', 'b')],
    [renameTable('b', 'a'), dropColumn('a', 'x')],
  ],
  [
    'a swap of two tables',
    [renameTable('a', 't'), renameTable('b', 'a'), renameTable('t', 'b')],
    [renameTable('a', 't'), renameTable('b', 'a'), renameTable('t', 'b')],
  ],
  ['made and dropped in upgrade', [createTable('tmp', [id]), dropTable('tmp')], []],
  [
    "a constraint with PostgreSQL's name",
    [addConstraint('a', constraint('unique', null, ['x']))],
    [dropConstraint('a', 'a_x_key', 'unique')],
  ],
  [
    "a constraint with a convention's name",
    [addConstraint('a', fk(null, 'org'))],
    [dropConstraint('a', 'fk_a_org_id_org', 'foreign-key')],
  ],
  [
    "SQLAlchemy's index of a column",
    [addColumn('a', col('x', 'text', { index: true }))],
    [dropIndex('ix_a_x', 'a'), dropColumn('a', 'x')],
  ],
  ['an enum type with its table', [createTable('a', [enumColumn('s', 'mood')])], [dropTable('a'), dropType('mood')]],
  ['NOT NULL and back', [nullable('a', 'x', false)], [nullable('a', 'x', true)]],
  ['a type and back', [type('a', 'x', 'text', 'varchar(50)')], [type('a', 'x', 'varchar(50)', 'text')]],
  ['a type and back in other words', [type('a', 'x', 'bigint', 'int4')], [type('a', 'x', 'integer')]],
  ['a dropped table comes back', [dropTable('a')], [createTable('a', [id])]],
  ['a dropped column comes back', [dropColumn('a', 'x')], [addColumn('a', col('x'))]],
  [
    'the index that went with a column comes back',
    [dropColumn('a', 'x')],
    [addColumn('a', col('x')), createIndex('ix', 'a', ['id', 'x'])],
  ],
  [
    'a constraint by another',
    [dropConstraint('a', 'ck'), addConstraint('a', constraint('check', 'ck', []))],
    [dropConstraint('a', 'ck'), addConstraint('a', constraint('check', 'ck', []))],
  ],
  [
    'an enum type by another',
    [renameType('mood', 'old'), createEnum('mood', ['a', 'b', 'c']), type('t', 's', 'mood'), dropType('old')],
    [renameType('mood', 'old'), createEnum('mood', ['a', 'b']), type('t', 's', 'mood'), dropType('old')],
  ],
  ['guards that agree', [on('postgresql', createIndex('ix', 'a', ['x']))], [on('postgresql', dropIndex('ix'))]],
  ['rows of a new table', [createTable('a', [id]), ops.data('insert', 'a')], [dropTable('a')]],
  ['IF NOT EXISTS and IF EXISTS', [createIndex('ix', 'a', ['x'], true)], [dropIndex('ix', null, true)]],
  ['a view by another', [ops.createOther('view', 'v', true)], [ops.createOther('view', 'v', true)]],
  [
    'a key written before its table is there, and made later',
    [
      createTable('a', [id, col('org_id')], [fk('fk', 'org')]),
      createTable('org', [id]),
      addConstraint('a', fk('fk', 'org')),
    ],
    [dropConstraint('a', 'fk'), dropTable('org'), dropTable('a')],
  ],
  ['a table made again with a column written twice', [dropTable('a')], [createTable('a', [id, col('x'), col('x')])]],
];

const contradicted: readonly (readonly [...Case, object: string])[] = [
  ['a table left', [createTable('a', [id]), createTable('b', [id])], [dropTable('a')], 'b'],
  ['a column left', [addColumn('a', col('x')), addColumn('a', col('y'))], [dropColumn('a', 'x')], 'a.y'],
  ['an index left', [createIndex('ix', 'a', ['x'])], [ops.query()], 'ix'],
  ['an enum type left', [createTable('a', [enumColumn('s', 'mood')])], [dropTable('a')], 'mood'],
  [
    'an enum type left, made first',
    [createEnum('mood', ['a']), addColumn('a', enumColumn('s', 'mood'))],
    [dropColumn('a', 's')],
    'mood',
  ],
  [
    'a type dropped before its table',
    [createTable('a', [enumColumn('s', 'mood')])],
    [dropType('mood'), dropTable('a')],
    'mood',
  ],
  [
    'a parent dropped before its child',
    [createTable('org', [id]), createTable('a', [id, col('org_id')], [fk('fk', 'org')])],
    [dropTable('org'), dropTable('a')],
    'org',
  ],
  ['another column dropped', [addColumn('a', col('x'))], [dropColumn('a', 'x'), dropColumn('a', 'z')], 'a.z'],
  ['dropped by upgrade already', [createTable('tmp', [id]), dropTable('tmp')], [dropTable('tmp')], 'tmp'],
  [
    'a table made that was never dropped',
    [addColumn('a', col('x'))],
    [dropColumn('a', 'x'), createTable('z', [id])],
    'z',
  ],
  ['a rename left', [renameTable('a', 'b'), addColumn('b', col('x'))], [dropColumn('b', 'x')], 'a'],
  [
    'the old name after a rename',
    [addColumn('a', col('x')), renameTable('a', 'b')],
    [dropColumn('a', 'x'), renameTable('b', 'a')],
    'a',
  ],
  ['an index that does not come back', [dropIndex('ix', 'a'), dropColumn('a', 'x')], [addColumn('a', col('x'))], 'ix'],
  ['NOT NULL left', [nullable('a', 'x', false), addColumn('a', col('y'))], [dropColumn('a', 'y')], 'a.x'],
  ['another type', [type('a', 'x', 'text', 'varchar(50)')], [type('a', 'x', 'varchar(40)')], 'a.x'],
  ['a value renamed', [ops.renameValue('mood', 'a', 'b'), createIndex('ix', 'a', ['x'])], [dropIndex('ix')], 'mood'],
  [
    'an index taken over by a constraint',
    [addConstraint('a', constraint('unique', 'uq', ['x'], { usingIndex: 'ix' }))],
    [dropConstraint('a', 'uq')],
    'ix',
  ],
];

const undecided: readonly (readonly [...Case, reason: string])[] = [
  ['SQL that is not read', [createTable('a', [id]), ops.blind()], [ops.query()], 'computed when the migration runs'],
  ['a condition', [createTable('a', [id])], [maybe(dropTable('a'))], 'under a condition'],
  ['rows', [addColumn('a', col('x')), ops.data('update', 'a')], [dropColumn('a', 'x')], 'changes rows of a'],
  ['a value of an enum type', [ops.addValue('mood', 'new')], [], "cannot take 'new' out of enum type mood"],
  ['a type that may have been there', [createEnum('mood', ['a'], true)], [], 'was there before'],
  [
    'a NOT NULL column comes back',
    [dropColumn('a', 'x')],
    [addColumn('a', col('x', 'text', { nullable: false }))],
    'fails as soon as the table has rows',
  ],
  [
    'a primary key on old columns',
    [addConstraint('a', constraint('primary-key', 'pk', ['x']))],
    [dropConstraint('a', 'pk')],
    'NOT NULL',
  ],
  ['a type said loosely', [type('a', 'x', 'text', 'varchar')], [type('a', 'x', 'varchar(50)')], 'in other words'],
  ['a schema said once', [createTable('audit.a', [id])], [dropTable('a')], 'with and without its schema'],
  ['a view that may have been there', [ops.createOther('view', 'v', true)], [], 'creates or replaces'],
  [
    'a convention with a name',
    [addConstraint('a', constraint('check', 'positive', []))],
    [dropConstraint('a', 'ck_a_positive', 'check')],
    'naming convention',
  ],
  [
    'an unnamed constraint by its shape',
    [addConstraint('a', fk(null, 'org'))],
    [dropConstraint('a', 'whatever', 'foreign-key')],
    'may or may not be the name',
  ],
  [
    'an upgrade that cannot work as it was read',
    [createTable('a', [id]), createTable('a', [id])],
    [dropTable('b')],
    'was not understood',
  ],
  ['rights', [ops.rights('GRANT')], [], 'is not compared'],
];

describe('downgrade undoes upgrade', () => {
  it.each(proved)('%s', (_, up, down) => {
    expect(inverseOf(body(...up), body(...down), 'postgresql')).toMatchObject({ verdict: 'proved', differences: [] });
  });
});

describe('downgrade certainly does not undo upgrade', () => {
  it.each(contradicted)('%s', (_, up, down, object) => {
    const found = inverseOf(body(...up), body(...down), 'postgresql');
    expect(found.verdict).toBe('contradicted');
    expect(found.differences.map((one) => one.object)).toContain(object);
  });
});

describe('nobody can tell', () => {
  it.each(undecided)('%s', (_, up, down, reason) => {
    const found = inverseOf(body(...up), body(...down), 'postgresql');
    expect(found.verdict).toBe('undecided');
    expect(found.reason).toContain(reason);
  });
});

describe('what a developer reads', () => {
  it('the line to add for an enum type', () => {
    const up = body(createTable('orders', [enumColumn('s', 'order_status')]));
    const [difference] = inverseOf(up, body(dropTable('orders')), 'postgresql').differences;
    expect(difference).toEqual({
      object: 'order_status',
      line: 11,
      path: 'versions/a.py',
      message:
        'Upgrade makes enum type order_status (line 11), and downgrade leaves it behind: PostgreSQL does not drop a type with its table, and the next upgrade finds it there.',
      remedy: 'Add to downgrade: sa.Enum(name="order_status").drop(op.get_bind(), checkfirst=True), after what uses it',
    });
  });

  it('the line in the words of an SQL file', () => {
    const up = { ...body(createIndex('ix', 'a', ['x'])), path: 'V1__a.sql' };
    const [difference] = inverseOf(up, { ...body(ops.query()), path: 'U1__a.sql' }, 'postgresql').differences;
    expect(difference?.remedy).toBe('Add to downgrade: DROP INDEX ix;');
  });

  it('that a downgrade belongs to another migration', () => {
    const found = inverseOf(body(addColumn('a', col('x'))), body(dropTable('z')), 'postgresql');
    expect(found.reason).toContain('as if it belonged to another migration');
  });
});

it('more operations than are compared', () => {
  const many = Array.from({ length: 2001 }, () => ops.query());
  expect(inverseOf(body(...many), body(), 'postgresql').reason).toBe(
    '2001 operations are too many to compare (at most 2000).',
  );
});

describe('by database', () => {
  it('guards are compared on each', () => {
    const up = body(on('postgresql', createIndex('ix', 'a', ['x'])));
    expect(inverseOf(up, body(), 'postgresql').verdict).toBe('contradicted');
    expect(inverseOf(up, body(), 'mysql').verdict).toBe('proved');
  });

  it('only PostgreSQL has enum types', () => {
    const up = body(createTable('a', [enumColumn('s', 'mood')]));
    expect(inverseOf(up, body(dropTable('a')), 'mysql').verdict).toBe('proved');
  });

  it('MySQL keeps an index of several columns when one goes', () => {
    const up = body(addColumn('a', col('x')), createIndex('ix', 'a', ['id', 'x']));
    expect(inverseOf(up, body(dropColumn('a', 'x')), 'mysql').verdict).toBe('undecided');
  });
});
