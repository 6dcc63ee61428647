import type { GitCommit, GitObject, GitPort, GitRange } from '@cm/app';
import { available, type Fact, type Unavailable, unavailable } from '@cm/model';

import { rangeOldestFirst, reachable } from '../world/graph.ts';
import { blobId, bytesOf } from '../world/object-id.ts';
import { defaultSignature, type WorldCommit, type WorldFile } from '../world/types.ts';
import type { RepositoryView } from '../world/view.ts';
import { treeDiff } from './diff.ts';
import { commitBytes, parseSpec, refsOf, rootTreeBytes, walk } from './revision.ts';

export interface MemoryGitOptions {
  /** False: the folder is in no repository, so every other answer is unavailable. */
  readonly present?: boolean;
  /** Commit or ref that is checked out; default the default branch. */
  readonly head?: string;
  /** Null: a detached head, as for pull requests. Default the default branch. */
  readonly branch?: string | null;
  /** Commits whose parents are cut off. */
  readonly shallow?: readonly string[];
  /** Why every fetch fails; absent: a fetch brings everything that the origin has. */
  readonly fetchFails?: string;
}

/** A GitPort on plain data: only what the head reaches is there, until something is fetched. */
export function memoryGit(origin: RepositoryView, options: MemoryGitOptions = {}): GitPort {
  if (options.present === false) return noGit();
  const head = origin.resolve(options.head ?? origin.data.defaultBranch);
  let cut: ReadonlySet<string> = new Set(options.shallow ?? []);
  let fetched = false;
  const parentsOf = (sha: string): readonly string[] => (cut.has(sha) ? [] : origin.parentsOf(sha));
  const local = (sha: string): WorldCommit | null => {
    const here = fetched || reachable(head === null ? [] : [head], parentsOf).has(sha);
    return here ? origin.commit(sha) : null;
  };
  const resolve = (name: string): string | null => {
    const sha = name === 'HEAD' ? head : origin.resolve(name.replace(/^(?:refs\/remotes\/)?origin\//, ''));
    return sha === null || local(sha) === null ? null : sha;
  };
  const commitAt = ({ name, steps }: Pick<ReturnType<typeof parseSpec>, 'name' | 'steps'>): WorldCommit | null =>
    local(walk(resolve(name), steps, parentsOf) ?? '');
  const treeAt = (spec: string): Fact<ReadonlyMap<string, WorldFile>> => {
    const commit = commitAt(parseSpec(spec));
    const tree = commit === null ? undefined : origin.treeAt(commit.sha);
    return tree === undefined ? unavailable(`the commit ${spec} is not here`) : available(tree);
  };
  /** A file by its own id, of any commit that is here. */
  const blob = (spec: string): GitObject => {
    const commits = /^[0-9a-f]{40}$/.test(spec) ? (origin.data.commits ?? []) : [];
    for (const { sha, files } of commits) {
      const found = Object.values(files ?? {}).find((file) => file !== null && blobId(file) === spec);
      if (found !== undefined && found !== null && local(sha) !== null) {
        return { kind: 'found', spec, id: spec, type: 'blob', bytes: bytesOf(found) };
      }
    }
    return { kind: 'missing', spec };
  };
  const object = (spec: string): GitObject => {
    if (spec.startsWith('-') || /[\r\n]/.test(spec)) return { kind: 'missing', spec };
    const { name, path, steps } = parseSpec(spec);
    const commit = commitAt({ name, steps });
    if (commit === null) return blob(spec);
    if (spec.endsWith('^{tree}')) {
      const bytes = rootTreeBytes([...(origin.treeAt(commit.sha) ?? new Map<string, WorldFile>())]);
      return { kind: 'found', spec, id: blobId(bytes), type: 'tree', bytes };
    }
    if (path === null) return { kind: 'found', spec, id: commit.sha, type: 'commit', bytes: commitBytes(commit) };
    const file = origin.fileAt(commit.sha, path) ?? null;
    if (file === null) return { kind: 'missing', spec };
    return { kind: 'found', spec, id: blobId(file), type: 'blob', bytes: bytesOf(file) };
  };
  const range = ({ exclude, include }: GitRange): Fact<readonly string[]> => {
    const [to, from] = [include.map(resolve), exclude.map(resolve)];
    const missing = [...include, ...exclude].find((name) => resolve(name) === null);
    if (missing !== undefined) return unavailable(`the commit ${missing} is not here`);
    const known = (names: readonly (string | null)[]): readonly string[] => names.filter((name) => name !== null);
    const dateOf = (sha: string): string => local(sha)?.committer?.date ?? '';
    return available(rangeOldestFirst(known(from), known(to), parentsOf, dateOf));
  };
  return {
    present: () => Promise.resolve(true),
    objects: (specs) => Promise.resolve(available(specs.map(object))),
    log: (asked, onCommit, onBoundary) => {
      const shas = range(asked);
      if (shas.status === 'unavailable') return Promise.resolve(shas);
      for (const sha of shas.value.toReversed()) onCommit(gitCommit(sha, local(sha), parentsOf(sha)));
      const given = new Set(shas.value);
      const stoodOn = new Set(shas.value.flatMap(parentsOf).filter((sha) => !given.has(sha)));
      for (const sha of stoodOn) onBoundary?.(sha);
      return Promise.resolve(available(shas.value.length));
    },
    count: (asked) => {
      const shas = range(asked);
      return Promise.resolve(shas.status === 'unavailable' ? shas : available(shas.value.length));
    },
    shallowCommits: () => Promise.resolve(available(cut)),
    notReachable: (shas, from) => {
      const start = resolve(from);
      const absent = start === null ? from : shas.find((sha) => local(sha) === null);
      if (start === null || absent !== undefined)
        return Promise.resolve(unavailable(`the commit ${absent} is not here`));
      const below = reachable([start], parentsOf);
      return Promise.resolve(available(new Set(shas.filter((sha) => !below.has(sha)))));
    },
    fetch: (_, depth) => {
      if (options.fetchFails !== undefined) return Promise.resolve(unavailable(options.fetchFails));
      fetched = true;
      if (depth !== null && !('depth' in depth)) cut = new Set();
      return Promise.resolve(available(true));
    },
    currentBranch: () =>
      Promise.resolve(available(options.branch === undefined ? origin.data.defaultBranch : options.branch)),
    remoteTags: () => {
      if (options.fetchFails !== undefined) return Promise.resolve(unavailable(options.fetchFails));
      const annotated = new Map((origin.data.annotatedTags ?? []).map(({ sha, object: target }) => [sha, target]));
      const tags = Object.entries(origin.data.tags ?? {});
      return Promise.resolve(
        available(tags.map(([name, id]) => ({ name: `refs/tags/${name}`, id, peeled: annotated.get(id) ?? null }))),
      );
    },
    remoteBranch: (name) => Promise.resolve(available(origin.data.branches?.[name] ?? null)),
    commitFiles: () => Promise.resolve(unavailable('the memory git writes nothing')),
    diff: ({ base, head: tip }, onBytes) => {
      const [before, after] = [treeAt(base), treeAt(tip)];
      if (before.status === 'unavailable') return Promise.resolve(before);
      if (after.status === 'unavailable') return Promise.resolve(after);
      const reason = onBytes(Buffer.from(treeDiff(before.value, after.value)));
      return Promise.resolve(reason === null ? available(true) : unavailable(reason));
    },
    tree: (commit, onEntry) => {
      const found = treeAt(commit);
      if (found.status === 'unavailable') return Promise.resolve(found);
      for (const [path, file] of [...found.value].toSorted(byPath)) onEntry(path, '100644', blobId(file));
      return Promise.resolve(available(found.value.size));
    },
    refs: (prefix) =>
      Promise.resolve(
        available(refsOf(origin).flatMap(([name, id]) => (name.startsWith(prefix) ? [{ name, id }] : []))),
      ),
  };
}

/** As git sorts them: by their bytes. */
function byPath([a]: readonly [string, WorldFile], [b]: readonly [string, WorldFile]): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function noGit(): GitPort {
  const none = (): Promise<Unavailable> => Promise.resolve(unavailable('this folder is in no git repository'));
  return {
    present: () => Promise.resolve(false),
    objects: none,
    log: none,
    count: none,
    shallowCommits: none,
    notReachable: none,
    fetch: none,
    currentBranch: none,
    refs: none,
    remoteTags: none,
    remoteBranch: none,
    commitFiles: none,
    diff: none,
    tree: none,
  };
}

function gitCommit(sha: string, commit: WorldCommit | null, parents: readonly string[]): GitCommit {
  const author = commit?.author ?? defaultSignature;
  const committer = commit?.committer ?? author;
  return {
    sha,
    parents,
    authorName: author.name,
    authorEmail: author.email,
    committerName: committer.name,
    committerEmail: committer.email,
    message: commit?.message ?? '',
  };
}
