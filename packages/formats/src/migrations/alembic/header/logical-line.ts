import { lineEnd } from './literal.ts';
import { prefixBefore, stringAt } from './strings.ts';

/** Words of code that may set a header name, or characters that Python might read as one of them. */
const suspect =
  /\b(?:revision|down_revision|branch_labels|depends_on|globals|locals|vars|exec|eval|setattr|__dict__)\b|[\u0080-\uffff]/;

/**
 * Where the next statement begins, behind brackets and continued lines. Null where `inspect` and the statement may set a header
 * name, or where brackets, strings, a mark of a merge conflict or an f-string of Python 3.12 leave it unclear.
 */
export function logicalLineEnd(text: string, start: number, inspect: boolean): number | null {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const end = plainEnd(text, at);
    if (inspect && end > at && suspect.test(text.slice(at, end))) return null;
    if (end >= text.length) break;
    const char = text.charAt(end);
    if (char === '\n' && depth === 0) return end + 1;
    depth += nesting(char);
    const next = depth < 0 ? null : pastMark(text, end, char);
    if (next === null) return null;
    at = next;
  }
  return depth === 0 ? text.length : null;
}

function nesting(char: string): number {
  if ('([{'.includes(char)) return 1;
  return ')]}'.includes(char) ? -1 : 0;
}

/** Whether something can begin or end at a character, by its code. */
const marks = new Uint8Array(128);
for (const char of '\'"#\\\n()[]{}') marks[char.charCodeAt(0)] = 1;

function plainEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && marks[text.charCodeAt(at)] !== 1) at += 1;
  return at;
}

function pastMark(text: string, at: number, char: string): number | null {
  if (char === '#') return lineEnd(text, at);
  if (char === '\\') return text.charAt(at + 1) === '\n' ? at + 2 : null;
  if (char === '\n') return isConflictMark(text, at + 1) ? null : at + 1;
  if (char !== '"' && char !== "'") return at + 1;
  const found = stringAt(text, at);
  if (found === null) return null;
  return nestsQuotes(text, at, found.end) ? null : found.end;
}

/** Whether a line begins with what only a merge conflict puts there: `<<<<<<<`, `|||||||`, `=======` or `>>>>>>>`. */
export function isConflictMark(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char !== '' && '<|=>'.includes(char) && text.startsWith(char.repeat(7), at);
}

/** Whether an f-string goes on behind what looks like its end: since Python 3.12 it may hold its own kind of quote. */
function nestsQuotes(text: string, at: number, end: number): boolean {
  if (!/[\w([{]/.test(text.charAt(end))) return false;
  return /[ft]/.test(prefixBefore(text, at));
}
