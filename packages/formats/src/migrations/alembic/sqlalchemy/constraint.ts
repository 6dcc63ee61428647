import type { Constraint, ConstraintType } from '../../model/operation.ts';
import { namesIn } from '../ops/given.ts';
import { items, textOf, type Value, type ValueOf } from '../value/value.ts';
import { madeName, sqlOf } from './expression.ts';
import { referenceOf } from './names.ts';

const types: Readonly<Record<string, ConstraintType>> = {
  PrimaryKeyConstraint: 'primary-key',
  ForeignKeyConstraint: 'foreign-key',
  UniqueConstraint: 'unique',
  CheckConstraint: 'check',
  ExcludeConstraint: 'exclude',
};

/** The constraint of `sa.UniqueConstraint('a', 'b', name='x')` and its kin; null for anything else. */
export function constraintOf(value: Value): Constraint | null {
  const name = madeName(value);
  const type = name === null || !Object.hasOwn(types, name) ? undefined : types[name];
  if (type === undefined || value.kind !== 'made') return null;
  return type === 'foreign-key' ? foreignKey(value) : plain(value, type);
}

function plain(value: ValueOf<'made'>, type: ConstraintType): Constraint {
  const { positional } = value.args;
  const listed = type === 'primary-key' || type === 'unique';
  const condition = positional[0] ?? value.args.keywords.get('sqltext');
  return {
    ...base(type, value.args.keywords),
    columns: listed ? (namesIn(items(positional.filter((one) => !isName(one)))) ?? []) : [],
    expression: type === 'check' ? expressionOf(condition) : null,
  };
}

/** `None` among columns is left out by SQLAlchemy. */
function isName(value: Value): boolean {
  return value.kind === 'constant' && value.value === null;
}

/** Of a check: as written, or null where it is built of Python expressions. */
export function expressionOf(value: Value | undefined): string | null {
  return textOf(value) ?? sqlOf(value);
}

function foreignKey(value: ValueOf<'made'>): Constraint {
  const { positional, keywords } = value.args;
  const targets = positional[1] ?? keywords.get('refcolumns');
  const references = (targets?.kind === 'items' ? targets.items : []).map((one) => referenceOf(one));
  const [first] = references;
  const columns = references.flatMap((one) => one?.columns ?? []);
  return {
    ...base('foreign-key', keywords),
    columns: namesIn(positional[0] ?? keywords.get('columns')) ?? [],
    references: first === null || first === undefined ? null : { table: first.table, columns },
  };
}

function base(type: ConstraintType, keywords: ReadonlyMap<string, Value>): Constraint {
  const valid = keywords.get('postgresql_not_valid');
  return {
    type,
    name: nameIn(keywords.get('name')),
    columns: [],
    references: null,
    notValid: valid?.kind === 'constant' && valid.value === true,
    usingIndex: null,
    expression: null,
  };
}

function nameIn(value: Value | undefined): string | null {
  if (value?.kind === 'made') return textOf(value.args.positional[0]);
  return textOf(value);
}
