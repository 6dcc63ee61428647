import { describe, expect, it } from 'vitest';

import { addColumn, changeType, column, createTable, judged, named, op, postgresql } from './operations.fixture.ts';

const now = { kind: 'stable', text: 'now()' } as const;
const constant = { kind: 'constant', text: "''" } as const;
const random = { kind: 'volatile', text: 'gen_random_uuid()' } as const;
const unknown = { kind: 'unknown', text: 'my_default()' } as const;

describe('types that PostgreSQL changes without a copy', () => {
  // Source: PostgreSQL's manual, ALTER TABLE: binary coercible, or an unconstrained domain over it; and pg_cast.
  it.each([
    ['varchar(50)', 'varchar(100)', true],
    ['varchar(50)', 'varchar(50)', true],
    ['varchar(50)', 'varchar(49)', false],
    ['varchar(50)', 'varchar', true],
    ['varchar', 'varchar(50)', false],
    ['varchar(50)', 'text', true],
    ['character varying(50)', 'text', true],
    ['text', 'varchar', true],
    ['text', 'varchar(50)', false],
    ['char(5)', 'varchar(5)', false],
    ['char(5)', 'char(10)', false],
    ['numeric(10,2)', 'numeric(12,2)', true],
    ['numeric(10, 2)', 'numeric(12, 2)', true],
    ['numeric(10,2)', 'numeric', true],
    ['numeric(10,2)', 'numeric(12,4)', false],
    ['numeric(10,2)', 'numeric(8,2)', false],
    ['numeric(10)', 'numeric(12,0)', true],
    ['numeric', 'numeric(10,2)', false],
    ['timestamp(3)', 'timestamp(6)', true],
    ['timestamp(3)', 'timestamp', true],
    ['timestamp', 'timestamp(3)', false],
    ['timestamp', 'timestamp with time zone', false],
    ['timestamp', 'timestamptz', false],
    ['varbit(8)', 'varbit(16)', true],
    ['cidr', 'inet', true],
    ['inet', 'cidr', false],
    ['integer', 'bigint', false],
    ['bigint', 'bigint', true],
    ['integer', 'text', false],
    ['json', 'jsonb', false],
    ['text[]', 'text[]', true],
    ['text[]', 'varchar[]', false],
    ['', '', true],
  ])('%s to %s: %s', (from, to, free) => {
    expect(judged([changeType(from, to)])).toEqual(free ? [] : ['rewrites-table']);
  });

  it.each([
    ['nothing said of the type before', changeType(null, 'text'), ['rewrites-table']],
    ['a type that cannot be read', changeType('text', null), ['rewrites-table at most warning']],
    ['USING that only names the column', changeType('varchar(5)', 'text', '"email"::text'), []],
    ['USING that computes', changeType('varchar(5)', 'text', 'lower(email)'), ['rewrites-table']],
  ])('%s', (_, operation, expected) => {
    expect(judged([operation])).toEqual(expected);
  });
});

describe('new columns', () => {
  it.each([
    ['nothing else', column('a'), []],
    ['a constant default', column('a', { default: constant }), []],
    ['the time of the migration', column('a', { default: now }), []],
    ['a default for each row', column('a', { default: random }), ['volatile-default']],
    ['a default of which nobody can tell', column('a', { default: unknown }), ['volatile-default at most warning']],
    ['a stored expression', column('a', { generated: 'stored' }), ['rewrites-table']],
    ['a virtual expression', column('a', { generated: 'virtual' }), []],
    ['an identity', column('a', { generated: 'identity', nullable: false }), ['rewrites-table']],
    ['a serial', column('a', { generated: 'serial', nullable: false }), ['rewrites-table']],
    ['NOT NULL and no default', column('a', { nullable: false }), ['add-required-column']],
    ['NOT NULL and a constant default', column('a', { nullable: false, default: constant }), []],
    ['NOT NULL and a default for each row', column('a', { nullable: false, default: random }), ['volatile-default']],
    ['nobody can tell whether NOT NULL', column('a', { nullable: null }), []],
  ])('%s', (_, added, expected) => {
    expect(judged([addColumn('users', added)])).toEqual(expected);
    expect(judged([createTable('users'), addColumn('users', added)])).toEqual([]);
  });

  it('required ones fail everywhere; MySQL fills in a value of its own', () => {
    const required = [addColumn('users', column('a', { nullable: false }))];
    expect(judged(required, { ...postgresql, dialect: 'sqlite' })).toEqual(['add-required-column']);
    expect(judged(required, { ...postgresql, dialect: null })).toEqual(['add-required-column']);
    expect(judged(required, { ...postgresql, dialect: 'mysql' })).toEqual(['add-required-column at most warning']);
  });
});

describe('other rewrites', () => {
  it('a generated column that is computed in another way', () => {
    const changed = (other: readonly string[]) =>
      op('alter-column', { table: named('users'), column: 'a', changes: { other } });
    expect(judged([changed(['generation expression'])])).toEqual(['rewrites-table']);
    expect(judged([changed(['statistics'])])).toEqual([]);
  });

  it.each([
    ['SET LOGGED', ['rewrites-table']],
    ['SET UNLOGGED', ['rewrites-table']],
    ['SET TABLESPACE fast', ['rewrites-table']],
    ['OWNER TO shop', []],
    ['ENABLE ROW LEVEL SECURITY', []],
  ])('%s', (what, expected) => {
    expect(judged([op('alter-other', { kind: 'table', name: named('users'), what, locks: true })])).toEqual(expected);
  });
});
