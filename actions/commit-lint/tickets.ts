import type { ForgePullRequest, GitCommit } from '@cm/app';
import {
  branchTickets,
  claimedTickets,
  commitTickets,
  distinct,
  madeByGitHub,
  textTickets,
  type TicketMatcher,
  type TicketSource,
} from '@cm/formats/commits';

import type { CommitLintFacts } from './facts.ts';
import type { Reading } from './readings.ts';

/** Every place of the change that may name a ticket, those that name none included. */
export function ticketSources(
  facts: CommitLintFacts,
  readings: readonly Reading[],
  matcher: TicketMatcher,
): readonly TicketSource[] {
  const pull = facts.pullRequest;
  const sources: TicketSource[] = [];
  if (pull !== null) {
    sources.push(textTickets('the title', pull.title, matcher, pull.number));
    sources.push(textTickets('the description', pull.body, matcher, pull.number));
  }
  if (facts.branch !== null) sources.push(branchTickets(facts.branch, matcher));
  sources.push(commitSource(facts, readings));
  const { byCommit, queued } = facts.origins;
  const pulls = [...byCommit.values(), queued === null ? [] : [queued]].flat();
  const origins = new Map(pulls.map((origin) => [origin.number, origin]));
  return [...sources, ...[...origins.values()].map((origin) => originSource(origin, matcher))];
}

function originSource(origin: ForgePullRequest, matcher: TicketMatcher): TicketSource {
  const where = `pull request #${origin.number}`;
  const text = textTickets(where, `${origin.title}\n${origin.body}`, matcher, origin.number);
  return { ...text, tickets: distinct([...text.tickets, ...branchTickets(origin.headRef, matcher).tickets]) };
}

function commitSource({ stage }: CommitLintFacts, readings: readonly Reading[]): TicketSource {
  const tickets = new Set<string>();
  for (let index = 0; index < readings.length; index += 1) {
    const own = readings[index]?.tickets ?? none;
    for (let at = 0; at < own.length; at += 1) tickets.add(own[at] ?? '');
  }
  const where = stage === 'text' ? 'the message' : readings.length === 1 ? 'the commit' : 'the commits';
  return { where, tickets: [...tickets], claims: () => distinct(readings.flatMap(claimsOf)) };
}

const none: readonly string[] = [];

function claimsOf({ commit, trailers, tickets }: Reading): readonly string[] {
  return claimedTickets(commit, trailers, tickets);
}

/** Tickets of a commit's message, each once, in order. */
export function ticketsOfCommit(
  commit: GitCommit,
  headerText: string,
  facts: CommitLintFacts,
  matcher: TicketMatcher,
): readonly string[] {
  return commitTickets(commit, headerText, matcher, {
    pullRequest: facts.pullRequest?.number ?? null,
    isAppended: (number) => isAppended(commit, number, facts),
  });
}

/** Whether GitHub wrote the number: by the pull requests that the commit is known to come from, else by who made it. */
function isAppended(commit: GitCommit, number: string, { stage, origins }: CommitLintFacts): boolean {
  const pulls = origins.byCommit.get(commit.sha);
  if (pulls !== undefined && pulls.length > 0) return pulls.some((pull) => String(pull.number) === number);
  return stage === 'landed' || stage === 'queue' || madeByGitHub(commit);
}
