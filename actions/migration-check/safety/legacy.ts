import type { ObjectName, Operation } from '@cm/formats/migrations-model';

import { columnKey, keyOf } from './names.ts';
import { notNullCheck } from './survey.ts';
import type { Legacy, NotNullCheck } from './types.ts';

/** What a change's own earlier revisions leave to the later ones; nothing at first. */
export const nothingBefore: Legacy = { newTables: [], notNullChecks: [] };

/** Adds what a revision makes. Give the new revisions in the order in which they run. */
export function leaveBehind(before: Legacy, operations: readonly Operation[]): Legacy {
  const tables = new Map<string, ObjectName>(before.newTables.map((table) => [keyOf(table), table]));
  const checks: NotNullCheck[] = [];
  const validated = new Set<string>();
  for (const op of operations) {
    if (op.op === 'create-table') tables.set(keyOf(op.table), op.table);
    else if (op.op === 'rename-table' && tables.has(keyOf(op.table))) {
      const renamed = { ...op.table, name: op.to };
      tables.set(keyOf(renamed), renamed);
    } else if (op.op === 'validate-constraint') validated.add(columnKey(op.table, op.name));
    else if (op.op === 'add-constraint') {
      const check = notNullCheck(op);
      if (check !== null) checks.push(check);
    }
  }
  const all = [...before.notNullChecks, ...checks].map((check) => {
    const valid = check.valid || (check.name !== null && validated.has(columnKey(check.table, check.name)));
    return { ...check, valid };
  });
  return { newTables: [...tables.values()], notNullChecks: all };
}
