import { blobId, bytesOf } from '../../world/object-id.ts';
import type { WorldFile } from '../../world/types.ts';
import { type Call, type JsonObject, notFound, ok, problem, type Reply, type Route } from '../contract.ts';
import { htmlUrl } from '../present/account.ts';

/** Above this size GitHub gives a file's bytes as raw only. */
const jsonLimit = 1024 * 1024;

/** Files and folders at a ref. */
export const contentsRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/contents/{path}',
    permissions: ['contents:read'],
    query: ['ref'],
    answer: (call) => {
      const ref = call.query.get('ref') ?? call.repo.data.defaultBranch;
      const path = (call.params.path ?? '').replace(/\/$/, '');
      const file = call.repo.fileAt(ref, path);
      if (file === undefined) return problem(404, `No commit found for the ref ${ref}`);
      return file === null ? folder(call, ref, path) : oneFile(call, ref, path, file);
    },
  },
];

function oneFile(call: Call, ref: string, path: string, file: WorldFile): Reply {
  const bytes = bytesOf(file);
  if (/application\/vnd\.github(?:\.v3)?\.raw/.test(call.accept)) {
    return { status: 200, bytes, type: 'application/vnd.github.raw; charset=utf-8' };
  }
  const large = bytes.length > jsonLimit;
  const encoded = large ? '' : wrapped(Buffer.from(bytes).toString('base64'));
  return ok({ ...presentEntry(call, ref, path, file), encoding: large ? 'none' : 'base64', content: encoded });
}

function wrapped(base64: string): string {
  return (base64.match(/.{1,60}/g) ?? []).map((line) => `${line}\n`).join('');
}

function folder(call: Call, ref: string, path: string): Reply {
  const start = path === '' ? '' : `${path}/`;
  const below = [...(call.repo.treeAt(ref) ?? [])].filter(([name]) => name.startsWith(start));
  if (below.length === 0) return notFound();
  const entries = new Map<string, JsonObject>();
  for (const [name, file] of below) {
    const [first = '', ...rest] = name.slice(start.length).split('/');
    const entry = presentEntry(call, ref, `${start}${first}`, rest.length === 0 ? file : null);
    if (!entries.has(first)) entries.set(first, entry);
  }
  return ok([...entries.keys()].toSorted().map((name) => entries.get(name)));
}

/** A file, or a folder where `file` is null. */
function presentEntry(call: Call, ref: string, path: string, file: WorldFile | null): JsonObject {
  const { fullName } = call.repo.data;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const sha = blobId(file ?? `folder ${path} at ${ref}`);
  const self = `${call.site.url}/repos/${fullName}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const kind = file === null ? 'tree' : 'blob';
  const html = htmlUrl(`${fullName}/${kind}/${ref}/${encoded}`);
  const git = `${call.site.url}/repos/${fullName}/git/${kind}s/${sha}`;
  return {
    type: file === null ? 'dir' : 'file',
    name: path.split('/').at(-1),
    path,
    sha,
    size: file === null ? 0 : bytesOf(file).length,
    url: self,
    html_url: html,
    git_url: git,
    download_url: file === null ? null : htmlUrl(`${fullName}/raw/${ref}/${encoded}`),
    _links: { self, git, html },
  };
}
