import { mendMessage } from './mend.ts';
import { longestShown, type Message, type Origin } from './messages.ts';
import { landedRemedy, remedyFor, stepsFor } from './remedies.ts';
import { plainTicket } from './shell.ts';
import { blankTicket } from '@cm/formats/commits';
import type { TrailerFlaw, TrailerQuestion } from './trailer-flaw.ts';

/** What to do about one message's trailer: the command where it is only missing, else the repaired message. */
export function commitRemedy(message: Message, flaw: TrailerFlaw, question: TrailerQuestion): string {
  const { origin } = message;
  if (flaw.state === 'no-ticket') return remedyFor(origin, 'message', 'Write the ticket there.', null);
  if (origin.kind === 'commit' && origin.at === 'newest' && flaw.state === 'missing') {
    return `Run:\n${amendCommand(question)}${origin.pushed ? '\ngit push --force-with-lease' : ''}`;
  }
  const { text, line } = repairedText(message, flaw, question);
  if (text !== null) return remedyFor(origin, 'message', '', text);
  const move = flaw.state === 'hidden' ? `take line ${flaw.line} out, and ` : '';
  const advice = `${sentenceCase(`${move}end the message with a last paragraph of trailers that holds "${line}".`)}`;
  return remedyFor(origin, 'message', advice, null);
}

/** The message with its trailer readable and all else mended that can be; null where it is too long to print. */
export function repairedText(
  message: Message,
  flaw: TrailerFlaw,
  question: TrailerQuestion,
): { readonly text: string | null; readonly line: string } {
  const { settings } = question;
  const trailer = { key: settings.ticketTrailer, value: flaw.value ?? question.ticket ?? blankTicket };
  const line = `${trailer.key}: ${trailer.value}`;
  if (message.text.length > longestShown || message.scanned.headerLine === 0) return { text: null, line };
  return { text: mendMessage(message, settings, trailer), line };
}

/** What to do where several commits have none: one command for all of them. */
export function addToAll(origin: Origin | undefined, question: TrailerQuestion): string {
  if (origin?.kind === 'landed') return landedRemedy(origin.sha);
  if (origin?.kind !== 'commit') {
    return `${stepsFor(origin ?? { kind: 'text' }, 'message')} End each message with the trailer.`.trim();
  }
  if (origin.base === null)
    return 'End each message with the trailer: git rebase --interactive, and mark each "reword".';
  const push = origin.pushed ? '\ngit push --force-with-lease' : '';
  return `To add it to all of them, run:\ngit rebase --keep-base ${origin.base} --exec '${amendCommand(question, '-c trailer.ifexists=doNothing ')}'${push}`;
}

/** Holds nothing from outside but a ticket of plain letters, digits and `#/._-`; a blank where there is none. */
export function amendCommand({ settings, ticket }: TrailerQuestion, configuration = ''): string {
  const value = plainTicket(ticket);
  return `git ${configuration}commit --amend --no-edit --trailer "${settings.ticketTrailer}: ${value}"`;
}

function sentenceCase(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
