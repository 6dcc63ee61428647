import { isTypeCode } from './odd-characters.ts';

export type HeaderProblemKind =
  | 'empty'
  | 'unfinished'
  | 'odd-character'
  | 'leading-space'
  | 'empty-type'
  | 'type-not-a-word'
  | 'text-before-type'
  | 'words-before-colon'
  | 'no-colon'
  | 'bang-before-scope'
  | 'repeated-bang'
  | 'space-before-scope'
  | 'empty-scope'
  | 'unclosed-scope'
  | 'unopened-scope'
  | 'parenthesis-in-scope'
  | 'text-after-scope'
  | 'space-before-bang'
  | 'space-before-colon'
  | 'no-space-after-colon'
  | 'empty-subject';

export interface LooseIssue {
  readonly kind: HeaderProblemKind;
  readonly offset: number;
  readonly found: string;
}

/** What a forgiving reader makes of a line, with everything that it had to forgive, in reading order. */
export interface Loose {
  readonly issues: readonly LooseIssue[];
  readonly type: string;
  readonly scope: string;
  readonly breaking: boolean;
  readonly subject: string;
  /** False where putting the parts together would be a guess. */
  readonly repairable: boolean;
}

/** Types that people know, used only to tell `feat add x` from prose when a correction is offered. */
const familiarTypes: ReadonlySet<string> = new Set(
  'feat fix docs style refactor test chore build ci perf revert'.split(' '),
);

interface Reader {
  readonly text: string;
  at: number;
  readonly issues: LooseIssue[];
  type: string;
  scope: string;
  breaking: boolean;
  subject: string;
  repairable: boolean;
}

/** Reads a line that is no proper header, forgiving what people get wrong; linear in the line. */
export function looseHeader(text: string): Loose {
  const reader: Reader = {
    text,
    at: 0,
    issues: [],
    type: '',
    scope: '',
    breaking: false,
    subject: '',
    repairable: true,
  };
  const leading = spacesAt(text, 0);
  if (leading > 0) note(reader, 'leading-space', 0, text.slice(0, leading));
  reader.at = leading;
  if (!readPrefixedType(reader)) {
    readType(reader);
    readBang(reader, true);
    readScope(reader);
    readBang(reader, false);
    readColon(reader);
  }
  return reader;
}

function note(reader: Reader, kind: HeaderProblemKind, offset: number, found: string): void {
  reader.issues.push({ kind, offset, found });
}

function spacesAt(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at - from;
}

/** `[TASK-1] feat: x` and `✨ fix(a): x`: a familiar header after other words, within the first 200 units. */
function readPrefixedType(reader: Reader): boolean {
  const match = /\s(feat|fix|docs|style|refactor|test|chore|build|ci|perf|revert)(\([^()\s]{1,60}\))?(!?): /i.exec(
    reader.text.slice(reader.at, reader.at + 200),
  );
  if (match === null) return false;
  const before = reader.text.slice(reader.at, reader.at + match.index).trim();
  if (before === '' || before.includes(':'))
    return before !== '' && shortcode(before) && finishPrefixed(reader, match, before);
  return finishPrefixed(reader, match, before);
}

/** `:sparkles:`, the way to write an emoji in letters. */
function shortcode(text: string): boolean {
  return /^:[a-z0-9_+-]{1,40}:$/.test(text);
}

function finishPrefixed(reader: Reader, match: RegExpExecArray, before: string): boolean {
  note(reader, 'text-before-type', reader.at, before);
  reader.type = match[1] ?? '';
  reader.scope = (match[2] ?? '').slice(1, -1);
  reader.breaking = match[3] === '!';
  const rest = reader.text.slice(reader.at + match.index + match[0].length).trim();
  reader.subject = rest === '' ? '' : `${before} ${rest}`;
  return true;
}

function readType(reader: Reader): void {
  const { text } = reader;
  const start = reader.at;
  const bracketed = /^["'`[{<(]([a-z]{2,10})["'`\]}>)]/i.exec(text.slice(start, start + 14));
  if (bracketed?.[1] !== undefined && familiarTypes.has(bracketed[1].toLowerCase())) {
    note(reader, 'type-not-a-word', start, bracketed[0]);
    reader.type = bracketed[1];
    reader.at = start + bracketed[0].length;
    return;
  }
  while (reader.at < text.length && isTypeCode(text.charCodeAt(reader.at))) reader.at += 1;
  reader.type = text.slice(start, reader.at);
  if (reader.type !== '') return;
  const kind = ':(!'.includes(text[start] ?? ':') ? 'empty-type' : 'type-not-a-word';
  note(reader, kind, start, text.slice(start));
  reader.repairable = false;
}

function readBang(reader: Reader, beforeScope: boolean): void {
  const start = reader.at + spacesAt(reader.text, reader.at);
  let end = start;
  while (reader.text[end] === '!') end += 1;
  const scopeFollows = reader.text[end + spacesAt(reader.text, end)] === '(';
  if (end === start || scopeFollows !== beforeScope) return;
  if (beforeScope) note(reader, 'bang-before-scope', start, reader.text.slice(start, end));
  else if (start > reader.at) note(reader, 'space-before-bang', reader.at, reader.text.slice(reader.at, end));
  if (end - start > 1) note(reader, 'repeated-bang', start, reader.text.slice(start, end));
  reader.breaking = true;
  reader.at = end;
}

function readScope(reader: Reader): void {
  const { text } = reader;
  const open = reader.at + spacesAt(text, reader.at);
  if (text[open] !== '(') {
    if (text[open] === ')') {
      note(reader, 'unopened-scope', open, text.slice(reader.at, open + 1));
      reader.repairable = false;
      reader.at = open + 1;
    }
    return;
  }
  const rest = /[()]|:\s|:$/.exec(text.slice(open + 1));
  const stop = rest === null ? text.length : open + 1 + rest.index;
  // Prose in brackets, `Fix (almost) everything`, is no scope: without `: ` or `!: ` after it the colon is what is missing.
  if (open > reader.at && !/^\)\s{0,9}!{0,9}\s{0,9}:/.test(text.slice(stop, stop + 30))) return;
  if (open > reader.at) note(reader, 'space-before-scope', reader.at, text.slice(reader.at, open + 1));
  reader.scope = text.slice(open + 1, stop);
  closeScope(reader, open, stop);
}

function closeScope(reader: Reader, open: number, stop: number): void {
  const { text } = reader;
  if (text[stop] === ')') {
    if (reader.scope.trim() === '') note(reader, 'empty-scope', open, text.slice(open, stop + 1));
    reader.at = stop + 1;
    return;
  }
  const nested = text[stop] === '(';
  note(reader, nested ? 'parenthesis-in-scope' : 'unclosed-scope', nested ? stop : open, text.slice(open, stop + 1));
  if (nested || stop === text.length) reader.repairable = false;
  reader.at = nested ? closingAt(text, open) : stop;
}

/** Just after the parenthesis that closes the one at `open`; the end of the line without one. */
function closingAt(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

function readColon(reader: Reader): void {
  const { text } = reader;
  const colon = reader.at + spacesAt(text, reader.at);
  if (text[colon] !== ':' || text.startsWith('://', colon)) {
    missingColon(reader, colon);
    return;
  }
  if (colon > reader.at) note(reader, 'space-before-colon', reader.at, text.slice(reader.at, colon + 1));
  reader.subject = text.slice(colon + 1);
  if (reader.subject.trim() === '') note(reader, 'empty-subject', colon, text);
  else if (reader.subject[0] !== ' ') note(reader, 'no-space-after-colon', colon, text.slice(colon, colon + 20));
}

/** No colon where it belongs: the words after a familiar type, or after a scope, are the subject that was meant. */
function missingColon(reader: Reader, at: number): void {
  const { text } = reader;
  if (!reader.repairable || readUnopenedScope(reader, at)) return;
  note(reader, missingKind(reader, at), at === text.length ? reader.at : at, text);
  const glued = at === reader.at && isTypeCode(text.charCodeAt(at));
  reader.repairable = !glued && !text.startsWith('://', at) && familiarTypes.has(reader.type.toLowerCase());
  reader.subject = text.slice(at).replace(/^[-–—;,.=>|]{1,3}\s?/, '');
}

function missingKind(reader: Reader, at: number): HeaderProblemKind {
  if (reader.scope !== '' && at === reader.at && at < reader.text.length) return 'text-after-scope';
  return /:(?:\s|$)/.test(reader.text.slice(at)) ? 'words-before-colon' : 'no-colon';
}

/** `feat x): y`: the opening parenthesis was forgotten. */
function readUnopenedScope(reader: Reader, at: number): boolean {
  const unopened = /^([^\s():]{1,60})\)!?: ?/.exec(reader.text.slice(at, at + 70));
  if (unopened?.[1] === undefined || reader.scope !== '') return false;
  note(reader, 'unopened-scope', at, unopened[0].trimEnd());
  reader.scope = unopened[1];
  reader.breaking = unopened[0].includes('!');
  reader.subject = reader.text.slice(at + unopened[0].length);
  return true;
}
