import type { SourceNode } from '../../python/nodes.ts';
import type { Machine } from '../run/machine.ts';
import { type Arguments, lastOf, unknown, type Value, type ValueOf } from '../value/value.ts';
import { runOn } from './bind.ts';
import { callForeign } from './foreign.ts';

/** A call on Alembic's migration context; `autocommit_block` keeps its name for the `with` that enters it. */
export function callContext(machine: Machine, callee: ValueOf<'member'>, args: Arguments, node: SourceNode): Value {
  const { name } = callee;
  if (name === 'execute') return runOn(machine, false, 'execute', args, node, true);
  if (name === 'autocommit_block' || name === 'begin_transaction') return { kind: 'made', callee, args };
  if (name === 'get_bind') return { kind: 'bind', autocommit: false };
  if (name === 'get_context' || name === 'configure') return { kind: 'context' };
  if (
    ['get_current_revision', 'get_current_heads', 'get_x_argument', 'static_output', 'is_transactional_ddl'].includes(
      name,
    )
  )
    return unknown;
  return callForeign(machine, callee, args, node, 'statement');
}

/** A function of Alembic's own modules beside `op`; null for one that is not known. */
export function callModule(machine: Machine, path: string, args: Arguments, node: SourceNode): Value | null {
  const name = lastOf(path);
  if (path.endsWith('.MigrationContext.configure')) return { kind: 'context' };
  if (/^alembic\.operations(?:\.base)?\.Operations$/.test(path)) return { kind: 'name', path: 'alembic.op' };
  if (!path.startsWith('alembic.context.')) return /^alembic\.(?:util|config|script|ddl)\b/.test(path) ? unknown : null;
  if (name === 'get_context' || name === 'get_impl') return { kind: 'context' };
  if (name === 'get_bind') return { kind: 'bind', autocommit: false };
  if (name === 'is_offline_mode') return { kind: 'offline', negated: false };
  if (name === 'execute') return runOn(machine, false, 'execute', args, node, true);
  return [
    'get_x_argument',
    'get_tag_argument',
    'get_head_revision',
    'get_revision_argument',
    'is_transactional_ddl',
    'begin_transaction',
  ].includes(name)
    ? unknown
    : null;
}

const bind: Value = { kind: 'bind', autocommit: false };
const dialect: Value = { kind: 'dialect' };

/** What attributes of a connection, a session, the context and a dialect are. */
const members: Readonly<Record<string, Readonly<Record<string, Value | 'itself'>>>> = {
  dialect: { name: { kind: 'dialect-name' } },
  bind: { dialect, engine: 'itself', connection: 'itself', bind: 'itself', name: { kind: 'dialect-name' } },
  session: { dialect, bind },
  context: {
    dialect,
    bind,
    connection: bind,
    as_sql: { kind: 'offline', negated: false },
    impl: 'itself',
    migration_context: 'itself',
  },
};

/** What an attribute of one of them is; null for one without a meaning of its own. */
export function contextMember(of: Value, name: string): Value | null {
  const known = Object.hasOwn(members, of.kind) ? members[of.kind] : undefined;
  if (known === undefined || !Object.hasOwn(known, name)) return null;
  const found = known[name];
  return found === 'itself' ? of : (found ?? null);
}
