import { describe, expect, it } from 'vitest';

import { conversion, sameType } from './types.ts';

// Source of the conversions: PostgreSQL's manual, 10.4 "Value Storage" and table 8.2 (numeric types).
const conversions = [
  ['integer', 'bigint', 'keeps'],
  ['bigint', 'integer', 'refuses'],
  ['varchar(50)', 'varchar(100)', 'keeps'],
  ['varchar(100)', 'varchar(50)', 'refuses'],
  ['varchar(100)', 'text', 'keeps'],
  ['text', 'varchar(50)', 'refuses'],
  ['numeric(10,2)', 'numeric(12,2)', 'keeps'],
  ['numeric(10,4)', 'numeric(10,2)', 'loses'],
  ['numeric(12,2)', 'numeric(10,2)', 'refuses'],
  ['numeric', 'numeric(10,2)', 'loses'],
  ['numeric(10,2)', 'integer', 'loses'],
  ['double precision', 'real', 'loses'],
  ['timestamp', 'date', 'loses'],
  ['date', 'timestamp', 'keeps'],
  ['uuid', 'text', 'keeps'],
  ['text', 'uuid', 'refuses'],
  ['json', 'jsonb', 'keeps'],
  ['integer', 'boolean', 'unknown'],
  [null, 'text', 'unknown'],
] as const;

describe('what becomes of the values', () => {
  it.each(conversions)('%s to %s: %s', (from, to, expected) => {
    expect(conversion(from, to)).toBe(expected);
  });
});

describe('one type or two', () => {
  it.each([
    ['varchar(50)', 'character varying(50)', 'same'],
    ['timestamptz', 'timestamp with time zone', 'same'],
    ['varchar(50)', 'varchar(60)', 'different'],
    ['integer', 'text', 'different'],
    ['varchar(50)', 'varchar', 'unknown'],
    ['text', 'varchar', 'unknown'],
    ['json', 'jsonb', 'unknown'],
    ['mood', 'varchar(5)', 'unknown'],
    ["enum('a')", "enum('b')", 'unknown'],
    ['text', null, 'unknown'],
  ] as const)('%s and %s: %s', (one, other, expected) => {
    expect(sameType(one, other)).toBe(expected);
    expect(sameType(other, one)).toBe(expected);
  });
});
