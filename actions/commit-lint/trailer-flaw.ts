import { exampleTickets, findTrailer, sameToken, type TicketMatcher } from '@cm/formats/commits';

import type { CommitLintFacts } from './facts.ts';
import { type Message, short } from './messages.ts';
import type { Reading } from './readings.ts';
import type { Settings } from './settings.ts';

/** What the trailer rule needs beside the messages that land. */
export interface TrailerQuestion {
  readonly facts: CommitLintFacts;
  readonly settings: Settings;
  readonly matcher: TicketMatcher;
  /** Commits of the change, for what a squash makes of them. */
  readonly readings: readonly Reading[];
  /** The ticket to print in a repaired message; null where the change names none. */
  readonly ticket: string | null;
}

/** What a trailer's state means: `line` is where a hidden one stands. */
export interface TrailerFlaw {
  readonly state: 'missing' | 'hidden' | 'no-ticket';
  readonly what: string;
  readonly line: number;
  /** The value that its author meant; null where there is none. */
  readonly value: string | null;
}

/** As much of a message as its trailers need. */
export interface TrailerText extends Pick<Message, 'text' | 'trailers'> {
  /** Tickets that were found in it, where that is known: most values are one of them. */
  readonly tickets?: readonly string[];
}

/** Null where git reads a trailer that names a ticket. */
export function trailerFlaw(message: TrailerText, { settings, matcher }: TrailerQuestion): TrailerFlaw | null {
  const { ticketTrailer: key } = settings;
  const values = valuesOf(message, key);
  const known = message.tickets ?? [];
  for (const value of values) if (known.includes(value) || matcher.find(value).length > 0) return null;
  if (values.length > 0) {
    const what = `"${key}: ${short(values.slice(0, 5).join(', '))}" names no ticket (such as ${exampleTickets(settings)}).`;
    return { state: 'no-ticket', what, line: 1, value: null };
  }
  const found = findTrailer(message.text, key, message.trailers);
  if (found.state !== 'hidden') {
    return { state: 'missing', what: `there is no "${key}:" trailer.`, line: 1, value: null };
  }
  const value = found.value === '' || found.value.length > 100 ? null : found.value;
  return {
    state: 'hidden',
    what: `git does not see its "${key}:" trailer. ${found.explanation}`,
    line: found.line,
    value,
  };
}

const none: readonly string[] = [];

/** Values that git reads under a key, in any case of it; empty ones count for nothing. */
export function valuesOf({ trailers }: Pick<Message, 'trailers'>, key: string): readonly string[] {
  let values: string[] | null = null;
  for (let index = 0; index < trailers.length; index += 1) {
    const trailer = trailers[index];
    if (trailer !== undefined && trailer[1] !== '' && sameToken(trailer[0], key)) (values ??= []).push(trailer[1]);
  }
  return values ?? none;
}
