import { isAlphanumeric, isBlankBetween } from './text.ts';
import type { FoundTicket } from './tickets.ts';

/** Longest owner or repository name that GitHub allows, in characters. */
const maxName = 100;

/**
 * Reads `#12` or `owner/repo#12` whose `#` stands at `hash` and whose digits end at `end`. HTML entities (`&#123;`),
 * anchors (`page#12`), colours and numbers with a leading zero are none.
 */
export function issueAt(text: string, hash: number, end: number): FoundTicket | null {
  if (text[hash + 1] === '0') return null;
  const before = hash === 0 ? '' : (text[hash - 1] ?? '');
  if (before === '' || isBlankBetween(before, 0, 1)) return { ticket: text.slice(hash, end), index: hash };
  if (isNameCode(before.charCodeAt(0))) return issueOfRepository(text, hash, end);
  return '&/#\\%?=@$'.includes(before) || before.charCodeAt(0) > 0xbf
    ? allowedBefore(before, text, hash, end)
    : { ticket: text.slice(hash, end), index: hash };
}

/** Ideographs and full-width punctuation need no space before a number; accented letters make a word. */
function allowedBefore(before: string, text: string, hash: number, end: number): FoundTicket | null {
  return before.charCodeAt(0) >= 0x2000 ? { ticket: text.slice(hash, end), index: hash } : null;
}

function issueOfRepository(text: string, hash: number, end: number): FoundTicket | null {
  const slash = nameStart(text, hash);
  if (slash === hash || text[slash - 1] !== '/') return null;
  const start = nameStart(text, slash - 1);
  if (start === slash - 1 || '/@:&\\'.includes(text[start - 1] ?? ' ')) return null;
  return { ticket: text.slice(start, end), index: start };
}

function nameStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < maxName && isNameCode(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function isNameCode(code: number): boolean {
  return isAlphanumeric(code) || code === 45 || code === 46 || code === 95;
}
