import type { Deed } from './deed.ts';
import { tableFromQuery } from './create-table.ts';
import { constantOf, insideOf, kindOf, listOf, type Node, nodeOf, pick, stringsOf } from './json.ts';
import { optionNames, relationOf } from './names.ts';

const verbs: Readonly<Record<string, 'insert' | 'update' | 'delete' | 'merge'>> = {
  InsertStmt: 'insert',
  UpdateStmt: 'update',
  DeleteStmt: 'delete',
  MergeStmt: 'merge',
};

/** Rows that a statement writes, those of its `WITH` first; null where it is no statement of rows. */
export function rowsOf(kind: string, node: Node): readonly Deed[] | null {
  const verb = pick(verbs, kind);
  if (verb === undefined) return null;
  const wholeTable = (verb === 'update' || verb === 'delete') && node['whereClause'] === undefined;
  const own: Deed = { op: 'data', verb, table: relationOf(node['relation']), wholeTable };
  const within = kind === 'InsertStmt' ? insideOf(node['selectStmt'], 'SelectStmt') : {};
  return [...writesWithin(node), ...writesWithin(within), own];
}

/** What the queries of a `WITH` write. PostgreSQL runs such queries only where they stand at the top, so nothing is looked for deeper. */
function writesWithin(node: Node): readonly Deed[] {
  return listOf(nodeOf(node['withClause'])['ctes']).flatMap((cte) => {
    const [kind, query] = kindOf(insideOf(cte, 'CommonTableExpr')['ctequery']);
    const verb = pick(verbs, kind);
    if (verb === undefined) return [];
    const wholeTable = (verb === 'update' || verb === 'delete') && query['whereClause'] === undefined;
    return [{ op: 'data', verb, table: relationOf(query['relation']), wholeTable } as const];
  });
}

/** `SELECT`, which may make a table, write rows in a `WITH`, set something or take a lock. */
export function selectOf(node: Node): readonly Deed[] {
  const into = node['intoClause'];
  const deeds = [...writesWithin(node), ...listOf(node['targetList']).flatMap(calledIn)];
  if (into !== undefined) return [...deeds, tableFromQuery(nodeOf(into), false)];
  return deeds.length === 0 ? [{ op: 'query' }] : deeds;
}

/** A function that a `SELECT` is there to call, of those whose effect is known. */
function calledIn(target: unknown): readonly Deed[] {
  const call = insideOf(insideOf(target, 'ResTarget')['val'], 'FuncCall');
  const name = stringsOf(call['funcname']).at(-1) ?? '';
  if (/^pg_(?:try_)?advisory_(?:xact_)?(?:un)?lock/.test(name)) return [{ op: 'other', verb: name }];
  if (name !== 'set_config') return [];
  const [setting, value, local] = listOf(call['args']).map(constantOf);
  if (setting === null || setting === undefined) {
    return [{ op: 'not-analysed', reason: 'which setting `set_config` sets is computed when the migration runs' }];
  }
  return [{ op: 'set', setting: setting.toLowerCase(), value: value ?? null, local: local === 'true' }];
}

/** `COPY`: rows come in, or only go out. */
export function copyOf(node: Node): readonly Deed[] {
  if (node['is_from'] === true) {
    return [{ op: 'data', verb: 'copy', table: relationOf(node['relation']), wholeTable: false }];
  }
  const [kind, query] = kindOf(node['query']);
  return rowsOf(kind, query) ?? [{ op: 'query' }];
}

/** `EXPLAIN`: with ANALYZE, the statement runs. Gives it, or null where it does not run. */
export function explained(node: Node): unknown {
  return optionNames(node['options']).includes('analyze') ? node['query'] : null;
}
