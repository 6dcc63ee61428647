import type { TicketSource } from '@cm/formats/commits';

/** The tickets of a change: those that it says it serves (a branch's, a closing keyword's, a trailer's), and the others. */
export interface NamedTickets {
  readonly claims: readonly string[];
  readonly mentions: readonly string[];
}

/** Each ticket once. */
export function namedTickets(sources: readonly TicketSource[]): NamedTickets {
  const claims = new Set(sources.flatMap((source) => source.claims()));
  const mentions = new Set(sources.flatMap((source) => source.tickets));
  return { claims: [...claims], mentions: [...mentions].filter((ticket) => !claims.has(ticket)) };
}
