import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { defaultOf } from './default-value.ts';

describe('a default', () => {
  it.each([
    ['0', 'constant'],
    ["'now()'", 'constant'],
    ["'random()'::text", 'constant'],
    ['NULL', 'constant'],
    ["'{}'::jsonb", 'constant'],
    ["'x'::character varying(20)", 'constant'],
    ['CAST(0 AS numeric(10, 2))', 'constant'],
    ['ARRAY[]::integer[]', 'constant'],
    ['true', 'constant'],
    ["interval '1 day'", 'constant'],
    ['now()', 'stable'],
    ["timezone('utc', now())", 'stable'],
    ['CURRENT_TIMESTAMP', 'stable'],
    ['CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP', 'stable'],
    ["(now() + interval '1 day')", 'stable'],
    ['current_user', 'stable'],
    ['gen_random_uuid()', 'volatile'],
    ['pg_catalog.gen_random_uuid()', 'volatile'],
    ['public.uuid_generate_v4()', 'volatile'],
    ['random()', 'volatile'],
    ['CLOCK_TIMESTAMP()', 'volatile'],
    ["nextval('s'::regclass)", 'volatile'],
    ['md5(random()::text)', 'volatile'],
    ['my_default()', 'unknown'],
    ['coalesce(my_default(), random())', 'volatile'],
    ['coalesce(my_default(), now())', 'unknown'],
  ])('%s is %s', (text, kind) => {
    expect(defaultOf(text)).toEqual({ kind, text });
  });

  it('keeps its text with single blanks', () => {
    expect(defaultOf('  now( )\n ')).toEqual({ kind: 'stable', text: 'now( )' });
  });

  it('is read whatever stands there, in linear time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(typeof defaultOf(text).kind).toBe('string');
      }),
    );
    expect(defaultOf(`${"'".repeat(200_001)}${'('.repeat(200_000)}`).kind).toBe('constant');
  });
});
