import { defaultOf } from '../../model/default-value.ts';
import { normalType } from '../../model/sql-type.ts';
import type { Column, Constraint, ConstraintType, Dialect } from '../../model/operation.ts';
import { behind, bracketed, commaParts, type Passage, plainText, upTo } from '../pieces.ts';
import { cursorOf } from './cursor.ts';

const afterType = new Set(
  'not null default primary unique key references check auto_increment autoincrement comment collate generated as on constraint first after identity character'.split(
    ' ',
  ),
);

/** A column's definition, its name first; null where there is none. */
export function lightColumn(passage: Passage, dialect: Dialect | null): Column | null {
  const cursor = cursorOf(passage, dialect);
  const name = cursor.name()?.name;
  if (name === undefined) return null;
  const rest = cursor.rest();
  const has = (...words: readonly string[]): boolean => hasWords(rest, words);
  const primaryKey = has('primary', 'key');
  const standard = behind(rest, 'default');
  const type = afterType.has(cursor.peek()) ? '' : plainText(upTo(rest, afterType));
  return {
    name,
    type: type === '' ? null : normalType(type),
    nullable: !(primaryKey || has('not', 'null')),
    default: standard === null ? null : defaultOf(plainText(upTo(standard, afterType))),
    generated: has('auto_increment') || has('autoincrement') ? 'serial' : null,
    primaryKey,
    unique: has('unique'),
    index: false,
    references: referenceOf(rest, dialect),
    check: has('check'),
    enum: null,
  };
}

function hasWords(passage: Passage, [first = '', second]: readonly string[]): boolean {
  const rest = behind(passage, first);
  return rest !== null && (second === undefined || cursorOf(rest, null).peek() === second);
}

function referenceOf(passage: Passage, dialect: Dialect | null): Column['references'] {
  const rest = behind(passage, 'references');
  if (rest === null) return null;
  const cursor = cursorOf(rest, dialect);
  const table = cursor.name();
  const columns = cursor.peek() === '(' ? namesIn(cursor.rest(), dialect) : [];
  return table === null ? null : { table, columns };
}

/** Names in the first brackets, of expressions their text. */
export function namesIn(passage: Passage, dialect: Dialect | null): readonly string[] {
  const inside = bracketed(passage);
  if (inside === null) return [];
  return commaParts(inside).map((part) => {
    const cursor = cursorOf(part, dialect);
    const name = cursor.name();
    return name === null || cursor.peek() === '(' ? `(${plainText(part)})` : name.name;
  });
}

const kinds: readonly (readonly [ConstraintType, readonly string[]])[] = [
  ['primary-key', ['primary', 'key']],
  ['foreign-key', ['foreign', 'key']],
  ['unique', ['unique']],
  ['check', ['check']],
];

/** A constraint's definition, `CONSTRAINT name` before it or not; null where it is none. */
export function lightConstraint(passage: Passage, dialect: Dialect | null): Constraint | null {
  const cursor = cursorOf(passage, dialect);
  const name = cursor.take('constraint') ? (cursor.name()?.name ?? null) : null;
  const found = kinds.find(([, words]) => cursor.take(...words));
  if (found === undefined) return null;
  const rest = cursor.rest();
  const inside = bracketed(rest);
  return {
    type: found[0],
    name,
    columns: found[0] === 'check' ? [] : namesIn(rest, dialect),
    references: referenceOf(rest, dialect),
    notValid: false,
    usingIndex: null,
    expression: found[0] === 'check' && inside !== null ? plainText(inside) : null,
  };
}
