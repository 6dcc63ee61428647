import type { ConstraintType } from '../model/operation.ts';
import type { Thing } from './world/thing.ts';

/** Whether a body is Alembic's, so that advice is written in its words; other tools' bodies are SQL. */
export function isPython(path: string): boolean {
  return path.toLowerCase().endsWith('.py');
}

/** What the two halves of a migration are called in its tool. */
export function halves(path: string): { readonly up: string; readonly down: string } {
  return isPython(path) ? { up: 'the upgrade', down: 'the downgrade' } : { up: 'the up part', down: 'the down part' };
}

const alembicTypes: Readonly<Partial<Record<ConstraintType, string>>> = {
  'primary-key': 'primary',
  'foreign-key': 'foreignkey',
  unique: 'unique',
  check: 'check',
};

function quoted(text: string): string {
  return JSON.stringify(text);
}

function schemaArgument(schema: string): string {
  return schema === '' ? '' : `, schema=${quoted(schema)}`;
}

function nameOf(thing: Thing): string {
  return thing.spot.name ?? thing.shape?.guesses[0] ?? 'name';
}

function pathOf(thing: Thing): string {
  const { schema } = thing.spot;
  return schema === '' ? nameOf(thing) : `${schema}.${nameOf(thing)}`;
}

function alembicLine(thing: Thing, name: string, table: Thing | null): string {
  const at = schemaArgument(thing.spot.schema);
  const on = quoted(table?.spot.name ?? 'table');
  switch (thing.kind) {
    case 'table':
      return `op.drop_table(${quoted(name)}${at})`;
    case 'column':
      return `op.drop_column(${on}, ${quoted(name)}${at})`;
    case 'index':
      return `op.drop_index(${quoted(name)}, table_name=${on}${at})`;
    case 'constraint': {
      const type = alembicTypes[thing.shape?.type ?? 'exclude'];
      return `op.drop_constraint(${quoted(name)}, ${on}${type === undefined ? '' : `, type_=${quoted(type)}`}${at})`;
    }
    case 'type':
      if (thing.enum !== null) return `sa.Enum(name=${quoted(name)}${at}).drop(op.get_bind(), checkfirst=True)`;
      return `op.execute(${quoted(sqlLine(thing, table))})`;
    default:
      return `op.execute(${quoted(sqlLine(thing, table))})`;
  }
}

function sqlLine(thing: Thing, table: Thing | null): string {
  if (thing.kind === 'column') return `ALTER TABLE ${tablePath(table)} DROP COLUMN ${nameOf(thing)}`;
  if (thing.kind === 'constraint') return `ALTER TABLE ${tablePath(table)} DROP CONSTRAINT ${nameOf(thing)}`;
  const on = table === null || thing.kind === 'index' ? '' : ` ON ${tablePath(table)}`;
  const path = on === '' ? pathOf(thing) : nameOf(thing);
  return `DROP ${thing.kind.replaceAll('-', ' ').toUpperCase()} ${path}${on}`;
}

function tablePath(table: Thing | null): string {
  return table === null ? 'table' : pathOf(table);
}

/** The line of a downgrade that drops what upgrade made. */
export function dropLine(thing: Thing, path: string): string {
  const table = thing.spot.holder;
  return isPython(path) ? alembicLine(thing, nameOf(thing), table) : `${sqlLine(thing, table)};`;
}
