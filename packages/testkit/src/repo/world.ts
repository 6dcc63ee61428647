import type {
  World,
  WorldCommit,
  WorldFile,
  WorldPull,
  WorldRepository,
  WorldSignature,
  WorldTag,
} from '../world/types.ts';
import { changeRepository } from '../world/change.ts';
import type { TestRepository } from './make.ts';
import type { PullRequestRefs } from './pull-request.ts';
import { parseObject, type ParsedObject, readChanges, readObjects } from './read-objects.ts';

/** What git does not know of a repository. */
export interface WorldOptions extends Pick<World, 'accounts' | 'teams' | 'token'> {
  /** Default `acme/webshop`. */
  readonly fullName?: string;
  readonly pulls?: readonly (PullRequestRefs &
    Omit<WorldPull, 'base' | 'head' | 'number'> & { readonly fork?: string | null })[];
  readonly repository?: Omit<
    Partial<WorldRepository>,
    'branches' | 'commits' | 'defaultBranch' | 'fullName' | 'pulls' | 'tags'
  >;
  /** What git does not know of a commit: whether GitHub verified it. */
  readonly commit?: (commit: WorldCommit) => Partial<WorldCommit>;
  /** More repositories of the same site: forks, or the one with the organisation's policy. */
  readonly others?: readonly WorldRepository[];
}

/** The server's world out of a real repository, so that the API and git tell the same: four git processes. */
export function worldFromRepository(repo: TestRepository, options: WorldOptions = {}): World {
  const own: WorldRepository = {
    ...options.repository,
    fullName: options.fullName ?? 'acme/webshop',
    ...gitPart(repo, options.commit),
    pulls: (options.pulls ?? []).map(worldPull),
  };
  return {
    repositories: [own, ...(options.others ?? [])],
    ...(options.token === undefined ? {} : { token: options.token }),
    ...(options.accounts === undefined ? {} : { accounts: options.accounts }),
    ...(options.teams === undefined ? {} : { teams: options.teams }),
  };
}

/**
 * The same world with the branches, tags and commits that a repository has by now, and with the pull requests named moved
 * to where they stand; everything else stays, what clients wrote too. Reviews keep the commit that they were given on.
 */
export function renewWorld(
  world: World,
  repo: TestRepository,
  {
    commit,
    fullName,
    pulls = [],
  }: Pick<WorldOptions, 'commit' | 'fullName'> & { readonly pulls?: readonly PullRequestRefs[] } = {},
): World {
  return changeRepository(world, fullName, (own) => ({
    ...gitPart(repo, commit),
    pulls: (own.pulls ?? []).map((pull) => {
      const refs = pulls.find(({ number }) => number === pull.number);
      if (refs === undefined) return pull;
      const reviews = (pull.reviews ?? []).map((review) => ({ commit: pull.head.sha, ...review }));
      return { ...pull, reviews, base: refs.base, head: { ...pull.head, ...refs.head }, mergeCommitSha: refs.merge };
    }),
  }));
}

/** What git knows of a repository. */
function gitPart(
  repo: TestRepository,
  more: WorldOptions['commit'],
): Pick<WorldRepository, 'annotatedTags' | 'branches' | 'commits' | 'defaultBranch' | 'tags'> {
  const refs = readRefs(repo);
  const shas = repo
    .git('rev-list', '--all')
    .split('\n')
    .filter((sha) => sha !== '');
  const annotated = refs.filter(({ type }) => type === 'tag');
  const parsed = new Map(
    [...readObjects(repo.path, [...shas, ...annotated.map(({ id }) => id)])].map(([id, bytes]) => [
      id,
      parseObject(bytes),
    ]),
  );
  const under = (prefix: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      refs.flatMap(({ id, name }) => (name.startsWith(prefix) ? [[name.slice(prefix.length), id] as const] : [])),
    );
  return {
    defaultBranch: repo.defaultBranch,
    branches: under('refs/heads/'),
    tags: under('refs/tags/'),
    annotatedTags: annotated.map(({ id }) => worldTag(id, parsed.get(id))),
    commits: worldCommits(repo, shas, parsed).map((commit) => ({ ...commit, ...more?.(commit) })),
  };
}

function worldPull({ fork, merge, ...pull }: NonNullable<WorldOptions['pulls']>[number]): WorldPull {
  const head = fork === undefined ? pull.head : { ...pull.head, repository: fork };
  return { mergeCommitSha: merge, ...pull, head };
}

function readRefs(
  repo: TestRepository,
): readonly { readonly id: string; readonly type: string; readonly name: string }[] {
  const lines = repo.git('for-each-ref', '--format=%(objectname) %(objecttype) %(refname)').split('\n');
  return lines.flatMap((line) => {
    const [id, type, name] = line.split(' ');
    return id === undefined || type === undefined || name === undefined ? [] : [{ id, type, name }];
  });
}

function worldCommits(
  repo: TestRepository,
  shas: readonly string[],
  parsed: ReadonlyMap<string, ParsedObject>,
): readonly WorldCommit[] {
  const parentsOf = (sha: string): readonly string[] => valuesOf(parsed.get(sha), 'parent');
  const changes = readChanges(
    repo.path,
    shas.map((sha) => [sha, parentsOf(sha)[0]] as const),
  );
  const ids = new Set([...changes.values()].flat().flatMap(({ blob, deleted }) => (deleted ? [] : [blob])));
  const blobs = readObjects(repo.path, [...ids]);
  return shas.map((sha) => {
    const object = parsed.get(sha);
    const files = (changes.get(sha) ?? []).map(({ blob, deleted, path }): readonly [string, WorldFile | null] => [
      path,
      deleted ? null : (blobs.get(blob) ?? ''),
    ]);
    return {
      sha,
      parents: parentsOf(sha),
      message: object?.message ?? '',
      tree: valuesOf(object, 'tree')[0] ?? '',
      author: signatureOf(valuesOf(object, 'author')[0]),
      committer: signatureOf(valuesOf(object, 'committer')[0]),
      files: Object.fromEntries(files),
    };
  });
}

function worldTag(id: string, object: ParsedObject | undefined): WorldTag {
  return {
    sha: id,
    tag: valuesOf(object, 'tag')[0] ?? '',
    object: valuesOf(object, 'object')[0] ?? '',
    message: object?.message ?? '',
    tagger: signatureOf(valuesOf(object, 'tagger')[0]),
  };
}

function valuesOf(object: ParsedObject | undefined, name: string): readonly string[] {
  return (object?.headers ?? []).filter(([header]) => header === name).map(([, value]) => value);
}

/** `Name <mail> seconds zone`. */
function signatureOf(line = ''): WorldSignature {
  const open = line.lastIndexOf('<');
  const close = line.lastIndexOf('>');
  const seconds = Number(line.slice(close + 2).split(' ')[0]);
  return {
    name: line.slice(0, Math.max(0, open - 1)),
    email: line.slice(open + 1, close),
    date: new Date(seconds * 1000).toISOString(),
  };
}
