import { permissionsOf } from '../../../world/accounts.ts';
import { protectionOf } from '../../../world/rules.ts';
import type { WorldCollaborator } from '../../../world/types.ts';
import { htmlUrl, nodeId } from '../../present/account.ts';
import { connection, field, type Node, refusal } from '../served.ts';
import { actorNode, userNode } from './account.ts';
import { type Asked, need } from './asked.ts';
import { commitNode } from './commit.ts';
import { issueNode } from './issue.ts';
import { pullNode } from './pull.ts';

/** A `Repository`. */
export function repositoryNode(asked: Asked): Node {
  const { repo } = asked;
  const { defaultBranch, fullName } = repo.data;
  const [owner = '', name = ''] = fullName.split('/');
  return {
    __typename: 'Repository',
    id: nodeId(`repository ${fullName}`),
    name,
    nameWithOwner: fullName,
    owner: actorNode({ login: owner, type: 'Organization' }),
    isPrivate: repo.data.private !== false,
    url: htmlUrl(fullName),
    defaultBranchRef: () => refNode(asked, defaultBranch),
    ref: field(['qualifiedName'], ({ qualifiedName }) => refNode(asked, String(qualifiedName))),
    object: field(['oid', 'expression'], ({ expression, oid }) => {
      const sha = repo.resolve(String(oid ?? expression).replace(/\^\{commit\}$/, ''));
      if (sha === null || repo.commit(sha) === null) return null;
      need(asked, 'contents:read');
      return commitNode(asked, sha);
    }),
    pullRequest: field(['number'], ({ number }) => {
      need(asked, 'pull-requests:read');
      const pull = repo.data.pulls?.find((one) => one.number === number);
      if (pull === undefined) throw missing('PullRequest', number);
      return pullNode(asked, pull);
    }),
    issue: field(['number'], ({ number }) => {
      need(asked, 'issues:read');
      const issue = repo.issues().find((one) => one.number === number);
      if (issue === undefined) throw missing('Issue', number);
      return issueNode(asked, issue);
    }),
    collaborators: collaborators(asked),
  };
}

function missing(kind: string, number: unknown) {
  return refusal(
    'NOT_FOUND',
    `Could not resolve to ${kind === 'Issue' ? 'an' : 'a'} ${kind} with the number of ${number}.`,
  );
}

function refNode(asked: Asked, qualifiedName: string): Node | null {
  const { repo } = asked;
  const name = qualifiedName.replace(/^refs\/heads\//, '');
  const tip = repo.data.branches?.[name] ?? (repo.data.branches === undefined ? null : repo.store?.tip(name)) ?? null;
  if (tip === null) return null;
  return {
    __typename: 'Ref',
    id: nodeId(`ref ${repo.data.fullName} ${name}`),
    name,
    prefix: 'refs/heads/',
    target: () => {
      need(asked, 'contents:read');
      return commitNode(asked, tip);
    },
    refUpdateRule: () => updateRule(asked, name),
  };
}

/** Of classic protection alone, as everybody who may read the repository sees it. */
function updateRule({ repo }: Asked, branch: string): Node | null {
  const protection = protectionOf(repo.data, branch);
  if (protection === null) return null;
  return {
    pattern: branch,
    allowsDeletions: protection.deletions ?? false,
    allowsForcePushes: protection.forcePushes ?? false,
    blocksCreations: false,
    requiredApprovingReviewCount: protection.approvals ?? null,
    requiredStatusCheckContexts: protection.checks.map(({ context }) => context),
    requiresCodeOwnerReviews: protection.codeOwners ?? false,
    requiresConversationResolution: false,
    requiresLinearHistory: protection.linear ?? false,
    requiresSignatures: protection.signatures ?? false,
    viewerAllowedToDismissReviews: false,
    viewerCanPush: true,
  };
}

function collaborators({ repo }: Asked): unknown {
  return connection(
    () => {
      if (repo.data.collaborators !== undefined) return repo.data.collaborators;
      throw refusal('FORBIDDEN', 'Must have push access to view repository collaborators.');
    },
    ({ account }) => userNode(account),
    { edge: (one) => ({ permission: permissionWord(one) }) },
  );
}

function permissionWord(one: WorldCollaborator): string {
  const may = permissionsOf(one);
  const found = ['admin', 'maintain', 'push', 'triage'].find((name) => may[name] === true) ?? 'read';
  return found === 'push' ? 'WRITE' : found.toUpperCase();
}
