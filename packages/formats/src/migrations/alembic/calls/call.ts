import type { SourceNode } from '../../python/nodes.ts';
import { emitUnread } from '../run/emit.ts';
import type { Machine } from '../run/machine.ts';
import { mutated } from '../run/assign.ts';
import { type Arguments, lastOf, pathOf, rootOf, textOf, unknown, type Value, type ValueOf } from '../value/value.ts';
import { callBind } from './bind.ts';
import { isTableStatement } from '../sqlalchemy/statement.ts';
import { builtin, computedName } from './builtins.ts';
import { callContext, callModule } from './context.ts';
import { callForeign, callRow } from './foreign.ts';
import { methodOf } from './instance.ts';
import { callMethod, dialectMethod } from './methods.ts';
import { callOp } from './op.ts';
import { callByName } from './reflect.ts';
import { callItem } from './schema.ts';
import { callQuery, callSession } from './session.ts';
import { originOf } from './standard.ts';
import { callSqlalchemy } from './toolkit.ts';

type Use = 'statement' | 'value';

/** Makes a call: what it does to the database is kept, what it gives comes back. */
export function call(machine: Machine, callee: Value, args: Arguments, node: SourceNode, use: Use): Value {
  switch (callee.kind) {
    case 'function':
      return machine.inline(callee, args, node);
    case 'class':
      return makeInstance(machine, callee, args, node);
    case 'name':
      return callNamed(machine, callee, args, node, use);
    case 'member':
      return callMember(machine, callee, args, node, use);
    case 'choice':
      return callChoice(machine, callee, args, node, use);
    case 'made':
      return callMade(machine, callee, args, node, use);
    case 'rows':
      return callRow(machine, callee, node, use);
    default:
      return callForeign(machine, callee, args, node, use);
  }
}

function callNamed(machine: Machine, callee: ValueOf<'name'>, args: Arguments, node: SourceNode, use: Use): Value {
  const { path } = callee;
  if (path.startsWith('alembic.op.')) return callOp({ machine, node, name: lastOf(path), args, batch: null });
  if (path.startsWith('builtins.')) {
    const own = builtin(lastOf(path));
    if (own !== null) return own(machine, args, node);
    return isGiving(path) ? given(callee, args) : callForeign(machine, callee, args, node, use);
  }
  return callImported(machine, callee, args, node) ?? callForeign(machine, callee, args, node, use);
}

/** Something imported whose meaning is known; null for anything else. */
function callImported(machine: Machine, callee: ValueOf<'name'>, args: Arguments, node: SourceNode): Value | null {
  const { path } = callee;
  const origin = originOf(path);
  if (origin === 'sqlalchemy') return callSqlalchemy(machine, path, args) ?? { kind: 'made', callee, args };
  if (origin === 'alembic') return callModule(machine, path, args, node);
  if (isTableStatement(path)) return { kind: 'made', callee, args };
  if (/\.metadata\.(?:create_all|drop_all)$/.test(path)) return callItem(machine, asMember(path), args, node);
  if (path === 'sys.exit' || path === 'os._exit') return builtin('exit')?.(machine, args, node) ?? unknown;
  return standardCall(path, args);
}

/** The last step of a dotted path as a member of what comes before. */
function asMember(path: string): ValueOf<'member'> {
  return { kind: 'member', of: { kind: 'name', path: path.slice(0, path.lastIndexOf('.')) }, name: lastOf(path) };
}

/** Built-in functions that do nothing but give a value; any other name that nothing defines may be anything. */
const giving = new Set([
  'print', 'len', 'str', 'int', 'float', 'bool', 'repr', 'type', 'id', 'abs', 'min', 'max', 'sum', 'round', 'iter', 'next', 'all', 'filter',
  'input', 'open', 'super', 'object', 'property', 'staticmethod', 'classmethod', 'callable', 'hash', 'format', 'issubclass', 'bytes',
  'bytearray', 'ord', 'chr', 'hex', 'divmod', 'pow', 'slice', 'dir', 'delattr', 'breakpoint',
]); // prettier-ignore

function isGiving(path: string): boolean {
  const name = lastOf(path);
  return giving.has(name) || /^[A-Z]/.test(name);
}

/** What a built-in function makes of rows is rows. */
function given(callee: Value, args: Arguments): Value {
  const [first] = args.positional;
  return first?.kind === 'rows' ? first : { kind: 'made', callee, args };
}

function standardCall(path: string, { positional: [first] }: Arguments): Value | null {
  const text = textOf(first);
  if (text === null) return null;
  if (path === 'textwrap.dedent' || path === 'inspect.cleandoc') return { kind: 'constant', value: dedented(text) };
  return null;
}

/** `textwrap.dedent`: the indentation that all lines share goes. */
function dedented(text: string): string {
  const lines = text.split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const shared = indents.length === 0 ? 0 : indents.reduce((least, indent) => Math.min(least, indent));
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(shared))).join('\n');
}

function callMember(machine: Machine, callee: ValueOf<'member'>, args: Arguments, node: SourceNode, use: Use): Value {
  const { of, name } = callee;
  switch (of.kind) {
    case 'batch':
      return callOp({ machine, node, name, args, batch: of });
    case 'bind':
      return callBind(machine, of, name, args, node);
    case 'session':
      return callSession(machine, name, args, node);
    case 'context':
      return callContext(machine, callee, args, node);
    case 'inspector':
      return { kind: 'rows', table: null };
    case 'dialect-name':
      return dialectMethod(name, args);
    case 'constant':
    case 'items':
    case 'dict':
      return callContainer(machine, callee, args, node);
    default:
      return callChain(machine, callee, args, node, use);
  }
}

/** A method of a Python object; one that changes the object changes the name that holds it. */
function callContainer(machine: Machine, callee: ValueOf<'member'>, args: Arguments, node: SourceNode): Value {
  const { of, name } = callee;
  if (of.kind !== 'constant' && of.kind !== 'items' && of.kind !== 'dict') return unknown;
  const value = callMethod(of, name, args);
  const changes = [
    'append',
    'add',
    'extend',
    'update',
    'insert',
    'remove',
    'pop',
    'clear',
    'sort',
    'reverse',
    'setdefault',
    'discard',
  ];
  const holder = node.nodeType === 'Call' && node.func.nodeType === 'Attribute' ? node.func.value : null;
  if (of.kind !== 'constant' && changes.includes(name) && holder !== null)
    mutated(machine, holder, name, args.positional);
  return value;
}

/** A method of what another call gave: `session.query(x).delete()`, `table.create(bind)`, `Helper(bind).run()`. */
function callChain(machine: Machine, callee: ValueOf<'member'>, args: Arguments, node: SourceNode, use: Use): Value {
  if (callee.name === computedName) {
    emitUnread(machine, node, 'which operation it calls is computed when the migration runs');
    return unknown;
  }
  const root = rootOf(callee.of);
  if (root.kind === 'session') return callQuery(machine, callee.of, callee.name, args, node);
  const own = methodOf(callee.of, callee.name);
  if (own !== null) return machine.inline(own, args, node);
  const item = callItem(machine, callee, args, node);
  if (item !== null) return item;
  if (callee.of.kind === 'class') return { kind: 'made', callee, args };
  if (callee.name === '__iter__') return unknown;
  if (root.kind === 'name' && originOf(root.path) === 'sqlalchemy') return { kind: 'made', callee, args };
  return callForeign(machine, callee, args, node, use);
}

/** An object of a class of this file: its `__init__` runs. */
function makeInstance(machine: Machine, callee: ValueOf<'class'>, args: Arguments, node: SourceNode): Value {
  const made: Value = { kind: 'made', callee, args };
  const init = methodOf(made, '__init__');
  if (init !== null) machine.inline(init, args, node);
  return made;
}

/** `sessionmaker(bind=bind)()`, `globals()['upgrade_' + name]()`. */
function callMade(machine: Machine, callee: ValueOf<'made'>, args: Arguments, node: SourceNode, use: Use): Value {
  const path = pathOf(callee.callee) ?? '';
  if (/^sqlalchemy\..*(?:sessionmaker|scoped_session)$/.test(path)) return { kind: 'session' };
  const own = methodOf(callee, '__call__');
  if (own !== null) return machine.inline(own, args, node);
  return callByName(machine, callee, args, node) ?? callForeign(machine, callee, args, node, use);
}

/** One of several functions: each under its condition. */
function callChoice(machine: Machine, callee: ValueOf<'choice'>, args: Arguments, node: SourceNode, use: Use): Value {
  const before = machine.guards;
  for (const { dialects, value } of callee.options) {
    const shared = before.dialects & dialects;
    if (shared === 0) continue;
    machine.guards = { ...before, dialects: shared, unsure: before.unsure + (callee.sure ? 0 : 1) };
    if (value.kind === 'unknown') emitUnread(machine, node, 'what it calls is computed when the migration runs');
    else call(machine, value, args, node, use);
  }
  machine.guards = before;
  return unknown;
}
