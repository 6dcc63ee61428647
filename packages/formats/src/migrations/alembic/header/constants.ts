import type { ExprNode } from 'py-ast';

import type { HeaderValue } from './value.ts';

/** Names that the module gave plain values before. */
export type Constants = ReadonlyMap<string, HeaderValue>;

type Scalar = string | null;

/** How deeply `a + b + …` may nest, so that no text ends the stack. */
const deepest = 200;

/**
 * The value of an expression that can be told without running anything: text, `None`, lists of them, earlier names, `+`, and
 * f-strings of these. Undefined for all others.
 */
export function constantOf(node: ExprNode, names: Constants, depth = 0): HeaderValue | undefined {
  if (depth > deepest) return undefined;
  switch (node.nodeType) {
    case 'Constant':
      return scalarOf(node.value, node.quote_style ?? '');
    case 'Name':
      return names.get(node.id);
    case 'Tuple':
    case 'List':
    case 'Set':
      return listOf(node.elts, names, depth);
    case 'BinOp':
      if (node.op.nodeType !== 'Add') return undefined;
      return sumOf(constantOf(node.left, names, depth + 1), constantOf(node.right, names, depth + 1));
    case 'JoinedStr':
      return joined(node.values, names, depth);
    default:
      return undefined;
  }
}

/** Text and `None`; bytes, numbers and `...` are no header values. */
function scalarOf(value: unknown, quotes: string): Scalar | undefined {
  if (value === null) return null;
  return typeof value === 'string' && !quotes.toLowerCase().includes('b') ? value : undefined;
}

function listOf(items: readonly ExprNode[], names: Constants, depth: number): HeaderValue | undefined {
  const values: Scalar[] = [];
  for (const item of items) {
    const inner = item.nodeType === 'Starred' ? item.value : item;
    const value = constantOf(inner, names, depth + 1);
    if (item.nodeType === 'Starred' && isList(value)) values.push(...value);
    else if (item.nodeType !== 'Starred' && (value === null || typeof value === 'string')) values.push(value);
    else return undefined;
  }
  return values;
}

function sumOf(left: HeaderValue | undefined, right: HeaderValue | undefined): HeaderValue | undefined {
  if (typeof left === 'string' && typeof right === 'string') return left + right;
  return isList(left) && isList(right) ? [...left, ...right] : undefined;
}

function joined(parts: readonly ExprNode[], names: Constants, depth: number): string | undefined {
  const texts = parts.map((part) => {
    if (part.nodeType !== 'FormattedValue') return constantOf(part, names, depth + 1);
    return part.conversion === -1 && part.format_spec === undefined
      ? constantOf(part.value, names, depth + 1)
      : undefined;
  });
  return texts.every((text) => typeof text === 'string') ? texts.join('') : undefined;
}

function isList(value: HeaderValue | undefined): value is readonly Scalar[] {
  return Array.isArray(value);
}
