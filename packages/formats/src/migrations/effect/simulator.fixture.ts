import type { Operation, OperationOf } from '../model/operation.ts';

export interface Col {
  readonly type: string;
  readonly nullable: boolean;
}

interface Table {
  readonly columns: Map<string, Col>;
  readonly uniques: Map<string, readonly string[]>;
}

/** A database small enough to be plainly right: it runs operations for real, and fails where PostgreSQL would. */
export interface Database {
  readonly tables: Map<string, Table>;
  readonly indexes: Map<string, { readonly table: string; readonly columns: readonly string[] }>;
  readonly enums: Map<string, readonly string[]>;
}

/** Two tables with a few columns, an index, a constraint and a type, before any migration. */
export function database(): Database {
  const columns = (...names: readonly string[]): Map<string, Col> =>
    new Map(names.map((name) => [name, { type: 'text', nullable: true }]));
  return {
    tables: new Map([
      ['users', { columns: columns('id', 'name', 'email'), uniques: new Map([['uq_users', ['email']]]) }],
      ['orders', { columns: columns('id', 'state'), uniques: new Map() }],
    ]),
    indexes: new Map([['ix_orders', { table: 'orders', columns: ['id', 'state'] }]]),
    enums: new Map([['mood', ['a', 'b']]]),
  };
}

/** A text that is equal for equal databases; the order of columns does not count. */
export function snapshot(base: Database): string {
  const sorted = <T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
    [...map].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([
    sorted(base.tables).map(([name, { columns, uniques }]) => [name, sorted(columns), sorted(uniques)]),
    sorted(base.indexes),
    sorted(base.enums),
  ]);
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('it is not there');
  return value;
}

function free(map: ReadonlyMap<string, unknown>, name: string): void {
  if (map.has(name)) throw new Error(`${name} is there already`);
}

function move<T>(map: Map<string, T>, from: string, to: string): void {
  const value = must(map.get(from));
  free(map, to);
  map.delete(from);
  map.set(to, value);
}

function swap(columns: readonly string[], from: string, to: string): readonly string[] {
  return columns.map((one) => (one === from ? to : one));
}

function dropColumn(base: Database, name: string, column: string): void {
  const table = must(base.tables.get(name));
  must(table.columns.get(column));
  table.columns.delete(column);
  for (const [key, columns] of table.uniques) if (columns.includes(column)) table.uniques.delete(key);
  for (const [index, one] of base.indexes) {
    if (one.table === name && one.columns.includes(column)) base.indexes.delete(index);
  }
}

function renameColumn(base: Database, name: string, from: string, to: string): void {
  const table = must(base.tables.get(name));
  move(table.columns, from, to);
  for (const [key, columns] of table.uniques) table.uniques.set(key, swap(columns, from, to));
  for (const [index, one] of base.indexes) {
    if (one.table === name) base.indexes.set(index, { ...one, columns: swap(one.columns, from, to) });
  }
}

function dropTable(base: Database, name: string): void {
  must(base.tables.get(name));
  base.tables.delete(name);
  for (const [index, one] of base.indexes) if (one.table === name) base.indexes.delete(index);
}

function renameTable(base: Database, name: string, to: string): void {
  move(base.tables, name, to);
  for (const [index, one] of base.indexes) if (one.table === name) base.indexes.set(index, { ...one, table: to });
}

function dropType(base: Database, name: string): void {
  must(base.enums.get(name));
  for (const { columns } of base.tables.values()) {
    for (const { type } of columns.values()) if (type === name) throw new Error(`${name} is in use`);
  }
  base.enums.delete(name);
}

/** Runs one operation; throws where PostgreSQL would refuse. */
export function runOn(base: Database, op: Operation): void {
  switch (op.op) {
    case 'create-table':
      free(base.tables, op.table.name);
      base.tables.set(op.table.name, {
        columns: new Map(
          op.columns.map((one) => [one.name, { type: one.type ?? '', nullable: one.nullable === true }]),
        ),
        uniques: new Map(),
      });
      break;
    case 'drop-table':
      dropTable(base, op.table.name);
      break;
    case 'rename-table':
      renameTable(base, op.table.name, op.to);
      break;
    case 'add-column': {
      const { columns } = must(base.tables.get(op.table.name));
      free(columns, op.column.name);
      columns.set(op.column.name, { type: op.column.type ?? '', nullable: op.column.nullable === true });
      break;
    }
    case 'drop-column':
      dropColumn(base, op.table.name, op.column);
      break;
    default:
      runSmall(base, op);
  }
}

function runSmall(base: Database, op: Operation): void {
  switch (op.op) {
    case 'rename-column':
      renameColumn(base, op.table.name, op.column, op.to);
      break;
    case 'alter-column':
      alterColumn(base, op);
      break;
    case 'create-index':
      createIndex(base, op.name?.name ?? '', op.table.name, op.columns);
      break;
    case 'drop-index':
      must(base.indexes.get(op.name.name));
      base.indexes.delete(op.name.name);
      break;
    default:
      runKeys(base, op);
  }
}

function alterColumn(base: Database, { table, column, changes }: OperationOf<'alter-column'>): void {
  const { columns } = must(base.tables.get(table.name));
  const old = must(columns.get(column));
  columns.set(column, { type: changes.type?.to ?? old.type, nullable: changes.nullable?.to ?? old.nullable });
}

function createIndex(base: Database, name: string, table: string, columns: readonly string[]): void {
  const here = must(base.tables.get(table));
  free(base.indexes, name);
  for (const one of columns) must(here.columns.get(one));
  base.indexes.set(name, { table, columns });
}

function runKeys(base: Database, op: Operation): void {
  switch (op.op) {
    case 'add-constraint': {
      const { uniques, columns } = must(base.tables.get(op.table.name));
      free(uniques, op.constraint.name ?? '');
      for (const one of op.constraint.columns) must(columns.get(one));
      uniques.set(op.constraint.name ?? '', op.constraint.columns);
      break;
    }
    case 'drop-constraint': {
      const { uniques } = must(base.tables.get(op.table.name));
      must(uniques.get(op.name ?? ''));
      uniques.delete(op.name ?? '');
      break;
    }
    case 'create-enum':
      free(base.enums, op.type.name);
      base.enums.set(op.type.name, op.labels ?? []);
      break;
    case 'drop-type':
      dropType(base, op.type.name);
      break;
    default:
      throw new Error(`no ${op.op} here`);
  }
}
