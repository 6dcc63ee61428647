import { blankTicket } from '@cm/formats/commits';

/**
 * Outside text as one word of a POSIX shell command: as it is where it holds nothing that a shell reads, else in single
 * quotes. Null where no command should hold it: control characters, nothing at all, or over 200 characters.
 */
export function shellWord(text: string): string | null {
  if (text === '' || text.length > 200 || /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text)) return null;
  if (/^[\w./@:=+][\w./@:=+-]*$/.test(text)) return text;
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** A ticket that may stand inside quotation marks of either kind; else the blank that its author has to fill. */
export function plainTicket(ticket: string | null): string {
  return ticket !== null && /^[\w#/.-]{1,100}$/.test(ticket) ? ticket : blankTicket;
}
