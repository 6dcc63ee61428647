import { lineEnd } from '../header/literal.ts';
import { prefixBefore, stringAt } from '../header/strings.ts';

/** A piece of a Python text: code, or one string's content. `line` is 1-based. */
export interface Piece {
  readonly kind: 'code' | 'string';
  readonly text: string;
  readonly line: number;
}

/**
 * Code and strings of a Python text with `\n` line ends, without comments and docstrings; nothing behind a long string that is
 * never closed. Linear, never throws.
 */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let line = 1;
  let code = '';
  const take = (kind: Piece['kind'], content: string): void => {
    if (content !== '') pieces.push({ kind, text: content, line });
    line += newlinesOf(content);
  };
  for (let at = 0; at < text.length;) {
    plain.lastIndex = at;
    const run = plain.exec(text)?.[0] ?? '';
    at += run.length;
    code += run;
    if (at >= text.length) break;
    const found = text[at] === '#' ? null : stringAt(text, at);
    if (found === null) {
      if (isTriple(text, at)) break;
      at = text[at] === '#' ? lineEnd(text, at) : at + 1;
      continue;
    }
    take('code', code);
    code = '';
    const content = text.slice(found.start, found.stop);
    if (isStatement(text, at, found.end)) line += newlinesOf(content);
    else take('string', content);
    at = found.end;
  }
  take('code', code);
  return pieces;
}

function isTriple(text: string, at: number): boolean {
  return text.startsWith('"""', at) || text.startsWith("'''", at);
}

const plain = /[^'"#]+/y;

/** How far around a string is looked, in characters. */
const near = 200;

/** A long string that stands alone on its lines does nothing: a docstring. In brackets it may be a piece of a longer one. */
function isStatement(text: string, at: number, end: number): boolean {
  if (!isTriple(text, at)) return false;
  const before = text.slice(Math.max(0, at - near), at - prefixBefore(text, at).length);
  const lineStart = before.lastIndexOf('\n') + 1;
  if (before.slice(lineStart).trim() !== '' || /[([{,=+%]$/.test(before.trimEnd())) return false;
  return /^[ \t]*(?:#|\n|$)/.test(text.slice(end, end + near));
}

function newlinesOf(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
