import { refNameProblem } from './ref-name.ts';
import type { LooseReading } from './reading.ts';

/** Why a name does not have a form, as the end of a sentence; at least one reason, however odd the name is. */
export function reasonsAgainst(name: string, reading: LooseReading, form: string, types: readonly string[]): string {
  if (name === '') return 'it is empty';
  const found = [
    refNameProblem(name),
    form.includes('{type}') ? typeReason(name, reading, types) : null,
    form.includes('{ticket}') ? ticketReason(name, reading) : null,
    form.includes('{slug}') && reading.slug === '' ? 'no words describe the change' : null,
  ].filter((reason) => reason !== null);
  return found.length === 0 ? otherReason(name, form) : found.join('; ');
}

function typeReason(name: string, { head }: LooseReading, types: readonly string[]): string | null {
  if (types.some((type) => name.startsWith(`${type}/`))) return null;
  const list = types.join(', ');
  return head === '' ? `it does not start with a type (${list}) and "/"` : `"${head}" is none of the types ${list}`;
}

function ticketReason(name: string, { ticket, ticketInName }: LooseReading): string | null {
  if (ticket === null || !ticketInName) return 'it names no ticket';
  const written = ticket.startsWith('#') ? ticket.slice(1) : ticket;
  return name.includes(written) ? null : `the ticket is not written ${written}`;
}

function otherReason(name: string, form: string): string {
  const start = form.split('{')[0] ?? '';
  if (!name.startsWith(start)) return `it does not start with ${start}`;
  const odd = /[^\p{L}\p{M}\p{N}/._-]/u.exec(name)?.[0];
  return odd === undefined
    ? 'its parts stand in another order, or are joined otherwise'
    : `"${odd}" has no place in it`;
}
