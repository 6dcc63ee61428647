import { defaultOf } from '../../model/default-value.ts';
import type { Column, DefaultValue } from '../../model/operation.ts';
import { behind, type Passage, plainText, upTo } from '../pieces.ts';
import { referenceOf } from './constraints.ts';
import { insideOf, listOf, type Node, nodeOf, textOf } from './json.ts';
import { isSerial, typeOf } from './types.ts';

/** Words that begin what may follow a column's default. */
const followers = new Set(
  'constraint not null check unique primary references generated default deferrable initially enforced collate'.split(
    ' ',
  ),
);

/** A column as `CREATE TABLE` or `ADD COLUMN` defines it. `passage`: its own text, or null where it is not known. */
export function columnOf(node: Node, passage: Passage | null): Column {
  const parts = listOf(node['constraints']).map((item) => insideOf(item, 'Constraint'));
  const find = (type: string): Node | null => parts.find((part) => part['contype'] === type) ?? null;
  const typeName = nodeOf(node['typeName']);
  const foreign = find('CONSTR_FOREIGN');
  const primaryKey = find('CONSTR_PRIMARY') !== null;
  const generated = generatedOf(find, typeName);
  const never = primaryKey || find('CONSTR_NOTNULL') !== null || generated === 'serial' || generated === 'identity';
  return {
    name: textOf(node['colname']) ?? '',
    type: typeOf(typeName),
    nullable: !never,
    default: find('CONSTR_DEFAULT') === null ? null : writtenDefault(passage),
    generated,
    primaryKey,
    unique: find('CONSTR_UNIQUE') !== null,
    index: false,
    references: foreign === null ? null : referenceOf(foreign),
    check: find('CONSTR_CHECK') !== null,
    enum: null,
  };
}

function generatedOf(find: (type: string) => Node | null, typeName: Node): Column['generated'] {
  if (find('CONSTR_IDENTITY') !== null) return 'identity';
  const stored = find('CONSTR_GENERATED');
  if (stored !== null) return stored['generated_kind'] === 'v' ? 'virtual' : 'stored';
  return isSerial(typeName) ? 'serial' : null;
}

const unread: DefaultValue = { kind: 'unknown', text: '' };

/** What stands behind `DEFAULT`, up to what else is said of the column. */
export function writtenDefault(passage: Passage | null): DefaultValue {
  const rest = passage === null ? null : behind(passage, 'default');
  return rest === null ? unread : defaultOf(plainText(upTo(rest, followers)));
}
