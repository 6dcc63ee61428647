import { changesBetween, type WorldChange } from './changes.ts';
import { mergeBase, type ParentsOf, rangeOldestFirst, reachable } from './graph.ts';
import type { World, WorldCommit, WorldFile, WorldPull, WorldRepository } from './types.ts';

/** Questions that both the server and the in-memory forge ask of one repository of a world. */
export interface RepositoryView {
  readonly data: WorldRepository;
  readonly commit: (sha: string) => WorldCommit | null;
  readonly parentsOf: ParentsOf;
  /** A commit of this repository or its forks, by hash, branch, tag, `heads/x` or `refs/…`; null where there is none. */
  readonly resolve: (ref: string) => string | null;
  /** The file at a ref as the caller wrote it; `null`: the ref is there and the path is not; `undefined`: no such ref. */
  readonly fileAt: (ref: string, path: string) => WorldFile | null | undefined;
  /** Every file at a ref, by path; undefined where there is no such ref. */
  readonly treeAt: (ref: string) => ReadonlyMap<string, WorldFile> | undefined;
  /** What changes from one commit to another, by name; from null: all that is there. */
  readonly changes: (from: string | null, to: string) => readonly WorldChange[];
  /** Commits of `base..head`, oldest first. */
  readonly range: (base: string | null, head: string) => readonly string[];
  readonly mergeBase: (a: string, b: string) => string | null;
  readonly reachable: (start: readonly string[]) => ReadonlySet<string>;
  readonly pullCommits: (pull: WorldPull) => readonly string[];
  readonly pullsOf: (sha: string) => readonly WorldPull[];
}

/** Indexes one repository of a world; commits of its forks and its parent are visible in it, as in GitHub's networks. */
export function viewRepository(world: World, data: WorldRepository): RepositoryView {
  const root = (repo: WorldRepository): string => repo.forkOf ?? repo.fullName;
  const network = world.repositories.filter((repo) => root(repo) === root(data));
  const commits = new Map(
    network.flatMap((repo) => (repo.commits ?? []).map((commit) => [commit.sha, commit] as const)),
  );
  const parentsOf: ParentsOf = (sha) => commits.get(sha)?.parents ?? [];
  const dateOf = (sha: string): string => commits.get(sha)?.committer?.date ?? '';
  const resolve = (ref: string): string | null => resolveRef(network, data, ref, commits);
  const range = (base: string | null, head: string): readonly string[] =>
    rangeOldestFirst(base === null ? [] : [base], [head], parentsOf, dateOf);
  const pullCommits = (pull: WorldPull): readonly string[] => pull.commits ?? range(pull.base.sha, pull.head.sha);
  const treeAt = (ref: string): ReadonlyMap<string, WorldFile> | undefined => {
    const sha = resolve(ref);
    const loose = data.files?.[ref] ?? (sha === null ? undefined : data.files?.[sha]);
    if (sha === null && loose === undefined) return undefined;
    return new Map([...treeOfCommit(sha, commits), ...Object.entries(loose ?? {})]);
  };
  const compared = new Map<string, readonly WorldChange[]>();
  const changes = (from: string | null, to: string): readonly WorldChange[] => {
    const key = `${from} ${to}`;
    const before = from === null ? undefined : treeAt(from);
    const found = compared.get(key) ?? changesBetween(before ?? new Map(), treeAt(to) ?? new Map());
    compared.set(key, found);
    return found;
  };
  return {
    data,
    changes,
    commit: (sha) => commits.get(sha) ?? null,
    parentsOf,
    resolve,
    treeAt,
    fileAt: (ref, path) => {
      const sha = resolve(ref);
      const loose = data.files?.[ref] ?? (sha === null ? undefined : data.files?.[sha]);
      if (sha === null && loose === undefined) return undefined;
      return loose?.[path] ?? fileOfCommit(sha, path, commits);
    },
    range,
    mergeBase: (a, b) => mergeBase(a, b, parentsOf),
    reachable: (start) => reachable(start, parentsOf),
    pullCommits,
    pullsOf: (sha) => {
      const landed = reachable([resolve(data.defaultBranch) ?? ''], parentsOf).has(sha);
      return (data.pulls ?? []).filter(
        (pull) =>
          (pull.mergeCommitSha === sha || pullCommits(pull).includes(sha)) &&
          (Boolean(pull.mergedAt) || (!landed && pull.state !== 'closed')),
      );
    },
  };
}

function resolveRef(
  network: readonly WorldRepository[],
  own: WorldRepository,
  ref: string,
  commits: ReadonlyMap<string, WorldCommit>,
): string | null {
  if (commits.has(ref)) return ref;
  const colon = ref.indexOf(':');
  const name = ref.slice(colon + 1).replace(/^refs\//, '');
  if (name.startsWith('pull/')) return resolvePull(own, name);
  const repo = colon < 0 ? own : network.find((other) => other.fullName.startsWith(`${ref.slice(0, colon)}/`));
  return repo === undefined ? null : resolveName(repo, name);
}

function resolveName({ annotatedTags, branches, tags }: WorldRepository, name: string): string | null {
  const target = branches?.[name.replace(/^heads\//, '')] ?? tags?.[name.replace(/^tags\//, '')] ?? null;
  return annotatedTags?.find((annotated) => annotated.sha === target)?.object ?? target;
}

/** `pull/7/head` or `pull/7/merge`. */
function resolvePull(own: WorldRepository, name: string): string | null {
  const [, number, side] = name.split('/');
  const pull = own.pulls?.find((candidate) => String(candidate.number) === number);
  if (pull === undefined) return null;
  return side === 'head' ? pull.head.sha : (pull.mergeCommitSha ?? null);
}

function fileOfCommit(start: string | null, path: string, commits: ReadonlyMap<string, WorldCommit>): WorldFile | null {
  for (let sha = start; sha !== null; sha = commits.get(sha)?.parents?.[0] ?? null) {
    const files = commits.get(sha)?.files;
    if (files !== undefined && Object.hasOwn(files, path)) return files[path] ?? null;
  }
  return null;
}

function treeOfCommit(start: string | null, commits: ReadonlyMap<string, WorldCommit>): ReadonlyMap<string, WorldFile> {
  const seen = new Map<string, WorldFile | null>();
  for (let sha = start; sha !== null; sha = commits.get(sha)?.parents?.[0] ?? null) {
    for (const [path, content] of Object.entries(commits.get(sha)?.files ?? {})) {
      if (!seen.has(path)) seen.set(path, content);
    }
  }
  return new Map([...seen].flatMap(([path, content]) => (content === null ? [] : [[path, content] as const])));
}
