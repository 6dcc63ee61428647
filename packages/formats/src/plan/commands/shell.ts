import { skipExpansion } from './expansion.ts';

/** One command of a line of shell, cut into words; quotes are gone. */
export interface ShellCommand {
  readonly words: readonly string[];
  /** The file of `< FILE`. */
  readonly input: string | null;
  /** Whether what stands before it is piped into it. */
  readonly isPiped: boolean;
  /** As written. */
  readonly text: string;
}

interface Draft {
  readonly words: string[];
  readonly start: number;
  input: string | null;
  /** The redirection whose file comes next. */
  redirect: string | null;
}

/** The commands of one line of shell, in their order; comments end it. Never executed, and linear. */
export function shellCommands(text: string): readonly ShellCommand[] {
  const commands: ShellCommand[] = [];
  let draft = newDraft(0);
  let isPiped = false;
  function finish(end: number): void {
    const { words, input, start } = draft;
    if (words.length > 0) commands.push({ words, input, isPiped, text: text.slice(start, end).trim() });
  }
  let at = 0;
  while (at < text.length) {
    const letter = text.charAt(at);
    if (letter === ' ' || letter === '\t') at += 1;
    else if (letter === '#') break;
    else if (separators.has(letter) && !isCopy(text, at)) {
      finish(at);
      at = separatorEnd(text, at);
      isPiped = letter === '|' && text[at - 2] !== '|';
      draft = newDraft(at);
    } else if ((letter === '<' || letter === '>') && placeholderEnd(text, at) === -1) {
      at = takeRedirect(text, at, draft);
    } else at = takeWord(text, at, draft);
  }
  finish(Math.min(at, text.length));
  return commands;
}

const separators = new Set(';&|()');
const wordEnds = new Set(' \t;|()<>&');

function newDraft(start: number): Draft {
  return { words: [], start, input: null, redirect: null };
}

/** The `&` of `2>&1`. */
function isCopy(text: string, at: number): boolean {
  return text[at] === '&' && (text[at - 1] === '>' || text[at + 1] === '>');
}

function separatorEnd(text: string, at: number): number {
  return text[at + 1] === text[at] && text[at] !== '(' && text[at] !== ')' ? at + 2 : at + 1;
}

/** `<`, `>>`, `2>&1`: the number before it is no word of the command. */
function takeRedirect(text: string, at: number, draft: Draft): number {
  const last = draft.words.at(-1) ?? '';
  if (/^\d$/u.test(last) && text[at - 1] === last) draft.words.pop();
  draft.redirect = text.charAt(at);
  let end = at;
  while (text[end] === text[at] || text[end] === '&') end += 1;
  return end;
}

/** After `<revision>`, `[release]` or `{{ name }}`, spaces and all; -1 where none starts. */
function placeholderEnd(text: string, at: number): number {
  const closing = closings.get(text[at] ?? '');
  if (closing === undefined || !/\p{L}|\{/u.test(text[at + 1] ?? '') || (text[at] === '{' && text[at + 1] !== '{'))
    return -1;
  const inner = text.slice(at + 1, at + 80);
  const close = inner.indexOf(closing);
  if (close === -1 || inner.slice(0, close).includes(text[at] ?? '', 1)) return -1;
  return text[at] === '<' && inner[close - 1] === ' ' ? -1 : at + 1 + close + closing.length;
}

const closings = new Map([
  ['<', '>'],
  ['[', ']'],
  ['{', '}}'],
]);

function takeWord(text: string, at: number, draft: Draft): number {
  const { value, end } = wordAt(text, at);
  if (draft.redirect === null) draft.words.push(value);
  else if (draft.redirect === '<') draft.input = value;
  draft.redirect = null;
  return end;
}

function wordAt(text: string, start: number): { value: string; end: number } {
  let value = '';
  let at = start;
  while (at < text.length) {
    const letter = text.charAt(at);
    const placeholder = at === start || letter !== '[' ? placeholderEnd(text, at) : -1;
    if (placeholder === -1 && wordEnds.has(letter) && !isCopy(text, at)) break;
    const end = placeholder === -1 ? pieceEnd(text, at) : placeholder;
    value += unquoted(text.slice(at, end));
    at = end;
  }
  return at === start ? { value: text.charAt(at), end: at + 1 } : { value, end: at };
}

/** After a quoted piece, an escaped letter, an expansion or a usual letter. */
function pieceEnd(text: string, at: number): number {
  const letter = text[at];
  if (letter === '\\') return Math.min(at + 2, text.length);
  if (letter === "'" || letter === '"' || letter === '`') {
    const close = text.indexOf(letter, at + 1);
    return close === -1 ? text.length : close + 1;
  }
  return letter === '$' ? skipExpansion(text, at) : at + 1;
}

function unquoted(piece: string): string {
  const first = piece[0];
  if (first === '\\') return piece.slice(1);
  if (first !== "'" && first !== '"') return piece;
  return piece.slice(1, piece.length > 1 && piece.endsWith(first) ? -1 : undefined);
}
