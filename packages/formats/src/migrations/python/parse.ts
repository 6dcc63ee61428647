import { type Module, parse } from 'py-ast';

import { faultOf } from './fault.ts';

/** A Python file as a tree (CPython's own shapes), or why it is none. `line` is 1-based; null where none can be named. */
export type Parsed =
  | { readonly kind: 'module'; readonly module: Module }
  | { readonly kind: 'error'; readonly line: number | null; readonly reason: string };

/** Characters of a file that are read at most: no file that is read at all (4 MB) has more. */
export const longestPython = 4 * 1024 * 1024;

/**
 * Parses Python without running it, linear in the text. Never throws: a syntax error, an overlong file and brackets nested so
 * deeply that the parser's stack ends come back as an error, in one sentence that names the line.
 */
export function parsePython(text: string): Parsed {
  if (text.length > longestPython) {
    const size = (text.length / 1_000_000).toFixed(1);
    return {
      kind: 'error',
      line: null,
      reason: `The file holds ${size} million characters; at most 4 million are read.`,
    };
  }
  const source = plainSpaces(text.startsWith('\uFEFF') ? text.slice(1) : text);
  const first = attempt(source);
  if (first.kind === 'module' || !first.reason.includes('except')) return first;
  const rewritten = bracketedExcepts(source);
  return rewritten === source ? first : attempt(rewritten);
}

function attempt(source: string): Parsed {
  try {
    return { kind: 'module', module: parse(source) };
  } catch (error) {
    return { kind: 'error', ...faultOf(error, source) };
  }
}

/** Python takes a form feed for white space, and at the head of a line begins to count its indentation anew; py-ast knows none. */
function plainSpaces(source: string): string {
  if (!source.includes('\f')) return source;
  return source
    .split('\n')
    .map((line) => line.slice(indentedFrom(line)).replaceAll('\f', ' '))
    .join('\n');
}

function indentedFrom(line: string): number {
  let from = 0;
  for (let at = 0; at < line.length && ' \t\f'.includes(line.charAt(at)); at += 1) if (line[at] === '\f') from = at + 1;
  return from;
}

/** `except A, B:` (Python 3.14) with its brackets, which py-ast needs; lines keep their numbers. */
function bracketedExcepts(source: string): string {
  return source.split('\n').map(bracketed).join('\n');
}

function bracketed(line: string): string {
  const start = line.length - line.trimStart().length;
  const keyword = line.startsWith('except*', start) ? 'except*' : 'except';
  if (!line.startsWith(`${keyword} `, start)) return line;
  const end = line.indexOf(':', start);
  const classes = line.slice(start + keyword.length, end).trim();
  if (end < 0 || !classes.includes(',') || /[()[\]{}"'#]/.test(classes)) return line;
  return `${line.slice(0, start)}${keyword} (${classes})${line.slice(end)}`;
}
