import type { Body, Dialect, Operation, Reading, Revision, RevisionHeader } from '@cm/formats/migrations-model';
import { available, type Fact } from '@cm/model';

import type { Ports } from '../ports.ts';
import { filesOfRevisions, type ReadTree } from './trees.ts';

/** Reads revisions wholly, in the order of the headers. */
export async function readRevisions(
  { side, format }: ReadTree,
  headers: readonly RevisionHeader[],
): Promise<Fact<readonly Reading<Revision>[]>> {
  if (headers.length === 0) return available([]);
  const files = await filesOfRevisions(side, headers);
  if (files.status === 'unavailable') return files;
  const readings: Reading<Revision>[] = [];
  for (const [index, header] of headers.entries())
    readings.push(await format.revision(files.value[index] ?? [], header));
  return available(readings);
}

/** Puts operations in the place of SQL text. What no grammar here reads stays, and is said. */
export async function withSqlRead(ports: Ports, revision: Revision, dialect: Dialect | null): Promise<Revision> {
  if (!hasSql(revision.up.operations) && !hasSql(revision.down.operations)) return revision;
  const { expandSql } = await import('@cm/formats/migrations-sql');
  const read = async (body: Body): Promise<Body> => ({
    ...body,
    operations: await expandSql(body.operations, ports.sql.parsePostgres, dialect),
  });
  return { ...revision, up: await read(revision.up), down: await read(revision.down) };
}

function hasSql(operations: readonly Operation[]): boolean {
  return operations.some(({ op }) => op === 'sql-text');
}
