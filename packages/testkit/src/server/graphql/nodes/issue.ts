import { defaultAccount, worldDate, type WorldComment, type WorldIssue } from '../../../world/types.ts';
import { htmlUrl, nodeId } from '../../present/account.ts';
import { connection, type Node } from '../served.ts';
import { actorNode } from './account.ts';
import { type Asked, viewerOf } from './asked.ts';
import { labelNode } from './label.ts';

/** An `Issue`. */
export function issueNode({ repo }: Asked, issue: WorldIssue): Node {
  const { fullName } = repo.data;
  return {
    __typename: 'Issue',
    id: nodeId(`issue ${fullName} ${issue.number}`),
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    url: htmlUrl(`${fullName}/issues/${issue.number}`),
    state: (issue.state ?? 'open').toUpperCase(),
    author: actorNode(issue.user ?? defaultAccount),
    createdAt: issue.createdAt ?? worldDate,
    closedAt: issue.state === 'closed' ? (issue.closedAt ?? worldDate) : null,
    repository: { nameWithOwner: fullName, name: fullName.split('/')[1], isPrivate: repo.data.private !== false },
    labels: connection(() => issue.labels ?? [], labelNode),
  };
}

/** An `IssueComment`, of a pull request too. */
export function commentNode(asked: Asked, comment: WorldComment): Node {
  const { fullName } = asked.repo.data;
  const author = comment.user ?? defaultAccount;
  const at = comment.createdAt ?? worldDate;
  return {
    __typename: 'IssueComment',
    id: nodeId(`comment ${fullName} ${comment.id}`),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    url: htmlUrl(`${fullName}/pull/${comment.issue}#issuecomment-${comment.id}`),
    author: actorNode(author),
    createdAt: at,
    updatedAt: at,
    viewerDidAuthor: author.login === viewerOf(asked).login,
  };
}
