import { explainHeader } from './header-problem.ts';
import { hiddenCharacterAt, isTypeCode, oddCharacter, oddLetter } from './odd-characters.ts';
import { columnAt } from './text.ts';
import type { HeaderProblem } from './header-problem.ts';

/** Offsets in the line, UTF-16 units from 0, end not included. */
export type Span = readonly [start: number, end: number];

/** A header that follows Conventional Commits 1.0.0: `type(scope)!: subject`. */
export interface Header {
  /** In lower case, because rule 15 of the specification makes types case-insensitive. */
  readonly type: string;
  /** As it was written. */
  readonly rawType: string;
  /** Null without one; never empty. */
  readonly scope: string | null;
  readonly breaking: boolean;
  /** Without white space around it; never empty. */
  readonly subject: string;
  /** Offset of the subject; where the other parts stand follows from it, see `spansOf`. */
  readonly subjectAt: number;
  /** What is untidy and yet no breach of the specification. */
  readonly notes: readonly HeaderNote[];
}

export interface HeaderNote {
  readonly kind: 'extra-space-after-colon' | 'space-in-scope' | 'trailing-space' | 'hidden-character';
  /** 1-based, in characters. */
  readonly column: number;
}

export type HeaderScan =
  | { readonly ok: true; readonly header: Header }
  | {
      readonly ok: false;
      /** Worked out when it is asked: most lines that are no header are those of merges, which need none. */
      readonly problem: () => HeaderProblem;
    };

/** Reads one header line in linear time; a line that is no header comes back with the reason and, where it can be derived, the corrected line. */
export function scanHeader(line: string): HeaderScan {
  const text = line.trimEnd();
  const header = strictHeader(text, line.length > text.length);
  return header === null ? { ok: false, problem: () => explainHeader(text) } : { ok: true, header };
}

/** The header as it should stand: one space after the colon, the type in lower case, nothing around. */
export function formatHeader(header: Pick<Header, 'type' | 'scope' | 'breaking' | 'subject'>): string {
  const scope = header.scope === null ? '' : `(${header.scope.trim()})`;
  return `${header.type}${scope}${header.breaking ? '!' : ''}: ${header.subject}`;
}

/** Where the parts of a header stand in its line. */
export interface HeaderSpans {
  readonly type: Span;
  readonly scope: Span | null;
  readonly bang: Span | null;
  readonly colon: Span;
  readonly subject: Span;
}

/** Worked out when it is asked: of ten thousand headers few need it. */
export function spansOf({ rawType, scope, breaking, subject, subjectAt }: Header): HeaderSpans {
  const typeEnd = rawType.length;
  const scopeEnd = scope === null ? typeEnd : typeEnd + scope.length + 2;
  const colon = breaking ? scopeEnd + 1 : scopeEnd;
  return {
    type: [0, typeEnd],
    scope: scope === null ? null : [typeEnd + 1, scopeEnd - 1],
    bang: breaking ? [scopeEnd, colon] : null,
    colon: [colon, colon + 1],
    subject: [subjectAt, subjectAt + subject.length],
  };
}

function strictHeader(text: string, trailingSpace: boolean): Header | null {
  const typeEnd = typeEndAt(text);
  if (typeEnd === 0) return null;
  const scopeEnd = scopeEndAt(text, typeEnd);
  if (scopeEnd === -1) return null;
  const breaking = text[scopeEnd] === '!';
  const colon = scopeEnd + (breaking ? 1 : 0);
  if (!text.startsWith(': ', colon)) return null;
  const start = subjectStartAt(text, colon + 2);
  const rawType = text.slice(0, typeEnd);
  const scope = scopeEnd > typeEnd ? text.slice(typeEnd + 1, scopeEnd - 1) : null;
  if (start === text.length || scope?.trim() === '' || oddLetter(rawType) !== null) return null;
  return {
    type: rawType.toLowerCase(),
    rawType,
    scope,
    breaking,
    subject: text.slice(start),
    subjectAt: start,
    notes: notesOf(text, scope, typeEnd, colon, start, trailingSpace),
  };
}

const noNotes: readonly HeaderNote[] = [];

function notesOf(
  text: string,
  scope: string | null,
  typeEnd: number,
  colon: number,
  start: number,
  trailing: boolean,
): readonly HeaderNote[] {
  const hidden = hiddenCharacterAt(text);
  const spaced = scope !== null && scope !== scope.trim();
  if (hidden === -1 && start === colon + 2 && !spaced && !trailing) return noNotes;
  const notes: HeaderNote[] = [];
  if (spaced) notes.push({ kind: 'space-in-scope', column: columnAt(text, typeEnd + 1) });
  if (start > colon + 2) notes.push({ kind: 'extra-space-after-colon', column: columnAt(text, colon + 2) });
  if (hidden !== -1) notes.push({ kind: 'hidden-character', column: columnAt(text, hidden) });
  if (trailing) notes.push({ kind: 'trailing-space', column: columnAt(text, text.length) });
  return notes;
}

const asciiWord = /[A-Za-z0-9_+,./-]+/y;

/** End of the word at the start: letters and digits of any script, and `-`, `_`, `.`, `/`, `+`, `,`. */
function typeEndAt(text: string): number {
  asciiWord.lastIndex = 0;
  let at = asciiWord.test(text) ? asciiWord.lastIndex : 0;
  while (at < text.length && isTypeCode(text.charCodeAt(at))) at += 1;
  return at;
}

const plainScope = /\([^()\u0080-\uffff]+\)/y;

/** Just after the closing parenthesis; `from` where there is no scope; -1 where the scope is malformed. */
function scopeEndAt(text: string, from: number): number {
  if (text.charCodeAt(from) !== 40) return from;
  plainScope.lastIndex = from;
  if (plainScope.test(text)) return plainScope.lastIndex;
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 41) return at === from + 1 ? -1 : at + 1;
    if (code === 40 || (code > 127 && oddCharacter(code) !== undefined)) return -1;
  }
  return -1;
}

function subjectStartAt(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isPrintedAscii(text.charCodeAt(at)) && text.charAt(at).trim() === '') at += 1;
  return at;
}

function isPrintedAscii(code: number): boolean {
  return code > 32 && code < 127;
}
