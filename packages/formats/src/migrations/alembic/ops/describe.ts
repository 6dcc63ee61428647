import type { ObjectName } from '../../model/operation.ts';
import type { Effect } from '../run/machine.ts';

/** An operation as a person would name it: `add_column users.email`. `word`: what the file calls it. */
export function describe(word: string, effect: Effect): string {
  const target = targetOf(effect);
  return target === '' ? word : `${word} ${target}`;
}

function targetOf(effect: Effect): string {
  const table = 'table' in effect && effect.table !== null ? dotted(effect.table) : '';
  const own = partOf(effect);
  if (own === '') return table;
  if (effect.op === 'add-column' || 'column' in effect) return `${table}.${own}`;
  return table === '' ? own : `${own} on ${table}`;
}

/** The part of a table, or the object, that an operation is about. */
function partOf(effect: Effect): string {
  if (effect.op === 'add-column') return effect.column.name;
  if ('column' in effect) return effect.column;
  if (effect.op === 'add-constraint') return effect.constraint.name ?? '';
  if ('type' in effect && typeof effect.type === 'object' && effect.type !== null) return dotted(effect.type);
  if (!('name' in effect) || effect.name === null) return '';
  return typeof effect.name === 'string' ? effect.name : dotted(effect.name);
}

function dotted({ schema, name }: ObjectName): string {
  return schema === null ? name : `${schema}.${name}`;
}
