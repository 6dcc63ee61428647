import type { Piece } from './python-text.ts';

/** Lines that are looked at, at most: many times the longest env.py seen. */
const mostLines = 5000;
/** Characters of a line that are looked at. */
const longestLine = 500;
const runsMigrations = /run_\w*migrations/;
const stops = /\braise\b|exit\s*\(|\babort\s*\(/;

/**
 * The 1-based line of the `except` (or `suppress`) that catches errors of the migrations and lets the program go on as if they had
 * gone well; null for none.
 */
export function swallowsErrorsAt(pieces: readonly Piece[]): number | null {
  const lines = codeLines(pieces);
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:async\s+)?with\s.*\bsuppress\s*\(/.test(line) && runsMigrations.test(blockOf(lines, index)))
      return index + 1;
    if (!/^\s*try\s*:/.test(line) || !runsMigrations.test(blockOf(lines, index))) continue;
    const found = clausesOf(lines, index).find((clause) => !stops.test(blockOf(lines, clause)));
    if (found !== undefined) return found + 1;
  }
  return null;
}

/** The code of each line, with nothing where strings and comments stood. */
function codeLines(pieces: readonly Piece[]): readonly string[] {
  const lines: string[] = [];
  for (const { kind, text, line } of pieces) {
    if (kind !== 'code' || line > mostLines) continue;
    for (const [offset, part] of text.split('\n').entries()) {
      const at = line - 1 + offset;
      lines[at] = ((lines[at] ?? '') + part).slice(0, longestLine);
    }
  }
  return Array.from(lines.slice(0, mostLines), (line) => line ?? '');
}

/** A line with everything that is indented below it. */
function blockOf(lines: readonly string[], start: number): string {
  const end = blockEnd(lines, start);
  return lines.slice(start, end).join('\n');
}

function blockEnd(lines: readonly string[], start: number): number {
  const own = indentOf(lines[start] ?? '');
  let at = start + 1;
  while (at < lines.length && (isBlank(lines[at]) || indentOf(lines[at] ?? '') > own)) at += 1;
  return at;
}

/** Lines of the `except` clauses of a `try`. */
function clausesOf(lines: readonly string[], start: number): readonly number[] {
  const own = indentOf(lines[start] ?? '');
  const clauses: number[] = [];
  for (let at = blockEnd(lines, start); at < lines.length; at = blockEnd(lines, at)) {
    const line = lines[at] ?? '';
    if (indentOf(line) !== own || !/^\s*(?:except|else|finally)\b/.test(line)) break;
    if (line.trimStart().startsWith('except')) clauses.push(at);
  }
  return clauses;
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
