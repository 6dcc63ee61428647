import type { ObjectName } from '../../model/operation.ts';
import type { Effect } from '../run/machine.ts';
import type { Value } from '../value/value.ts';
import { type Given, optionalText, textIn } from './given.ts';

/** One call of an operation. `table`: of batch mode, where it is implied. */
export interface OpCall {
  readonly given: Given;
  readonly batch: { readonly table: ObjectName | null } | null;
}

/** What a call of an operation comes to: operations, or half a sentence why not. `value`: what the call gives. */
export type Outcome = { readonly effects: readonly Effect[]; readonly value?: Value } | { readonly unread: string };

/** One operation of Alembic. Source: the signatures of Alembic 1.20's `op` and of its batch operations. */
export interface OpShape {
  readonly parameters: readonly string[];
  /** Those in batch mode; null where it has no such operation. */
  readonly batch: readonly string[] | null;
  readonly read: (call: OpCall) => Outcome;
}

export const computedTable = 'the name of its table is computed when the migration runs';
export const computedName = 'a name in it is computed when the migration runs';

export function done(...effects: readonly Effect[]): Outcome {
  return { effects };
}

/** The table that an operation works on: batch mode's, or that of `table_name` and `schema`; null where it cannot be told. */
export function tableIn({ given, batch }: OpCall, schemaName = 'schema'): ObjectName | null {
  if (batch !== null) return batch.table;
  const name = textIn(given, 'table_name');
  const schema = optionalText(given, schemaName);
  return name === null || schema === undefined ? null : { schema, name };
}
