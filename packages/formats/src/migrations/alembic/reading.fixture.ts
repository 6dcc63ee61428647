import type { Operation } from '../model/operation.ts';
import type { Body, Reading, Revision, RevisionHeader } from '../model/revision.ts';
import { readRevision } from './revision.ts';

const header: RevisionHeader = {
  id: 'a1',
  path: 'versions/a1_change.py',
  paths: ['versions/a1_change.py'],
  parents: [],
  dependsOn: [],
  labels: [],
  idLine: null,
  parentsLine: null,
};

/** Reads a file's text as a revision. */
export async function reading(text: string): Promise<Reading<Revision>> {
  return readRevision([{ path: header.path, bytes: new TextEncoder().encode(text) }], header);
}

export async function revision(text: string): Promise<Revision> {
  const read = await reading(text);
  if (read.kind !== 'revision') throw new Error(read.kind === 'unparsable' ? read.reason : read.kind);
  return read.value;
}

const imports =
  'import sqlalchemy as sa\nfrom alembic import context, op\nfrom sqlalchemy.dialects import postgresql\n';

/** A file whose `upgrade` is these lines, after the usual imports. */
export function upgrading(lines: string): string {
  const body = lines
    .trim()
    .split('\n')
    .map((line) => `    ${line}`);
  return `${imports}\n\ndef upgrade():\n${body.join('\n')}\n`;
}

export async function up(lines: string): Promise<Body> {
  return (await revision(upgrading(lines))).up;
}

/** What a body does, an operation a line, with the conditions under which it does so. */
export function summary({ operations }: Pick<Body, 'operations'>): readonly string[] {
  return operations.map((operation) => [whatOf(operation), ...conditionsOf(operation)].join(' | '));
}

function whatOf(operation: Operation): string {
  if (operation.op === 'not-analysed') return `not analysed: ${operation.reason}`;
  if (operation.op === 'sql-text') return `sql: ${operation.sql.trim()}`;
  if (operation.op === 'data')
    return `${operation.verb} ${operation.table?.name ?? '?'}${operation.wholeTable ? ' (whole table)' : ''}`;
  if (operation.op === 'query') return 'query';
  return operation.op === 'transaction' ? operation.verb : operation.text;
}

function conditionsOf({ dialects, conditional, transaction }: Operation): readonly string[] {
  return [
    ...(dialects === null ? [] : [`on ${dialects.join(', ') || 'no known database'}`]),
    ...(conditional ? ['maybe'] : []),
    ...(transaction === 'none' ? ['autocommit'] : []),
  ];
}
