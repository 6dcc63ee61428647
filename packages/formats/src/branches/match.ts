import { ticketMatcher } from '../commits/tickets.ts';
import type { TicketMatcher } from '../commits/tickets.ts';
import type { BranchTemplate, TemplatePart } from './template.ts';

/** A part of a name that a placeholder may take: where it ends, and the ticket that it is. */
interface Reach {
  readonly end: number;
  readonly ticket: string | null;
}

/** What the templates are compared with; made once for a name. */
export interface NameReader {
  readonly name: string;
  readonly types: readonly string[];
  readonly ticketsAt: (start: number) => readonly Reach[];
}

/** Finds the tickets of a name. The number of `#{n}` may stand alone in a branch, for a shell takes `#` as a comment. */
export function nameReader(name: string, types: readonly string[], matcher: TicketMatcher): NameReader {
  const numbered = matcher.templates.some(({ source }) => source === '#{n}');
  const keyed = ticketMatcher(matcher.templates.flatMap(({ source }) => (source === '#{n}' ? [] : [source])));
  const found = keyed.find(name).map(({ ticket, index }) => ({ ticket, index, end: index + ticket.length }));
  return {
    name,
    types,
    ticketsAt: (start) => [...found.filter(({ index }) => index === start), ...(numbered ? numberAt(name, start) : [])],
  };
}

/** `12` or `#12`, either of which is ticket `#12`. A date such as `2025-10` and a version such as `1.2` are none. */
function numberAt(name: string, start: number): readonly Reach[] {
  const text = name.slice(start, start + 20);
  const digits = /^#?([1-9][0-9]{0,8})(?![0-9A-Za-z]|\.[0-9])/.exec(text);
  if (digits?.[1] === undefined || /^(?:19|20)[0-9]{2}[-_][0-9]{1,2}(?![0-9])/.test(text)) return [];
  return [{ end: start + digits[0].length, ticket: `#${digits[1]}` }];
}

/** Compares a whole name with a template; null where it does not fit, else the ticket that it names. */
export function matchTemplate(reader: NameReader, template: BranchTemplate): { readonly ticket: string | null } | null {
  const failed = new Set<string>();
  const from = (part: number, at: number, ticket: string | null): { readonly ticket: string | null } | null => {
    const current = template.parts[part];
    if (current === undefined) return at === reader.name.length ? { ticket } : null;
    const state = `${part}:${at}`;
    if (failed.has(state)) return null;
    for (const reach of reaches(reader, current, at)) {
      const match = from(part + 1, reach.end, ticket ?? reach.ticket);
      if (match !== null) return match;
    }
    failed.add(state);
    return null;
  };
  return from(0, 0, null);
}

function reaches(reader: NameReader, part: TemplatePart, at: number): readonly Reach[] {
  const { name } = reader;
  if (part.kind === 'ticket') return reader.ticketsAt(at);
  if (part.kind === 'literal') return name.startsWith(part.text, at) ? [upTo(at + part.text.length)] : [];
  if (part.kind === 'rest') return at < name.length ? [upTo(name.length)] : [];
  if (part.kind === 'type') {
    return reader.types.filter((type) => name.startsWith(type, at)).map((type) => upTo(at + type.length));
  }
  if (part.kind === 'slug') return slugEnds(name, at).map(upTo);
  const patterns = part.kind === 'n' ? [/^[1-9][0-9]{0,8}(?![0-9])/] : versions;
  return patterns.flatMap((pattern) => {
    const found = pattern.exec(name.slice(at, at + 100))?.[0];
    return found === undefined ? [] : [upTo(at + found.length)];
  });
}

function upTo(end: number): Reach {
  return { end, ticket: null };
}

/** Longest first; what follows in the template decides which it is. */
const versions = [
  /^v?[0-9]{1,9}(?:\.[0-9]{1,9}){0,2}(?:\.x|-[0-9A-Za-z][0-9A-Za-z.-]{0,40})/,
  /^v?[0-9]{1,9}(?:\.[0-9]{1,9}){0,2}/,
];

/** For a name of ASCII alone another one: classes of all scripts take a whole millisecond to make ready, and a third of it to read. */
function slugIn(name: string): RegExp {
  return /[^\0-\x7f]/.test(name) ? /[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*/uy : /[A-Za-z0-9][\w.-]*/y;
}

/** Every place at which a slug from `start` may end, the longest first; it ends with a letter or a digit. */
function slugEnds(name: string, start: number): readonly number[] {
  const pattern = slugIn(name);
  pattern.lastIndex = start;
  const run = pattern.exec(name)?.[0] ?? '';
  const ends: number[] = [];
  for (let length = run.length; length > 0; length -= 1) {
    if (!'._-'.includes(run[length - 1] ?? '-')) ends.push(start + length);
  }
  return ends;
}
