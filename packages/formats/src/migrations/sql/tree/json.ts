/** A node of a parse tree, as JSON gave it: any field may be missing, and be anything. */
export type Node = Readonly<Record<string, unknown>>;

const nothing: Node = {};

/** A value as a node; an empty one where it is none. */
export function nodeOf(value: unknown): Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : nothing;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text that is not empty, or null. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** `{ "SelectStmt": { … } }` as its kind and its node; an empty kind where it is no such thing. */
export function kindOf(wrapped: unknown): readonly [string, Node] {
  for (const [kind, node] of Object.entries(nodeOf(wrapped))) return [kind, nodeOf(node)];
  return ['', nothing];
}

/** The node inside a wrapper of one kind; empty where it is of another. */
export function insideOf(wrapped: unknown, kind: string): Node {
  return nodeOf(nodeOf(wrapped)[kind]);
}

/** What a table has under a key that came from outside. */
export function pick<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The items of `{ "List": { "items": […] } }`, or of a list that stands bare. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : listOf(insideOf(value, 'List')['items']);
}

/** The text of a `String` node. */
export function stringOf(wrapped: unknown): string | null {
  return textOf(insideOf(wrapped, 'String')['sval']);
}

/** Texts of a list of `String` nodes. */
export function stringsOf(value: unknown): readonly string[] {
  return itemsOf(value).flatMap((item) => stringOf(item) ?? []);
}

/** A constant as text: `5s`, `5000`, `true`; null where it is no constant. Zero and false are left out of the tree. */
export function constantOf(wrapped: unknown): string | null {
  const [kind, node] = kindOf(wrapped);
  if (kind === 'TypeCast') return kindOf(node['arg'])[0] === 'A_Const' ? constantOf(node['arg']) : null;
  if (kind !== 'A_Const') return null;
  const word = node['sval'] ?? node['fval'] ?? node['bsval'];
  if (word !== undefined) return Object.values(nodeOf(word)).map(String).join('');
  if (node['ival'] !== undefined) return String(nodeOf(node['ival'])['ival'] ?? 0);
  if (node['boolval'] !== undefined) return String(nodeOf(node['boolval'])['boolval'] === true);
  return null;
}
