import type { SourceNode } from '../../python/nodes.ts';
import { emitUnread } from '../run/emit.ts';
import type { Machine } from '../run/machine.ts';
import { type Arguments, nameOf, pathOf, rootOf, type Value } from '../value/value.ts';
import { runsStatement } from './bind.ts';
import { runStatement } from './execute.ts';
import { originOf } from './standard.ts';
import { isTainted } from './taint.ts';

const logging = new Set([
  'debug',
  'info',
  'warning',
  'warn',
  'error',
  'exception',
  'critical',
  'log',
  'print',
  'echo',
  'write',
  'status',
  'msg',
  'message',
]);

/** Words with which a question begins or is made: `table_exists`, `has_column`, `get_columns`. */
const questions = new Set([
  'has', 'have', 'is', 'exist', 'exists', 'check', 'should', 'needs', 'need', 'can', 'contains', 'get', 'find', 'count', 'inspect', 'list',
  'detect', 'supports', 'uses', 'missing', 'fetch', 'load', 'read', 'select', 'query', 'lookup', 'resolve', 'names', 'schema',
]); // prettier-ignore

/** Words with which an order begins: `drop_views`. */
const orders = new Set([
  'create', 'drop', 'add', 'alter', 'run', 'execute', 'backfill', 'update', 'insert', 'delete', 'migrate', 'rename', 'copy', 'move', 'fix',
  'populate', 'sync', 'ensure', 'apply', 'upgrade', 'downgrade', 'remove', 'set', 'reset', 'refresh', 'rebuild', 'truncate', 'grant', 'revoke',
  'install', 'enable', 'disable', 'convert', 'replace', 'restore', 'seed', 'fill', 'clean', 'cleanup', 'purge', 'do', 'perform', 'process',
]); // prettier-ignore

/** Methods of lists and the like, which change nothing but Python's own objects. */
const harmless = new Set([
  'append',
  'extend',
  'insert',
  'pop',
  'remove',
  'sort',
  'reverse',
  'setdefault',
  'discard',
  'update',
  'add',
  'clear',
  'items',
  'keys',
  'values',
  'join',
  'format',
]);

/**
 * A call of something that this file does not define, or that is not known. What might change the database is kept as an
 * operation that was not analysed: a call that stands alone, one that gets a connection, one whose name is an order.
 */
export function callForeign(
  machine: Machine,
  callee: Value,
  args: Arguments,
  node: SourceNode,
  use: 'statement' | 'value',
): Value {
  const name = nameOf(callee);
  if (runsStatement(name) && isConnection(callee)) return runUnknown(machine, callee, args, node);
  if (isSilent(machine, callee, name, args, use)) return { kind: 'made', callee, args };
  const path = pathOf(rootOf(callee)) ?? '';
  const reason =
    path === '' || path.startsWith('builtins.')
      ? `what \`${name || 'it'}\` does cannot be told`
      : `it calls \`${pathOf(callee) ?? path}\`, which another file defines`;
  emitUnread(machine, node, reason);
  return { kind: 'made', callee, args };
}

/** `cursor.execute('…')` of a cursor that came from elsewhere. */
function runUnknown(machine: Machine, callee: Value, args: Arguments, node: SourceNode): Value {
  const first = args.positional[0] ?? args.keywords.get('statement');
  runStatement({ machine, node, word: nameOf(callee), plainBinds: false, batch: false }, first);
  return { kind: 'rows', table: null };
}

/** A method of anything that this file computed, or of something whose own name says that it is a connection. */
function isConnection(callee: Value): boolean {
  if (callee.kind !== 'name') return callee.kind === 'member';
  return /^builtins\.\w+\.|\b_?(?:db|bind|conn|connection|cursor|cur|engine|session)\.\w+$/.test(callee.path);
}

/** `user.save()` of an object that the database gave. Asking for more rows changes nothing. */
export function callRow(machine: Machine, rows: Value, node: SourceNode, use: 'statement' | 'value'): Value {
  const name = node.nodeType === 'Call' && node.func.nodeType === 'Attribute' ? node.func.attr : '';
  const [first = ''] = name.toLowerCase().split('_');
  const changes = (orders.has(first) || first === 'save' || first === 'commit') && !harmless.has(name);
  if (use === 'statement' && changes) emitUnread(machine, node, `what \`${name}\` does cannot be told`);
  return rows;
}

function isSilent(machine: Machine, callee: Value, name: string, args: Arguments, use: 'statement' | 'value'): boolean {
  const tainted = isTaintedCall(callee, args);
  if (logging.has(name) && !tainted) return true;
  const root = rootOf(callee);
  const origin = root.kind === 'name' ? originOf(root.path) : 'foreign';
  if (origin === 'standard' && !passesFunction(args)) return true;
  if (!tainted && isPlain(root) && (use === 'value' || harmless.has(name))) return true;
  return use === 'value' && isQuestion(machine, name, tainted || origin === 'running');
}

/** Whether a call whose result is used only asks. One that could change the database must look like a question. */
function isQuestion(machine: Machine, name: string, able: boolean): boolean {
  const words = name
    .toLowerCase()
    .split('_')
    .filter((word) => word !== '');
  if (orders.has(words[0] ?? '') && !/^[A-Z]/.test(name)) return false;
  return !able || machine.asking > 0 || words.some((word) => questions.has(word));
}

/** A value that Python itself computed, not one that another file gave. */
function isPlain(root: Value): boolean {
  return root.kind === 'unknown'
    ? !root.foreign
    : ['rows', 'condition', 'constant', 'items', 'dict'].includes(root.kind);
}

function isTaintedCall(callee: Value, args: Arguments): boolean {
  return isTainted(callee) || [...args.positional, ...args.keywords.values()].some((value) => isTainted(value));
}

/** `functools.partial(op.drop_table, 'x')`, `itertools.starmap(op.add_column, …)`. */
function passesFunction({ positional, keywords }: Arguments): boolean {
  return [...positional, ...keywords.values()].some(
    (value) => (value.kind === 'name' || value.kind === 'function' || value.kind === 'member') && isTainted(value),
  );
}
