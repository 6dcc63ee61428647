import { blobId, bytesOf, shaOf } from '../../world/object-id.ts';
import { lineDiff } from '../../world/line-diff.ts';
import { defaultSignature, type WorldCommit, type WorldFile, type WorldSignature } from '../../world/types.ts';
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
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
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

/** What changed between two trees, as GitHub's `diff-entry` list. A file moved unchanged is `renamed`. */
export function presentFiles(
  site: Site,
  repo: RepositoryState,
  before: ReadonlyMap<string, WorldFile>,
  after: ReadonlyMap<string, WorldFile>,
  sha: string,
): readonly JsonObject[] {
  const ids = (files: ReadonlyMap<string, WorldFile>): ReadonlyMap<string, string> =>
    new Map([...files].map(([path, file]) => [path, blobId(file)]));
  const [oldIds, newIds] = [ids(before), ids(after)];
  const removed = new Map([...oldIds].filter(([path]) => !newIds.has(path)).map(([path, id]) => [id, path]));
  const taken = new Set<string>();
  const present = [...newIds].flatMap(([path, id]) => {
    if (oldIds.get(path) === id) return [];
    const from = oldIds.has(path) ? undefined : removed.get(id);
    if (from !== undefined && !taken.has(from)) {
      taken.add(from);
      return [{ ...entry(site, repo, path, 'renamed', '', '', id, sha), previous_filename: from }];
    }
    const status = oldIds.has(path) ? 'modified' : 'added';
    return [entry(site, repo, path, status, before.get(path) ?? '', after.get(path) ?? '', id, sha)];
  });
  const gone = [...removed]
    .filter(([, path]) => !taken.has(path))
    .map(([id, path]) => entry(site, repo, path, 'removed', before.get(path) ?? '', '', id, sha));
  return [...present, ...gone].toSorted((a, b) => (String(a.filename) < String(b.filename) ? -1 : 1));
}

function entry(
  site: Site,
  repo: RepositoryState,
  filename: string,
  status: string,
  before: WorldFile,
  after: WorldFile,
  blob: string,
  sha: string,
): JsonObject {
  const { fullName } = repo.data;
  const path = filename.split('/').map(encodeURIComponent).join('/');
  const text = (file: WorldFile): string => Buffer.from(bytesOf(file)).toString('utf8');
  const binary = [before, after].some((file) => bytesOf(file).includes(0));
  const diff = binary ? { additions: 0, deletions: 0, patch: '' } : lineDiff(text(before), text(after));
  return {
    sha: blob,
    filename,
    status,
    additions: diff.additions,
    deletions: diff.deletions,
    changes: diff.additions + diff.deletions,
    blob_url: htmlUrl(`${fullName}/blob/${sha}/${path}`),
    raw_url: htmlUrl(`${fullName}/raw/${sha}/${path}`),
    contents_url: `${site.url}/repos/${fullName}/contents/${path}?ref=${sha}`,
    ...(diff.patch === '' ? {} : { patch: diff.patch }),
  };
}
