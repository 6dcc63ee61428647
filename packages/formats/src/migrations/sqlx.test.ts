import { describe, expect, it } from 'vitest';

import { chainOf, onlyRevision, readAll } from './pairs/view.fixture.ts';
import { format } from './sqlx.ts';

const cargo = { 'Cargo.toml': '[dependencies]\nsqlx = "0.8"\n' };

describe('sqlx', () => {
  it('reads files without a way back, and pairs', async () => {
    const read = await readAll(format, {
      ...cargo,
      'migrations/20260101_a.sql': 'drop table a',
      'migrations/20260102_b.up.sql': '',
      'migrations/20260102_b.down.sql': '',
    });
    expect(chainOf(read)).toEqual([
      '20260101: migrations/20260101_a.sql',
      '20260102 after 20260101: migrations/20260102_b.up.sql, migrations/20260102_b.down.sql',
    ]);
    expect(read[0]?.revision).toMatchObject({ value: { title: 'a', down: { state: 'missing' } } });
  });

  it.each([
    ['-- no-transaction\nvacuum', 'none'],
    ['\n-- no-transaction\nvacuum', 'shared'],
    ['vacuum', 'shared'],
  ])('%j: transaction %s', async (text, transaction) => {
    const { up } = await onlyRevision(format, { ...cargo, 'migrations/1_a.sql': text });
    expect(up.operations).toMatchObject([{ transaction }]);
  });

  it('takes a changed comment for a change, because its checksum does', async () => {
    const [one, other] = await Promise.all(
      ['drop table a', 'drop table a -- why'].map((text) =>
        onlyRevision(format, { ...cargo, 'migrations/1_a.sql': text }),
      ),
    );
    expect(one?.meaning).not.toBe(other?.meaning);
  });

  it('goes back by its own command', () => {
    const tree = { section: null, config: null };
    expect(format.rollback('12', { ...tree, path: 'migrations' }, 2, [])).toBe(
      'sqlx migrate revert --target-version 12',
    );
    expect(format.rollback(null, { ...tree, path: 'db' }, 2, [])).toBe(
      'sqlx migrate revert --source db --target-version 0',
    );
  });
});
