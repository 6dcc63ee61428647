import { piecesOf } from '../blocks/spans.ts';
import type { PlaceholderKind } from '../types.ts';
import { enclosedAt } from './enclosed.ts';
import { wordMark } from './word-marks.ts';

/** A placeholder in a text. */
export interface Mark {
  readonly kind: PlaceholderKind;
  readonly text: string;
}

/** What somebody was to fill in, in a line of words and code spans. `links`: names of the body's link definitions. */
export function marksIn(line: string, links: ReadonlySet<string>): readonly Mark[] {
  if (isDots(line)) return [{ kind: 'dots', text: line.trim() }];
  return piecesOf(line).flatMap(({ kind, text }) => marksOf(text, kind === 'code', links));
}

/** The same for a line of code; what stands in its comment is words. */
export function marksInCode(line: string): readonly Mark[] {
  const comment = / #|^#/u.exec(line)?.index ?? line.length;
  return [...marksOf(line.slice(0, comment), true, noLinks), ...marksOf(line.slice(comment), false, noLinks)];
}

const noLinks: ReadonlySet<string> = new Set();

function isDots(line: string): boolean {
  const text = line.trim();
  return text === '…' || (text.length > 1 && text.length < 20 && /^\.+$/u.test(text));
}

/** Goes over a text once: brackets first, and the words between them. */
function marksOf(text: string, isCode: boolean, links: ReadonlySet<string>): readonly Mark[] {
  const marks: Mark[] = [];
  let word = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const letter = text[at] ?? ' ';
    const enclosed = opening.has(letter) ? enclosedAt(text, at, isCode, links) : null;
    if (enclosed === null && !spaces.has(letter)) continue;
    const mark = wordMark(text.slice(word, at), isCode);
    if (mark !== null) marks.push(mark);
    if (enclosed !== null) {
      if (enclosed.kind !== null) marks.push({ kind: enclosed.kind, text: text.slice(at, enclosed.end) });
      at = enclosed.end - 1;
    }
    word = at + 1;
  }
  return marks;
}

const opening = new Set('<[{');
const spaces = new Set(' \t\n,;()"\'');
