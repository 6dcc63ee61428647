import { worldDate, type WorldPull, type WorldReview } from '../../world/types.ts';
import { type Call, type JsonObject, notFound, ok, type Reply, type Route } from '../contract.ts';
import { paged } from '../paging.ts';
import { htmlUrl, nodeId, presentAccount } from '../present/account.ts';
import { commitOf, presentCommit } from '../present/commit.ts';
import { presentPull, presentSimplePull, pullFiles } from '../present/pull.ts';
import { idIn } from '../state.ts';

/** GitHub lists no more of a pull request's commits than this, however many pages are asked for. */
const commitLimit = 250;
const fileLimit = 3000;

/** Pull requests: what they say, their commits, files and reviews. */
export const pullRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls',
    permissions: ['pull-requests:read'],
    query: ['state', 'base', 'head', 'sort', 'direction'],
    answer: (call) => paged(call, listed(call), (pull) => presentSimplePull(call.site, call.repo, pull)),
  },
  pullRoute('', (call, pull) => ok(presentPull(call.site, call.repo, pull))),
  pullRoute('/commits', (call, pull) =>
    paged(call, call.repo.pullCommits(pull).slice(0, commitLimit), (sha) =>
      presentCommit(call.site, call.repo, commitOf(call.repo, sha)),
    ),
  ),
  pullRoute('/files', (call, pull) =>
    paged(call, pullFiles(call.site, call.repo, pull).slice(0, fileLimit), (file) => file),
  ),
  pullRoute('/reviews', (call, pull) => {
    const reviews = (pull.reviews ?? []).map((review, index) => ({ review, index }));
    return paged(call, reviews, ({ review, index }) => presentReview(call, pull, review, index));
  }),
];

/** In the order of their numbers, newest first: in a world everything was changed at one moment. */
function listed({ query, repo }: Call): readonly WorldPull[] {
  const [state, base, head] = [query.get('state') ?? 'open', query.get('base'), query.get('head')];
  return (repo.data.pulls ?? [])
    .filter((pull) => state === 'all' || (pull.state === 'closed' || Boolean(pull.mergedAt)) === (state === 'closed'))
    .filter((pull) => base === null || pull.base.ref === base)
    .filter((pull) => head === null || headOf(repo, pull) === head)
    .toSorted((a, b) => b.number - a.number);
}

/** `owner:branch`, as the query names a head. */
function headOf(repo: Call['repo'], { head }: WorldPull): string {
  const from = head.repository === undefined ? repo.data.fullName : head.repository;
  return `${from?.split('/')[0] ?? ''}:${head.ref}`;
}

function pullRoute(below: string, answer: (call: Call, pull: WorldPull) => Reply): Route {
  return {
    method: 'GET',
    path: `/repos/{owner}/{repo}/pulls/{pull_number}${below}`,
    permissions: ['pull-requests:read'],
    answer: (call) => {
      const pull = call.repo.data.pulls?.find((candidate) => String(candidate.number) === call.params.pull_number);
      return pull === undefined ? notFound() : answer(call, pull);
    },
  };
}

function presentReview(call: Call, pull: WorldPull, review: WorldReview, index: number): JsonObject {
  const { repo, site } = call;
  const id = idIn(repo, `review ${pull.number} ${index}`);
  const html = htmlUrl(`${repo.data.fullName}/pull/${pull.number}#pullrequestreview-${id}`);
  const pullUrl = `${site.url}/repos/${repo.data.fullName}/pulls/${pull.number}`;
  return {
    id,
    node_id: nodeId(`review ${repo.data.fullName} ${pull.number} ${index}`),
    user: review.user === null ? null : presentAccount(site, review.user),
    body: review.body ?? '',
    state: review.state,
    html_url: html,
    pull_request_url: pullUrl,
    _links: { html: { href: html }, pull_request: { href: pullUrl } },
    ...(review.state === 'PENDING' ? {} : { submitted_at: review.submittedAt ?? worldDate }),
    commit_id: review.commit === undefined ? pull.head.sha : review.commit,
    author_association: review.association ?? 'MEMBER',
  };
}
