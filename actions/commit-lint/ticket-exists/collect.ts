import type { ChangeContext, Ports, TrackedTicket, Tracker } from '@cm/app';
import { githubIssues } from '@cm/app/tracker';
import { ticketMatcher } from '@cm/formats/commits';
import type { Fact } from '@cm/model';

import type { CommitLintFacts } from '../facts.ts';
import { readCommits } from '../readings.ts';
import type { Settings } from '../settings.ts';
import { ticketSources } from '../tickets.ts';
import type { TicketFacts } from './facts.ts';
import { landingTime } from './landing-time.ts';
import { namedTickets } from './names.ts';

/** Each ticket is a request. */
const mostAsked = 10;

/** Asks the trackers about every ticket that the change names; loaded only where the policy wants it. */
export async function collectTickets(
  ports: Ports,
  change: ChangeContext,
  facts: CommitLintFacts,
  settings: Settings,
): Promise<TicketFacts> {
  const { repository } = change.change;
  if (!ports.forge.hasToken) return { asked: false, reason: 'No token.' };
  if (repository === null) return { asked: false, reason: 'It is not known which repository this is.' };
  if (facts.commits.status === 'unavailable') return { asked: false, reason: 'The commits could not all be read.' };
  const { commits } = facts.commits.value;
  const matcher = ticketMatcher(settings.tickets);
  const sources = ticketSources(facts, readCommits(facts, commits, settings, matcher), matcher);
  const { claims, mentions } = namedTickets(sources);
  const trackers: readonly Tracker[] = [githubIssues(ports.forge, repository)];
  const kept = [...claims, ...mentions].filter((ticket) => trackers.some((tracker) => tracker.keeps(ticket)));
  const found = new Map<string, Fact<TrackedTicket>>();
  for (const ticket of kept.slice(0, mostAsked)) {
    const tracker = trackers.find((one) => one.keeps(ticket));
    if (tracker !== undefined) found.set(ticket, await tracker.find(ticket));
  }
  return {
    asked: true,
    found,
    untracked: [...claims, ...mentions].filter((ticket) => !kept.includes(ticket)),
    left: kept.slice(mostAsked),
    landing: await landingTime(ports, facts.stage, facts.origins, commits),
  };
}
