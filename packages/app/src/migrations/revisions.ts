import type { Body, Dialect, Operation, Reading, Revision, RevisionHeader } from '@cm/formats/migrations-model';
import { available, type Fact } from '@cm/model';

import type { Ports } from '../ports.ts';
import { filesOfRevisions, type ReadTree } from './trees.ts';

/** Reads revisions wholly, in the order of the headers. `compared`: also what their `meaning` is. */
export async function readRevisions(
  { side, format }: ReadTree,
  headers: readonly RevisionHeader[],
  compared = false,
): Promise<Fact<readonly Reading<Revision>[]>> {
  if (headers.length === 0) return available([]);
  const files = await filesOfRevisions(side, headers);
  if (files.status === 'unavailable') return files;
  const readings: Reading<Revision>[] = [];
  for (const [index, header] of headers.entries())
    readings.push(await format.revision(files.value[index] ?? [], header, compared));
  return available(readings);
}

/** Puts operations in the place of SQL text. What no grammar here reads stays, and is said. */
export async function withSqlRead(
  ports: Ports,
  revisions: readonly Revision[],
  dialect: Dialect | null,
): Promise<readonly Revision[]> {
  if (!revisions.some(({ up, down }) => hasSql(up.operations) || hasSql(down.operations))) return revisions;
  const { expandSql } = await import('@cm/formats/migrations-sql');
  const read = async (body: Body): Promise<Body> =>
    hasSql(body.operations)
      ? { ...body, operations: await expandSql(body.operations, ports.sql.parsePostgres, dialect) }
      : body;
  const all: Revision[] = [];
  for (const revision of revisions) {
    const [up, down] = [await read(revision.up), await read(revision.down)];
    all.push(up === revision.up && down === revision.down ? revision : { ...revision, up, down });
  }
  return all;
}

function hasSql(operations: readonly Operation[]): boolean {
  return operations.some(({ op }) => op === 'sql-text');
}
