import { type Arguments, flagOf, isNone, items, textOf, unknown, type Value } from '../value/value.ts';

/** The arguments of a call by the names of its parameters. */
export interface Given {
  readonly values: ReadonlyMap<string, Value>;
  /** Positional ones beyond the parameters: `*columns`. */
  readonly rest: readonly Value[];
  readonly open: boolean;
}

/** Names that parameters had in earlier versions of Alembic. */
const formerNames: Readonly<Record<string, string>> = {
  tablename: 'table_name',
  source: 'table_name',
  referent: 'referent_table',
  source_table: 'table_name',
  local_cols: 'columns',
  cols: 'columns',
  type: 'type_',
  name: 'constraint_name',
};

/** Lays arguments out over parameters, in Python's way. */
export function given(args: Arguments, parameters: readonly string[]): Given {
  const values = new Map<string, Value>();
  for (const [index, name] of parameters.entries()) {
    const value = args.positional[index];
    if (value !== undefined) values.set(name, value);
  }
  for (const [name, value] of args.keywords) values.set(nameIn(name, parameters), value);
  return { values, rest: args.positional.slice(parameters.length), open: args.open };
}

function nameIn(name: string, parameters: readonly string[]): string {
  if (parameters.includes(name)) return name;
  const former = Object.hasOwn(formerNames, name) ? formerNames[name] : undefined;
  return former !== undefined && parameters.includes(former) ? former : name;
}

export function textIn({ values }: Given, name: string): string | null {
  return textOf(plain(values.get(name)));
}

/** A text that may be left out: undefined where it is there but cannot be told. */
export function optionalText({ values }: Given, name: string): string | null | undefined {
  const value = plain(values.get(name));
  if (value === undefined || isNone(value)) return null;
  return textOf(value) ?? undefined;
}

/** A boolean that is false where it is left out; null where it cannot be told. */
export function flagIn({ values }: Given, name: string): boolean | null {
  const value = values.get(name);
  return value === undefined || isNone(value) ? false : flagOf(value);
}

/** Names of columns: texts, or columns themselves; null where one cannot be told. */
export function namesIn(value: Value | undefined): readonly string[] | null {
  if (value === undefined) return null;
  const list = value.kind === 'items' ? value : items([value]);
  const names = list.items.map((item) => columnName(item));
  return names.includes(null) ? null : names.filter((name) => name !== null);
}

/** The name of a column given as a text, as `table.c.name`, or as `sa.column('name')`. */
export function columnName(value: Value): string | null {
  const own = plain(value) ?? unknown;
  const text = textOf(own);
  if (text !== null) return text;
  if (own.kind === 'member' && own.of.kind === 'member' && ['c', 'columns'].includes(own.of.name)) return own.name;
  if (own.kind === 'made' && own.callee.kind === 'name' && /^sqlalchemy\..*\b[cC]olumn$/.test(own.callee.path))
    return textOf(own.args.positional[0]);
  return null;
}

/** Without the wrapper that `quoted_name('x', True)` and `conv('x')` are. */
function plain(value: Value | undefined): Value | undefined {
  if (value?.kind !== 'made' || value.callee.kind !== 'name') return value;
  return /\.(?:quoted_name|conv|_NONE_NAME)$/.test(value.callee.path) ? value.args.positional[0] : value;
}
