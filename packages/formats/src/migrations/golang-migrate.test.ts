import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { format } from './golang-migrate.ts';
import { chainOf, onlyRevision, readAll } from './pairs/view.fixture.ts';

describe('the chain', () => {
  it('follows the numbers, not the text', async () => {
    const read = await readAll(format, {
      'db/10_c.up.sql': 'select a from c',
      'db/10_c.down.sql': '',
      'db/2_b.up.sql': '',
      'db/0001_a.up.sql': '',
      'db/0001_other_name.down.sql': '',
    });
    expect(chainOf(read)).toEqual([
      '1: db/0001_a.up.sql, db/0001_other_name.down.sql',
      '2 after 1: db/2_b.up.sql',
      '10 after 2: db/10_c.up.sql, db/10_c.down.sql',
    ]);
  });

  it('keeps two of one version, each with its own down file', async () => {
    const read = await readAll(format, {
      'db/1_z.up.sql': '',
      'db/2_a.up.sql': '',
      'db/2_a.down.sql': '',
      'db/02_b.up.sql': '',
      'db/02_b.down.sql': '',
      'db/3_x.down.sql': '',
      'db/4_y.up.sql': '',
    });
    expect(chainOf(read)).toEqual([
      '1: db/1_z.up.sql',
      '2 after 1: db/02_b.up.sql, db/02_b.down.sql',
      '2 after 1: db/2_a.up.sql, db/2_a.down.sql',
      '3 after 2: db/3_x.down.sql',
      '4 after 3: db/4_y.up.sql',
    ]);
    expect(read[3]?.revision).toMatchObject({ value: { up: { state: 'missing' }, down: { state: 'empty' } } });
  });
});

describe('a revision', () => {
  it('is the SQL of its two files', async () => {
    const revision = await onlyRevision(format, {
      'db/12_add_users.up.sql': '\uFEFFcreate table users (id int);\n',
      'db/12_add_users.down.sql': '-- back\ndrop table users;',
    });
    expect(revision).toMatchObject({
      title: 'add users',
      up: { state: 'operations', path: 'db/12_add_users.up.sql', line: 1, endLine: 1 },
      down: {
        state: 'operations',
        line: 1,
        endLine: 2,
        operations: [
          {
            op: 'sql-text',
            sql: '-- back\ndrop table users;',
            binds: false,
            path: 'db/12_add_users.down.sql',
            line: 1,
            endLine: 2,
            transaction: 'none',
          },
        ],
      },
    });
  });

  it.each([
    ['', 'empty', null, null],
    ['-- nothing to do:\n-- data only\n', 'empty', null, 'nothing to do: data only'],
    ['SELECT 1;', 'empty', null, null],
    ['select f();', 'operations', null, null],
    ["-- why\nDO $$ BEGIN RAISE EXCEPTION 'no way back'; END $$;", 'raises', "RAISE EXCEPTION 'no way back'", 'why'],
    ["DO $$ BEGIN RAISE NOTICE 'going'; END $$", 'operations', null, null],
    ["DO $$ BEGIN drop table a; RAISE EXCEPTION 'x'; END $$", 'operations', null, null],
  ])('goes back by %j: %s', async (text, state, raises, reason) => {
    const { down } = await onlyRevision(format, { '1_a.up.sql': 'drop table a', '1_a.down.sql': text });
    expect([down.state, down.raises, down.reason]).toEqual([state, raises, reason]);
  });

  it('without a down file says so', async () => {
    const { down } = await onlyRevision(format, { '1_a.up.sql': 'drop table a' });
    expect(down).toMatchObject({ state: 'missing', path: '1_a.up.sql', line: 1 });
  });

  it.each([
    ['create index concurrently i on t (a)', 'none'],
    ['create index concurrently i on t (a); drop table t', 'shared'],
  ])('%s: transaction %s', async (text, transaction) => {
    const { up } = await onlyRevision(format, { '1_a.up.sql': text });
    expect(up.operations).toMatchObject([{ transaction }]);
  });

  it.each([
    ['CREATE  TABLE a (id INT) -- c', 'create table a (\n  id int\n)', true],
    ["insert into a values ('x')", "insert into a values ('X')", false],
    ['drop table a', 'drop table b', false],
    ['drop table "A"', 'drop table "a"', false],
  ])('%j means the same as %j: %s', async (one, other, isSame) => {
    const [first, second] = await Promise.all([one, other].map((text) => onlyRevision(format, { '1_a.up.sql': text })));
    expect(first?.meaning === second?.meaning).toBe(isSame);
  });

  it('has remarks, each with its statement', async () => {
    const { remarks } = await onlyRevision(format, {
      'a/1_a.up.sql': [
        '-- cm-actions: ignore[one] until 2027-01-31: first',
        'drop table a;',
        'drop table',
        '  b; -- cm-actions: behind',
        '/* cm-actions: last */',
        "select '-- cm-actions: no comment';",
      ].join('\n'),
      'a/1_a.down.sql': 'select 2 from c;\n-- cm-actions: nothing below',
    });
    expect(remarks).toEqual([
      { path: 'a/1_a.up.sql', line: 1, text: 'ignore[one] until 2027-01-31: first', covers: [2, 2] },
      { path: 'a/1_a.up.sql', line: 4, text: 'behind', covers: [3, 4] },
      { path: 'a/1_a.up.sql', line: 5, text: 'last', covers: [6, 6] },
      { path: 'a/1_a.down.sql', line: 2, text: 'nothing below', covers: null },
    ]);
  });
});

it.each([
  [new Uint8Array([0xff, 0xfe, 65, 0]), 'it is written in UTF-16'],
  [new Uint8Array([65, 0xc3, 65, 65, 65]), 'it is not written in UTF-8'],
])('a file in another encoding is refused by name: %j', async (bytes, reason) => {
  const path = '1_a.up.sql';
  const header = {
    id: '1',
    path,
    paths: [path],
    parents: [],
    dependsOn: [],
    labels: [],
    idLine: null,
    parentsLine: null,
  };
  expect(await format.revision([{ path, bytes }], header)).toMatchObject({
    kind: 'unparsable',
    path,
    reason: expect.stringContaining(reason),
  });
});

it.each([
  ['12', 'db/my migrations', `migrate -path 'db/my migrations' -database "$DATABASE_URL" goto 12`],
  [null, '', `migrate -path . -database "$DATABASE_URL" down 3`],
])('goes back to %s by its own command', (to, path, command) => {
  expect(format.rollback(to, { section: null, config: null, path }, 3, [])).toBe(command);
});

it('any text is read', async () => {
  const piece = fc.constantFrom(
    'DO',
    '$$',
    'BEGIN',
    'RAISE',
    ';',
    'END',
    '--',
    'cm-actions:',
    '\n',
    "'",
    'select',
    '1',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => pieces.join(' ')),
  );
  await fc.assert(
    fc.asyncProperty(text, text, async (up, down) => {
      const revision = await onlyRevision(format, { '1_a.up.sql': up, '1_a.down.sql': down });
      expect(revision.up.endLine).toBeGreaterThanOrEqual(revision.up.line);
    }),
  );
});
