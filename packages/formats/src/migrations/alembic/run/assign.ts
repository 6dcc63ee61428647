import type { ExprNode } from 'py-ast';

import { boundedDict, boundedItems, items, textOf, unknown, type Value } from '../value/value.ts';
import { emit } from './emit.ts';
import type { Machine } from './machine.ts';
import { lookup, replaceName, setName } from './scope.ts';

/** Sets what the left side of an assignment names: `a`, `a, b`, `a['x']`; an attribute of a row is a change of the row. */
export function bindTarget(machine: Machine, target: ExprNode, value: Value): void {
  switch (target.nodeType) {
    case 'Name':
      setName(machine, target.id, value);
      return;
    case 'Tuple':
    case 'List':
      bindEach(machine, target.elts, value);
      return;
    case 'Starred':
      bindTarget(machine, target.value, unknown);
      return;
    case 'Subscript':
      bindItem(machine, target.value, machine.evaluate(target.slice), value);
      return;
    case 'Attribute':
      bindAttribute(machine, target, machine.evaluate(target.value));
      return;
    default:
      machine.evaluate(target);
  }
}

function bindEach(machine: Machine, targets: readonly ExprNode[], value: Value): void {
  const exact =
    value.kind === 'items' &&
    value.items.length === targets.length &&
    !targets.some((one) => one.nodeType === 'Starred');
  for (const [index, target] of targets.entries()) {
    const part =
      exact && value.kind === 'items' ? (value.items[index] ?? unknown) : value.kind === 'rows' ? value : unknown;
    bindTarget(machine, target, part);
  }
}

/** `names['a'] = x` of a dictionary that a name holds. */
function bindItem(machine: Machine, of: ExprNode, key: Value, value: Value): void {
  const base = machine.evaluate(of);
  if (base.kind === 'rows') changeRow(machine, of, base);
  if (of.nodeType !== 'Name' || (base.kind !== 'dict' && base.kind !== 'items')) return;
  const known = base.kind === 'dict' && key.kind === 'constant';
  const kept =
    base.kind === 'dict'
      ? base.entries.filter(([own]) => own.kind !== 'constant' || key.kind !== 'constant' || own.value !== key.value)
      : [];
  setName(machine, of.id, known ? boundedDict([...kept, [key, value]]) : unknown);
}

/** SQLAlchemy writes a changed object back at the next flush. */
function bindAttribute(machine: Machine, target: ExprNode, of: Value): void {
  if (of.kind === 'rows') changeRow(machine, target, of);
}

function changeRow(machine: Machine, node: ExprNode, rows: Value & { readonly kind: 'rows' }): void {
  const text = rows.table === null ? 'update of an object' : `update of an object of ${rows.table.name}`;
  emit(machine, node, { op: 'data', verb: 'update', table: rows.table, wholeTable: false }, text);
}

/** What `list.append(x)` and the like leave in the name that holds the list. */
export function mutated(machine: Machine, holder: ExprNode, method: string, positional: readonly Value[]): void {
  if (holder.nodeType !== 'Name') return;
  const now = lookup(machine, holder.id);
  const [first] = positional;
  if (now.kind === 'items') replaceName(machine, holder.id, grown(now.items, method, first));
  else if (now.kind === 'dict')
    replaceName(
      machine,
      holder.id,
      method === 'update' && first?.kind === 'dict' ? boundedDict([...now.entries, ...first.entries]) : unknown,
    );
}

function grown(list: readonly Value[], method: string, value: Value | undefined): Value {
  if (value === undefined) return unknown;
  if (method === 'append') return boundedItems([...list, value]);
  if (method === 'add')
    return textOf(value) !== null && list.some((one) => textOf(one) === textOf(value))
      ? items(list)
      : boundedItems([...list, value]);
  return method === 'extend' && value.kind === 'items' ? boundedItems([...list, ...value.items]) : unknown;
}
