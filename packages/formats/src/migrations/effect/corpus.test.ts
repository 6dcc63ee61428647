import { readdirSync, readFileSync } from 'node:fs';

import { memoryPorts } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { readRevision } from '../alembic/revision.ts';
import type { Revision, RevisionHeader } from '../model/revision.ts';
import { expandSql } from '../sql/expand.ts';
import { classOf } from './class.ts';
import { downgradeOf } from './downgrade.ts';
import { inverseOf } from './inverse.ts';

const folder = new URL('corpus/', import.meta.url);
const { parsePostgres } = memoryPorts().sql;

interface Row {
  readonly name: string;
  readonly inverse: string;
  readonly class: string;
  readonly downgrade: string;
  readonly database: string;
  readonly tricky: boolean;
}

const rows: readonly Row[] = readFileSync(new URL('expected.md', folder), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, name = '', inverse = '', level = '', downgrade = '', database = '', tricky = ''] = cells;
    if (name === 'migration' || !/^[a-z_]+$/u.test(name)) return [];
    return [{ name, inverse, class: level, downgrade, database, tricky: tricky === '*' }];
  });

async function revisionNamed(name: string): Promise<Revision> {
  const path = `${name}.py`;
  const bytes = readFileSync(new URL(path, folder));
  const header: RevisionHeader = {
    id: name,
    path,
    paths: [path],
    parents: name === 'merge' ? ['a1', 'b1'] : [],
    dependsOn: [],
    labels: [],
    idLine: null,
    parentsLine: null,
  };
  const reading = await readRevision([{ path, bytes }], header);
  if (reading.kind !== 'revision') throw new Error(`${path} is no revision`);
  const { up, down } = reading.value;
  const [ups, downs] = await Promise.all(
    [up, down].map((body) => expandSql(body.operations, parsePostgres, 'postgresql')),
  );
  return { ...reading.value, up: { ...up, operations: ups ?? [] }, down: { ...down, operations: downs ?? [] } };
}

describe('migrations as people write them', () => {
  it('every one is in the table', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.py'));
    expect(rows.map(({ name }) => `${name}.py`).toSorted()).toEqual(files.toSorted());
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(rows.filter(({ tricky }) => tricky).length * 3).toBeGreaterThanOrEqual(rows.length);
  });

  it('the table accuses nobody whom the database clears, and clears nobody whom it accuses', () => {
    for (const row of rows) expect(row.inverse).not.toBe(row.database === 'same' ? 'contradicted' : 'proved');
  });

  it.each(rows)('$name is $inverse, $class, $downgrade', async (row) => {
    const revision = await revisionNamed(row.name);
    const inverse = inverseOf(revision.up, revision.down, 'postgresql');
    const level = classOf(revision, inverse, 'postgresql');
    const downgrade = downgradeOf(revision, 'postgresql');
    expect({ inverse: inverse.verdict, class: level.class, downgrade: downgrade.state }).toEqual({
      inverse: row.inverse,
      class: row.class,
      downgrade: row.downgrade,
    });
  });
});
