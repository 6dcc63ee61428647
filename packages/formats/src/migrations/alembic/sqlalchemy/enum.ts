import type { EnumType } from '../../model/operation.ts';
import { flagOf, lastOf, pathOf, textOf, type Value, type ValueOf } from '../value/value.ts';

/** What `sa.Enum(…)` makes: a type of the database, or a text column with a fixed set of values. */
export type EnumFound =
  | { readonly kind: 'type'; readonly enum: EnumType }
  | { readonly kind: 'text'; readonly length: number | null };

/**
 * An enumeration with its name and labels; null where its name cannot be told. A table with such a column creates the type,
 * unless `create_type=False` says no.
 */
export function enumOf(made: ValueOf<'made'>): EnumFound | null {
  const { positional, keywords } = made.args;
  const labels = labelsOf(positional, keywords);
  if (flagOf(keywords.get('native_enum')) === false)
    return { kind: 'text', length: lengthOf(labels, keywords.get('length')) };
  const name = keywords.has('name') ? textOf(keywords.get('name')) : classNameOf(positional[0]);
  if (name === null) return null;
  const schema = textOf(keywords.get('schema'));
  return {
    kind: 'type',
    enum: { type: { schema, name }, labels, creates: flagOf(keywords.get('create_type')) !== false },
  };
}

/** SQLAlchemy names the type of an enumeration class by its name in lower case. */
function classNameOf(value: Value | undefined): string | null {
  if (value?.kind === 'class') return value.name.toLowerCase();
  const path = value === undefined ? null : pathOf(value);
  return path === null ? null : lastOf(path).toLowerCase();
}

function labelsOf(positional: readonly Value[], keywords: ReadonlyMap<string, Value>): readonly string[] | null {
  const [first] = positional;
  if (first?.kind === 'class') return classLabels(first, keywords.has('values_callable'));
  const labels = positional.map((value) => textOf(value));
  return labels.length === 0 || labels.includes(null) ? null : labels.filter((label) => label !== null);
}

/** Of a class of this file: its members' names, or with `values_callable` their values. */
function classLabels(value: ValueOf<'class'>, values: boolean): readonly string[] | null {
  const members = [...value.members.names].filter(
    ([name, member]) => !name.startsWith('_') && member.kind !== 'function',
  );
  if (!values) return members.map(([name]) => name);
  const labels = members.map(([, member]) => textOf(member));
  return labels.includes(null) ? null : labels.filter((label) => label !== null);
}

function lengthOf(labels: readonly string[] | null, length: Value | undefined): number | null {
  if (length?.kind === 'constant' && typeof length.value === 'number') return length.value;
  return labels === null ? null : labels.reduce((most, label) => Math.max(most, label.length), 0);
}
