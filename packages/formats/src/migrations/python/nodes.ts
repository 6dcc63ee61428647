import type { ExprNode, FunctionDef, StmtNode } from 'py-ast';

/** One kind of expression or statement of py-ast by its name. */
export type Expression<K extends ExprNode['nodeType']> = Extract<ExprNode, { nodeType: K }>;
export type Statement<K extends StmtNode['nodeType']> = Extract<StmtNode, { nodeType: K }>;

export type FunctionNode = FunctionDef | Statement<'AsyncFunctionDef'> | Expression<'Lambda'>;

/** What an operation may stand at. */
export type SourceNode = ExprNode | StmtNode;

interface Lines {
  readonly lineno: number;
  readonly end_lineno?: number;
}

/** First and last line of a node, 1-based. */
export function linesOf(node: Lines): readonly [number, number] {
  return [node.lineno, node.end_lineno ?? node.lineno];
}

/** The text of a string constant; null for any other expression, bytes and `...` included. */
export function stringOf(node: ExprNode | undefined): string | null {
  if (node?.nodeType !== 'Constant' || typeof node.value !== 'string') return null;
  if (node.quote_style === undefined) return node.value === '...' ? null : node.value;
  return /^r?b/i.test(node.quote_style) ? null : node.value;
}

/** The docstring of a body, or null. */
export function docstringOf(body: readonly StmtNode[]): string | null {
  const [first] = body;
  return first?.nodeType === 'Expr' ? stringOf(first.value) : null;
}
