import { describe, expect, it } from 'vitest';

import { discoverTrees } from './discover.ts';
import { folderOf, revision } from './folder.fixture.ts';

type Files = Readonly<Record<string, string | null>>;
interface Short {
  readonly path: string;
  readonly config: string | null;
  readonly section: string | null;
  readonly files: readonly string[];
}

async function found(files: Files, at: string | null = null): Promise<readonly Short[]> {
  const trees = await discoverTrees(folderOf(files), at);
  return trees.map(({ path, config, section, sources }) => ({ path, config, section, files: sources.flat() }));
}

const tree = (folder: string): Files => ({ [`${folder}/env.py`]: '', [`${folder}/versions/a1_x.py`]: revision('a1') });
const expected = (folder: string, config: string | null, section: string | null = null): Short => {
  return { path: `${folder}/versions`, config, section, files: [`${folder}/versions/a1_x.py`] };
};

describe('trees of Alembic', () => {
  it.each<[string, Files, readonly Short[]]>([
    [
      'alembic.ini in the root',
      { ...tree('alembic'), 'alembic.ini': '[alembic]\nscript_location = alembic\n' },
      [expected('alembic', 'alembic.ini')],
    ],
    [
      '%(here)s',
      { ...tree('app/db'), 'app/alembic.ini': '[alembic]\nscript_location = %(here)s/db\n' },
      [expected('app/db', 'app/alembic.ini')],
    ],
    [
      'a path relative to the configuration',
      { ...tree('api/migrations'), 'api/alembic.ini': '[alembic]\nscript_location: ./migrations\n' },
      [expected('api/migrations', 'api/alembic.ini')],
    ],
    [
      'a path relative to the root',
      { ...tree('db/migrations'), 'etc/alembic.ini': '[alembic]\nscript_location = db/migrations\n' },
      [expected('db/migrations', 'etc/alembic.ini')],
    ],
    [
      'a package',
      { ...tree('src/shop/db'), 'alembic.ini': '[alembic]\nscript_location = shop:db\n' },
      [expected('src/shop/db', 'alembic.ini')],
    ],
    [
      'a package in a folder of the path',
      {
        ...tree('lib/shop/data/db'),
        'alembic.ini': '[alembic]\nscript_location = shop.data:db\nprepend_sys_path = lib\n',
      },
      [expected('lib/shop/data/db', 'alembic.ini')],
    ],
    [
      'a value of its own filled in',
      { ...tree('x/y'), 'alembic.ini': '[DEFAULT]\nbase = x\n[alembic]\nscript_location = %(base)s/y\n' },
      [expected('x/y', 'alembic.ini')],
    ],
    [
      'a path with a per cent sign',
      { ...tree('a%b'), 'alembic.ini': '[alembic]\nscript_location = a%%b\n' },
      [expected('a%b', 'alembic.ini')],
    ],
    [
      'a section of another name',
      {
        ...tree('a'),
        ...tree('b'),
        'alembic.ini': '[alembic]\nscript_location = a\n[tenants]\nscript_location = b\n[loggers]\nkeys = root\n',
      },
      [expected('a', 'alembic.ini'), expected('b', 'alembic.ini', 'tenants')],
    ],
    [
      'an INI file of another name',
      { ...tree('a'), 'jobs.ini': '[alembic]\nscript_location = a\n' },
      [expected('a', 'jobs.ini')],
    ],
    [
      'pyproject.toml',
      { ...tree('a'), 'pyproject.toml': '[tool.alembic]\nscript_location = "%(here)s/a"\n' },
      [expected('a', 'pyproject.toml')],
    ],
    [
      'pyproject.toml with the address in alembic.ini',
      { ...tree('a'), 'alembic.ini': '[alembic]\n', 'pyproject.toml': '[tool.alembic]\nscript_location = "a"\n' },
      [expected('a', 'pyproject.toml')],
    ],
    [
      'pyproject.toml and an INI file for something else',
      {
        ...tree('a'),
        ...tree('b'),
        'jobs.ini': '[alembic]\nscript_location = b\n',
        'pyproject.toml': '[tool.alembic]\nscript_location = "a"\n',
      },
      [expected('a', 'pyproject.toml'), expected('b', 'jobs.ini')],
    ],
    [
      'two configurations of one tree',
      { ...tree('a'), 'alembic.ini': '[alembic]\nscript_location = a\n', 'ci.ini': '[alembic]\nscript_location = a\n' },
      [expected('a', 'alembic.ini')],
    ],
    ['no configuration', tree('db/alembic'), [expected('db/alembic', null)]],
    [
      'a configuration with a path of some container',
      { ...tree('db/alembic'), 'alembic.ini': '[alembic]\nscript_location = /srv/app/alembic\n' },
      [expected('db/alembic', 'alembic.ini')],
    ],
    [
      'the folder of Flask-Migrate',
      { ...tree('migrations'), 'migrations/alembic.ini': '[alembic]\n' },
      [expected('migrations', null)],
    ],
    ['a folder of versions that hold no revisions', { 'api/env.py': '', 'api/versions/v1.py': 'version = 1\n' }, []],
    ['a folder of versions without env.py', { 'a/versions/a1.py': revision('a1') }, []],
    [
      "other people's code",
      { 'venv/lib/alembic.ini': '[alembic]\nscript_location = x\n', ...tree('node_modules/x') },
      [],
    ],
    ['other INI files', { 'tox.ini': '[tox]\n', 'pyproject.toml': '[project]\ndependencies = ["alembic"]\n' }, []],
  ])('%s', async (_, files, trees) => {
    expect(await found(files)).toEqual(trees);
  });

  it('takes the files that Alembic takes, in its order', async () => {
    const names = [
      'b.py',
      'a.py',
      '.hidden.py',
      '.#lock.py',
      '__init__.py',
      '__init__more.py',
      '_b.py',
      'c.pyc',
      'README',
      'env.txt',
    ];
    const files = Object.fromEntries(names.map((name) => [`a/versions/${name}`, revision('a1')]));
    const config = { 'alembic.ini': '[alembic]\nscript_location = a\n', 'a/versions/later/d.py': revision('d1') };
    const [one] = await found({ ...files, ...config });
    expect(one?.files).toEqual(['.hidden.py', '_b.py', 'a.py', 'b.py'].map((name) => `a/versions/${name}`));
  });

  it.each([
    ['os', 'a/one:a/two'],
    ['os', 'a/one;a/two'],
    [':', 'a/one:a/two'],
    [';', 'a/one; a/two'],
    ['space', 'a/one a/two'],
    ['newline', '\n  a/one\n  a/two'],
    [null, 'a/one a/two'],
    [null, 'a/one, a/two'],
    [null, '%(here)s/a/one,%(here)s/a/two'],
  ])('takes several version locations, separator %s, written %s', async (separator, locations) => {
    const line = separator === null ? '' : `path_separator = ${separator}\n`;
    const ini = `[alembic]\nscript_location = a\n${line}version_locations = ${locations}\n`;
    const files = { 'a/env.py': '', 'a/one/x.py': revision('a1'), 'a/two/sub/y.py': revision('b2') };
    const recursive = `${ini}recursive_version_locations = true\n`;
    const config = { config: 'alembic.ini', section: null };
    expect(await found({ ...files, 'alembic.ini': ini })).toEqual([{ path: 'a', ...config, files: ['a/one/x.py'] }]);
    expect(await found({ ...files, 'alembic.ini': recursive })).toEqual([
      { path: 'a', ...config, files: ['a/one/x.py', 'a/two/sub/y.py'] },
    ]);
  });

  it('takes several version locations of pyproject.toml', async () => {
    const toml =
      '[tool.alembic]\nscript_location = "a"\nversion_locations = ["a/one", "%(here)s/a/two"]\nrecursive_version_locations = true\n';
    const files = { 'pyproject.toml': toml, 'a/one/x.py': revision('a1'), 'a/two/z/y.py': revision('b2') };
    const trees = await discoverTrees(folderOf(files), null);
    expect(trees[0]).toMatchObject({
      path: 'a',
      folders: ['a/one', 'a/two'],
      sources: [['a/one/x.py'], ['a/two/z/y.py']],
    });
  });
});

describe('a tree that the user names', () => {
  const files = {
    ...tree('a'),
    ...tree('b'),
    'alembic.ini': '[alembic]\nscript_location = a\n',
    'jobs/setup.cfg': '[alembic]\nscript_location = %(here)s/../b\n',
    'c/x.py': revision('c1'),
  };
  it.each([
    ['a configuration', 'alembic.ini', ['a/versions']],
    ['a configuration of another kind', 'jobs/setup.cfg', ['b/versions']],
    ['a script folder', './a/', ['a/versions']],
    ['a versions folder', 'a/versions', ['a/versions']],
    ['a folder that no configuration tells of', 'b', ['b/versions']],
    ['a folder of revisions without anything', 'c', ['c']],
    ['the root', '.', ['a/versions', 'b/versions']],
    ['nothing that is there', 'nowhere', []],
  ])('by %s', async (_, at, paths) => {
    expect((await found(files, at)).map(({ path }) => path).toSorted()).toEqual(paths);
  });
});

describe('what is wrong with a configuration', () => {
  it.each([
    [
      'a folder that is not there',
      '[alembic]\nscript_location = gone\n',
      'alembic.ini: `script_location` names `gone`, but `gone` is no folder with files here. Correct the path, or commit the folder.',
    ],
    [
      'a folder outside',
      '[alembic]\nscript_location = ../up\n',
      'alembic.ini: `script_location` names `../up`, a place outside the repository. Write it relative to the file: `%(here)s/…`.',
    ],
    [
      'a value that nothing sets',
      '[alembic]\nscript_location = %(home)s/a\n',
      'alembic.ini: `script_location` needs a value for `%(home)s`, which the file does not set. Write the path out.',
    ],
    [
      'values that lead to each other',
      '[alembic]\nscript_location = %(x)s\nx = %(y)s\ny = %(x)s\n',
      'alembic.ini: `script_location` needs a value for `%(x)s`, which the file does not set. Write the path out.',
    ],
    [
      'a separator that Alembic does not know',
      '[alembic]\nscript_location = a\nversion_locations = a\npath_separator = comma\n',
      'alembic.ini: `path_separator = comma` is not known to Alembic. Write os, space, newline, `:` or `;`.',
    ],
    [
      'an option twice',
      '[alembic]\nscript_location = a\nscript_location = a\n',
      'alembic.ini: line 3 sets `script_location` a second time, so Alembic refuses the file. Correct that line.',
    ],
    [
      'a line that is none',
      '[alembic]\nscript_location = a\nnonsense\n',
      'alembic.ini: line 3 has no `=`, so Alembic refuses the file. Correct that line.',
    ],
  ])('%s', async (_, ini, problem) => {
    const [one] = await discoverTrees(folderOf({ 'alembic.ini': ini, 'a/env.py': '', 'a/x.py': '' }), null);
    expect(one?.problems).toEqual([problem]);
  });

  it.each([
    ['[tool.alembic]\nscript_location = \n', 'no valid TOML at line 2'],
    ['[tool.alembic]\nscript_location = 3\n', 'must be text'],
    ['[tool.alembic]\nscript_location = "%(x)s/a"\n', 'other than `%(here)s`'],
  ])('pyproject.toml with %j', async (toml, problem) => {
    const trees = await discoverTrees(
      folderOf({ 'alembic.ini': '[alembic]\n', 'env.py': '', 'pyproject.toml': toml }),
      'pyproject.toml',
    );
    expect(trees.flatMap(({ problems }) => problems).join('\n')).toContain(problem);
  });

  it('a configuration that cannot be read stands for what it may tell of', async () => {
    const trees = await discoverTrees(folderOf({ 'db/alembic.ini': null }), null);
    expect(trees.map(({ path, problems }) => [path, problems])).toEqual([
      ['db', ['db/alembic.ini: it could not be read (too large), so the migrations that it tells of are not known.']],
    ]);
  });
});
