import { describe, expect, it } from 'vitest';

import { constraintGuesses, indexGuesses, mentions, nameKey, schemaKey } from './names.ts';

describe('one spelling', () => {
  it.each([
    ['public', 'postgresql', ''],
    [null, 'postgresql', ''],
    ['audit', 'postgresql', 'audit'],
    ['dbo', 'mssql', ''],
    ['main', 'sqlite', ''],
    ['public', 'mysql', 'public'],
  ] as const)('schema %s on %s', (schema, dialect, expected) => {
    expect(schemaKey(schema, dialect)).toBe(expected);
  });

  it('case counts on PostgreSQL only, which keeps 63 letters', () => {
    expect([nameKey('Users', 'postgresql'), nameKey('Users', 'mysql')]).toEqual(['Users', 'users']);
    expect(nameKey('x'.repeat(70), 'postgresql')).toHaveLength(63);
  });
});

it.each([
  ['lower(email)', 'email', true],
  ['EMAIL is not null', 'email', true],
  ['lower(email_old)', 'email', false],
  ['my_email', 'email', false],
  ['a > 0', '', false],
])('%s mentions %s: %s', (text, name, expected) => {
  expect(mentions(text, name)).toBe(expected);
});

describe('names that the database gives', () => {
  // Source: PostgreSQL's ChooseIndexName and ChooseConstraintName; SQLAlchemy's default convention for ix.
  it.each([
    ['unique', ['email'], 'users_email_key'],
    ['unique', ['a', 'b'], 'users_a_b_key'],
    ['foreign-key', ['team_id'], 'users_team_id_fkey'],
    ['primary-key', ['id'], 'users_pkey'],
    ['check', ['age'], 'users_age_check'],
    ['check', [], 'users_check'],
  ])('%s %j', (type, columns, name) => {
    expect(constraintGuesses(type, 'users', columns)).toContain(name);
  });

  it('an index', () => {
    expect(indexGuesses('', 'users', ['email'])).toEqual(expect.arrayContaining(['ix_users_email', 'users_email_idx']));
    expect(indexGuesses('audit', 'events', ['at'])).toContain('ix_audit_events_at');
  });
});
