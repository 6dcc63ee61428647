import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { format } from './dbmate.ts';
import { chainOf, onlyRevision, readAll } from './pairs/view.fixture.ts';

const users = '-- migrate:up\ncreate table users (id int);\n\n-- migrate:down\ndrop table users;\n';

describe('a file', () => {
  it('is cut at its sections', async () => {
    const { title, up, down } = await onlyRevision(format, { 'db/20260101120000_add_users.sql': users });
    expect(title).toBe('add users');
    expect(up).toMatchObject({ state: 'operations', line: 2, endLine: 3 });
    expect(down).toMatchObject({ line: 5, endLine: 5, operations: [{ sql: 'drop table users;' }] });
  });

  it('may run a section without a transaction', async () => {
    const text = '-- about\n--migrate:up transaction:false\nvacuum;\n-- migrate:down\nvacuum;\n';
    const { up, down } = await onlyRevision(format, { '1_a.sql': text });
    expect(up.operations).toMatchObject([{ transaction: 'none' }]);
    expect(down.operations).toMatchObject([{ transaction: 'shared' }]);
  });

  it('without a way back says so', async () => {
    const { down } = await onlyRevision(format, { '1_a.sql': '-- migrate:up\ndrop table a;' });
    expect(down.state).toBe('missing');
  });

  it.each([
    ['create table a (id int);', 1, 'it has no `-- migrate:up`'],
    ['-- migrate:down\n\n-- migrate:up\n', 1, '`-- migrate:down` stands above'],
    ['\ndrop table a;\n-- migrate:up\n', 2, 'a statement stands above'],
  ])('that dbmate refuses is named: %j', async (text, line, reason) => {
    const [, bad] = await readAll(format, { 'db/1_a.sql': users, 'db/2_b.sql': text });
    expect(bad?.revision).toMatchObject({
      kind: 'unparsable',
      path: 'db/2_b.sql',
      line,
      reason: expect.stringContaining(reason),
    });
  });
});

it('files stand in the row of their versions', async () => {
  expect(chainOf(await readAll(format, { '20260101_a.sql': users, '9_b.sql': users }))).toEqual([
    '9: 9_b.sql',
    '20260101 after 9: 20260101_a.sql',
  ]);
});

it.each([
  ['db/migrations', 1, 'dbmate rollback'],
  ['sql', 1, 'dbmate --migrations-dir sql rollback'],
  ['sql', 3, 'for step in $(seq 3); do dbmate --migrations-dir sql rollback || break; done'],
])('goes back one migration at a time: %s, %d', (path, steps, command) => {
  expect(format.rollback('1', { section: null, config: null, path }, steps, [])).toBe(command);
});

it('any text is read', async () => {
  const line = fc.constantFrom(
    '-- migrate:up',
    '-- migrate:down',
    '-- migrate:up transaction:false',
    'select a;',
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
