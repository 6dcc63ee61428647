import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { folderOf, fromFolder, pythonOf, splitWords, wayTo } from './words.ts';

describe('a command is split', () => {
  it.each([
    ['flask db', ['flask', 'db']],
    ['  uv   run alembic ', ['uv', 'run', 'alembic']],
    [`sh -c 'a "b" c'`, ['sh', '-c', 'a "b" c']],
    [`a "b \\" c" d`, ['a', 'b " c', 'd']],
    [`a 'b\\c' ''`, ['a', 'b\\c', '']],
    ['$(reboot) `id`', ['$(reboot)', '`id`']],
    ['', []],
  ])('%s', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it('or refused, where a quote is open', () => {
    expect(splitWords(`a 'b`)).toBeNull();
  });

  it('back into the words that it was made of', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const quoted = words.map((one) => `'${one.replaceAll("'", `'\\''`)}'`).join(' ');
        expect(splitWords(quoted)).toEqual(words);
      }),
    );
  });
});

it.each([
  [
    ['uv', 'run', 'flask', 'db'],
    ['uv', 'run', 'python'],
  ],
  [
    ['uv', 'run', '--frozen', 'flask', 'db'],
    ['uv', 'run', '--frozen', 'python'],
  ],
  [
    ['poetry', 'run', 'alembic'],
    ['poetry', 'run', 'python'],
  ],
  [['python3.12', 'manage.py', 'db'], ['python3.12']],
  [['flask', 'db'], null],
])('the Python of %j is %j', (command, python) => {
  expect(pythonOf(command)).toEqual(python);
});

it.each([
  ['', 'alembic.ini', 'alembic.ini'],
  ['backend', 'backend/alembic.ini', 'alembic.ini'],
  ['backend', 'migrations/env.py', '../migrations/env.py'],
  ['a/b', '', '../..'],
  ['', '', '.'],
  ['./a', 'a', '.'],
])('from "%s" to "%s" it is %s', (folder, path, way) => {
  expect(wayTo(folder, path)).toBe(way);
});

it('knows the folder of a path', () => {
  expect(['backend/alembic.ini', 'alembic.ini', './x/y/z'].map(folderOf)).toEqual(['backend', '', 'x/y']);
});

it.each([
  ['', 'migrations/env.py', 'migrations/env.py'],
  ['backend', '../shared/models.py', 'shared/models.py'],
  ['backend', '../../elsewhere.py', null],
  ['backend', '/usr/lib/python3/os.py', null],
])('in "%s", "%s" is %s', (folder, path, place) => {
  expect(fromFolder(folder, path)).toBe(place);
});
