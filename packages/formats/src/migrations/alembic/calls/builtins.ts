import type { SourceNode } from '../../python/nodes.ts';
import { segmentOf } from '../../python/segment.ts';
import { emitUnread } from '../run/emit.ts';
import { membersOf } from '../run/iterate.ts';
import type { Machine } from '../run/machine.ts';
import { noteRaise } from '../run/raise.ts';
import { stringified } from '../run/strings.ts';
import { lifted } from '../value/choice.ts';
import { always, never, truthOf, unsure, valueOfTruth } from '../value/truth.ts';
import { type Arguments, constant, items, noArguments, textOf, unknown, type Value } from '../value/value.ts';
import { isTainted } from './taint.ts';

/** Stands for an attribute whose name cannot be told. */
export const computedName = '<computed>';

type Builtin = (machine: Machine, args: Arguments, node: SourceNode) => Value;

/** Python's built-in functions, as far as they matter here; null for one that does nothing of the kind. */
export function builtin(name: string): Builtin | null {
  return Object.hasOwn(builtins, name) ? (builtins[name] ?? null) : null;
}

const builtins: Readonly<Record<string, Builtin>> = {
  list: asItems,
  tuple: asItems,
  set: asItems,
  frozenset: asItems,
  sorted: (_, args) => sorted(listOf(args)),
  reversed: (_, args) => {
    const list = listOf(args);
    return list === null ? unknown : items(list.toReversed());
  },
  dict: (_, { positional, keywords }) => {
    const [first] = positional;
    if (first !== undefined && first.kind !== 'dict') return unknown;
    const own = [...keywords].map(([name, value]) => [constant(name), value] as const);
    return { kind: 'dict', entries: [...(first?.kind === 'dict' ? first.entries : []), ...own] };
  },
  enumerate: (_, args) => {
    const list = listOf(args);
    return list === null ? unknown : items(list.map((value, index) => items([constant(index), value])));
  },
  zip: (_, { positional }) => zipped(positional),
  range: (_, { positional }) => ranged(positional),
  len: (_, args) => {
    const list = listOf(args);
    const text = textOf(args.positional[0]);
    if (text !== null) return constant(text.length);
    return list === null ? unknown : constant(list.length);
  },
  str: (_, { positional: [first] }) => (first === undefined ? constant('') : lifted(first, stringified)),
  bool: (_, { positional: [first] }) => (first === undefined ? constant(false) : valueOfTruth(truthOf(first))),
  getattr: (machine, { positional: [of, name, standard] }, node) => {
    const text = textOf(name);
    if (of === undefined || text === null) return computedMember(machine, of, node);
    return standard === undefined ? machine.member(of, text) : unknown;
  },
  setattr: (machine, { positional: [of] }, node) => computedMember(machine, of, node),
  map: applied,
  isinstance: () => unknown,
  exec: (machine, _, node) => {
    emitUnread(machine, node, '`exec` runs code that is put together when the migration runs');
    return unknown;
  },
  eval: reflected('eval'),
  globals: reflected('globals'),
  locals: reflected('globals'),
  vars: reflected('globals'),
  exit: stop,
  quit: stop,
  any: (_, args) => anyOf(args),
  hasattr: () => valueOfTruth(unsure),
};

function reflected(name: string): Builtin {
  return (_, args) => ({ kind: 'made', callee: { kind: 'name', path: `builtins.${name}` }, args });
}

function stop(machine: Machine, _: Arguments, node: SourceNode): Value {
  noteRaise(machine, segmentOf(machine.lines, node, 200));
  machine.ended = true;
  return unknown;
}

/** `getattr(op, name)`: which operation it is, is not known; the call of what it gives says so. */
function computedMember(_machine: Machine, of: Value | undefined, _node: SourceNode): Value {
  return of !== undefined && isTainted(of) ? { kind: 'member', of, name: computedName } : unknown;
}

function listOf({ positional: [first] }: Arguments): readonly Value[] | null {
  if (first === undefined) return [];
  if (first.kind === 'items') return first.items;
  if (first.kind === 'dict') return first.entries.map(([key]) => key);
  return first.kind === 'class' ? membersOf(first) : null;
}

function asItems(_: Machine, args: Arguments): Value {
  const list = listOf(args);
  if (list !== null) return items(list);
  return args.positional[0]?.kind === 'rows' ? args.positional[0] : unknown;
}

function sorted(list: readonly Value[] | null): Value {
  const texts = list?.map(textOf) ?? [null];
  if (texts.includes(null)) return unknown;
  return items(
    texts
      .filter((text) => text !== null)
      .toSorted()
      .map(constant),
  );
}

function zipped(lists: readonly Value[]): Value {
  const all = lists.map((value) => (value.kind === 'items' ? value.items : null));
  if (all.includes(null)) return unknown;
  const rows = all.filter((list) => list !== null);
  const count = Math.min(...rows.map((list) => list.length));
  return rows.length === 0
    ? items([])
    : items(Array.from({ length: count }, (_, at) => items(rows.map((list) => list[at] ?? unknown))));
}

const longestRange = 500;

function ranged(values: readonly Value[]): Value {
  const numbers = values.map((value) =>
    value.kind === 'constant' && typeof value.value === 'number' ? value.value : Number.NaN,
  );
  const [start = 0, stop_ = Number.NaN, step = 1] = numbers.length === 1 ? [0, ...numbers] : numbers;
  const count = Math.ceil((stop_ - start) / step);
  if (!Number.isFinite(count) || count > longestRange) return unknown;
  return items(Array.from({ length: Math.max(0, count) }, (_, at) => constant(start + at * step)));
}

/** `map(op.drop_table, tables)`: a call for each. */
function applied(machine: Machine, { positional: [callee, list] }: Arguments, node: SourceNode): Value {
  if (callee === undefined || list === undefined) return unknown;
  if (list.kind === 'items')
    return items(list.items.map((item) => machine.call(callee, { ...noArguments, positional: [item] }, node, 'value')));
  if (isTainted(callee)) emitUnread(machine, node, 'the list that it goes through is computed when the migration runs');
  return unknown;
}

function anyOf(args: Arguments): Value {
  const list = listOf(args);
  if (list === null) return unknown;
  const truths = list.map(truthOf);
  if (truths.some((truth) => truth === always)) return constant(true);
  return truths.every((truth) => truth === never) ? constant(false) : unknown;
}
