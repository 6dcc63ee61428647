import { normalType } from '../../model/sql-type.ts';
import { constantOf, insideOf, listOf, type Node, pick, stringsOf } from './json.ts';

/** Words of PostgreSQL's catalogue that nobody writes. */
const written: Readonly<Record<string, string>> = { bpchar: 'char' };

const serials: Readonly<Record<string, string>> = {
  serial: 'integer',
  serial4: 'integer',
  bigserial: 'bigint',
  serial8: 'bigint',
  smallserial: 'smallint',
  serial2: 'smallint',
};

/** The comparable form of a `TypeName`; null where it takes after another column (`t.a%TYPE`), or cannot be read. */
export function typeOf(node: Node): string | null {
  const names = stringsOf(node['names']);
  if (names.length === 0 || node['pct_type'] === true) return null;
  const own = names[0] === 'pg_catalog' ? names.slice(1) : names;
  const base = own.map((name) => quoted(pick(serials, name) ?? pick(written, name) ?? name)).join('.');
  const array = listOf(node['arrayBounds']).length > 0 ? '[]' : '';
  return normalType(`${base}${modifierOf(own.at(-1) ?? '', node)}${array}`);
}

/** Whether a type is one of the `serial`s, which are no types but shorthands. */
export function isSerial(node: Node): boolean {
  const names = stringsOf(node['names']);
  return names.length === 1 && Object.hasOwn(serials, names[0] ?? '');
}

function modifierOf(name: string, node: Node): string {
  const given = listOf(node['typmods']);
  // The first number of an interval says which fields it has.
  const shown = name === 'interval' ? given.slice(1) : given;
  const words = shown.map((item) => constantOf(item) ?? stringsOf(insideOf(item, 'ColumnRef')['fields']).join('.'));
  return words.length === 0 ? '' : `(${words.join(',')})`;
}

function quoted(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '')}"`;
}
