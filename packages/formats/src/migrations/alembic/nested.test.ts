import { describe, expect, it } from 'vitest';

import { discoverTrees } from './discover.ts';
import { folderOf, revision } from './folder.fixture.ts';

describe('revisions in folders below a versions folder', () => {
  const config = {
    'alembic.ini': '[alembic]\nscript_location = a\n',
    'a/env.py': 'url = "postgresql://db" or "sqlite://"',
  };

  it('are one tree where they follow each other', async () => {
    const files = {
      'a/versions/a1.py': revision('a1'),
      'a/versions/y1/b2.py': revision('b2', 'a1'),
      'a/versions/y2/z/c3.py': revision('c3', 'b2'),
    };
    const [one, ...others] = await discoverTrees(
      folderOf({ ...config, ...files, 'a/versions/y2/help.py': 'x = 1' }),
      null,
    );
    expect([one?.folders, others]).toEqual([['a/versions', 'a/versions/y1', 'a/versions/y2/z'], []]);
  });

  it('are trees of their own where each folder stands for itself, as with one for each database', async () => {
    const files = {
      'a/versions/postgresql/a1.py': revision('a1'),
      'a/versions/postgresql/b2.py': revision('b2', 'a1'),
      'a/versions/sqlite/c3.py': revision('c3'),
    };
    const trees = await discoverTrees(folderOf({ ...config, ...files }), null);
    expect(trees.map(({ path, dialects, sources }) => [path, dialects, sources.length])).toEqual([
      ['a/versions/postgresql', ['postgresql'], 2],
      ['a/versions/sqlite', ['sqlite'], 1],
    ]);
    const [named] = await discoverTrees(folderOf({ ...config, ...files }), 'a/versions/sqlite');
    expect([named?.path, named?.settings.envPath]).toEqual(['a/versions/sqlite', 'a/env.py']);
  });

  it('that were put away are not mixed with those in use', async () => {
    const files = {
      'a/versions/a1.py': revision('a1'),
      'a/versions/old/x1.py': revision('x1'),
      'a/versions/old/x2.py': revision('x2', 'x1'),
    };
    const trees = await discoverTrees(folderOf({ ...config, ...files }), null);
    expect(trees.map(({ path, sources }) => [path, sources.length])).toEqual([
      ['a/versions', 1],
      ['a/versions/old', 2],
    ]);
  });
});
