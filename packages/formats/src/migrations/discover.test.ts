import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { discoverAll, formats } from './index.ts';
import { viewOf } from './pairs/view.fixture.ts';

const up = 'create table a (id int);\n';
const goose = '-- +goose Up\ncreate table a (id int);\n-- +goose Down\ndrop table a;\n';
const dbmate = '-- migrate:up\ncreate table a (id int);\n-- migrate:down\ndrop table a;\n';
const cargo = '[dependencies]\nsqlx = { version = "0.8" }\n';

async function found(files: Readonly<Record<string, string>>, at: string | null = null): Promise<readonly string[]> {
  const trees = await discoverAll(viewOf(files), at);
  return trees.map(
    ({ tool, path, sources }) => `${tool} ${path}: ${sources.map((group) => group.join(' + ')).join(', ')}`,
  );
}

describe('a folder is of the tool whose files it has', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'pairs are golang-migrate',
      { 'db/1_a.up.sql': up, 'db/1_a.down.sql': '', 'db/2_b.up.sql': up, 'db/seed.sql': '' },
      ['golang-migrate db: db/1_a.up.sql + db/1_a.down.sql, db/2_b.up.sql'],
    ],
    ['sections of goose', { 'db/001_a.sql': goose, 'db/notes.sql': '' }, ['goose db: db/001_a.sql']],
    [
      'goose, some of it in Go',
      { 'db/001_a.sql': goose, 'db/002_b.go': 'package db', 'db/002_b_test.go': '', 'db/db.go': '' },
      ['goose db: db/001_a.sql, db/002_b.go'],
    ],
    [
      'sections of dbmate',
      { 'db/migrations/20260101_a.sql': dbmate },
      ['dbmate db/migrations: db/migrations/20260101_a.sql'],
    ],
    [
      'sqlx, where Cargo.toml names it',
      { 'Cargo.toml': cargo, 'migrations/1_a.sql': up },
      ['sqlx migrations: migrations/1_a.sql'],
    ],
    [
      'names of Flyway',
      { 'db/V1__a.sql': up, 'db/U1__a.sql': '', 'db/V1_1__b.sql': up, 'db/V1_1__b.sql.conf': '', 'db/R__v.sql': up },
      ['flyway db: db/V1__a.sql + db/U1__a.sql, db/V1_1__b.sql + db/V1_1__b.sql.conf, db/R__v.sql'],
    ],
    [
      'two tools in two folders',
      { 'one/1_a.up.sql': up, 'two/1_a.sql': goose },
      ['golang-migrate one: one/1_a.up.sql', 'goose two: two/1_a.sql'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await found(files)).toEqual(expected);
  });
});

describe('pairs are of sqlx or golang-migrate by the language around them', () => {
  const pair = { 'migrations/1_a.up.sql': up, 'migrations/1_a.down.sql': '' };
  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['nothing around', {}, 'golang-migrate'],
    ['a Cargo.toml that names sqlx', { 'Cargo.toml': cargo }, 'sqlx'],
    ['a Cargo.toml that does not', { 'Cargo.toml': '[dependencies]\nserde = "1"\n' }, 'golang-migrate'],
    ['a folder of sqlx', { '.sqlx/query-1.json': '' }, 'sqlx'],
    ['a go.mod', { 'go.mod': 'module a' }, 'golang-migrate'],
    ['both', { 'go.mod': 'module a', 'Cargo.toml': cargo }, 'sqlx'],
    [
      'both, and Go has the tool',
      { 'go.mod': 'require github.com/golang-migrate/migrate/v4 v4.1', 'Cargo.toml': cargo },
      'golang-migrate',
    ],
    ['the nearest of two', { 'go.mod': 'module a', 'migrations/Cargo.toml': cargo }, 'sqlx'],
    [
      'sqlx in a crate beside',
      { 'Cargo.toml': '[workspace]', 'crates/db/Cargo.toml': 'sqlx.workspace = true' },
      'sqlx',
    ],
  ])('%s', async (_, files, tool) => {
    expect((await discoverAll(viewOf({ ...pair, ...files }), null)).map((tree) => tree.tool)).toEqual([tool]);
  });
});

describe('no tree is', () => {
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['a folder of plain SQL', { 'docs/query.sql': up, 'seeds/001_users.sql': up, 'dump.sql': up }],
    ['numbered SQL without a tool', { 'migrations/1_a.sql': up }],
    ['numbered SQL beside Rust that is not named for migrations', { 'Cargo.toml': cargo, 'queries/1_a.sql': up }],
    ["Drizzle's folder", { 'Cargo.toml': cargo, 'migrations/0000_a.sql': up, 'migrations/meta/_journal.json': '{}' }],
    ["Prisma's folder", { 'prisma/migrations/20260101_a/migration.sql': up }],
    ["somebody else's code", { 'node_modules/a/1_a.up.sql': up, 'vendor/b/V1__a.sql': up }],
    ['a down file alone', { 'db/1_a.down.sql': up }],
    ['undo files of Flyway alone', { 'db/U1__a.sql': up }],
    ['a version that is no number', { 'db/Vx__a.sql': up, 'db/V1_a.sql': up, 'db/V1.__a.sql': up }],
  ])('%s', async (_, files) => {
    expect(await found(files)).toEqual([]);
  });
});

describe('a folder that the user names', () => {
  const files = { 'a/1_a.up.sql': up, 'b/c/1_a.up.sql': up, 'bc/1_a.up.sql': up, 'Cargo.toml': cargo, 'd/1_a.sql': up };

  it.each([
    ['a', ['sqlx a']],
    ['./b/', ['sqlx b/c']],
    ['d', ['sqlx d']],
    ['nowhere', []],
    ['.', ['sqlx a', 'sqlx b/c', 'sqlx bc']],
  ])('%s', async (at, expected) => {
    expect((await discoverAll(viewOf(files), at)).map(({ tool, path }) => `${tool} ${path}`)).toEqual(expected);
  });
});

it('a folder says by its name which database it is for', async () => {
  const trees = await discoverAll(viewOf({ 'db/postgres/1_a.up.sql': up, 'db/x/1_a.up.sql': up }), null);
  expect(trees.map(({ dialects }) => dialects)).toEqual([['postgresql'], null]);
});

it('any folder is looked through without an exception, and no file is claimed twice', async () => {
  const part = fc.constantFrom(
    '1_a.up.sql',
    '01_a.down.sql',
    '2_b.sql',
    'V1__a.sql',
    'U1__a.sql',
    'go.mod',
    'Cargo.toml',
    'flyway.toml',
    'flyway.conf',
    'x.sql',
  );
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(goose, dbmate, cargo, 'flyway.locations=filesystem:a,classpath:b', '[flyway]\nlocations=["a"]'),
  );
  const path = fc.tuple(fc.constantFrom('', 'a/', 'a/migrations/', 'b/'), part).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(fc.dictionary(path, text), async (files) => {
      const claimed = (await discoverAll(viewOf(files), null)).flatMap(({ sources }) => sources.flat());
      expect(claimed).toHaveLength(new Set(claimed).size);
    }),
  );
});

it('every tool has a name and a title of its own', () => {
  expect(new Set(formats.map(({ name }) => name)).size).toBe(formats.length);
  expect(new Set(formats.map(({ title }) => title)).size).toBe(formats.length);
});
