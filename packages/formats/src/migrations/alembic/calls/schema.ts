import type { SourceNode } from '../../python/nodes.ts';
import { describe } from '../ops/describe.ts';
import { emit, emitUnread } from '../run/emit.ts';
import type { Machine } from '../run/machine.ts';
import { type Constructed, itemEffects } from '../sqlalchemy/construct.ts';
import { madeName } from '../sqlalchemy/expression.ts';
import { type Arguments, flagOf, nameOf, pathOf, rootOf, unknown, type Value, type ValueOf } from '../value/value.ts';
import { originOf } from './standard.ts';
import { isTainted } from './taint.ts';

/**
 * `.create(bind)`, `.drop(bind)`, `.create_all(bind)`, `.drop_all(bind)` of SQLAlchemy's objects; null for any other method.
 * An enumeration of PostgreSQL's own looks first by default whether it is there; other objects do so only when told.
 */
export function callItem(machine: Machine, callee: ValueOf<'member'>, args: Arguments, node: SourceNode): Value | null {
  const { name, of } = callee;
  if (name === 'create_all' || name === 'drop_all') return callAll(machine, of, name, node);
  if ((name !== 'create' && name !== 'drop') || isForeign(of)) return null;
  const checked = args.keywords.get('checkfirst') ?? args.positional[1];
  const found = itemEffects(of, name, checked === undefined ? checksByItself(of) : flagOf(checked) !== false);
  if (found === null && rootOf(of).kind !== 'name' && !isTaintedArguments(args)) return null;
  keep(machine, node, found ?? { unread: `what \`${name}\` makes or drops cannot be told` });
  return unknown;
}

/** Something that another file makes, other than by SQLAlchemy's own words. */
function isForeign(of: Value): boolean {
  const root = rootOf(of);
  return root.kind === 'name' && originOf(root.path) === 'foreign' && !/\.(?:Enum|ENUM|Table)$/.test(root.path);
}

function keep(machine: Machine, node: SourceNode, found: Constructed): void {
  if ('unread' in found) emitUnread(machine, node, found.unread);
  else
    for (const effect of found.effects) emit(machine, node, effect, describe(effect.op.replaceAll('-', ' '), effect));
}

function isTaintedArguments({ positional, keywords }: Arguments): boolean {
  return [...positional, ...keywords.values()].some((value) => isTainted(value));
}

function checksByItself(of: Value): boolean {
  return of.kind === 'made' && (pathOf(of.callee) ?? '').startsWith('sqlalchemy.dialects.');
}

/** Of metadata that the file makes itself, its tables; of any other, whatever the application's models are on that day. */
function callAll(machine: Machine, of: Value, name: 'create_all' | 'drop_all', node: SourceNode): Value {
  const verb = name === 'create_all' ? 'create' : 'drop';
  const own =
    madeName(of) === 'MetaData'
      ? machine.tables.filter((table) => table.kind === 'made' && table.args.positional[1] === of)
      : [];
  if (own.length === 0) {
    emit(machine, node, { op: verb === 'create' ? 'create-all' : 'drop-all' }, `${nameOf(of) || 'metadata'}.${name}`);
    return unknown;
  }
  for (const table of own)
    keep(machine, node, itemEffects(table, verb, true) ?? { unread: 'the tables of the metadata cannot be told' });
  return unknown;
}
