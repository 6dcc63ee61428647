import type { EnumType } from '../../model/operation.ts';
import { normalType } from '../../model/sql-type.ts';
import { flagOf, lastOf, pathOf, textOf, type Value, type ValueOf } from '../value/value.ts';
import { enumOf } from './enum.ts';
import { isSqlalchemy } from './expression.ts';

/** A column's type: comparable, null where it cannot be read; with the enumeration that it stands for. */
export interface TypeFound {
  readonly type: string | null;
  readonly enum: EnumType | null;
}

const unreadable: TypeFound = { type: null, enum: null };

/** Types without anything in brackets. Source: SQLAlchemy's type reference; words as PostgreSQL's dialect renders them. */
const plain: Readonly<Record<string, string>> = {
  Integer: 'integer', INTEGER: 'integer', INT: 'integer', BigInteger: 'bigint', BIGINT: 'bigint', SmallInteger: 'smallint',
  SMALLINT: 'smallint', Boolean: 'boolean', BOOLEAN: 'boolean', Date: 'date', DATE: 'date', Text: 'text', TEXT: 'text', UnicodeText: 'text',
  LargeBinary: 'bytea', BYTEA: 'bytea', PickleType: 'bytea', Double: 'double precision', DOUBLE: 'double precision',
  DOUBLE_PRECISION: 'double precision', REAL: 'real', Interval: 'interval', INTERVAL: 'interval', Uuid: 'uuid', UUID: 'uuid', GUID: 'uuid',
}; // prettier-ignore

const withLength: Readonly<Record<string, string>> = {
  String: 'varchar', VARCHAR: 'varchar', Unicode: 'varchar', NVARCHAR: 'varchar', AutoString: 'varchar', CHAR: 'char', NCHAR: 'char',
  BIT: 'bit', VARBINARY: 'varbinary', BINARY: 'binary',
}; // prettier-ignore

const withPrecision: Readonly<Record<string, string>> = {
  Numeric: 'numeric', NUMERIC: 'numeric', DECIMAL: 'numeric', Float: 'float', FLOAT: 'float',
}; // prettier-ignore

const withZone: Readonly<Record<string, string>> = {
  DateTime: 'timestamp',
  DATETIME: 'timestamp',
  TIMESTAMP: 'timestamp',
  Time: 'time',
  TIME: 'time',
};

/** The type that an expression such as `sa.String(50)`, `sa.Text` or `postgresql.ARRAY(sa.Text())` stands for. */
export function typeOf(value: Value | undefined): TypeFound {
  if (value === undefined || value.kind === 'constant') return unreadable;
  if (value.kind === 'class') return ofClass(value);
  const callee = value.kind === 'made' ? value.callee : value;
  if (callee.kind === 'class') return ofClass(callee);
  const path = pathOf(callee);
  const args = value.kind === 'made' ? value.args : { positional: [], keywords: new Map<string, Value>(), open: false };
  const made: ValueOf<'made'> = { kind: 'made', callee, args };
  if (args.open) return unreadable;
  if (path?.startsWith('builtins.')) return unreadable;
  if (path === null) return callee.kind === 'member' ? derived(callee, made) : unreadable;
  return typeNamed(path, made);
}

function typeNamed(path: string, made: ValueOf<'made'>): TypeFound {
  const name = lastOf(path);
  if (name === 'as_mutable') return typeOf(made.args.positional[0]);
  if (!isSqlalchemy(path) && name !== 'AutoString') return { type: customType(path, made), enum: null };
  if (name === 'Enum' || name === 'ENUM') return enumType(made);
  if (name === 'ARRAY') {
    const inner = typeOf(made.args.positional[0] ?? made.args.keywords.get('item_type'));
    return inner.type === null
      ? inner
      : { type: inner.type.endsWith('[]') ? inner.type : `${inner.type}[]`, enum: inner.enum };
  }
  const text = plainType(name, made);
  return { type: text === null ? null : normalType(text), enum: null };
}

/** The text of a type of SQLAlchemy that is no enumeration and no array; null where an argument cannot be read. */
function plainType(name: string, made: ValueOf<'made'>): string | null {
  if (/^null(?:type)?$/i.test(name)) return null;
  if (Object.hasOwn(plain, name)) return plain[name] ?? null;
  for (const [words, read] of families) if (Object.hasOwn(words, name)) return read(words[name] ?? '', made);
  const bracket = made.args.positional.map((argument) => numberOf(argument));
  return bracket.includes(null) || bracket.length === 0 ? name : `${name}(${bracket.join(',')})`;
}

const families = [
  [withLength, lengthType],
  [withPrecision, precisionType],
  [withZone, zoneType],
] as const;

function numberOf(value: Value | undefined): number | null {
  return value?.kind === 'constant' && typeof value.value === 'number' ? value.value : null;
}

/** What stands in brackets: null where there is nothing, undefined where it cannot be told. */
function size(made: ValueOf<'made'>, index: number, name: string): number | null | undefined {
  const value = made.args.positional[index] ?? made.args.keywords.get(name);
  if (value === undefined || (value.kind === 'constant' && value.value === null)) return null;
  return numberOf(value) ?? undefined;
}

function lengthType(word: string, made: ValueOf<'made'>): string | null {
  const length = size(made, 0, 'length');
  if (length === undefined) return null;
  const varying = word === 'bit' && flagOf(made.args.keywords.get('varying')) === true ? 'varbit' : word;
  return length === null ? varying : `${varying}(${length})`;
}

function precisionType(word: string, made: ValueOf<'made'>): string | null {
  const precision = size(made, 0, 'precision');
  const scale = word === 'float' ? null : size(made, 1, 'scale');
  if (precision === undefined || scale === undefined) return null;
  if (precision === null) return word;
  return scale === null ? `${word}(${precision})` : `${word}(${precision},${scale})`;
}

function zoneType(word: string, made: ValueOf<'made'>): string | null {
  const value = made.args.positional[0] ?? made.args.keywords.get('timezone');
  const zone = value === undefined ? false : flagOf(value);
  const precision = size(made, 1, 'precision');
  if (zone === null || precision === undefined) return null;
  return `${word}${zone ? 'tz' : ''}${precision === null ? '' : `(${precision})`}`;
}

function enumType(made: ValueOf<'made'>): TypeFound {
  const found = enumOf(made);
  if (found === null) return unreadable;
  if (found.kind === 'text')
    return { type: found.length === null ? 'varchar' : `varchar(${found.length})`, enum: null };
  const { schema, name } = found.enum.type;
  return { type: schema === null ? name : `${schema}.${name}`, enum: found.enum };
}

/** `sa.JSON().with_variant(JSONB(), 'postgresql')`: PostgreSQL's, where there is one. */
function derived(callee: ValueOf<'member'>, made: ValueOf<'made'>): TypeFound {
  if (callee.name !== 'with_variant') return callee.name === 'evaluates_none' ? typeOf(callee.of) : unreadable;
  const dialects = made.args.positional.slice(1).map(textOf);
  return dialects.includes('postgresql') ? typeOf(made.args.positional[0]) : typeOf(callee.of);
}

/** A `TypeDecorator` of this file is what it decorates. */
function ofClass(value: ValueOf<'class'>): TypeFound {
  const own = value.members.names.get('impl');
  return own === undefined ? { type: `custom:${value.name}`, enum: null } : typeOf(own);
}

/** A type of another library, with its arguments where they are plain: `custom:pgvector.sqlalchemy.Vector(1536)`. */
function customType(path: string, made: ValueOf<'made'>): string | null {
  const named = [...made.args.keywords].map(([name, value]) => [`${name}=`, value] as const);
  const parts = [...made.args.positional.map((value) => ['', value] as const), ...named].map(([name, value]) => {
    if (value.kind === 'constant') return `${name}${String(value.value)}`;
    const inner = ownType(value);
    return inner === null ? null : `${name}${inner}`;
  });
  if (parts.includes(null)) return null;
  return parts.length === 0 ? `custom:${path}` : `custom:${path}(${parts.join(',')})`;
}

/** A type of SQLAlchemy itself: those of others are not followed further. */
function ownType(value: Value): string | null {
  const path = pathOf(value.kind === 'made' ? value.callee : value);
  return path !== null && isSqlalchemy(path) ? typeOf(value).type : null;
}
