import { behind, bracketed, commaParts, type Passage, plainText, wordOf } from '../pieces.ts';
import type { Deed } from './deed.ts';
import { insideOf, listOf, type Node, textOf } from './json.ts';
import { relationOf } from './names.ts';

/** `CREATE INDEX`. */
export function createIndex(node: Node, passage: Passage): readonly Deed[] {
  const table = relationOf(node['relation']);
  const name = textOf(node['idxname']);
  const where = node['whereClause'] === undefined ? null : behind(passage, 'where');
  return [
    {
      op: 'create-index',
      table,
      // An index always lives in its table's schema.
      name: name === null ? null : { schema: table.schema, name },
      columns: columnsOf(listOf(node['indexParams']), passage),
      unique: node['unique'] === true,
      method: textOf(node['accessMethod']),
      where: where === null ? null : plainText(where),
      concurrently: node['concurrent'] === true,
      ifNotExists: node['if_not_exists'] === true,
    },
  ];
}

function columnsOf(elements: readonly unknown[], passage: Passage): readonly string[] {
  const inside = bracketed(passage);
  const parts = inside === null ? [] : commaParts(inside);
  return elements.map((element, index) => {
    const name = textOf(insideOf(element, 'IndexElem')['name']);
    const part = parts.length === elements.length ? parts[index] : undefined;
    return name ?? (part === undefined ? '(?)' : expressionOf(part));
  });
}

/** An expression in brackets, without what is said of its order: `lower(b) desc` is `(lower(b))`. */
function expressionOf(part: Passage): string {
  const inside = bracketed(part);
  const isBracketed = wordOf(part, part.tokens[0]) === '(';
  if (inside === null) return `(${plainText(part)})`;
  if (isBracketed) return `(${plainText(inside)})`;
  const last = inside.tokens.at(-1)?.end ?? inside.tokens[0]?.start ?? part.tokens[0]?.end ?? 0;
  const close = part.tokens.findIndex(({ start }) => start >= last && part.sql.charAt(start) === ')');
  return `(${plainText({ sql: part.sql, tokens: part.tokens.slice(0, close < 0 ? part.tokens.length : close + 1) })})`;
}
