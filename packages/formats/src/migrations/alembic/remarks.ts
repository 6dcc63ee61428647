import type { Module, StmtNode } from 'py-ast';

import type { Remark } from '../model/revision.ts';
import type { PythonComment } from '../python/comments.ts';
import { linesOf } from '../python/nodes.ts';
import { blocksOf } from '../python/blocks.ts';

const mark = /^cm-actions:/;

/** More than any file has; each is looked for among all statements. */
const mostRemarks = 1000;

/** Comments that begin with `cm-actions:`, each with the statement that it belongs to. */
export function remarksIn(path: string, module: Module, comments: readonly PythonComment[]): readonly Remark[] {
  const marked = comments.filter(({ text }) => mark.test(text)).slice(0, mostRemarks);
  if (marked.length === 0) return [];
  const statements = statementsOf(module);
  return marked.map((comment) => ({
    path,
    line: comment.line,
    text: comment.text.replace(mark, '').trim(),
    covers: coveredBy(comment, statements),
  }));
}

/** Every statement, in the order of their first lines; one that holds others comes before them. */
function statementsOf(module: Module): readonly StmtNode[] {
  const all: StmtNode[] = [];
  const open: StmtNode[] = module.body.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    all.push(node);
    for (const block of blocksOf(node).toReversed()) open.push(...block.toReversed());
  }
  return all;
}

/** The statement that a comment stands in or behind; of one alone on its line, the next below that is no less indented. */
function coveredBy(
  { line, column, alone }: PythonComment,
  statements: readonly StmtNode[],
): readonly [number, number] | null {
  const inside = statements.findLast((node) => holds(node, line));
  if (inside !== undefined && (!alone || blocksOf(inside).length === 0)) return linesOf(inside);
  const next = statements.find((node) => firstLine(node) > line);
  return next === undefined || next.col_offset < column ? null : [firstLine(next), linesOf(next)[1]];
}

function holds(node: StmtNode, line: number): boolean {
  const [, last] = linesOf(node);
  return firstLine(node) <= line && line <= last;
}

/** A function begins with its decorators. */
function firstLine(node: StmtNode): number {
  const [decorator] = 'decorator_list' in node ? node.decorator_list : [];
  return decorator === undefined ? node.lineno : Math.min(decorator.lineno, node.lineno);
}
