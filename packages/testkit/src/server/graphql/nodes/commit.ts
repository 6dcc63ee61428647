import { authorsOf } from '../../../world/accounts.ts';
import { shaOf } from '../../../world/object-id.ts';
import {
  defaultAccount,
  defaultSignature,
  type WorldCommit,
  worldDate,
  type WorldSignature,
} from '../../../world/types.ts';
import { htmlUrl, nodeId } from '../../present/account.ts';
import { commitOf } from '../../present/commit.ts';
import { connection, field, type Node } from '../served.ts';
import { actorNode, userNode } from './account.ts';
import { type Asked, need } from './asked.ts';

/** A `Commit`; only its parents and history are other commits, and they are read as they are asked for. */
export function commitNode(asked: Asked, sha: string): Node {
  const { repo } = asked;
  const commit = commitOf(repo, sha);
  const author = commit.author ?? defaultSignature;
  const committer = commit.committer ?? author;
  const [headline = '', ...body] = commit.message.trimEnd().split('\n');
  const tree = commit.tree ?? shaOf(`tree of ${sha}`);
  return {
    __typename: 'Commit',
    id: nodeId(`commit ${sha}`),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    url: htmlUrl(`${repo.data.fullName}/commit/${sha}`),
    message: commit.message.trimEnd(),
    messageHeadline: headline,
    messageBody: body.join('\n').trim(),
    authoredDate: author.date,
    committedDate: committer.date,
    committedViaWeb: commit.signer === 'github',
    tree: { oid: tree, abbreviatedOid: tree.slice(0, 7) },
    parents: connection(
      () => commit.parents ?? [],
      (parent) => commitNode(asked, parent),
    ),
    author: gitActor(asked, author),
    authors: connection(
      () => authorsOf(commit),
      (person) => gitActor(asked, person),
    ),
    committer: gitActor(asked, committer),
    signature: signatureNode(asked, commit, committer),
    status: () => statusNode(asked, sha),
    history: connection(
      () => repo.range(null, sha).toReversed(),
      (before) => commitNode(asked, before),
    ),
  };
}

function gitActor(
  { repo }: Asked,
  { email, name, ...more }: Omit<WorldSignature, 'date'> & Partial<WorldSignature>,
): Node {
  return { name, email, user: userNode(repo.accountOf(email)), date: more.date ?? null };
}

function signatureNode({ repo }: Asked, commit: WorldCommit, committer: WorldSignature): Node | null {
  const { message, signer, verified } = commit;
  if (verified === undefined) return null;
  const byGitHub = signer === 'github';
  const owner = byGitHub ? { login: 'web-flow' } : signer === undefined ? repo.accountOf(committer.email) : signer;
  return {
    __typename: 'GpgSignature',
    email: committer.email,
    isValid: verified,
    state: verified ? 'VALID' : 'UNKNOWN_KEY',
    keyId: 'AAAABBBBCCCCDDDD',
    payload: message,
    signature: 'made up',
    signer: verified ? userNode(owner) : null,
    verifiedAt: verified ? worldDate : null,
    wasSignedByGitHub: byGitHub,
  };
}

/** The last status of each context, in the order in which the contexts came; null where none was ever set. */
function statusNode(asked: Asked, sha: string): Node | null {
  need(asked, 'statuses:read');
  const last = new Map(
    asked.repo.statuses().flatMap((status) => (status.sha === sha ? [[status.context, status] as const] : [])),
  );
  if (last.size === 0) return null;
  const contexts = [...last.values()].map((status) => ({
    context: status.context,
    state: status.state.toUpperCase(),
    description: status.description ?? null,
    targetUrl: status.targetUrl ?? null,
    createdAt: worldDate,
    creator: () => actorNode(status.by ?? defaultAccount),
  }));
  const worst = ['ERROR', 'FAILURE', 'PENDING'].find((state) => contexts.some((one) => one.state === state));
  return {
    id: nodeId(`status ${sha}`),
    state: worst === 'ERROR' ? 'FAILURE' : (worst ?? 'SUCCESS'),
    contexts,
    context: field(['name'], ({ name }) => contexts.find(({ context }) => context === name) ?? null),
  };
}
