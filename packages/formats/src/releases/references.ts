import { scanHeader } from '../commits/header.ts';
import { ticketMatcher } from '../commits/tickets.ts';
import type { FoundTicket, TicketMatcher } from '../commits/tickets.ts';

/** What a text names outright, each once. */
export interface References {
  /** Runs of 7 to 64 hexadecimal digits, in small letters; whether they are hashes, only the commits can tell. */
  readonly hashes: readonly string[];
  readonly tickets: readonly string[];
  readonly pullRequests: readonly number[];
}

const numbers = ticketMatcher(['#{n}', 'GH-{n}']);

/** No line of a changes list and no subject needs more, in UTF-16 units. */
const longest = 2000;
const hexadecimal = /(?<![0-9A-Za-z])[0-9a-f]{7,64}(?![0-9A-Za-z])/gi;

/** Reads an item of a changes list, the first 2,000 UTF-16 units of it. */
export function referencesIn(item: string, matcher: TicketMatcher): References {
  const text = item.slice(0, longest);
  const urls = [...text.matchAll(/\/pull\/([1-9][0-9]{0,8})(?![0-9])/g)].map(([, number = '']) => Number(number));
  return {
    hashes: distinct([...text.matchAll(hexadecimal)].map(([hash]) => hash.toLowerCase())),
    tickets: distinct(matcher.find(text).map(({ ticket }) => ticket)),
    pullRequests: distinct([...numbers.find(text).flatMap(numberOf), ...urls]),
  };
}

/** Nothing for `owner/repo#12`, which is another repository's. */
function numberOf({ ticket }: FoundTicket): readonly number[] {
  const digits = /^(?:#|GH-)([0-9]+)$/.exec(ticket)?.[1];
  return digits === undefined ? [] : [Number(digits)];
}

/** What a text says in words: without tickets, numbers of pull requests, hashes, addresses and account names. */
export function describing(text: string, matcher: TicketMatcher): string {
  const start = text.slice(0, longest);
  // All that is cut out has one of these, but for words such as "defaced", which say something.
  if (!/[0-9@]|:\/\//.test(start)) return start.trim();
  return withoutNamed(start, [...matcher.find(start), ...numbers.find(start)])
    .replaceAll(/https?:\/\/\S{1,2000}|(?<!\w)@[\w-]{1,40}/g, ' ')
    .replaceAll(hexadecimal, ' ')
    .trim();
}

/** The same of an item, which may repeat its commit's header: a `type(scope): ` in front says nothing in words. */
export function describingItem(item: string, matcher: TicketMatcher): string {
  const header = scanHeader(item.slice(0, longest));
  return describing(header.ok ? header.header.subject : item, matcher);
}

function withoutNamed(text: string, named: readonly FoundTicket[]): string {
  if (named.length === 0) return text;
  let plain = '';
  let copied = 0;
  for (const { ticket, index } of named.toSorted((one, other) => one.index - other.index)) {
    if (index < copied) continue;
    plain += `${text.slice(copied, index)} `;
    copied = index + ticket.length;
  }
  return plain + text.slice(copied);
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
