import { bodyText, type Call, type JsonObject, ok, problem, type Reply, type Route } from '../contract.ts';
import { htmlUrl, nodeId } from '../present/account.ts';
import { presentSignature } from '../present/commit.ts';
import { defaultSignature } from '../../world/types.ts';
import type { GitStore, StoreFile } from '../store.ts';

const permissions = ['contents:write'] as const;

/** Blobs, trees, commits and branches that clients make, in the repository's store. */
export const gitWriteRoutes: readonly Route[] = [
  { method: 'POST', path: '/repos/{owner}/{repo}/git/blobs', permissions, answer: (call) => stored(call, blob) },
  { method: 'POST', path: '/repos/{owner}/{repo}/git/trees', permissions, answer: (call) => stored(call, tree) },
  { method: 'POST', path: '/repos/{owner}/{repo}/git/commits', permissions, answer: (call) => stored(call, commit) },
  { method: 'POST', path: '/repos/{owner}/{repo}/git/refs', permissions, answer: (call) => stored(call, ref) },
];

type Write = (call: Call, store: GitStore, body: JsonObject) => Reply;

/** A repository without a store is one without commits, and GitHub makes nothing in that. */
function stored(call: Call, write: Write): Reply {
  const body = typeof call.body === 'object' && call.body !== null ? (call.body as JsonObject) : {};
  return call.repo.store === null ? problem(409, 'Git Repository is empty.') : write(call, call.repo.store, body);
}

function apiOf({ repo, site }: Call): string {
  return `${site.url}/repos/${repo.data.fullName}/git`;
}

function blob(call: Call, store: GitStore, body: JsonObject): Reply {
  const content = bodyText(body, 'content');
  if (content === null) return problem(422, 'Invalid request. "content" was not supplied.');
  const sha = store.blob(Buffer.from(content, body['encoding'] === 'base64' ? 'base64' : 'utf8'));
  return ok({ sha, url: `${apiOf(call)}/blobs/${sha}` }, 201);
}

function tree(call: Call, store: GitStore, body: JsonObject): Reply {
  const entries = Array.isArray(body['tree']) ? (body['tree'] as readonly JsonObject[]) : [];
  const files = entries.map(fileOf);
  if (entries.length === 0 || files.includes(null)) return problem(422, 'Invalid tree info');
  const sha = store.tree(files.filter((file) => file !== null));
  const shown = entries.map(({ mode, path, sha: id, type }) => ({ path, mode, type, sha: id }));
  return ok({ sha, url: `${apiOf(call)}/trees/${sha}`, tree: shown, truncated: false }, 201);
}

function fileOf({ mode, path, sha, type }: JsonObject): StoreFile | null {
  const plain = mode === '100644' && type === 'blob' && typeof path === 'string' && typeof sha === 'string';
  return plain ? { path, sha } : null;
}

function commit(call: Call, store: GitStore, body: JsonObject): Reply {
  const [message, root] = [bodyText(body, 'message'), bodyText(body, 'tree')];
  if (message === null || root === null) return problem(422, 'Invalid request.');
  const parents = Array.isArray(body['parents']) ? (body['parents'] as readonly string[]) : [];
  const sha = store.commit(root, parents, message);
  const api = apiOf(call);
  const html = htmlUrl(`${call.repo.data.fullName}/commit`);
  const made = {
    sha,
    node_id: nodeId(`commit ${sha}`),
    url: `${api}/commits/${sha}`,
    html_url: `${html}/${sha}`,
    author: presentSignature(defaultSignature),
    committer: presentSignature(defaultSignature),
    message,
    tree: { sha: root, url: `${api}/trees/${root}` },
    parents: parents.map((parent) => ({ sha: parent, url: `${api}/commits/${parent}`, html_url: `${html}/${parent}` })),
    verification: { verified: true, reason: 'valid', signature: 'made up', payload: message, verified_at: null },
  };
  return ok(made, 201);
}

function ref(call: Call, store: GitStore, body: JsonObject): Reply {
  const [name, sha] = [bodyText(body, 'ref') ?? '', bodyText(body, 'sha')];
  const branch = name.startsWith('refs/heads/') ? name.slice('refs/heads/'.length) : '';
  if (branch === '' || sha === null) return problem(422, 'Reference name must start with refs/heads/');
  if (call.repo.data.rules?.[branch]?.includes('creation') === true)
    return problem(422, 'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n');
  if (!store.move(branch, sha, null)) return problem(422, 'Reference already exists');
  const api = apiOf(call);
  const object = { type: 'commit', sha, url: `${api}/commits/${sha}` };
  return ok({ ref: name, node_id: nodeId(`ref ${name}`), url: `${api}/refs/heads/${branch}`, object }, 201);
}
