import { type CommitDone, hashOf, type NewCommit, recordOf, type RepoName } from '@cm/app';
import { branchRefusal, refusalFix } from '@cm/app/branch-refusals';
import { available, type Fact, unavailable } from '@cm/model';

import { call, one, sent } from './asking.ts';
import type { Call, Send } from './client.ts';
import { graphql } from './graphql.ts';
import { shaOf, tagRefOf } from './replies.ts';

const permission = 'contents: write';

/** Source: GitHub's public GraphQL schema, `createCommitOnBranch`. */
const mutation =
  'mutation AddCommit($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';

/** One commit on a branch that is there, in one step; or the first commit of one that is not. */
export async function commitFiles(send: Send, repo: RepoName, commit: NewCommit): Promise<Fact<CommitDone>> {
  const { branch, expected, files, message } = commit;
  if (expected === null) return firstCommit(send, repo, commit);
  const [headline = '', ...rest] = message.split('\n');
  const input = {
    branch: { repositoryNameWithOwner: repo, branchName: branch },
    expectedHeadOid: expected,
    message: { headline, body: rest.join('\n').trim() },
    fileChanges: { additions: [...files].map(([path, bytes]) => ({ path, contents: base64(bytes) })) },
  };
  const asked = { what: `a commit on the branch ${branch} of ${repo}`, permission, writes: true } as const;
  const reply = await graphql(send, asked, mutation, { input });
  if (reply.kind === 'failed') {
    return reply.type === 'STALE_DATA' ? available({ kind: 'raced' }) : unavailable(withFix(reply, branch));
  }
  const created = recordOf(recordOf(reply.data['createCommitOnBranch'])?.['commit']);
  const oid = hashOf(created?.['oid']);
  return oid === null
    ? unavailable(`GitHub did not say which commit it made on the branch ${branch} of ${repo}. Run the job again.`)
    : available({ kind: 'done', commit: oid });
}

/** `createCommitOnBranch` wants a branch, and a branch a commit: blobs, tree, commit and ref are made one by one. */
async function firstCommit(
  send: Send,
  repo: RepoName,
  { branch, files, message }: NewCommit,
): Promise<Fact<CommitDone>> {
  const what = `the branch ${branch} of ${repo}`;
  const make = (below: string, body: Readonly<Record<string, unknown>>): Call => {
    const asked = call(repo, below, {}, what, permission);
    return { ...asked, route: asked.route.replace(/^GET/, 'POST'), writes: true, body };
  };
  const tree: object[] = [];
  for (const [path, bytes] of files) {
    const blob = await one(send, make('/git/blobs', { content: base64(bytes), encoding: 'base64' }), shaOf);
    if (blob.status === 'unavailable') return explained(blob.reason, branch);
    tree.push({ path, mode: '100644', type: 'blob', sha: blob.value });
  }
  const root = await one(send, make('/git/trees', { tree }), shaOf);
  if (root.status === 'unavailable') return explained(root.reason, branch);
  const commit = await one(send, make('/git/commits', { message, tree: root.value, parents: [] }), shaOf);
  if (commit.status === 'unavailable') return explained(commit.reason, branch);
  const ref = await sent(send, make('/git/refs', { ref: `refs/heads/${branch}`, sha: commit.value }));
  if (ref.kind !== 'answer') {
    const taken = ref.kind === 'failed' && ref.status === 422 && /reference already exists/i.test(ref.reason);
    return taken ? available({ kind: 'raced' }) : explained(ref.reason, branch);
  }
  return tagRefOf(ref.data)?.sha === commit.value
    ? available({ kind: 'done', commit: commit.value })
    : unavailable(`GitHub did not say that it made ${what}. Run the job again.`);
}

function explained(reason: string, branch: string): Fact<never> {
  return unavailable(withFix({ words: reason, reason }, branch));
}

/** The reason, and what to do where a protected branch stands behind it. */
function withFix({ reason, words }: { readonly reason: string; readonly words: string }, branch: string): string {
  const refusal = branchRefusal(words);
  return refusal === 'ruleset' || refusal === 'protection' ? `${reason} ${refusalFix(refusal, branch)}` : reason;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
}
