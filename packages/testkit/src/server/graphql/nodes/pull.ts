import { labelsOf } from '../../../world/change.ts';
import { defaultAccount, type WorldEdit, type WorldPull, worldDate } from '../../../world/types.ts';
import { mayPush } from '../../../world/accounts.ts';
import { htmlUrl, nodeId } from '../../present/account.ts';
import { idIn } from '../../state.ts';
import { connection, type Node } from '../served.ts';
import { actorNode } from './account.ts';
import { type Asked, may, need, viewerOf } from './asked.ts';
import { commitNode } from './commit.ts';
import { commentNode, issueNode } from './issue.ts';
import { labelNode } from './label.ts';
import { timeline } from './timeline.ts';

/** A `PullRequest`. Unlike REST, GraphQL lists all of its commits, and none of its issues without `issues: read`. */
export function pullNode(asked: Asked, pull: WorldPull): Node {
  return { ...plainFields(asked, pull), ...mergeFields(asked, pull), ...editFields(pull), ...lists(asked, pull) };
}

function plainFields(asked: Asked, pull: WorldPull): Node {
  const { fullName } = asked.repo.data;
  const { base, head, number, title } = pull;
  const author = pull.user === undefined ? defaultAccount : pull.user;
  const from = head.repository === undefined ? fullName : head.repository;
  return {
    __typename: 'PullRequest',
    id: nodeId(`pull ${fullName} ${number}`),
    databaseId: idIn(asked.repo, `pull ${number}`),
    number,
    title,
    body: pull.body ?? '',
    url: htmlUrl(`${fullName}/pull/${number}`),
    isDraft: pull.draft ?? false,
    author: actorNode(author),
    authorAssociation: 'CONTRIBUTOR',
    viewerDidAuthor: author?.login === viewerOf(asked).login,
    baseRefName: base.ref,
    baseRefOid: base.sha,
    headRefName: head.ref,
    headRefOid: head.sha,
    headRepository: from === null ? null : { nameWithOwner: from, name: from.split('/')[1] },
    headRepositoryOwner: from === null ? null : { __typename: 'Organization', login: from.split('/')[0] },
    isCrossRepository: from !== fullName,
    createdAt: pull.createdAt ?? worldDate,
    reviewDecision: pull.reviewDecision ?? null,
  };
}

function mergeFields(asked: Asked, pull: WorldPull): Node {
  const merged = Boolean(pull.mergedAt);
  const commit = (wanted: boolean) => () => {
    if (!wanted || !pull.mergeCommitSha) return null;
    need(asked, 'contents:read');
    return commitNode(asked, pull.mergeCommitSha);
  };
  const closed = merged || pull.state === 'closed';
  return {
    state: merged ? 'MERGED' : closed ? 'CLOSED' : 'OPEN',
    closed,
    closedAt: closed ? (pull.mergedAt ?? worldDate) : null,
    merged,
    mergedAt: pull.mergedAt ?? null,
    mergedBy: merged ? actorNode(pull.mergedBy === undefined ? defaultAccount : pull.mergedBy) : null,
    mergeCommit: commit(merged),
    potentialMergeCommit: commit(!merged),
  };
}

/** Edits are listed newest first; the opening counts as one as soon as there is another. */
function editFields(pull: WorldPull): Node {
  const { edits = [], firstBody = '', user } = pull;
  const opened: WorldEdit = {
    by: user === undefined ? defaultAccount : user,
    at: pull.createdAt ?? worldDate,
    text: firstBody,
  };
  const newestFirst = edits.length === 0 ? [] : [opened, ...edits].toReversed();
  return {
    lastEditedAt: edits.at(-1)?.at ?? null,
    editor: actorNode(edits.at(-1)?.by ?? null),
    includesCreatedEdit: edits.length > 0,
    userContentEdits: connection(
      () => newestFirst,
      ({ at, by, text }) => ({
        id: nodeId(`edit ${pull.number} ${at}`),
        createdAt: at,
        editedAt: at,
        updatedAt: at,
        editor: actorNode(by),
        diff: text,
        deletedAt: text === null ? at : null,
        deletedBy: text === null ? actorNode(by) : null,
      }),
    ),
  };
}

function lists(asked: Asked, pull: WorldPull): Node {
  const { repo } = asked;
  return {
    labels: connection(() => labelsOf(pull), labelNode),
    timelineItems: timeline(asked, pull),
    reviews: reviews(asked, pull),
    commits: connection(
      () => repo.pullCommits(pull),
      (sha) => ({
        id: nodeId(`pull commit ${pull.number} ${sha}`),
        url: htmlUrl(`${repo.data.fullName}/pull/${pull.number}/commits/${sha}`),
        commit: () => {
          need(asked, 'contents:read');
          return commitNode(asked, sha);
        },
      }),
    ),
    comments: connection(
      () => repo.comments().filter(({ issue }) => issue === pull.number),
      (comment) => commentNode(asked, comment),
    ),
    closingIssuesReferences: connection(
      () => closedBy(asked, pull),
      ([place, issue]) => issueNode(place, issue),
    ),
  };
}

function reviews(asked: Asked, pull: WorldPull): unknown {
  const { repo } = asked;
  return connection(
    () => (pull.reviews ?? []).map((review, index) => ({ review, index })),
    ({ index, review }) => {
      const id = idIn(repo, `review ${pull.number} ${index}`);
      const sha = review.commit === undefined ? pull.head.sha : review.commit;
      return {
        __typename: 'PullRequestReview',
        id: nodeId(`review ${repo.data.fullName} ${pull.number} ${index}`),
        databaseId: id,
        fullDatabaseId: String(id),
        author: actorNode(review.user),
        authorAssociation: review.association ?? 'MEMBER',
        authorCanPushToRepository: review.canPush ?? mayPush(repo.data, review.user),
        body: review.body ?? '',
        state: review.state,
        submittedAt: review.state === 'PENDING' ? null : (review.submittedAt ?? worldDate),
        url: htmlUrl(`${repo.data.fullName}/pull/${pull.number}#pullrequestreview-${id}`),
        commit: () => {
          if (sha === null) return null;
          need(asked, 'contents:read');
          return commitNode(asked, sha);
        },
        onBehalfOf: connection(
          () => {
            if ((review.teams ?? []).length > 0) need(asked, 'members:read');
            return review.teams ?? [];
          },
          (slug) => ({ slug, name: slug }),
        ),
      };
    },
  );
}

/** Without `issues: read` GitHub's list is empty, and no error tells why. Source: cli/cli#11841. */
function closedBy(asked: Asked, pull: WorldPull): readonly (readonly [Asked, ReturnType<typeof issuesOf>[number]])[] {
  return (pull.closes ?? []).flatMap((wanted) => {
    const place = typeof wanted === 'number' ? asked.repo.data.fullName : wanted.repository;
    const number = typeof wanted === 'number' ? wanted : wanted.number;
    const repo = asked.site.state(place);
    if (repo === null || repo.data.visible === false) return [];
    const there: Asked = { ...asked, repo };
    const issue = may(there, 'issues:read') ? issuesOf(there).find((one) => one.number === number) : undefined;
    return issue === undefined ? [] : [[there, issue] as const];
  });
}

function issuesOf({ repo }: Asked) {
  return repo.issues();
}
