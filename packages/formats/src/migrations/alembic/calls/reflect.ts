import type { SourceNode } from '../../python/nodes.ts';
import { emitUnread } from '../run/emit.ts';
import type { Machine } from '../run/machine.ts';
import { type Arguments, pathOf, textOf, unknown, type Value, type ValueOf } from '../value/value.ts';

/**
 * `globals()['upgrade_%s' % engine_name]()` and `eval('upgrade_' + name)()`, as Alembic's template for several databases writes
 * them: every function of the file that the name may be. Null for any other call.
 */
export function callByName(machine: Machine, callee: ValueOf<'made'>, args: Arguments, node: SourceNode): Value | null {
  const key = keyOf(callee);
  if (key === null) return null;
  const exact = textOf(key);
  const prefix = key.kind === 'unknown' ? key.prefix : null;
  const found = [...machine.module.names].filter(([name]) =>
    exact === null ? isLonger(name, prefix) : name === exact,
  );
  if (!found.some(([, value]) => value.kind === 'function'))
    emitUnread(machine, node, 'which function it calls is computed when the migration runs');
  const before = machine.database;
  for (const [name, value] of found) {
    if (value.kind !== 'function') continue;
    if (exact === null && prefix !== null) machine.database = name.slice(prefix.length);
    machine.inline(value, args, node);
  }
  machine.database = before;
  return unknown;
}

function isLonger(name: string, prefix: string | null): boolean {
  return prefix !== null && prefix !== '' && name.length > prefix.length && name.startsWith(prefix);
}

/** The name that is looked up, or null where nothing is. */
function keyOf({ callee, args }: ValueOf<'made'>): Value | null {
  if (pathOf(callee) === 'builtins.eval') return args.positional[0] ?? unknown;
  if (callee.kind !== 'member' || callee.of.kind !== 'made') return null;
  const isLookup = callee.name === '__getitem__' || callee.name === 'get';
  return isLookup && pathOf(callee.of.callee) === 'builtins.globals' ? (args.positional[0] ?? unknown) : null;
}
