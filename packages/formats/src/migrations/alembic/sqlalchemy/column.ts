import type { Column, Reference } from '../../model/operation.ts';
import { given, type Given } from '../ops/given.ts';
import { flagOf, textOf, type Value } from '../value/value.ts';
import { serverDefault, generatedOf } from './default.ts';
import { madeName } from './expression.ts';
import { referenceOf } from './names.ts';
import { typeOf } from './type.ts';

/** The column of `sa.Column('name', sa.Text(), …)`; null where its name or its arguments cannot be read. */
export function columnOf(value: Value | undefined, createsTypes: boolean): Column | null {
  if (value?.kind !== 'made' || !['Column', 'mapped_column'].includes(madeName(value) ?? '') || value.args.open)
    return null;
  const [first] = value.args.positional;
  const name = textOf(first) ?? textOf(value.args.keywords.get('name'));
  if (name === null) return null;
  const others = textOf(first) === null ? value.args.positional : value.args.positional.slice(1);
  return withName(name, others, given(value.args, []), createsTypes);
}

/** The column of an attribute `name = Column(…)` of a class. */
export function attributeColumn(name: string, value: Value): Column | null {
  if (value.kind !== 'made' || !['Column', 'mapped_column'].includes(madeName(value) ?? '')) return null;
  return (
    columnOf(value, true) ??
    (value.args.open ? null : withName(name, value.args.positional, given(value.args, []), true))
  );
}

function withName(name: string, others: readonly Value[], options: Given, createsTypes: boolean): Column {
  const typed = others.find((other) => !isSchemaItem(other)) ?? options.values.get('type_');
  const found = typeOf(typed);
  const server = serverDefault(options.values.get('server_default'));
  const generated = server.generated ?? others.map(generatedOf).find((one) => one !== null) ?? null;
  const primaryKey = flag(options, 'primary_key');
  return {
    name,
    type: found.type,
    nullable: nullableOf(options, primaryKey || generated === 'identity'),
    default: server.default,
    generated: generated ?? sequenceOf(others, options),
    primaryKey,
    unique: flag(options, 'unique'),
    index: flag(options, 'index'),
    references: referenceIn(others),
    check: others.some((other) => madeName(other) === 'CheckConstraint'),
    enum: found.enum === null ? null : { ...found.enum, creates: found.enum.creates && createsTypes },
  };
}

const schemaItems = new Set([
  'ForeignKey',
  'CheckConstraint',
  'UniqueConstraint',
  'Identity',
  'Computed',
  'Sequence',
  'FetchedValue',
  'ColumnDefault',
  'DefaultClause',
]);

function isSchemaItem(value: Value): boolean {
  return schemaItems.has(madeName(value) ?? '') || value.kind === 'constant';
}

function flag({ values }: Given, name: string): boolean {
  return flagOf(values.get(name)) === true;
}

function nullableOf({ values }: Given, notNull: boolean): boolean | null {
  const value = values.get('nullable');
  return value === undefined ? !notNull : flagOf(value);
}

function sequenceOf(others: readonly Value[], options: Given): Column['generated'] {
  return flag(options, 'autoincrement') && !others.some((other) => madeName(other) === 'ForeignKey') ? 'serial' : null;
}

function referenceIn(others: readonly Value[]): Reference | null {
  const key = others.find((other) => madeName(other) === 'ForeignKey');
  return key?.kind === 'made' ? referenceOf(key.args.positional[0] ?? key.args.keywords.get('column')) : null;
}
