import type { Passage } from '../pieces.ts';
import { alters } from './alters.ts';
import { createIndex } from './create-index.ts';
import { createTable, tableFromQuery } from './create-table.ts';
import { creates } from './creates.ts';
import { copyOf, explained, rowsOf, selectOf } from './data.ts';
import type { Deed } from './deed.ts';
import { ownDrops } from './drops.ts';
import { kindOf, listOf, type Node, nodeOf, pick } from './json.ts';
import { relationOf } from './names.ts';
import { renames } from './renames.ts';
import { session, withoutEffect } from './session.ts';

const withText: Readonly<Record<string, (node: Node, passage: Passage) => readonly Deed[]>> = {
  CreateStmt: createTable,
  IndexStmt: createIndex,
  CreateTableAsStmt: (node) => fromQuery(node),
  RenameStmt: renames,
  SelectStmt: selectOf,
  CopyStmt: copyOf,
  VariableShowStmt: () => [{ op: 'query' }],
};

/** What a statement does, whichever it is but `ALTER TABLE`, whose commands stand apart. Never empty. */
export function statementDeeds(statement: unknown, passage: Passage): readonly Deed[] {
  const [kind, node] = kindOf(statement);
  if (kind === 'ExplainStmt') return explainedDeeds(node, passage);
  if (kind === 'CreateSchemaStmt') return schemaDeeds(node, passage);
  const deeds = simpleDeeds(kind, node, passage);
  return deeds.length === 0 ? [unknown(kind)] : deeds;
}

function simpleDeeds(kind: string, node: Node, passage: Passage): readonly Deed[] {
  const verb = pick(withoutEffect, kind);
  if (verb !== undefined) return [{ op: 'other', verb }];
  const read =
    pick(withText, kind) ?? pick(ownDrops, kind) ?? pick(creates, kind) ?? pick(alters, kind) ?? pick(session, kind);
  return read?.(node, passage) ?? rowsOf(kind, node) ?? [];
}

function unknown(kind: string): Deed {
  return { op: 'not-analysed', reason: `\`${kind.slice(0, 60)}\` is a statement that cm-actions does not know` };
}

function explainedDeeds(node: Node, passage: Passage): readonly Deed[] {
  const query = explained(node);
  const [kind, inside] = kindOf(query);
  return query === null || kind === '' ? [{ op: 'query' }] : simpleDeeds(kind, inside, passage);
}

/** `CREATE SCHEMA` may hold statements; their own text is not told apart. */
function schemaDeeds(node: Node, passage: Passage): readonly Deed[] {
  const nowhere = { sql: passage.sql, tokens: [] };
  const inside = listOf(node['schemaElts']).flatMap((element) => {
    const [kind, own] = kindOf(element);
    const deeds = simpleDeeds(kind, own, nowhere);
    return deeds.length === 0 ? [unknown(kind)] : deeds;
  });
  return [...(creates['CreateSchemaStmt']?.(node) ?? []), ...inside];
}

function fromQuery(node: Node): readonly Deed[] {
  const into = nodeOf(node['into']);
  const ifNotExists = node['if_not_exists'] === true;
  if (node['objtype'] !== 'OBJECT_MATVIEW') return [tableFromQuery(into, ifNotExists)];
  const name = relationOf(into['rel']);
  return [{ op: 'create-other', kind: 'materialized-view', name, on: null, replace: false, ifNotExists }];
}
