import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';

import type { Unreadable } from './read.ts';
import type { Entry, Scalar, Value } from './value.ts';

/** Levels of lists and tables, and values with every alias written out: far more than any workflow has. */
const deepest = 60;
const mostValues = 100_000;

interface State {
  readonly text: string;
  readonly lineOf: (offset: number) => number;
  /** What each anchor stands for so far; null while its own value is still being read. */
  readonly anchors: Map<string, { readonly value: Value; readonly size: number } | null>;
  count: number;
}

/** The document as values with lines. An alias is what its anchor stands for; one that would multiply is refused. */
export function converted(
  document: Document,
  text: string,
  lineOf: (offset: number) => number,
): { readonly value: Value } | Unreadable {
  const state: State = { text, lineOf, anchors: new Map(), count: 0 };
  const root = document.contents;
  const value = root === null ? null : valueOf(root, state, 0);
  if (value === null || (value.kind === 'scalar' && value.value === null)) {
    return { line: 1, message: 'The file is empty.', remedy: 'Write the workflow, or delete the file.' };
  }
  return isRefused(value) ? value.refused : { value };
}

interface Refused {
  readonly kind: 'refused';
  readonly refused: Unreadable;
}

function isRefused(value: Value | Refused | null): value is Refused {
  return value?.kind === 'refused';
}

function valueOf(node: Node, state: State, depth: number): Value | Refused {
  const offset = node.range?.[0] ?? 0;
  if (depth > deepest) return refuse(node, state, 'Lists and tables nest too deep here', 'Write it in fewer levels');
  if (isAlias(node)) return aliased(node.source, node, state);
  if (node.tag !== undefined)
    return refuse(node, state, `GitHub reads no tag such as ${JSON.stringify(node.tag)}`, 'Remove it');
  state.count += 1;
  if (state.count > mostValues) return tooMany(node, state);
  const anchor = 'anchor' in node && typeof node.anchor === 'string' ? node.anchor : null;
  const before = state.count;
  if (anchor !== null) state.anchors.set(anchor, null);
  const value = plainOf(node, state, depth, state.lineOf(offset));
  if (anchor !== null && !isRefused(value)) state.anchors.set(anchor, { value, size: state.count - before + 1 });
  return value;
}

function plainOf(node: Node, state: State, depth: number, line: number): Value | Refused {
  if (isMap(node)) return tableOf(node.items, state, depth, line);
  if (isSeq(node)) {
    const items: Value[] = [];
    for (const item of node.items) {
      const value = valueOf(item as Node, state, depth + 1);
      if (isRefused(value)) return value;
      items.push(value);
    }
    return { kind: 'list', items, line };
  }
  return scalarOf(node, state, line);
}

function tableOf(items: readonly Pair[], state: State, depth: number, line: number): Value | Refused {
  const entries = new Map<string, Entry>();
  for (const { key, value } of items) {
    const node = key as Node;
    if (!isScalar(node)) return refuse(node, state, 'A key must be plain text here', 'Write a word and a colon');
    const name = String(node.value);
    if (entries.has(name))
      return refuse(node, state, `The key ${JSON.stringify(name)} stands here a second time`, 'Keep one of the two');
    if (name === '<<') return refuse(node, state, 'GitHub reads no merge key ("<<")', 'Write the keys out');
    const read = value === null ? emptyAt(node, state) : valueOf(value as Node, state, depth + 1);
    if (isRefused(read)) return read;
    entries.set(name, { line: state.lineOf(node.range?.[0] ?? 0), value: read });
  }
  return { kind: 'table', entries, line };
}

function emptyAt(node: Node, state: State): Scalar {
  return { kind: 'scalar', value: null, line: state.lineOf(node.range?.[0] ?? 0), raw: '', comment: '' };
}

function scalarOf(node: Node, { text }: State, line: number): Scalar {
  const value: unknown = isScalar(node) ? node.value : null;
  const [start, end] = node.range ?? [0, 0];
  const known = typeof value === 'number' || typeof value === 'boolean' || value === null ? value : String(value);
  return { kind: 'scalar', value: known, line, raw: text.slice(start, end), comment: commentBehind(text, end) };
}

/** The comment on the line on which a value ends. */
function commentBehind(text: string, end: number): string {
  const stop = text.indexOf('\n', end);
  const rest = text.slice(end, stop === -1 ? undefined : stop).trimStart();
  return rest.startsWith('#') ? rest.slice(1).trim() : '';
}

function aliased(name: string, node: Node, state: State): Value | Refused {
  const known = state.anchors.get(name);
  const what = `"*${name}" stands for nothing that is written above it`;
  if (known === undefined || known === null)
    return refuse(node, state, what, 'Write the value out, or put it in quotes');
  state.count += known.size;
  return state.count > mostValues ? tooMany(node, state) : known.value;
}

function tooMany(node: Node, state: State): Refused {
  return refuse(node, state, 'The file holds too many values, or its aliases multiply', 'Write the values out');
}

function refuse(node: Node, state: State, message: string, remedy: string): Refused {
  const line = state.lineOf(node.range?.[0] ?? 0);
  return { kind: 'refused', refused: { line, message: `${message}.`, remedy: `${remedy}.` } };
}
