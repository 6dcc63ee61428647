import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { withoutBinds, withoutDriverMarks, withoutVariables } from './placeholders.ts';

describe("SQLAlchemy's binds", () => {
  it.each([
    ['update t set a = :a', 'update t set a = $1'],
    ['where a = :name and b', 'where a = $1    and b'],
    ['(:a,:b)', '($1,$1)'],
    ['\':a\' ":a" -- :a', '\':a\' ":a" -- :a'],
    ['$$ :a $$ /* :a */', '$$ :a $$ /* :a */'],
    ['a::int, x[1:n]', 'a::int, x[1:n]'],
    ['cast(:long_name as int)::text', 'cast($1         as int)::text'],
    ['a \\:b', 'a  :b'],
    ['a := :b', 'a := $1'],
  ])('%s', (sql, expected) => {
    expect(withoutBinds(sql)).toBe(expected);
  });
});

describe("a driver's marks", () => {
  it.each([
    ['values (%(name)s, %s)', 'values ($1      , $1)'],
    ['a=%s', 'a=$1'],
    ['a %% b', 'a %  b'],
    ["'%s' -- %s", "'%s' -- %s"],
    ['a % b, a %sum', 'a % b, a %sum'],
  ])('%s', (sql, expected) => {
    expect(withoutDriverMarks(sql)).toBe(expected);
  });
});

describe("a tool's variables", () => {
  it.each([
    ['drop table ${schema}.t', 'drop table "schema" .t'],
    ["'${a}' $1", "'${a}' $1"],
    ['${flyway:user}', '"flyway:user" '],
    ['${open', '${open'],
  ])('%s', (sql, expected) => {
    expect(withoutVariables(sql)).toBe(expected);
  });
});

it('keep the length of any text, so that lines and offsets hold', () => {
  const piece = fc.constantFrom(':', 'a', '%', '(', ')', 's', '$', '{', '}', "'", ' ', '\n', '\\', 'ä', '--');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (sql) => {
        for (const change of [withoutBinds, withoutDriverMarks, withoutVariables]) {
          expect(change(sql)).toHaveLength(sql.length);
          expect(change(sql).split('\n')).toHaveLength(sql.split('\n').length);
        }
      },
    ),
  );
});
