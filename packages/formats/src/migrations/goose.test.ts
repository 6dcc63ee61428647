import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { format } from './goose.ts';
import { chainOf, onlyRevision, readAll } from './pairs/view.fixture.ts';

const users = `-- +goose Up
create table users (id int);

-- +goose StatementBegin
create function f() returns int as $$
begin
  return 1;
end $$ language plpgsql;
-- +goose StatementEnd

-- +goose Down
drop function f();
drop table users; -- gone
`;

describe('a file', () => {
  it('is cut at its annotations', async () => {
    const { title, up, down } = await onlyRevision(format, { 'db/00012_add_users.sql': users });
    expect(title).toBe('add users');
    expect(up).toMatchObject({ state: 'operations', line: 2, endLine: 10, operations: [{ transaction: 'shared' }] });
    expect(down).toMatchObject({
      state: 'operations',
      line: 12,
      endLine: 13,
      operations: [{ sql: 'drop function f();\ndrop table users; -- gone', line: 12, endLine: 13 }],
    });
  });

  it.each([
    ['-- +goose NO TRANSACTION\n-- +goose Up\ndrop table a;\n', 'none', 'missing'],
    ['--+goose up\r\ndrop table a;\r\n--  +goose DOWN\r\n', 'shared', 'empty'],
    ['-- +goose ENVSUB ON\n-- +goose Up\ndrop table ${NAME};', 'shared', 'missing'],
  ])('%j: transaction %s, down %s', async (text, transaction, down) => {
    const revision = await onlyRevision(format, { '1_a.sql': text });
    expect(revision.up.operations).toMatchObject([{ transaction }]);
    expect(revision.down.state).toBe(down);
  });
});

describe('a file that goose refuses is named, with its line', () => {
  it.each([
    ['create table a (id int);\n-- +goose Up\n', 1, 'a statement stands above'],
    ['-- +goose Down\ndrop table a;\n-- +goose Up\n', 1, 'stands above `-- +goose Up`'],
    ['-- +goose Up\n-- +goose Up\n', 2, '`-- +goose Up` twice'],
    ['-- +goose Up\n-- +goose Down\n-- +goose Down\n', 3, '`-- +goose Down` twice'],
    ['-- +goose Up\n-- +goose Upp\n', 2, '`+goose Upp` is no annotation'],
    ['-- +goose Up\n  -- +goose Down\n', 2, 'behind spaces'],
    ['-- +goose Up\n-- +goose StatementBegin\nselect 1;\n', 2, 'never ended'],
    ['-- +goose Up\n-- +goose StatementEnd\n', 2, 'ends nothing'],
    ['-- +goose Up\ndrop table a\n-- +goose Down\n', 3, 'no semicolon'],
    ['-- +goose Up\ndrop table a\n', 2, 'no semicolon'],
  ])('%j', async (text, line, reason) => {
    const files = { 'db/1_good.sql': users, 'db/2_bad.sql': text };
    const [, bad] = await readAll(format, files);
    expect(bad?.revision).toMatchObject({
      kind: 'unparsable',
      path: 'db/2_bad.sql',
      line,
      reason: expect.stringContaining(reason),
    });
  });
});

describe('a migration in Go', () => {
  const go = 'package db\n\nfunc init() {\n\tgoose.AddMigrationContext(up, down)\n}\n';

  it('has its place in the chain, and is never taken for nothing', async () => {
    const read = await readAll(format, {
      'db/1_a.sql': users,
      'db/3_c.sql': users,
      'db/2_b_c.go': go,
      'db/4_helper.go': 'package db\n',
    });
    expect(chainOf(read)).toEqual([
      '1: db/1_a.sql',
      '3 after 2: db/3_c.sql',
      '2 after 1: db/2_b_c.go',
      'not-a-revision',
    ]);
    const body = { state: 'operations', operations: [{ op: 'not-analysed', reason: 'it is written in Go' }] };
    expect(read[2]?.revision).toMatchObject({ value: { title: 'b c', up: body, down: body } });
  });
});

it('a change of its transaction is a change', async () => {
  const plain = await onlyRevision(format, { '1_a.sql': '-- +goose Up\ndrop table a;' });
  const alone = await onlyRevision(format, { '1_a.sql': '-- +goose NO TRANSACTION\n-- +goose Up\ndrop  table A;' });
  expect(plain.meaning).not.toBe(alone.meaning);
});

it('goes back by its own command', () => {
  expect(format.rollback('12', { section: null, config: null, path: 'db' }, 2, [])).toBe('goose -dir db down-to 12');
  expect(format.rollback(null, { section: null, config: null, path: '' }, 2, [])).toBe('goose -dir . down-to 0');
});

it('any text is read', async () => {
  const line = fc.constantFrom(
    '-- +goose Up',
    '-- +goose Down',
    '-- +goose StatementBegin',
    '-- +goose StatementEnd',
    'select a;',
    'select',
    '',
    '--',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(line).map((lines) => lines.join('\n')),
  );
  await fc.assert(
    fc.asyncProperty(text, async (given) => {
      const [, second] = await readAll(format, { '1_a.sql': users, '2_b.sql': given });
      expect(['revision', 'unparsable']).toContain(second?.revision?.kind);
    }),
  );
});
