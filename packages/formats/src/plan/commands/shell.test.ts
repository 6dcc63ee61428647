import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { shellCommands } from './shell.ts';

function words(text: string): readonly (readonly string[])[] {
  return shellCommands(text).map((command) => command.words);
}

describe('shellCommands', () => {
  // Expected words: the POSIX shell's own rules of quoting (section 2.2 of its specification).
  it.each([
    ['alembic downgrade -1', [['alembic', 'downgrade', '-1']]],
    ['a && b || c; d | e & f', [['a'], ['b'], ['c'], ['d'], ['e'], ['f']]],
    [`echo 'a && b' "c; d" e\\ f`, [['echo', 'a && b', 'c; d', 'e f']]],
    ['a --x="1 2" # no b', [['a', '--x=1 2']]],
    ['a#b c', [['a#b', 'c']]],
    [
      '(cd app && alembic downgrade a1)',
      [
        ['cd', 'app'],
        ['alembic', 'downgrade', 'a1'],
      ],
    ],
    ['a $(b && c) "${d}" $e', [['a', '$(b && c)', '${d}', '$e']]],
    ['helm rollback api 2>&1 >log', [['helm', 'rollback', 'api']]],
    ['alembic downgrade <previous revision>', [['alembic', 'downgrade', '<previous revision>']]],
    ['helm rollback [the release] 3', [['helm', 'rollback', '[the release]', '3']]],
    ['kubectl rollout undo deployment/{{ name }}', [['kubectl', 'rollout', 'undo', 'deployment/{{ name }}']]],
    ['', []],
    ['# only a comment', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('knows the file that a command reads, and the pipe before it', () => {
    expect(shellCommands('mysql shop < dump.sql')).toMatchObject([{ words: ['mysql', 'shop'], input: 'dump.sql' }]);
    expect(shellCommands('zcat a.gz | psql shop').map(({ isPiped }) => isPiped)).toEqual([false, true]);
    expect(shellCommands('a || b').map(({ isPiped }) => isPiped)).toEqual([false, false]);
  });

  it('reads any line, and quoted words as they are', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void shellCommands(text)));
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), { minLength: 1 }), (given) => {
        const line = given.map((word) => `'${word.replaceAll("'", `'"'"'`)}'`).join(' ');
        expect(words(line)).toEqual([given]);
      }),
    );
  });
});
