import type { Machine } from '../run/machine.ts';
import { type Arguments, lastOf, type Value } from '../value/value.ts';

/** A function of SQLAlchemy that gives something alive: a session, a connection, an inspector. Null for one that only makes an expression. */
export function callSqlalchemy(machine: Machine, path: string, args: Arguments): Value | null {
  const name = lastOf(path);
  if (name === 'inspect' || name === 'from_engine' || name === 'Inspector') return { kind: 'inspector' };
  if (name === 'Session' || name === 'AsyncSession') return { kind: 'session' };
  if (name === 'create_engine' || name === 'engine_from_config') return { kind: 'bind', autocommit: false };
  if (name !== 'Table') return null;
  const table: Value = { kind: 'made', callee: { kind: 'name', path }, args };
  machine.tables.push(table);
  return table;
}
