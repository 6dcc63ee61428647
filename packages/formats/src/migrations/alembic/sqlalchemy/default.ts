import { defaultOf } from '../../model/default-value.ts';
import type { Column, DefaultValue } from '../../model/operation.ts';
import { flagOf, isNone, type Value } from '../value/value.ts';
import { literalOf, madeName, sqlOf } from './expression.ts';

/** What a server's default comes to: a value, a way of generating one, or nothing. */
export interface DefaultFound {
  readonly default: DefaultValue | null;
  readonly generated: Column['generated'];
}

const nothing: DefaultFound = { default: null, generated: null };

/** Of `server_default=…`. SQLAlchemy quotes a plain text (`'now()'` is a constant) and leaves `text('now()')` as it is. */
export function serverDefault(value: Value | undefined): DefaultFound {
  if (value === undefined || isNone(value)) return nothing;
  const generated = generatedOf(value);
  if (generated !== null) return { default: null, generated };
  if (madeName(value) === 'FetchedValue') return nothing;
  const text = literalOf(value) ?? sqlOf(value);
  if (text !== null) return { default: defaultOf(text), generated: null };
  return {
    default: sequenceDefault(value) ?? { kind: 'unknown', text: 'computed when the migration runs' },
    generated: null,
  };
}

/** `Identity()` and `Computed('a + b')`, as a default or among a column's arguments. */
export function generatedOf(value: Value): Column['generated'] {
  const name = madeName(value) ?? (value.kind === 'name' ? value.path.slice(value.path.lastIndexOf('.') + 1) : null);
  if (name === 'Identity') return 'identity';
  if (name !== 'Computed' || value.kind !== 'made') return null;
  return flagOf(value.args.keywords.get('persisted') ?? value.args.positional[1]) === false ? 'virtual' : 'stored';
}

/** `sequence.next_value()`. */
function sequenceDefault(value: Value): DefaultValue | null {
  if (value.kind !== 'made' || value.callee.kind !== 'member' || value.callee.name !== 'next_value') return null;
  const sequence = value.callee.of;
  const name = sequence.kind === 'made' ? literalOf(sequence.args.positional[0] ?? sequence) : null;
  return { kind: 'volatile', text: `nextval(${name ?? '…'})` };
}
