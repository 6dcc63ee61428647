import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { Dialect } from '../model/operation.ts';
import { plainText } from './pieces.ts';
import { splitStatements } from './statements.ts';

it.each<readonly [string, Dialect | null, readonly string[]]>([
  ['', null, []],
  [' ; ;-- x\n', null, []],
  ['a; b', null, ['a', 'b']],
  ["a ';' ; b /* ; */", null, ["a ';'", 'b']],
  ['do $$ a; b $$; c', 'postgresql', ['do $$ a; b $$', 'c']],
  ['begin; update t; end; x', null, ['begin', 'update t', 'end', 'x']],
  [
    'create trigger x after insert on t begin update a; delete b; end; drop table c',
    'sqlite',
    ['create trigger x after insert on t begin update a; delete b; end', 'drop table c'],
  ],
  [
    'create procedure p() begin if a then b; end if; case when a then b; end case; end; c',
    'mysql',
    ['create procedure p() begin if a then b; end if; case when a then b; end case; end', 'c'],
  ],
])('%j on %s', (sql, dialect, expected) => {
  expect(splitStatements(sql, dialect).map((passage) => plainText(passage))).toEqual(expected);
});

it('never throws', () => {
  const word = fc.constantFrom('create', 'trigger', 'begin', 'end', 'if', 'case', ';', "'", '$$', '--', '\n');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word).map((words) => words.join(' ')),
      ),
      (sql) => {
        expect(Array.isArray(splitStatements(sql, 'mysql'))).toBe(true);
      },
    ),
  );
});
