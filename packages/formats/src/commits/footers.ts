import { startOf, textBetween } from './layout.ts';
import { isGitSpace } from './text.ts';
import type { Layout } from './layout.ts';

/** A footer as Conventional Commits has it, which is not always a trailer that git can read. */
export interface Footer {
  readonly token: string;
  readonly separator: ': ' | ' #';
  /** Without white space around; line breaks inside are line feeds. */
  readonly value: string;
  /** 1-based. */
  readonly line: number;
  readonly endLine: number;
  /** `BREAKING CHANGE: ` or `BREAKING-CHANGE: `, in upper case (rules 12, 15 and 16). */
  readonly breaking: boolean;
}

interface FooterStart {
  readonly token: string;
  readonly separator: ': ' | ' #';
  readonly value: string;
  readonly breaking: boolean;
}

/** A footer's first line taken apart; null for any other line. The token is an ASCII word joined by `-` (rules 8 and 9). */
export function footerStart(line: string): FooterStart | null {
  return footerStartIn(line, 0, line.length);
}

/** The same of the line from `start` to `end`, which may include its line break. */
function footerStartIn(text: string, start: number, end: number): FooterStart | null {
  const spaced = text.charCodeAt(start) === 66 && text.startsWith('BREAKING CHANGE', start);
  const after = spaced ? start + 15 : wordEnd(text, start);
  const separator = after === start ? null : separatorAt(text, after);
  if (separator === null) return null;
  const value = text.slice(after + 2, end).trim();
  const token = text.slice(start, after);
  const breaking = spaced || token === 'BREAKING-CHANGE';
  if (value === '' || (breaking && separator === ' #')) return null;
  return { token, separator, value, breaking };
}

function footerStartAt(layout: Layout, line: number): FooterStart | null {
  return footerStartIn(layout.text, startOf(layout, line), startOf(layout, line + 1));
}

function separatorAt(text: string, at: number): FooterStart['separator'] | null {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  if (first === 58 && second === 32) return ': ';
  return first === 32 && second === 35 ? ' #' : null;
}

const word = /[A-Za-z][A-Za-z0-9-]*/y;

/** End of the word of ASCII letters, digits and `-` that starts at an offset with a letter; the offset without one. */
function wordEnd(text: string, start: number): number {
  word.lastIndex = start;
  return word.test(text) ? word.lastIndex : start;
}

/** What an open section lets follow: `all` after BREAKING CHANGE, `prose` after a token with a hyphen, else `tokens`. */
type Follow = 'nothing' | 'tokens' | 'prose' | 'all';

/**
 * Index into `paragraphs` at which the footer section starts; their length without one. The specification leaves open
 * where a body ends and footers begin. Our reading: the section is the last run of paragraphs that each start with a
 * token line, so that `Note: …` amid prose stays body. Within a run a value goes on over a blank line (rule 10) when
 * the next paragraph is indented; after a hyphenated token, also when it is prose and no list; after BREAKING CHANGE,
 * always, since that token cannot be mistaken. The first paragraph is the title's and is passed over.
 */
export function footerSection(layout: Layout): number {
  const { paragraphs } = layout;
  let section = paragraphs.length;
  let follow: Follow = 'nothing';
  for (let index = 2; index < paragraphs.length && follow !== 'all'; index += 2) {
    const next = followOf(layout, paragraphs[index] ?? 0, follow);
    if (next === 'nothing') section = paragraphs.length;
    else if (follow === 'nothing') section = index;
    follow = next;
  }
  return section;
}

function followOf(layout: Layout, line: number, follow: Follow): Follow {
  const first = layout.text.charCodeAt(startOf(layout, line));
  if (follow !== 'nothing' && isGitSpace(first)) return follow;
  const footer = footerStartAt(layout, line);
  if (footer === null) return follow === 'prose' && !'*+-#'.includes(String.fromCharCode(first)) ? 'prose' : 'nothing';
  if (footer.breaking) return 'all';
  return footer.token.includes('-') ? 'prose' : 'tokens';
}

/** Footers from line `from` to `last`; each value ends at the next token line (rule 10). */
export function footersIn(layout: Layout, from: number, last: number): readonly Footer[] {
  const footers: Footer[] = [];
  let open: { readonly start: FooterStart; readonly index: number } | null = null;
  for (let index = from; index <= last; index += 1) {
    const start = footerStartAt(layout, index);
    if (start === null) continue;
    if (open !== null) footers.push(close(layout, open.start, open.index, index - 1));
    open = { start, index };
  }
  if (open !== null) footers.push(close(layout, open.start, open.index, last));
  return footers;
}

function close(
  layout: Layout,
  { token, separator, value, breaking }: FooterStart,
  first: number,
  last: number,
): Footer {
  const line = first + 1;
  const more = last === first ? '' : textBetween(layout, first + 1, last);
  if (more === '') return { token, separator, value, line, endLine: line, breaking };
  const whole = `${value}\n${more.replaceAll('\r\n', '\n')}`;
  return { token, separator, value: whole, line, endLine: line + lineFeeds(whole), breaking };
}

function lineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
