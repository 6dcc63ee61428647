import { describe, expect, it } from 'vitest';

import type { Column } from '../model/operation.ts';
import { up } from './reading.fixture.ts';

/** The one column of a table that is made with it, after lines that it needs. */
async function inTable(column: string, before = ''): Promise<Column> {
  const [operation] = (await up(`${before}\nop.create_table('t', ${column})`.trim())).operations;
  const first = operation?.op === 'create-table' ? operation.columns[0] : undefined;
  if (first === undefined) throw new Error('no column');
  return first;
}

describe('the type', () => {
  it.each([
    ['sa.String()', 'varchar'],
    ['sa.String(50)', 'varchar(50)'],
    ['sa.String(length=50)', 'varchar(50)'],
    ['sa.VARCHAR(length=50)', 'varchar(50)'],
    ['sa.Unicode(5)', 'varchar(5)'],
    ['sa.Text', 'text'],
    ['sa.UnicodeText()', 'text'],
    ['sa.CHAR(3)', 'char(3)'],
    ['sa.Integer', 'integer'],
    ['sa.INTEGER()', 'integer'],
    ['sa.BigInteger()', 'bigint'],
    ['sa.SmallInteger()', 'smallint'],
    ['sa.Boolean()', 'boolean'],
    ['sa.Float()', 'double precision'],
    ['sa.Float(precision=24)', 'real'],
    ['sa.Double()', 'double precision'],
    ['sa.Numeric()', 'numeric'],
    ['sa.Numeric(10, 2)', 'numeric(10,2)'],
    ['sa.Numeric(precision=10)', 'numeric(10)'],
    ['sa.DateTime()', 'timestamp'],
    ['sa.DateTime(timezone=True)', 'timestamptz'],
    ['sa.DateTime(True)', 'timestamptz'],
    ['postgresql.TIMESTAMP(timezone=True, precision=6)', 'timestamptz(6)'],
    ['sa.Date()', 'date'],
    ['sa.Time()', 'time'],
    ['sa.Interval()', 'interval'],
    ['sa.LargeBinary()', 'bytea'],
    ['sa.JSON()', 'json'],
    ['postgresql.JSON(astext_type=sa.Text())', 'json'],
    ['postgresql.JSONB(astext_type=sa.Text())', 'jsonb'],
    ['sa.dialects.postgresql.JSONB', 'jsonb'],
    ['sa.Uuid()', 'uuid'],
    ['postgresql.UUID(as_uuid=True)', 'uuid'],
    ['postgresql.ARRAY(sa.String(10))', 'varchar(10)[]'],
    ['sa.ARRAY(sa.Integer(), dimensions=2)', 'integer[]'],
    ['postgresql.INET()', 'inet'],
    ['postgresql.TSVECTOR()', 'tsvector'],
    ['postgresql.BIT(3, varying=True)', 'varbit(3)'],
    ["sa.JSON().with_variant(postgresql.JSONB(), 'postgresql')", 'jsonb'],
    ["sa.BigInteger().with_variant(sa.Integer(), 'sqlite')", 'bigint'],
    ['sa.String(length=size)', null],
    ['sa.types.NullType()', null],
    ['pgvector.Vector(1536)', 'custom:pgvector.sqlalchemy.Vector(1536)'],
    ['pgvector.Vector(dim=3)', 'custom:pgvector.sqlalchemy.Vector(dim=3)'],
    ['pgvector.Vector(size)', null],
    ["sa.Enum('a', 'b', name='mood')", 'mood'],
    ["sa.Enum('a', name='mood', schema='s')", 's.mood'],
    ["sa.Enum('a', 'bbb', name='mood', native_enum=False)", 'varchar(3)'],
  ])('%s is %s', async (type, normal) => {
    expect((await inTable(`sa.Column('c', ${type})`, 'import pgvector.sqlalchemy as pgvector')).type).toBe(normal);
  });
});

describe('the default', () => {
  it.each([
    ["'x'", { kind: 'constant', text: "'x'" }],
    ["'now()'", { kind: 'constant', text: "'now()'" }],
    ["sa.text('now()')", { kind: 'stable', text: 'now()' }],
    ['sa.func.now()', { kind: 'stable', text: 'now()' }],
    ['sa.func.current_timestamp()', { kind: 'stable', text: 'CURRENT_TIMESTAMP' }],
    ['sa.func.gen_random_uuid()', { kind: 'volatile', text: 'gen_random_uuid()' }],
    ["sa.text('gen_random_uuid()')", { kind: 'volatile', text: 'gen_random_uuid()' }],
    ["sa.func.timezone('utc', sa.func.now())", { kind: 'stable', text: "timezone('utc', now())" }],
    ["sa.text('my_default()')", { kind: 'unknown', text: 'my_default()' }],
    ['sa.false()', { kind: 'constant', text: 'false' }],
    ['sa.sql.expression.true()', { kind: 'constant', text: 'true' }],
    ['sa.schema.DefaultClause(sa.text("0"))', { kind: 'constant', text: '0' }],
    ['None', null],
    ['computed', { kind: 'unknown', text: 'computed when the migration runs' }],
  ])('%s', async (written, found) => {
    expect((await inTable(`sa.Column('c', sa.Text(), server_default=${written})`)).default).toEqual(found);
  });
});

describe('what a column is', () => {
  const plain = {
    nullable: true,
    default: null,
    generated: null,
    primaryKey: false,
    unique: false,
    index: false,
    references: null,
    check: false,
    enum: null,
  };

  it.each([
    ["sa.Column('c', sa.Text())", {}],
    [
      "sa.Column('c', sa.Text(), nullable=False, unique=True, index=True)",
      { nullable: false, unique: true, index: true },
    ],
    ["sa.Column('c', sa.Text(), nullable=flag)", { nullable: null }],
    ["sa.Column('c', sa.Text(), primary_key=True)", { nullable: false, primaryKey: true }],
    ["sa.Column(name='c', type_=sa.Text())", {}],
    [
      "sa.Column('c', sa.Text(), sa.ForeignKey('s.u.id', ondelete='CASCADE'))",
      { references: { table: { schema: 's', name: 'u' }, columns: ['id'] } },
    ],
    ["sa.Column('c', sa.Text(), sa.CheckConstraint('c > 0'))", { check: true }],
  ])('%s', async (column, found) => {
    expect(await inTable(column)).toEqual({ name: 'c', type: 'text', ...plain, ...found });
  });

  it.each([
    ["sa.Column('id', sa.Integer(), primary_key=True)", 'serial'],
    ["sa.Column('id', sa.Integer()), sa.PrimaryKeyConstraint('id')", 'serial'],
    ["sa.Column('id', sa.BigInteger(), primary_key=True, autoincrement=False)", null],
    ["sa.Column('id', sa.Integer()), sa.Column('b', sa.Integer()), sa.PrimaryKeyConstraint('id', 'b')", null],
    ["sa.Column('id', sa.Integer(), sa.ForeignKey('u.id'), primary_key=True)", null],
    ["sa.Column('id', sa.Text(), primary_key=True)", null],
    ["sa.Column('id', sa.Integer(), sa.Identity(always=True))", 'identity'],
    ["sa.Column('id', sa.Integer(), server_default=sa.Identity())", 'identity'],
    ["sa.Column('id', sa.Integer(), sa.Computed('a + b', persisted=True))", 'stored'],
    ["sa.Column('id', sa.Integer(), sa.Computed('a + b', persisted=False))", 'virtual'],
  ])('counted or computed: %s', async (columns, generated) => {
    expect((await inTable(columns)).generated).toBe(generated);
  });

  it('is never null in the primary key of its table', async () => {
    expect((await inTable("sa.Column('id', sa.Text()), sa.PrimaryKeyConstraint('id', name='pk')")).nullable).toBe(
      false,
    );
  });
});

describe('an enumeration', () => {
  const mood = { type: { schema: null, name: 'mood' }, labels: ['a', 'b'], creates: true };

  it.each([
    ["sa.Enum('a', 'b', name='mood')", '', mood],
    ["sa.Enum(*LABELS, name='mood')", "LABELS = ('a', 'b')", mood],
    ["postgresql.ENUM('a', 'b', name='mood', create_type=False)", '', { ...mood, creates: false }],
    ["postgresql.ARRAY(sa.Enum('a', 'b', name='mood'))", '', mood],
    ['sa.Enum(Mood)', 'import enum\nclass Mood(enum.Enum):\n    a = 1\n    b = 2', mood],
    [
      "sa.Enum(Mood, name='mood', values_callable=lambda e: [x.value for x in e])",
      "import enum\nclass Mood(enum.Enum):\n    GOOD = 'a'\n    BAD = 'b'",
      mood,
    ],
    ['sa.Enum(Mood)', 'from app.models import Mood', { ...mood, labels: null }],
    ["sa.Enum('a', 'b')", '', null],
  ])('%s', async (type, before, found) => {
    expect((await inTable(`sa.Column('c', ${type})`, before)).enum).toEqual(found);
  });

  it('is made with a table, but not with a column', async () => {
    const [first] = (await up("op.add_column('t', sa.Column('c', sa.Enum('a', 'b', name='mood')))")).operations;
    expect(first).toMatchObject({ op: 'add-column', column: { enum: { ...mood, creates: false } } });
  });
});

it('a table is read whole', async () => {
  const lines = [
    "op.create_table('t',",
    "    sa.Column('id', sa.Integer(), nullable=False),",
    "    sa.Column('u_id', sa.Integer(), nullable=False),",
    "    sa.CheckConstraint('id > 0', name='ck'),",
    "    sa.ForeignKeyConstraint(['u_id'], ['s.u.id'], name=op.f('fk'), ondelete='CASCADE'),",
    "    sa.PrimaryKeyConstraint('id', name='pk'),",
    "    sa.UniqueConstraint('id', 'u_id'),",
    "    sa.Index('ix', 'u_id', unique=True),",
    "    schema='s', prefixes=['TEMPORARY'], if_not_exists=True)",
  ];
  const [first] = (await up(lines.join('\n'))).operations;
  const base = { columns: [], references: null, notValid: false, usingIndex: null, expression: null };
  expect(first).toMatchObject({
    op: 'create-table',
    line: 7,
    endLine: 15,
    table: { schema: 's', name: 't' },
    ifNotExists: true,
    temporary: true,
    constraints: [
      { ...base, type: 'check', name: 'ck', expression: 'id > 0' },
      {
        ...base,
        type: 'foreign-key',
        name: 'fk',
        columns: ['u_id'],
        references: { table: { schema: 's', name: 'u' }, columns: ['id'] },
      },
      { ...base, type: 'primary-key', name: 'pk', columns: ['id'] },
      { ...base, type: 'unique', name: null, columns: ['id', 'u_id'] },
    ],
    indexes: [{ name: { schema: 's', name: 'ix' }, columns: ['u_id'], unique: true, method: null, where: null }],
  });
});
