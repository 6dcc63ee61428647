import { nearest } from '@cm/model';

import { ticketsInBranch } from '../commits/branch-tickets.ts';
import { notKeys, typeMeantBy, wordsOfName } from './words.ts';
import type { TicketMatcher } from '../commits/tickets.ts';

/** What is known of a branch besides its name; each is used only where the name does not say it. */
export interface BranchHints {
  readonly defaultBranch?: string | null;
  /** As the ticket matcher names it: `TASK-123`, `#12`. */
  readonly ticket?: string | null;
  /** A branch's or a commit's type: `feature`, `feat`. */
  readonly type?: string | null;
}

/** What a name that fits no template was probably meant to say. */
export interface LooseReading {
  /** What stands before the first `/`; empty without one. */
  readonly head: string;
  readonly type: string | null;
  readonly ticket: string | null;
  /** Whether the name itself says the ticket, in whatever writing. */
  readonly ticketInName: boolean;
  /** What is left, in small letters and joined by `-`; empty where nothing is. */
  readonly slug: string;
  readonly version: string | null;
}

/** Reads a name that fits no template: type, ticket and description wherever and however they are written. */
export function readLoosely(
  name: string,
  types: readonly string[],
  matcher: TicketMatcher,
  hints: BranchHints,
): LooseReading {
  const { head, own, rest } = beginning(name, types);
  const words = wordsOfName(rest);
  const known = hints.ticket ?? null;
  const said = ticketsInBranch(name, matcher)[0] ?? smallTicket(words, matcher, known);
  const ticket = said ?? known;
  return {
    head,
    type: own ?? typeMeantBy(hints.type ?? '', types),
    ticket,
    ticketInName: said !== null,
    slug: without(words, ticket).join('-'),
    version: versionIn.exec(rest)?.[0] ?? null,
  };
}

const versionIn = /v?[0-9]{1,9}(?:\.[0-9]{1,9}){1,2}(?:-[0-9A-Za-z.-]{1,40})?/;

/** The type that the name starts with, if any, and what follows. An unknown word before `/` is left out of the rest. */
function beginning(
  name: string,
  types: readonly string[],
): { readonly head: string; readonly own: string | null; readonly rest: string } {
  const slash = name.indexOf('/');
  if (slash !== -1) {
    const head = name.slice(0, slash);
    return { head, own: typeMeantBy(head, types) ?? typo(head, types), rest: name.slice(slash + 1) };
  }
  const prefix = /^[A-Za-z]{2,20}(?=[-_ ])/.exec(name)?.[0] ?? '';
  const own = typeMeantBy(prefix, types);
  return { head: '', own, rest: own === null ? name : name.slice(prefix.length) };
}

/** A slip of the finger: one edit, two in a long word. Short words are too like each other to tell. */
function typo(word: string, types: readonly string[]): string | null {
  return word.length < 4 ? null : nearest(word, types, word.length < 6 ? 1 : 2);
}

/** `task-123` at the start, which may be TASK-123. Where another ticket is known it is not guessed at. */
function smallTicket(words: readonly string[], matcher: TicketMatcher, known: string | null): string | null {
  const [key = '', number = ''] = words;
  const guess = `${key.toUpperCase()}-${number}`;
  if (notKeys.has(key) || (known !== null && known !== guess)) return null;
  return matcher.find(guess).some(({ ticket }) => ticket === guess) ? guess : null;
}

/** Takes the words of the ticket out, and `issue` or `gh` before a number. */
function without(words: readonly string[], ticket: string | null): readonly string[] {
  const gone = wordsOfName(ticket ?? '');
  if (gone.length === 0) return words;
  const at = words.findIndex((_, index) => gone.every((word, offset) => words[index + offset] === word));
  if (at === -1) return words;
  const noun = gone.length === 1 && /^(?:issues?|gh|ticket)$/.test(words[at - 1] ?? '');
  return [...words.slice(0, noun ? at - 1 : at), ...words.slice(at + gone.length)];
}
