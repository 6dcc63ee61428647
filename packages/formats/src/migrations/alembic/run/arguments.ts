import type { Call } from 'py-ast';

import { chosen, narrowed } from '../value/choice.ts';
import { type Arguments, none, textOf, type Value, type ValueOf } from '../value/value.ts';
import type { Machine } from './machine.ts';

/** The arguments of a call, evaluated; lists after `*` and dictionaries after `**` are laid out. */
export function argumentsOf(machine: Machine, node: Call): Arguments {
  const positional: Value[] = [];
  const keywords = new Map<string, Value>();
  let open = false;
  for (const argument of node.args) {
    const value = machine.evaluate(argument);
    if (argument.nodeType !== 'Starred') positional.push(value);
    else if (value.kind === 'items') positional.push(...value.items);
    else open = true;
  }
  for (const keyword of node.keywords) {
    const value = narrowed(machine.evaluate(keyword.value), machine.guards.dialects);
    if (keyword.arg !== undefined && keyword.arg !== null) keywords.set(keyword.arg, value);
    else if (!spread(keywords, value)) open = true;
  }
  return { positional, keywords, open };
}

/** Lays a dictionary out; of a choice between dictionaries, each name is a choice between what they hold, or None. */
function spread(keywords: Map<string, Value>, value: Value): boolean {
  if (value.kind === 'choice') return spreadChoice(keywords, value);
  const entries = namedIn(value);
  for (const [name, entry] of entries ?? []) keywords.set(name, entry);
  return entries !== null;
}

function spreadChoice(keywords: Map<string, Value>, { options, sure }: ValueOf<'choice'>): boolean {
  const all = options.map(({ dialects, value }) => ({ dialects, entries: namedIn(value) }));
  if (all.some(({ entries }) => entries === null)) return false;
  for (const name of new Set(all.flatMap(({ entries }) => [...(entries?.keys() ?? [])]))) {
    const values = all.map(({ dialects, entries }) => ({ dialects, value: entries?.get(name) ?? none }));
    keywords.set(name, chosen(values, sure));
  }
  return true;
}

function namedIn(value: Value): ReadonlyMap<string, Value> | null {
  if (value.kind !== 'dict') return null;
  const entries = new Map<string, Value>();
  for (const [key, entry] of value.entries) {
    const name = textOf(key);
    if (name === null) return null;
    entries.set(name, entry);
  }
  return entries;
}
