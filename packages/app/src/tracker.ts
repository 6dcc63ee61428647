import { available, type Fact } from '@cm/model';

import type { ForgePort, RepoName } from './forge-port.ts';

/** A system that keeps tickets. Each answers for the tickets whose form is its own. */
export interface Tracker {
  /** As it stands in a sentence: "GitHub issues". */
  readonly name: string;
  readonly keeps: (ticket: string) => boolean;
  readonly find: (ticket: string) => Promise<Fact<TrackedTicket>>;
}

/** What a tracker says of a ticket that is there. Times are milliseconds since 1970-01-01 UTC. */
export interface TrackedTicket {
  /** `pull-request`: the number is one of a change, not of a reason for it. */
  readonly kind: 'ticket' | 'pull-request';
  readonly createdAt: number;
  /** Null while it is open. */
  readonly closedAt: number | null;
}

/** Issues of the change's own repository (`#12`), or of one that the ticket names (`acme/shop#12`). */
export function githubIssues(forge: ForgePort, repository: RepoName): Tracker {
  return {
    name: 'GitHub issues',
    keeps: (ticket) => issueOf(ticket, repository) !== null,
    find: async (ticket) => {
      const { repo, number } = issueOf(ticket, repository) ?? { repo: repository, number: 0 };
      const found = await forge.issue(repo, number);
      if (found.status === 'unavailable') return found;
      const { isPullRequest, createdAt, closedAt } = found.value;
      return available({
        kind: isPullRequest ? 'pull-request' : 'ticket',
        createdAt: Date.parse(createdAt),
        closedAt: closedAt === null ? null : Date.parse(closedAt),
      });
    },
  };
}

function issueOf(ticket: string, own: RepoName): { readonly repo: RepoName; readonly number: number } | null {
  const [, repo, number] = /^([\w.-]{1,100}\/[\w.-]{1,100})?#([1-9][0-9]{0,9})$/.exec(ticket) ?? [];
  return number === undefined ? null : { repo: repo ?? own, number: Number(number) };
}
