import type { StmtNode } from 'py-ast';

/** The blocks of statements within a statement, in their order; none for a simple one. */
export function blocksOf(node: StmtNode): readonly (readonly StmtNode[])[] {
  const parts: readonly (readonly StmtNode[] | undefined)[] = [
    'body' in node ? node.body : undefined,
    ...('handlers' in node ? node.handlers.map(({ body }) => body) : []),
    ...('cases' in node ? node.cases.map(({ body }) => body) : []),
    'orelse' in node ? node.orelse : undefined,
    'finalbody' in node ? node.finalbody : undefined,
  ];
  return parts.filter((part) => part !== undefined);
}
