import { describe, expect, it } from 'vitest';

import { format } from './flyway.ts';
import { chainOf, onlyRevision, readAll, viewOf } from './pairs/view.fixture.ts';

async function trees(files: Readonly<Record<string, string>>, at: string | null = null): Promise<readonly string[]> {
  const found = await format.discover(viewOf(files), at);
  return found.map(
    ({ path, config, folders }) => `${path} (${folders.join(', ')})${config === null ? '' : ` by ${config}`}`,
  );
}

describe('the chain', () => {
  it('follows the parts of the versions as numbers', async () => {
    const read = await readAll(format, {
      'db/V1_10__c.sql': '',
      'db/V1.9__b.sql': '',
      'db/V2__d.sql': '',
      'db/V01__a.sql': '',
      'db/U1.9.0__b.sql': '',
      'db/R__views.sql': '',
      'db/B2__base.sql': '',
    });
    expect(chainOf(read).toSorted()).toEqual([
      '1.10 after 1.9: db/V1_10__c.sql',
      '1.9 after 1: db/V1.9__b.sql, db/U1.9.0__b.sql',
      '1: db/V01__a.sql',
      '2 after 1.10: db/V2__d.sql',
      'not-a-revision',
      'not-a-revision',
    ]);
  });

  it('keeps two of one version', async () => {
    const read = await readAll(format, { 'db/V1__a.sql': '', 'db/V1.0__b.sql': '', 'db/V2__c.sql': '' });
    expect(chainOf(read)).toEqual(['1: db/V1__a.sql', '1: db/V1.0__b.sql', '2 after 1: db/V2__c.sql']);
  });
});

describe('a tree', () => {
  const resources = 'app/src/main/resources/db/migration';
  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['of a folder', { 'sql/V1__a.sql': '' }, ['sql (sql)']],
    [
      'of folders below one named migration',
      { 'db/migration/2025/V1__a.sql': '', 'db/migration/2026/V2__b.sql': '' },
      ['db/migration (db/migration/2025, db/migration/2026)'],
    ],
    [
      'of each folder, where a version would stand twice',
      { 'db/migration/mysql/V1__a.sql': '', 'db/migration/postgres/V1__a.sql': '' },
      ['db/migration/mysql (db/migration/mysql)', 'db/migration/postgres (db/migration/postgres)'],
    ],
    [
      'of the locations in flyway.toml',
      {
        'x/flyway.toml': '[flyway]\nlocations = ["filesystem:sql", "filesystem:more"]',
        'x/sql/V1__a.sql': '',
        'x/more/V2__b.sql': '',
      },
      ['x/sql (x/more, x/sql) by x/flyway.toml'],
    ],
    [
      'of the locations in flyway.conf',
      { 'flyway.conf': '# where\nflyway.locations = classpath:db/migration', [`${resources}/V1__a.sql`]: '' },
      [`${resources} (${resources}) by flyway.conf`],
    ],
    [
      'of files, where the configuration says nothing of them',
      { 'flyway.toml': 'nonsense [', 'sql/V1__a.sql': '' },
      ['sql (sql)'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await trees(files)).toEqual(expected);
  });

  it('can be named by its configuration', async () => {
    const files = { 'flyway.conf': 'flyway.locations=filesystem:a', 'a/V1__a.sql': '', 'b/V1__a.sql': '' };
    expect(await trees(files, 'flyway.conf')).toEqual(['a (a) by flyway.conf']);
    expect(await trees(files, 'b')).toEqual(['b (b)']);
  });

  it('says which names it does not read', async () => {
    const toml = '[flyway]\nlocations = ["filesystem:sql"]\nsqlMigrationPrefix = "M"\n';
    const [tree] = await format.discover(viewOf({ 'flyway.toml': toml, 'sql/V1__a.sql': '' }), null);
    expect(tree?.problems).toEqual([expect.stringContaining('flyway.toml sets `sqlMigrationPrefix`')]);
  });
});

describe('a revision', () => {
  it('goes back by its undo file', async () => {
    const { title, up, down } = await onlyRevision(format, {
      'V1__add_users.sql': 'create table users (id int);',
      'U1__add_users.sql': 'drop table users;',
    });
    expect([title, up.path, down.path, down.state]).toEqual([
      'add users',
      'V1__add_users.sql',
      'U1__add_users.sql',
      'operations',
    ]);
  });

  it.each([
    ['create table a (id int)', '', 'shared'],
    ['create index concurrently i on t (a);\nvacuum;', '', 'none'],
    ['create index concurrently i on t (a); drop table a', '', 'shared'],
    ['create table a (id int)', 'executeInTransaction=false\n', 'none'],
  ])('%j with settings %j: transaction %s', async (text, conf, transaction) => {
    const settings = conf === '' ? {} : { 'V1__a.sql.conf': conf };
    const { up } = await onlyRevision(format, { 'V1__a.sql': text, ...settings });
    expect(up.operations).toMatchObject([{ transaction }]);
  });

  it('takes a changed comment for a change, and other line ends for none, as its checksum does', async () => {
    const [one, ends, comment] = await Promise.all(
      ['drop table a;\nvacuum;', 'drop table a;\r\nvacuum;', 'drop table a; --\nvacuum;'].map((text) =>
        onlyRevision(format, { 'V1__a.sql': text }),
      ),
    );
    expect(ends?.meaning).toBe(one?.meaning);
    expect(comment?.meaning).not.toBe(one?.meaning);
  });
});

it.each<[string, readonly (readonly string[])[], string | null]>([
  ['a script that undoes it', [['sql/V2__b.sql', 'sql/U2__b.sql']], 'flyway undo'],
  ['none', [['sql/V2__b.sql']], null],
  ['one of two', [['sql/V2__b.sql', 'sql/U2__b.sql'], ['sql/V3__c.sql']], null],
  [
    'two of two',
    [
      ['sql/V2__b.sql', 'sql/U2__b.sql'],
      ['sql/V3__c.sql', 'sql/U3__c.sql'],
    ],
    'for step in $(seq 2); do flyway undo || break; done',
  ],
  ['nothing to undo', [], null],
])('goes back with %s', (_, files, command) => {
  const undone = files.map((paths) => ({ paths }));
  expect(format.rollback('1', { section: null, config: null, path: 'sql' }, undone.length, undone)).toBe(command);
});
