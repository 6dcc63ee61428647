import { countOf, type ForgeChangeRecord, hashOf, type OutsideRecord, recordOf, type RepoName } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { unreadable } from './asking.ts';
import { type Part, partOf, recordCommitOf, recordReviewOf } from './change-parts.ts';
import { recordOfPull } from './change-pull.ts';
import { commitsQuery, recordQuery, reviewsQuery } from './change-query.ts';
import { graphqlRoute, type Send } from './client.ts';
import type { Asked } from './failure.ts';
import { graphql, halvesOf, type Lost, type OptionalParts } from './graphql.ts';

/** Hundreds of commits: a change of more is told to be incomplete. */
const mostCommitPages = 10;
const mostReviewPages = 3;

/** Who wrote, changed, labelled and approved a pull request: one question, and one for each further hundred. */
export async function changeRecord(
  send: Send,
  repo: RepoName,
  number: number,
  marker: string,
): Promise<Fact<ForgeChangeRecord>> {
  const asking = askOf(send, repo, number);
  const first = await asking.ask(recordQuery, {});
  if (first.status === 'unavailable') return first;
  const pull = first.value;
  const commits = await rest(asking, commitsQuery, pull, 'commits', recordCommitOf, mostCommitPages);
  if (commits.status === 'unavailable') return commits;
  const reviews = await rest(asking, reviewsQuery, pull, 'reviews', recordReviewOf, mostReviewPages);
  if (reviews.status === 'unavailable') return reviews;
  const { lost, points } = asking.told();
  const record = recordOfPull(pull, { commits: commits.value, reviews: reviews.value, lost, marker, points });
  return record === null ? unavailable(asking.unreadable) : available(record);
}

interface Asking {
  /** The pull request as GraphQL tells it, with the people of its repository. */
  readonly ask: (query: string, more: Readonly<Record<string, string>>) => Promise<Fact<OutsideRecord>>;
  readonly unreadable: string;
  /** What all answers until now cost, and what they left out. */
  readonly told: () => { readonly points: number | null; readonly lost: readonly Lost[] };
}

/** Asks about one pull request, and adds up what it costs. */
function askOf(send: Send, repo: RepoName, number: number): Asking {
  const asked: Asked = {
    what: `pull request ${repo}#${number} with its commits and reviews`,
    permission: 'contents: read` and `pull-requests: read',
  };
  const missing = `GitHub has no pull request ${repo}#${number}, or the token may not see it. Check that it exists, and give the job \`permissions: ${asked.permission}\`.`;
  const optional = optionalParts(repo, number);
  const lost: Lost[] = [];
  let points: number | null = 0;
  return {
    unreadable: unreadable({ ...asked, route: graphqlRoute, parameters: {} }),
    told: () => ({ points, lost }),
    ask: async (query, more) => {
      const reply = await graphql(send, asked, query, { ...halvesOf(repo), number, ...more }, optional);
      if (reply.kind === 'failed') return unavailable(reply.reason);
      const cost = countOf(recordOf(reply.data['rateLimit'])?.['cost']);
      points = points === null || cost === null ? null : points + cost;
      lost.push(...reply.lost);
      const repository = recordOf(reply.data['repository']);
      const pull = recordOf(repository?.['pullRequest']);
      if (pull === null) return unavailable(reply.lost[0]?.reason ?? missing);
      return available({ ...pull, collaborators: repository?.['collaborators'] });
    },
  };
}

/** All pages of a list of which the first is there. A push between two of them would mix two changes. */
async function rest<T>(
  { ask }: Asking,
  query: string,
  pull: OutsideRecord,
  key: 'commits' | 'reviews',
  read: (item: unknown) => T | null,
  most: number,
): Promise<Fact<Part<T>>> {
  let part = partOf(pull[key], read);
  for (let page = 1; page < most && part.next !== null; page += 1) {
    const found = await ask(query, { after: part.next });
    if (found.status === 'unavailable') return found;
    if (hashOf(found.value['headRefOid']) !== hashOf(pull['headRefOid'])) {
      return unavailable('The pull request was pushed to while its commits and reviews were read. Run the job again.');
    }
    const next = partOf(found.value[key], read);
    // `whole` of a page says first of all that there is none after it, which only the last one can say for all.
    part = {
      items: [...part.items, ...next.items],
      next: next.next,
      whole: part.read && next.whole,
      read: part.read && next.read,
    };
  }
  return available(part);
}

/** What the record can do without, and the permission that gives it. */
function optionalParts(repo: RepoName, number: number): OptionalParts {
  const pull = `pull request ${repo}#${number}`;
  return {
    'repository.collaborators': { what: `people of ${repo}`, permission: 'metadata: read' },
    'repository.pullRequest.closingIssuesReferences': {
      what: `the issues that ${pull} closes`,
      permission: 'issues: read',
    },
    'repository.pullRequest.newest': { what: `the statuses of ${pull}`, permission: 'statuses: read' },
    'repository.pullRequest.comments': { what: `comments on ${pull}`, permission: 'pull-requests: read' },
    'repository.pullRequest.headRepository': {
      what: `the repository that ${pull} comes from`,
      permission: 'contents: read',
    },
    'repository.pullRequest.commits.nodes.commit.signature': {
      what: `signatures of the commits of ${pull}`,
      permission: 'contents: read',
    },
  };
}
