import type { ForgeRecordCommit } from '@cm/app';
import {
  branchTickets,
  claimedTickets,
  commitTickets,
  distinct,
  gitTrailers,
  headerOf,
  madeByGitHub,
  textTickets,
  type TicketCommit,
  type TicketMatcher,
  type TicketSource,
} from '@cm/formats/commits';

import type { CaseFacts } from '../facts.ts';

/** Every place of the change that may name a ticket, those that name none included. */
export function ticketPlaces(facts: CaseFacts, matcher: TicketMatcher): readonly TicketSource[] {
  const own = facts.number ?? 0;
  const text = (where: string, value: string | null): readonly TicketSource[] =>
    value === null ? [] : [textTickets(where, value, matcher, own)];
  return [
    ...text('the title', facts.title),
    ...text('the description', facts.body),
    ...(facts.branch === null ? [] : [branchTickets(facts.branch, matcher)]),
    ...commitsPlace(facts, matcher),
  ];
}

function commitsPlace(facts: CaseFacts, matcher: TicketMatcher): readonly TicketSource[] {
  const commits = commitsOf(facts);
  if (commits.length === 0) return [];
  const read = commits.map((commit) => {
    const own = { pullRequest: facts.number, isAppended: () => madeByGitHub(commit) };
    return { commit, tickets: commitTickets(commit, headerOf(commit.message), matcher, own) };
  });
  return [
    {
      where: commits.length === 1 ? 'the commit' : 'the commits',
      tickets: distinct(read.flatMap(({ tickets }) => tickets)),
      claims: () =>
        distinct(read.flatMap(({ commit, tickets }) => claimedTickets(commit, gitTrailers(commit.message), tickets))),
    },
  ];
}

function commitsOf({ record, messages }: CaseFacts): readonly TicketCommit[] {
  if (record.status === 'available') return record.value.commits.map(asCommit);
  if (messages.status === 'unavailable') return [];
  return messages.value.map((message) => ({ message, parents: [], committerName: '', committerEmail: '' }));
}

function asCommit({ message, parents, committer }: ForgeRecordCommit): TicketCommit {
  return { message, parents, committerName: committer?.name ?? '', committerEmail: committer?.email ?? '' };
}
