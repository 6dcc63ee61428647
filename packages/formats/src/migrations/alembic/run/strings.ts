import type { ExprNode } from 'py-ast';

import type { Expression } from '../../python/nodes.ts';
import { lifted } from '../value/choice.ts';
import { boundedItems, constant, textOf, unknown, type Value } from '../value/value.ts';
import type { Machine } from './machine.ts';

/** An f-string: its text where every part is known, what it begins with where not. */
export function formatted(machine: Machine, node: Expression<'JoinedStr'>): Value {
  let whole: Value = constant('');
  for (const part of node.values) whole = concatenated(whole, partOf(machine, part));
  return whole;
}

function partOf(machine: Machine, part: ExprNode): Value {
  if (part.nodeType === 'Constant' && typeof part.value === 'string') return constant(part.value);
  if (part.nodeType !== 'FormattedValue') return machine.evaluate(part);
  const value = machine.evaluate(part.value);
  const plain = part.format_spec === undefined || part.format_spec === null;
  const conversion = part.conversion ?? -1;
  if (!plain || (conversion !== -1 && conversion !== 115)) return unknown;
  return lifted(value, stringified);
}

/** `str(value)`. */
export function stringified(value: Value): Value {
  if (value.kind !== 'constant') return unknown;
  const { value: plain } = value;
  if (plain === null) return constant('None');
  if (typeof plain === 'boolean') return constant(plain ? 'True' : 'False');
  return constant(String(plain));
}

/** `left + right` of two texts, numbers or lists. */
export function add(left: Value, right: Value): Value {
  if (left.kind === 'items' && right.kind === 'items') return boundedItems([...left.items, ...right.items]);
  if (left.kind === 'constant' && right.kind === 'constant') {
    if (typeof left.value === 'number' && typeof right.value === 'number') return constant(left.value + right.value);
  }
  return concatenated(left, right);
}

/** Characters of a text that is put together. */
export const longestText = 200_000;

function concatenated(left: Value, right: Value): Value {
  if (left.kind === 'choice') return lifted(left, (option) => concatenated(option, right));
  const head = textOf(left);
  if (head === null) return left.kind === 'unknown' ? left : unknown;
  if (right.kind === 'choice') return lifted(right, (option) => concatenated(left, option));
  const tail = textOf(right);
  if (tail !== null && head.length + tail.length <= longestText) return constant(head + tail);
  const more = right.kind === 'unknown' && right.prefix !== null ? right.prefix : '';
  return { kind: 'unknown', prefix: head + more, foreign: false };
}

/** `text % values`: `%s`, `%d`, `%(name)s` and `%%`. */
export function percent(left: Value, right: Value): Value {
  const text = textOf(left);
  if (text === null) return unknown;
  const list = right.kind === 'items' ? right.items : [right];
  const byName = right.kind === 'dict' ? right : null;
  let next = 0;
  return filled(text, /%(?:\(([^()]*)\))?([sd%])/g, (match) => {
    if (match[2] === '%') return '%';
    if (match[1] !== undefined) return textOf(stringified(entry(byName, match[1])));
    next += 1;
    return textOf(stringified(list[next - 1] ?? unknown));
  });
}

/** `text.format(values)`: `{}`, `{0}`, `{name}`, `{{` and `}}`; no format after a colon. */
export function braces(text: string, positional: readonly Value[], keywords: ReadonlyMap<string, Value>): Value {
  let next = 0;
  return filled(text, /\{\{|\}\}|\{(\w*)\}|\{/g, (match) => {
    if (match[0] === '{{' || match[0] === '}}') return match[0].charAt(0);
    const key = match[1];
    if (key === undefined) return null;
    if (key === '') next += 1;
    const value = /^\d*$/.test(key) ? positional[key === '' ? next - 1 : Number(key)] : keywords.get(key);
    return textOf(stringified(value ?? unknown));
  });
}

function filled(text: string, holes: RegExp, fill: (match: RegExpExecArray) => string | null): Value {
  let done = '';
  let from = 0;
  for (const match of text.matchAll(holes)) {
    done += text.slice(from, match.index);
    const piece = fill(match);
    if (piece === null || done.length > longestText) return { kind: 'unknown', prefix: done, foreign: false };
    done += piece;
    from = match.index + match[0].length;
  }
  return constant(done + text.slice(from));
}

function entry(dict: (Value & { readonly kind: 'dict' }) | null, key: string): Value {
  return dict?.entries.find(([own]) => textOf(own) === key)?.[1] ?? unknown;
}
