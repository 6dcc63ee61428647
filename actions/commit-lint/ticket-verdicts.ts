import type { FindingDraft, Verdict } from '@cm/model';

import type { CommitLintFacts } from './facts.ts';
import { landedRemedy } from './remedies.ts';
import { ticketAgreement, ticketRule } from './rules/change-level.ts';
import type { Settings } from './settings.ts';
import { blankTicket, disagreement, exampleTickets, type TicketSource } from '@cm/formats/commits';

/** Tickets named in one sentence. */
const mostNamed = 5;

/** One ticket anywhere is enough; `exempt` says why none is needed, `newest` is the hash of the newest commit. */
export function judgeTicket(
  sources: readonly TicketSource[],
  facts: CommitLintFacts,
  settings: Settings,
  exempt: string | null,
  newest: string,
): Verdict {
  const rule = ticketRule.id;
  if (exempt !== null) return { rule, applies: false, reason: `No ticket is needed: ${exempt}.`, findings: [] };
  const named = sources.filter((source) => source.tickets.length > 0);
  if (named.length > 0) {
    const list = named.map((source) => `${source.where}: ${list5(source.tickets)}`).join('; ');
    return { rule, applies: true, reason: `Linked (${list}).`, findings: [] };
  }
  return { rule, applies: true, reason: 'No ticket anywhere.', findings: [noTicket(sources, facts, settings, newest)] };
}

function noTicket(
  sources: readonly TicketSource[],
  facts: CommitLintFacts,
  settings: Settings,
  newest: string,
): FindingDraft {
  const pull = facts.pullRequest;
  const looked = sentenceList(sources.map((source) => source.where));
  const message = `Nothing names a ticket (such as ${exampleTickets(settings)}). Looked in ${looked}.`;
  const { unread } = facts.origins;
  if (unread !== null) return unreadOrigins(message, unread, settings);
  const remedy = remedyFor(facts, sources, settings, newest);
  if (pull !== null) {
    return { outcome: 'fail', message, remedy, location: { kind: 'pull-request', number: pull.number, part: 'body' } };
  }
  // The title and the description that it will have may still name one.
  const early = facts.stage === 'text' || facts.stage === 'branch';
  return { outcome: 'fail', message, remedy, location: null, ...(early ? { atMost: 'warning' } : {}) };
}

function unreadOrigins(message: string, unread: string, settings: Settings): FindingDraft {
  return {
    outcome: 'unknown',
    message: `${message} Not every pull request that they came from could be asked: ${unread}.`,
    remedy: `Give the job \`pull-requests: read\`, or name the ticket in the commit messages ("${settings.ticketTrailer}: ${blankTicket}").`,
    location: null,
  };
}

function remedyFor(
  facts: CommitLintFacts,
  sources: readonly TicketSource[],
  settings: Settings,
  newest: string,
): string {
  const trailer = `${settings.ticketTrailer}: ${blankTicket}`;
  const origin = sources.find((source) => source.where.startsWith('pull request '))?.where;
  const edit = `name the ticket in its title, or write "${trailer}" or "Closes #<issue>" on the last line of its description.`;
  if (facts.pullRequest !== null) return `Edit pull request #${facts.pullRequest.number}: ${edit}`;
  if (origin !== undefined) return `Edit ${origin}: ${edit} Then run this check again.`;
  switch (facts.stage) {
    case 'landed':
      return landedRemedy(newest);
    case 'queue':
      return `Take the pull request out of the queue, ${edit} Then queue it again.`;
    case 'text':
      return `Name it in the pull request, in the branch, or on the last line of the message:\n${trailer}`;
    default:
      return `Run:\ngit commit --amend --no-edit --trailer "${trailer}"${facts.stage === 'branch' ? '\ngit push --force-with-lease' : ''}`;
  }
}

/** Branch, title and commits should speak of the same ticket. What has landed from several pull requests need not. */
export function judgeAgreement(sources: readonly TicketSource[], facts: CommitLintFacts): Verdict {
  const rule = ticketAgreement.id;
  if (facts.stage === 'landed' || facts.stage === 'queue') {
    return { rule, applies: false, reason: 'Judged before a change lands.', findings: [] };
  }
  const apart = disagreement(sources);
  if (apart.length === 0) return { rule, applies: true, reason: 'No two places name different tickets.', findings: [] };
  const list = apart.map(
    ({ where, tickets }) => `${where} ${where.endsWith('commits') ? 'name' : 'names'} ${list5(tickets)}`,
  );
  const pull = facts.pullRequest;
  return {
    rule,
    applies: true,
    reason: 'Different tickets are named.',
    findings: [
      {
        outcome: 'fail',
        message: `It is not clear which ticket this change serves: ${list.join('; ')}.`,
        remedy: `Correct the one that is wrong. If the change serves them all, name them all in ${pull === null ? 'the newest commit' : 'the description'}.`,
        location: pull === null ? null : { kind: 'pull-request', number: pull.number },
      },
    ],
  };
}

function list5(tickets: readonly string[]): string {
  const more = tickets.length > mostNamed ? ` and ${tickets.length - mostNamed} more` : '';
  return `${tickets.slice(0, mostNamed).join(', ')}${more}`;
}

function sentenceList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
