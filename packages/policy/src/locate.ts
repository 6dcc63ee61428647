import { type Document, isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from 'yaml';

/** A place in a text, 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Where a key or a value of a document stands in its text. A value that is missing or empty is found at its key, else
 * at what holds it.
 */
export function locate(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
  at: 'key' | 'value',
): Place {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const part of path) {
    const child = childOf(node, part);
    if (child === null) {
      break;
    }
    const here = startOf(child.value);
    const keyed = at === 'key' || isEmpty(child.value);
    offset = (keyed ? (startOf(child.key) ?? here) : (here ?? startOf(child.key))) ?? offset;
    node = child.value;
  }
  return placeAt(lines, offset);
}

/** The line and column of an offset in the text. */
export function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

interface Child {
  readonly key: unknown;
  readonly value: unknown;
}

function childOf(node: unknown, part: PropertyKey): Child | null {
  if (isSeq(node)) {
    const value: unknown = node.items[Number(part)];
    return value === undefined ? null : { key: null, value };
  }
  if (!isMap(node)) {
    return null;
  }
  return node.items.findLast((pair) => isScalar(pair.key) && String(pair.key.value) === String(part)) ?? null;
}

function startOf(node: unknown): number | null {
  return isNode(node) ? ((node as Node).range?.[0] ?? null) : null;
}

function isEmpty(node: unknown): boolean {
  return !isNode(node) || (isScalar(node) && node.value === null && node.source === '');
}
