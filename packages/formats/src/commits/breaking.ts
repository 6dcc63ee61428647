import { excerpt } from './text.ts';

/** A line that announces a breaking change in words that tools do not count. */
export interface BreakingLookalike {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  readonly why:
    | 'not-upper-case'
    | 'plural'
    | 'markup'
    | 'no-colon'
    | 'no-description'
    | 'short-form'
    | 'odd-spelling'
    | 'no-blank-line-before';
}

const word = /breaking/i;

/** Whether the word stands anywhere in a text; most messages are done with here. */
export function mentionsBreaking(text: string): boolean {
  return word.test(text);
}

const announcement = /^breaking(?:([ \t_-]{0,3})change(s?))?([*_`]{0,4}) ?([:：#]?)/i;

/**
 * Tells whether the line from `start` to `end` looks like a breaking-change footer. Call it only for lines that are
 * none. Prose such as `Breaking changes in this release are few` is left alone: it needs a colon, or capitals.
 */
export function breakingLookalike(text: string, start: number, end: number, line: number): BreakingLookalike | null {
  const at = skipMarkup(text, start, end);
  if ((text.charCodeAt(at) | 32) !== 98) return null;
  const match = announcement.exec(text.slice(at, Math.min(at + 48, end)));
  if (match === null) return null;
  const colon = match[4] ?? '';
  const capitals = /^BREAKING[ -]CHANGE(?![A-Z])/.test(match[0]);
  if (colon === '' && !capitals) return null;
  return {
    line,
    text: excerpt(text.slice(start, end).trim(), 80),
    why: whyNot(match, at > start, capitals, text.slice(at + match[0].length, end)),
  };
}

function whyNot(match: RegExpExecArray, marked: boolean, capitals: boolean, rest: string): BreakingLookalike['why'] {
  if (marked || match[3] !== '') return 'markup';
  if (match[2] === undefined) return 'short-form';
  if (match[2] !== '') return 'plural';
  if (!match[0].startsWith('BREAKING') || !match[0].includes('CHANGE')) return 'not-upper-case';
  if (!capitals) return 'odd-spelling';
  if (match[4] !== ':' || match[0].endsWith(' :')) return 'no-colon';
  return rest.trim() === '' || !/^\s/.test(rest) ? 'no-description' : 'no-blank-line-before';
}

/** Skips indentation, bullets, quotes and emphasis, at most 16 characters of them. */
function skipMarkup(text: string, start: number, end: number): number {
  const stop = Math.min(start + 16, end);
  let at = start;
  while (at < stop && isMarkup(text.charCodeAt(at))) at += 1;
  return at;
}

/** White space, `*`, `-`, `#`, `>`, `_`, `+` or a backtick. */
function isMarkup(code: number): boolean {
  if (code > 62) return code === 95 || code === 96;
  return code === 32 || code === 9 || code === 42 || code === 45 || code === 35 || code === 62 || code === 43;
}
