import type { ObjectName, Operation, OperationKind } from '@cm/formats/migrations-model';

type Locks = { readonly [K in OperationKind]?: (op: Operation & { readonly op: K }) => readonly ObjectName[] };

const ownTable = ({ table }: { readonly table: ObjectName }): readonly ObjectName[] => [table];
const otherOn = ({ on }: { readonly on: ObjectName | null }): readonly ObjectName[] => (on === null ? [] : [on]);

const locks: Locks = {
  'drop-table': ownTable,
  'rename-table': ownTable,
  'move-table': ownTable,
  'add-column': ownTable,
  'drop-column': ownTable,
  'rename-column': ownTable,
  'alter-column': ownTable,
  'drop-constraint': ownTable,
  'rename-constraint': ownTable,
  'lock-table': ownTable,
  'add-constraint': ({ table, constraint: { references } }) =>
    references === null ? [table] : [table, references.table],
  'create-index': ({ table, concurrently }) => (concurrently ? [] : [table]),
  'drop-index': ({ table, concurrently }) => (concurrently || table === null ? [] : [table]),
  truncate: ({ tables }) => tables,
  'create-other': otherOn,
  'drop-other': otherOn,
  'alter-other': ({ kind, name, locks: exclusive }) => (exclusive && kind === 'table' && name !== null ? [name] : []),
};

/** Existing or new tables of which an operation keeps a lock that others notice. Source: PostgreSQL's manual, "Explicit Locking". */
export function lockedBy(op: Operation): readonly ObjectName[] {
  const of = locks[op.op] as ((op: Operation) => readonly ObjectName[]) | undefined;
  return of?.(op) ?? [];
}

/** Whether only PostgreSQL has such an operation. */
export function onlyPostgresql(op: Operation): boolean {
  switch (op.op) {
    case 'create-index':
    case 'drop-index':
      return op.concurrently;
    case 'add-constraint':
      return op.constraint.notValid || op.constraint.usingIndex !== null || op.constraint.type === 'exclude';
    case 'create-other':
    case 'drop-other':
      return ['extension', 'domain', 'policy', 'materialized-view'].includes(op.kind);
    default:
      return ['validate-constraint', 'create-enum', 'add-enum-value', 'rename-enum-value', 'reindex'].includes(op.op);
  }
}

/** Whether it needs to be outside of a transaction: PostgreSQL refuses it there. */
export function refusesTransaction(op: Operation): boolean {
  switch (op.op) {
    case 'create-index':
    case 'drop-index':
    case 'reindex':
      return op.concurrently;
    case 'maintenance':
      return /^vacuum\b/i.test(op.verb);
    case 'alter-other':
      return isDetach(op.what) && /\bconcurrently\b/i.test(op.what);
    default:
      return false;
  }
}

/** `DETACH PARTITION`. */
export function isDetach(what: string): boolean {
  return /\bdetach\b/i.test(what);
}

/** Whether it changes the schema, or rows: what is half done when the rest fails. */
export function leavesTraces(op: Operation): boolean {
  return !['query', 'set', 'transaction', 'other', 'not-analysed', 'maintenance', 'validate-constraint'].includes(
    op.op,
  );
}
