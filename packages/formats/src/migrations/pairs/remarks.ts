import type { Remark } from '../model/revision.ts';
import { countBelow } from '../sql/lines.ts';
import { splitStatements } from '../sql/statements.ts';
import { tokensOf } from '../sql/tokens.ts';
import { commentText } from './body.ts';

const mark = 'cm-actions:';

/** Comments of a file that speak to cm-actions, each with the statement that it belongs to. */
export function remarksOf(path: string, text: string): readonly Remark[] {
  if (!text.includes(mark)) return [];
  const lineOf = linesOf(text);
  const statements = splitStatements(text, null).map(({ tokens }) => ({
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
  }));
  const starts = statements.map(({ start }) => start);
  return tokensOf(text).flatMap(({ kind, start, end }) => {
    const said = kind === 'comment' ? commentText(text.slice(start, end)) : '';
    if (!said.startsWith(mark)) return [];
    const line = lineOf(start);
    const next = countBelow(starts, start);
    const last = statements[next - 1];
    const isBehind = last !== undefined && (last.end > start || lineOf(last.end - 1) === line);
    const owner = isBehind ? last : statements[next];
    const covers: readonly [number, number] | null =
      owner === undefined ? null : [lineOf(owner.start), lineOf(owner.end - 1)];
    return [{ path, line, text: said.slice(mark.length).trim(), covers }];
  });
}

function linesOf(text: string): (offset: number) => number {
  const breaks: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at);
  return (offset) => 1 + countBelow(breaks, offset);
}

/** The tokens of SQL text, for comparison: without comments and white space, words in lower case. */
export function meaningOf(sql: string): string {
  return tokensOf(sql)
    .filter(({ kind }) => kind !== 'comment')
    .map(({ kind, start, end }) => (kind === 'word' ? sql.slice(start, end).toLowerCase() : sql.slice(start, end)))
    .join(' ');
}
