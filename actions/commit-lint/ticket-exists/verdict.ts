import type { TrackedTicket } from '@cm/app';
import type { Fact, FindingDraft, Verdict } from '@cm/model';

import type { CommitLintFacts } from '../facts.ts';
import { ticketExists } from '../rules/ticket-exists.ts';
import type { TicketSource } from '@cm/formats/commits';
import type { LandingTime, TicketFacts } from './facts.ts';
import { namedTickets } from './names.ts';

const rule = ticketExists.id;
type Asked = Extract<TicketFacts, { readonly asked: true }>;

/** GitHub closes an issue moments after the merge that closes it, and clocks differ a little. In milliseconds. */
const slack = 60_000;

/**
 * One ticket that holds is enough for the change. What it claims beside that should hold too; what it only mentions may
 * be anything, for prose is full of numbers. `exempt` says why no ticket is needed.
 */
export function judgeTicketExists(
  facts: CommitLintFacts,
  sources: readonly TicketSource[],
  exempt: string | null,
): Verdict {
  const { tickets } = facts;
  if (!tickets.asked) return idle(tickets.reason);
  if (exempt !== null) return idle(`No ticket is needed: ${exempt}.`);
  const { claims, mentions } = namedTickets(sources);
  if (claims.length + mentions.length === 0) return idle('No ticket is named; commit-lint/ticket says so.');
  const judged = [...tickets.found].map(([ticket, fact]) => ({ ticket, ...answerOf(fact, tickets.landing) }));
  const holding = judged.filter(({ outcome }) => outcome === 'pass').map(({ ticket }) => ticket);
  const wrong = judged.filter(({ outcome }) => outcome !== 'pass');
  const claimed = wrong.filter(({ ticket }) => claims.includes(ticket));
  if (holding.length > 0) {
    const reason = `In order: ${holding.join(', ')}.`;
    return { rule, applies: true, reason, findings: claimed.map((one) => draftOf(one, facts, 'warning')) };
  }
  const untracked =
    claims.length > 0 ? tickets.untracked.filter((ticket) => claims.includes(ticket)) : tickets.untracked;
  if (untracked.length > 0 && claimed.length === 0) return idle(noTracker(untracked));
  const told = claimed.length > 0 ? claimed : wrong;
  const findings = told.map((one) => draftOf(one, facts, null));
  return { rule, applies: true, reason: 'No ticket holds.', findings: [...findings, ...leftDraft(tickets)] };
}

function idle(reason: string): Verdict {
  return { rule, applies: false, reason, findings: [] };
}

function noTracker(tickets: readonly string[]): string {
  const list = tickets.slice(0, 5).join(', ');
  return `${list} ${tickets.length === 1 ? 'is' : 'are'} kept in a tracker that this check cannot ask; it asks GitHub issues only.`;
}

interface Answer {
  readonly outcome: 'pass' | 'fail' | 'unknown';
  readonly why: string;
  readonly fix: string;
}

/** Whether a ticket was there to serve, and open, when the change landed. */
function answerOf(fact: Fact<TrackedTicket>, { latest, earliest, landed }: LandingTime): Answer {
  if (fact.status === 'unavailable') {
    const fix =
      'Check the number; if the ticket is there, give the job `issues: read` (a private repository of another name needs a token of its own), and run the check again.';
    return { outcome: 'unknown', why: `could not be looked up: ${fact.reason}`, fix };
  }
  const { kind, createdAt, closedAt } = fact.value;
  if (kind === 'pull-request') return failing('is a pull request, which is a change and no reason for one');
  if (createdAt > latest) {
    return failing(`was made on ${day(createdAt)}, after the change ${landed ? `landed on ${day(latest)}` : 'itself'}`);
  }
  if (closedAt === null || closedAt >= earliest - slack) return { outcome: 'pass', why: '', fix: '' };
  return {
    outcome: 'fail',
    why: `was closed on ${day(closedAt)}${landed ? `, before the change landed on ${day(earliest)}` : ''}`,
    fix: 'Name an open ticket, or open this one again if its work goes on.',
  };
}

function failing(why: string): Answer {
  return { outcome: 'fail', why, fix: 'Name the ticket that asked for the change.' };
}

function draftOf(
  { ticket, outcome, why, fix }: Answer & { readonly ticket: string },
  { pullRequest: pull }: CommitLintFacts,
  atMost: 'warning' | null,
): FindingDraft {
  return {
    outcome: outcome === 'unknown' ? 'unknown' : 'fail',
    message: `Ticket ${ticket} ${why}${why.endsWith('.') ? '' : '.'}`,
    remedy: fix,
    location: pull === null ? null : { kind: 'pull-request', number: pull.number, part: 'body' },
    ...(atMost === null ? {} : { atMost }),
  };
}

function leftDraft({ left }: Asked): readonly FindingDraft[] {
  if (left.length === 0) return [];
  const message = `${left.length} more tickets were not asked for, because only ten are.`;
  const remedy = 'Name the one ticket that the change serves on the last line of the description ("Closes #<issue>").';
  return [{ outcome: 'unknown', message, remedy, location: null }];
}

/** UTC, to the second. */
function day(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
