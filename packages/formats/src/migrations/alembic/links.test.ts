import { describe, expect, it } from 'vitest';

import { discoverTrees } from './discover.ts';
import { folderOf, revision } from './folder.fixture.ts';
import { realPaths } from './links.ts';

type Map1 = Readonly<Record<string, string>>;

describe('folders that are symbolic links', () => {
  const versions = { 'db/versions/a1_x.py': revision('a1') };
  const ini = (script: string): Map1 => ({ 'alembic.ini': `[alembic]\nscript_location = ${script}\n` });

  it.each<[string, Map1, Map1, string | null, string]>([
    [
      'the revisions',
      { 'app/env.py': '', ...ini('app'), ...versions },
      { 'app/versions': 'db/versions' },
      null,
      'alembic.ini',
    ],
    [
      'the scripts',
      { 'db/env.py': '', ...ini('app/migrations'), ...versions },
      { 'app/migrations': 'db' },
      null,
      'alembic.ini',
    ],
    ['a folder above them', { 'db/env.py': '', ...ini('app/db'), ...versions }, { app: '' }, null, 'alembic.ini'],
    [
      'the revisions, without a configuration',
      { 'app/env.py': '', ...versions },
      { 'app/versions': 'db/versions' },
      null,
      '',
    ],
    ['what is named', { 'db/env.py': '', ...versions }, { 'app/migrations': 'db' }, 'app/migrations', ''],
    [
      'version_locations',
      {
        'app/env.py': '',
        'alembic.ini': '[alembic]\nscript_location = app\nversion_locations = app/own\n',
        ...versions,
      },
      { 'app/own': 'db/versions' },
      null,
      'alembic.ini',
    ],
  ])('%s', async (_, files, links, at, config) => {
    const view = { ...folderOf(files), links: () => Promise.resolve(new Map(Object.entries(links))) };
    const trees = await discoverTrees(view, at);
    const found = trees.map((tree) => [tree.path, tree.config ?? '', tree.sources.flat(), tree.problems]);
    expect(found).toEqual([['db/versions', config, ['db/versions/a1_x.py'], []]]);
  });

  it('that lead in a circle end', () => {
    const real = realPaths(
      new Map([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    );
    expect(['a', 'b']).toContain(real('a/x').split('/')[0]);
    expect(real('c')).toBe('c');
  });
});
