import { shaOf } from '../../world/object-id.ts';
import { defaultSignature, type WorldCommit, worldDate, type WorldSignature } from '../../world/types.ts';
import type { JsonObject, Site } from '../contract.ts';
import type { RepositoryState } from '../state.ts';
import { htmlUrl, nodeId, presentAccount } from './account.ts';

/** GitHub's `commit` as it stands in lists: without statistics and files. */
export function presentCommit(site: Site, repo: RepositoryState, commit: WorldCommit): JsonObject {
  const { fullName } = repo.data;
  const api = `${site.url}/repos/${fullName}`;
  const author = commit.author ?? defaultSignature;
  const committer = commit.committer ?? author;
  const tree = commit.tree ?? shaOf(`tree of ${commit.sha}`);
  return {
    sha: commit.sha,
    node_id: nodeId(`commit ${commit.sha}`),
    url: `${api}/commits/${commit.sha}`,
    html_url: htmlUrl(`${fullName}/commit/${commit.sha}`),
    comments_url: `${api}/commits/${commit.sha}/comments`,
    commit: {
      url: `${api}/git/commits/${commit.sha}`,
      author: presentSignature(author),
      committer: presentSignature(committer),
      message: commit.message,
      tree: { url: `${api}/git/trees/${tree}`, sha: tree },
      comment_count: 0,
      verification: verificationOf(commit),
    },
    author: accountOf(site, repo, author),
    committer: accountOf(site, repo, committer),
    parents: (commit.parents ?? []).map((sha) => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: htmlUrl(`${fullName}/commit/${sha}`),
    })),
  };
}

function verificationOf({ message, verified }: WorldCommit): JsonObject {
  const signed =
    verified === undefined ? { signature: null, payload: null } : { signature: 'made up', payload: message };
  const reason = verified === undefined ? 'unsigned' : verified ? 'valid' : 'unknown_key';
  return { verified: verified === true, reason, ...signed, verified_at: verified === true ? worldDate : null };
}

/** The commit of a hash that is known to be there; a world whose refs point at nothing gets a commit without history. */
export function commitOf(repo: RepositoryState, sha: string): WorldCommit {
  return repo.commit(sha) ?? { sha, message: '' };
}

/** GitHub writes dates in UTC with a Z. */
export function presentSignature(signature: WorldSignature): JsonObject {
  const date = `${new Date(signature.date).toISOString().slice(0, 19)}Z`;
  return { name: signature.name, email: signature.email, date };
}

function accountOf(site: Site, repo: RepositoryState, signature: WorldSignature): JsonObject | null {
  const account = repo.accountOf(signature.email);
  return account === null ? null : presentAccount(site, account);
}

/** What changed from one commit to another, as GitHub's `diff-entry` list, in the order of the names. */
export function presentFiles(
  site: Site,
  repo: RepositoryState,
  from: string | null,
  sha: string,
): readonly JsonObject[] {
  const { fullName } = repo.data;
  return repo.changes(from, sha).map((change) => {
    const path = change.path.split('/').map(encodeURIComponent).join('/');
    return {
      sha: change.blob,
      filename: change.path,
      status: change.status,
      additions: change.additions,
      deletions: change.deletions,
      changes: change.additions + change.deletions,
      blob_url: htmlUrl(`${fullName}/blob/${sha}/${path}`),
      raw_url: htmlUrl(`${fullName}/raw/${sha}/${path}`),
      contents_url: `${site.url}/repos/${fullName}/contents/${path}?ref=${sha}`,
      ...(change.patch === '' ? {} : { patch: change.patch }),
      ...(change.previous === undefined ? {} : { previous_filename: change.previous }),
    };
  });
}
