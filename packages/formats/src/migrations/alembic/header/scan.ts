import { bodyEnd } from './body.ts';
import { lineEnd, literalAt, pastBlank } from './literal.ts';
import { isConflictMark, logicalLineEnd } from './logical-line.ts';
import { type Assigned, type Assignments, type HeaderName, type HeaderValue, isHeaderName } from './value.ts';

/**
 * The header names that a file assigns at its top level, by one pass over its characters; null where a value is not plain,
 * or where something else may set one: then the full parser has to read the file. Line ends are `\n`. Linear, never throws.
 */
export function scanHeader(text: string): Assignments | null {
  if (text.includes('\f')) return null;
  const found: Partial<Record<HeaderName, Assigned>> = {};
  let counted = { at: 0, line: 1 };
  let runs = true;
  for (let at = 0; at < text.length;) {
    const start = pastBlank(text, at, false);
    const word = start === at ? wordAt(text, at) : '';
    if (isHeaderName(word)) {
      const assigned = assignedAt(text, start + word.length);
      if (assigned === null) return null;
      counted = countedTo(text, counted, start);
      found[word] = { value: assigned.value, line: counted.line };
      at = assigned.end;
    } else {
      if (word !== '') runs = !definitions.includes(word);
      const end = statementEnd(text, start, start > at, runs);
      if (end === null) return null;
      at = runs || word === '' ? end : (bodyEnd(text, end) ?? end);
    }
  }
  return found;
}

/** Words whose indented lines do not run when the file is loaded. */
const definitions = ['def', 'class', 'async'];

/** Behind a statement that is no header; null where it may be one in disguise. */
function statementEnd(text: string, start: number, indented: boolean, runs: boolean): number | null {
  const first = text.charAt(start);
  if (first === '\n' || first === '#') return lineEnd(text, start) + 1;
  if (indented && !runs) return logicalLineEnd(text, start, text.startsWith('global', start));
  return isConflictMark(text, start) ? null : logicalLineEnd(text, start, true);
}

/** Reads `: annotation = value` or `= value` up to the end of its line. */
function assignedAt(text: string, at: number): { readonly value: HeaderValue; readonly end: number } | null {
  let place = pastBlank(text, at, false);
  if (text.charAt(place) === ':') place = annotationEnd(text, place + 1);
  if (text.charAt(place) !== '=' || text.charAt(place + 1) === '=') return null;
  const literal = literalAt(text, place + 1);
  if (literal === null) return null;
  const rest = pastBlank(text, literal.end, false);
  const next = text.charAt(rest);
  if (next !== '' && next !== '\n' && next !== '#') return null;
  return { value: literal.value, end: lineEnd(text, rest) + 1 };
}

/** Where the `=` behind an annotation such as `Union[str, Sequence[str], None]` stands, on the same line. */
function annotationEnd(text: string, at: number): number {
  annotation.lastIndex = at;
  return annotation.test(text) ? annotation.lastIndex : at;
}

const annotation = /[\w \t.,|"'[\]]*/y;

function wordAt(text: string, at: number): string {
  wordPattern.lastIndex = at;
  return wordPattern.test(text) ? text.slice(at, wordPattern.lastIndex) : '';
}

const wordPattern = /[A-Za-z_]\w*/y;

function countedTo(
  text: string,
  from: { readonly at: number; readonly line: number },
  to: number,
): { readonly at: number; readonly line: number } {
  let line = from.line;
  for (let at = text.indexOf('\n', from.at); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) line += 1;
  return { at: to, line };
}
