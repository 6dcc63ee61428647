import { issueAt } from './ticket-issue.ts';
import { parseTicketTemplate } from './ticket-template.ts';
import { notTicketKeys } from './ticket-words.ts';
import { isAlphanumeric } from './text.ts';
import type { TicketTemplate } from './ticket-template.ts';

export interface FoundTicket {
  /** As it is named: `TASK-123`, `#12`, `owner/repo#12`. */
  readonly ticket: string;
  /** Offset of its first character, UTF-16 units. */
  readonly index: number;
}

/** Finds tickets by templates, never by regular expressions, in time linear in the text. */
export interface TicketMatcher {
  readonly find: (text: string) => readonly FoundTicket[];
  readonly templates: readonly TicketTemplate[];
  /** One sentence for each template that cannot be used. */
  readonly problems: readonly string[];
}

/** Longest number that counts, in digits; longer ones are hashes, times or telephone numbers. */
const maxDigits = 9;

/** Makes a matcher of templates such as `{KEY}-{n}` (any key of 2 to 10 capitals and digits), `TASK-{n}` and `#{n}`. */
export function ticketMatcher(templates: readonly string[]): TicketMatcher {
  const readings = templates.map(parseTicketTemplate);
  const good = readings.flatMap((reading) => (reading.ok ? [reading.template] : []));
  const marks = marksOf(good);
  return {
    find: (text) => findTickets(text, good, marks),
    templates: good,
    problems: readings.flatMap((reading) => (reading.ok ? [] : [reading.problem])),
  };
}

const none: readonly FoundTicket[] = [];

function findTickets(text: string, templates: readonly TicketTemplate[], marks: RegExp): readonly FoundTicket[] {
  let found: FoundTicket[] | null = null;
  let urls: UrlTracker | null = null;
  for (marks.lastIndex = 0; marks.test(text);) {
    const start = marks.lastIndex - 1;
    const end = digitsEnd(text, start);
    marks.lastIndex = end;
    if (end - start > maxDigits || isDigit(text.charCodeAt(start - 1))) continue;
    urls ??= urlTracker(text);
    const ticket = longestAt(text, { start, end }, templates, urls);
    if (ticket !== null) (found ??= []).push(ticket);
  }
  return found ?? none;
}

/** Finds a digit behind a character with which one of the templates ends before its number; most numbers have another. */
function marksOf(templates: readonly TicketTemplate[]): RegExp {
  const codes = templates.map(({ before }) =>
    before
      .charCodeAt(before.length - 1)
      .toString(16)
      .padStart(4, '0'),
  );
  return new RegExp(`[${codes.map((code) => `\\u${code}`).join('')}][0-9]`, 'g');
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

interface NumberSpan {
  readonly start: number;
  readonly end: number;
}

function longestAt(
  text: string,
  number: NumberSpan,
  templates: readonly TicketTemplate[],
  urls: UrlTracker,
): FoundTicket | null {
  let best: FoundTicket | null = null;
  for (let index = 0; index < templates.length; index += 1) {
    const template = templates[index];
    if (template === undefined || !text.endsWith(template.before, number.start)) continue;
    const ticket = ticketAt(text, number, template, urls);
    if (ticket !== null && (best === null || ticket.ticket.length > best.ticket.length)) best = ticket;
  }
  return best;
}

function ticketAt(text: string, number: NumberSpan, template: TicketTemplate, inUrl: UrlTracker): FoundTicket | null {
  const { before, after } = template;
  if (!text.startsWith(after, number.end)) return null;
  const end = number.end + after.length;
  if (isWordCode(text.charCodeAt(end)) || (text[end] === '.' && isDigit(text.charCodeAt(end + 1)))) return null;
  const start = number.start - before.length;
  if (template.anyKey) return keyedAt(text, start, number, end, template);
  if (before === '#') return inUrl(start) ? null : issueAt(text, start, end);
  if (start > 0 && isWordCode(before.charCodeAt(0)) && isWordCode(text.charCodeAt(start - 1))) return null;
  return { ticket: text.slice(start, end), index: start };
}

function keyedAt(
  text: string,
  keyEnd: number,
  number: NumberSpan,
  end: number,
  template: TicketTemplate,
): FoundTicket | null {
  const keyStart = keyStartAt(text, keyEnd);
  if (keyStart === -1 || !text.endsWith(template.lead, keyStart)) return null;
  const start = keyStart - template.lead.length;
  const digits = text.slice(number.start, number.end);
  if (digits.startsWith('0') || notTicketKeys.has(text.slice(keyStart, keyEnd))) return null;
  if (template.lead === '' && !opensKey(text, start)) return null;
  // An advisory or a date, such as RHSA-2024-1234 under a key that is in no list.
  const goesOn = text.charCodeAt(end) === 45 && isDigit(text.charCodeAt(end + 1));
  if (goesOn && /^(?:19|20)[0-9]{2}$/.test(digits)) return null;
  return { ticket: text.slice(start, end), index: start };
}

/** Start of a key of 2 to 10 capitals and digits, the first a letter, that ends at `end`; -1 without one. */
function keyStartAt(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at <= 10 && isKeyCode(text.charCodeAt(at - 1))) at -= 1;
  const length = end - at;
  return length >= 2 && length <= 10 && !isDigit(text.charCodeAt(at)) ? at : -1;
}

/** A key opens a word; after `-` only behind a small letter (`feature-ABC-1`), for in `ISO-IEC-27001` it is no key. */
function opensKey(text: string, start: number): boolean {
  if (start === 0) return true;
  const code = text.charCodeAt(start - 1);
  if (code !== 45) return !isWordCode(code) && code !== 46 && code !== 38 && code !== 36;
  const further = text.charCodeAt(start - 2);
  return start === 1 || !isWordCode(further) || (further >= 97 && further <= 122);
}

function isKeyCode(code: number): boolean {
  return (code >= 65 && code <= 90) || isDigit(code);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters, digits, `_`, and the letters of scripts that put spaces between words. */
function isWordCode(code: number): boolean {
  return isAlphanumeric(code) || code === 95 || (code > 0xbf && code < 0x2000);
}

type UrlTracker = (offset: number) => boolean;

/** Tells whether an offset lies in a URL; offsets must be asked in rising order, which keeps the whole walk linear. */
function urlTracker(text: string): UrlTracker {
  let scheme: number | null = null;
  let end = 0;
  return (offset) => {
    scheme ??= text.indexOf('://');
    while (scheme !== -1 && scheme < offset) {
      if (end <= scheme) end = urlEnd(text, scheme);
      if (offset < end) return true;
      scheme = text.indexOf('://', end);
    }
    return false;
  };
}

function urlEnd(text: string, scheme: number): number {
  let end = scheme + 3;
  while (end < text.length && !' \t\r\n<>"\')]'.includes(text[end] ?? ' ')) end += 1;
  return end;
}
