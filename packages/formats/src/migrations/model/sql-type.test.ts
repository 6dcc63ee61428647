import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { normalType } from './sql-type.ts';

describe('a type', () => {
  it.each([
    ['INTEGER', 'integer'],
    ['int4', 'integer'],
    ['pg_catalog.int4', 'integer'],
    ['int8', 'bigint'],
    ['bool', 'boolean'],
    ['character varying(50)', 'varchar(50)'],
    ['CHARACTER  VARYING', 'varchar'],
    ['varchar (50)', 'varchar(50)'],
    ['character(3)', 'char(3)'],
    ['char', 'char(1)'],
    ['char(1)', 'char(1)'],
    ['bpchar', 'bpchar'],
    ['decimal(10, 2)', 'numeric(10,2)'],
    ['numeric(10,0)', 'numeric(10)'],
    ['float', 'double precision'],
    ['float(24)', 'real'],
    ['float(25)', 'double precision'],
    ['float8', 'double precision'],
    ['double precision', 'double precision'],
    ['float4', 'real'],
    ['timestamp', 'timestamp'],
    ['timestamp without time zone', 'timestamp'],
    ['timestamp with time zone', 'timestamptz'],
    ['TIMESTAMP (6) WITH TIME ZONE', 'timestamptz(6)'],
    ['time with time zone', 'timetz'],
    ['datetime', 'timestamp'],
    ['bit varying(8)', 'varbit(8)'],
    ['interval', 'interval'],
    ['serial8', 'bigserial'],
    ['integer[]', 'integer[]'],
    ['int[3][3]', 'integer[]'],
    ['integer ARRAY', 'integer[]'],
    ['integer ARRAY[4]', 'integer[]'],
    ['varchar(50)[]', 'varchar(50)[]'],
    ['"Mood"', 'Mood'],
    ['public.mood', 'public.mood'],
    ['public . "Mood"', 'public.Mood'],
    ['jsonb', 'jsonb'],
    ['vector(1536)', 'vector(1536)'],
  ])('%s is %s', (sql, normal) => {
    expect(normalType(sql)).toBe(normal);
  });

  it('that is normal stays as it is, whatever the text', () => {
    const words = fc.array(
      fc.constantFrom('int', 'timestamp', 'with time zone', '(', ')', '3', ',', '[]', 'array', 'x', '.', ' '),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        expect(typeof normalType(parts.join(''))).toBe('string');
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('integer', 'varchar(50)', 'numeric(10,2)', 'timestamptz(6)', 'integer[]', 'char(1)', 'real'),
        (type) => {
          expect(normalType(type)).toBe(type);
        },
      ),
    );
  });

  it('of any length takes linear time', () => {
    expect(normalType(`${'('.repeat(500_000)}${' x'.repeat(250_000)}`).length).toBeGreaterThan(0);
  });
});
