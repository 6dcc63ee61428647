import type { Constraint, ConstraintType, Reference } from '../../model/operation.ts';
import { behind, bracketed, type Passage, plainText } from '../pieces.ts';
import { insideOf, itemsOf, listOf, type Node, pick, stringsOf, textOf } from './json.ts';
import { relationOf } from './names.ts';

const types: Readonly<Record<string, ConstraintType>> = {
  CONSTR_PRIMARY: 'primary-key',
  CONSTR_FOREIGN: 'foreign-key',
  CONSTR_UNIQUE: 'unique',
  CONSTR_CHECK: 'check',
  CONSTR_EXCLUSION: 'exclude',
  CONSTR_NOTNULL: 'not-null',
};

/** A constraint of a table; null for what only columns have. `passage`: its own text, or null where it is not known. */
export function constraintOf(node: Node, passage: Passage | null): Constraint | null {
  const type = pick(types, textOf(node['contype']) ?? '');
  if (type === undefined) return null;
  return {
    type,
    name: textOf(node['conname']),
    columns: columnsOf(type, node),
    references: type === 'foreign-key' ? referenceOf(node) : null,
    notValid: node['skip_validation'] === true,
    usingIndex: textOf(node['indexname']),
    expression: passage === null ? null : expressionOf(type, passage),
  };
}

function columnsOf(type: ConstraintType, node: Node): readonly string[] {
  if (type === 'foreign-key') return stringsOf(node['fk_attrs']);
  if (type !== 'exclude') return stringsOf(node['keys']);
  return listOf(node['exclusions']).flatMap((pair) => textOf(insideOf(itemsOf(pair)[0], 'IndexElem')['name']) ?? []);
}

/** What a foreign key points to; no columns where it is the primary key, whatever that is. */
export function referenceOf(node: Node): Reference {
  return { table: relationOf(node['pktable']), columns: stringsOf(node['pk_attrs']) };
}

function expressionOf(type: ConstraintType, passage: Passage): string | null {
  if (type !== 'check' && type !== 'exclude') return null;
  const rest = behind(passage, type);
  if (rest === null) return null;
  if (type === 'exclude') return plainText(rest);
  const inside = bracketed(rest);
  return inside === null ? null : plainText(inside);
}
