import { sameLogin } from '@cm/app';
import { disagreement, distinct, exampleTickets, ticketMatcher, type TicketSource } from '@cm/formats/commits';
import type { FindingDraft, Verdict } from '@cm/model';
import { decided, idle, undecided } from '@cm/model/verdict';
import { listed } from '@cm/model/words';

import type { CaseFacts } from '../facts.ts';
import { isBot } from '../people.ts';
import { ticket, ticketAgreement, traceRules } from '../rules/trace.ts';
import { type CaseView, onPull, type PartJudgement } from '../view.ts';
import { ticketPlaces } from './places.ts';

/** Decides whether a change is linked to a ticket, and to one only; what counts as a ticket is what `commit-lint` counts. */
export function judgeTickets(view: CaseView): PartJudgement {
  const { laptop, record } = view.facts;
  if (!laptop && record.status === 'unavailable') {
    return partOf(
      traceRules.map((rule) => undecided(rule, 'Not judged: the change could not be read.')),
      [],
    );
  }
  const places = ticketPlaces(view.facts, ticketMatcher(view.all.tickets));
  const tickets = distinct(places.flatMap((place) => place.tickets));
  const exempt = botsOwn(view);
  if (exempt !== null)
    return partOf(
      traceRules.map((rule) => idle(rule, exempt)),
      tickets,
    );
  return partOf([linked(view, places), agreement(view, places)], tickets);
}

function partOf(verdicts: readonly Verdict[], tickets: readonly string[]): PartJudgement {
  return { verdicts, waiting: [], facts: { tickets }, todo: [] };
}

/** Why a bot needs no ticket: it opened the pull request, and every commit is its own. Null where people had a hand in it. */
function botsOwn({ facts: { author, record }, settings }: CaseView): string | null {
  if (author === null || record.status === 'unavailable' || !isBot(author, settings.bots)) return null;
  const { commits, commitsWhole } = record.value;
  const own = commits
    .filter(({ parents }) => parents.length < 2)
    .every(({ authors: [first] }) => sameLogin(first?.login ?? '', author.login));
  return own && commitsWhole && commits.length > 0
    ? `No ticket is needed: every commit is by ${author.login}, a bot.`
    : null;
}

function linked(view: CaseView, places: readonly TicketSource[]): Verdict {
  const named = places.filter(({ tickets }) => tickets.length > 0);
  if (named.length > 0) {
    const where = named.map(({ where: place, tickets }) => `${place}: ${listed(tickets)}`).join('; ');
    return decided(ticket, `Linked (${where}).`);
  }
  return decided(ticket, 'No ticket anywhere.', [missing(view, places)]);
}

function missing(view: CaseView, places: readonly TicketSource[]): FindingDraft {
  const { laptop, number } = view.facts;
  const looked = places.length === 0 ? '' : ` in ${sentence(places.map(({ where }) => where))}`;
  const message = `No ticket (such as ${exampleTickets(view.all)})${looked}.`;
  if (isCut(view.facts))
    return onPull(
      view,
      'unknown',
      `${message} Not all of its commits could be read.`,
      'Name the ticket in the title of the pull request.',
      'title',
    );
  const remedy = `Name it in the title, or write "Closes #<issue>" on the last line of the description${number === null ? ' of the pull request' : ''}. This settles it for commit-lint too.`;
  const draft = onPull(view, 'fail', message, remedy, 'body');
  return laptop ? { ...draft, atMost: 'warning' } : draft;
}

/** There are commits that were not seen. */
function isCut({ record, messages }: CaseFacts): boolean {
  return record.status === 'available' ? !record.value.commitsWhole : messages.status === 'unavailable';
}

function agreement(view: CaseView, places: readonly TicketSource[]): Verdict {
  const apart = disagreement(places);
  if (apart.length === 0) return decided(ticketAgreement, 'No two places name different tickets.');
  const list = apart.map(
    ({ where, tickets }) => `${where} ${where.endsWith('commits') ? 'name' : 'names'} ${listed(tickets)}`,
  );
  const message = `Different tickets: ${list.join('; ')}.`;
  const remedy = 'Correct the one that is wrong, or name them all in the description.';
  return decided(ticketAgreement, 'Different tickets are named.', [onPull(view, 'fail', message, remedy)]);
}

function sentence(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
