import { available, type Fact, unavailable } from '@cm/model';

import type { ForgeAccount, ForgePort, ForgePullRequest, ForgeReview } from './forge-port.ts';
import type { GitObject, GitPort, GitRange } from './git-port.ts';
import type { Ports } from './ports.ts';
import { quietForge } from './quiet-forge.fixture.ts';

/** A commit by name: its hash is the name in hexadecimal, so that a test can say it. Default: one parent, the one before. */
export interface FixtureCommit {
  readonly name: string;
  readonly parents?: readonly string[];
  readonly message?: string;
  /** The whole tree: path to content. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface FixtureHistory {
  /** In `acme/webshop`, oldest first. */
  readonly commits?: readonly FixtureCommit[];
  /** Branch to commit, at the origin. */
  readonly branches?: Readonly<Record<string, string>>;
  /** Full ref to commit, in the clone. */
  readonly refs?: Readonly<Record<string, string>>;
  /** Commit that is checked out. */
  readonly head?: string;
  /** Commits that the clone lacks until something is fetched. */
  readonly absent?: readonly string[];
  readonly shallow?: readonly string[];
  readonly noGit?: true;
  readonly fetchFails?: string;
  readonly token?: false;
  /** Files of other repositories: `owner/repo/path@ref` to content. */
  readonly elsewhere?: Readonly<Record<string, string>>;
  /** Commit name to the pull requests that it came from. */
  readonly pulls?: Readonly<Record<string, readonly ForgePullRequest[]>>;
  /** `owner:branch` to the open pull requests whose head that is. */
  readonly from?: Readonly<Record<string, readonly ForgePullRequest[]>>;
  /** Number to pull request. */
  readonly numbered?: Readonly<Record<number, ForgePullRequest>>;
  readonly reviews?: Readonly<Record<number, readonly ForgeReview[]>>;
  readonly now?: string;
}

export interface FixturePorts extends Ports {
  readonly said: { readonly debug: string[]; readonly warning: string[] };
  /** Every fetch and every question to the forge, in order. */
  readonly asked: string[];
}

/** The hash of a commit by its name. */
export function sha(name: string): string {
  const hex = [...new TextEncoder().encode(name)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.padEnd(40, '0').slice(0, 40);
}

export const repository = 'acme/webshop';

/** All ports on a small history, for tests of the harness. */
export function fixturePorts(history: FixtureHistory = {}): FixturePorts {
  const asked: string[] = [];
  const said = { debug: [] as string[], warning: [] as string[] };
  const nothing = (): void => undefined;
  return {
    git: fixtureGit(history, asked),
    forge: fixtureForge(history, asked),
    files: {
      read: (path) => Promise.resolve(unavailable(`${path} is not there`)),
      glob: () => Promise.resolve(available([])),
      scan: (path) => Promise.resolve(unavailable(`${path} is not there`)),
    },
    clock: { now: () => Date.parse(history.now ?? '2026-03-01T12:00:00Z') },
    hash: { sha256: (data) => fingerprint(typeof data === 'string' ? new TextEncoder().encode(data) : data) },
    processes: { run: () => Promise.resolve(unavailable('not asked for here.')) },
    sql: { parsePostgres: () => Promise.reject(new Error('not asked for here')) },
    log: {
      debug: (text) => void said.debug.push(text),
      info: nothing,
      warning: (text) => void said.warning.push(text),
      group: nothing,
      endGroup: nothing,
    },
    said,
    asked,
  };
}

/** 64 hexadecimal digits that differ for different short texts; no cryptography. */
function fingerprint(data: Uint8Array): string {
  let state = 7n;
  for (const byte of data) state = (state * 1_000_003n + BigInt(byte) + 1n) % 2n ** 256n;
  return state.toString(16).padStart(64, '0');
}

interface Node {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly files: Readonly<Record<string, string>>;
}

function nodesOf({ commits = [] }: FixtureHistory): ReadonlyMap<string, Node> {
  return new Map(
    commits.map(({ name, parents, message, files }, index) => {
      const before = index === 0 ? [] : [commits[index - 1]?.name ?? ''];
      const node = {
        sha: sha(name),
        parents: (parents ?? before).map(sha),
        message: message ?? name,
        files: files ?? {},
      };
      return [node.sha, node] as const;
    }),
  );
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function fixtureGit(history: FixtureHistory, asked: string[]): GitPort {
  const nodes = nodesOf(history);
  const refs = new Map(Object.entries(history.refs ?? {}).map(([name, commit]) => [name, sha(commit)]));
  if (history.head !== undefined) refs.set('HEAD', sha(history.head));
  let absent = new Set((history.absent ?? []).map(sha));
  let cut = new Set((history.shallow ?? []).map(sha));
  const gone = <T>(): Promise<Fact<T>> => Promise.resolve(unavailable('the folder is in no git repository.'));
  const here = (name: string): Node | null => {
    const id = refs.get(name) ?? name;
    return absent.has(id) ? null : (nodes.get(id) ?? null);
  };
  const object = (spec: string): GitObject => {
    const [name = '', path] = spec.replace('^{commit}', '').split(':');
    const node = here(name);
    if (node === null) return { kind: 'missing', spec };
    if (path === undefined) {
      const lines = ['tree 0', ...node.parents.map((parent) => `parent ${parent}`), '', node.message];
      return { kind: 'found', spec, id: node.sha, type: 'commit', bytes: bytes(lines.join('\n')) };
    }
    const text = node.files[path];
    if (text === undefined) return { kind: 'missing', spec };
    return { kind: 'found', spec, id: fingerprint(bytes(text)), type: 'blob', bytes: bytes(text) };
  };
  const read = (range: GitRange): Fact<readonly Node[]> => {
    const odd = [...range.include, ...range.exclude].find((name) => here(name) === null);
    if (odd !== undefined) return unavailable(`bad object ${odd}.`);
    const parentsOf = (node: Node): readonly string[] => (cut.has(node.sha) ? [] : node.parents);
    return available(rangeOf(range, here, parentsOf));
  };
  const ports: GitPort = {
    present: () => Promise.resolve(true),
    objects: (specs) => Promise.resolve(available(specs.map(object))),
    log: (range, onCommit, onBoundary) => {
      const found = read(range);
      if (found.status === 'unavailable') return Promise.resolve(found);
      for (const { sha: id, parents, message } of found.value) onCommit({ sha: id, parents, message, ...person });
      const given = new Set(found.value.map((node) => node.sha));
      const stoodOn = found.value.flatMap((node) => (cut.has(node.sha) ? [] : node.parents));
      for (const parent of new Set(stoodOn)) if (!given.has(parent)) onBoundary?.(parent);
      return Promise.resolve(available(found.value.length));
    },
    count: (range) => {
      const found = read(range);
      return Promise.resolve(found.status === 'unavailable' ? found : available(found.value.length));
    },
    shallowCommits: () => Promise.resolve(available(cut)),
    notReachable: () => Promise.resolve(available(new Set<string>())),
    fetch: (specs, depth) => {
      asked.push(`fetch ${specs.join(' ')} ${JSON.stringify(depth)}`);
      if (history.fetchFails !== undefined) return Promise.resolve(unavailable(history.fetchFails));
      absent = new Set();
      if (depth !== null && 'unshallow' in depth) cut = new Set();
      for (const spec of specs) fetchRef(spec, history, refs);
      return Promise.resolve(available(true));
    },
    currentBranch: () => Promise.resolve(available('main')),
    refs: () => Promise.resolve(available([])),
    remoteTags: () => Promise.resolve(available([])),
    remoteBranch: (name) => {
      const commit = history.branches?.[name];
      return Promise.resolve(available(commit === undefined ? null : sha(commit)));
    },
    commitFiles: () => Promise.resolve(unavailable('not asked for here.')),
    diff: () => Promise.resolve(unavailable('not asked for here.')),
    tree: () => Promise.resolve(unavailable('not asked for here.')),
  };
  if (history.noGit === undefined) return ports;
  return {
    ...ports,
    present: () => Promise.resolve(false),
    objects: gone,
    log: gone,
    count: gone,
    shallowCommits: gone,
    fetch: gone,
  };
}

const person = {
  authorName: 'Ada',
  authorEmail: 'ada@acme.test',
  committerName: 'Ada',
  committerEmail: 'ada@acme.test',
};

function fetchRef(spec: string, history: FixtureHistory, refs: Map<string, string>): void {
  const [from = '', to] = spec.replace('+', '').split(':');
  const commit = history.branches?.[from.replace('refs/heads/', '')];
  if (to !== undefined && commit !== undefined) refs.set(to, sha(commit));
}

/** Newest first: what `include` reaches and `exclude` does not. */
function rangeOf(
  range: GitRange,
  here: (name: string) => Node | null,
  parentsOf: (node: Node) => readonly string[],
): readonly Node[] {
  const reach = (names: readonly string[]): readonly Node[] => {
    const found = new Map<string, Node>();
    for (let left = [...names]; left.length > 0;) {
      const nodes = left.map(here).filter((node) => node !== null && !found.has(node.sha)) as Node[];
      for (const node of nodes) found.set(node.sha, node);
      left = nodes.flatMap(parentsOf);
    }
    return [...found.values()];
  };
  const excluded = new Set(reach(range.exclude));
  return reach(range.include).filter((node) => !excluded.has(node));
}

function fixtureForge(history: FixtureHistory, asked: string[]): ForgePort {
  const nodes = nodesOf(history);
  const hasToken = history.token !== false;
  const at = (ref: string): Node | undefined => nodes.get(sha(history.branches?.[ref] ?? '')) ?? nodes.get(ref);
  const answer = <T>(question: string, given: () => Fact<T>): Promise<Fact<T>> => {
    asked.push(question);
    return Promise.resolve(hasToken ? given() : unavailable('there is no token.'));
  };
  const file = (repo: string, path: string, ref: string): Fact<Uint8Array | null> => {
    const other = history.elsewhere?.[`${repo}/${path}@${ref}`];
    if (other !== undefined) return available(bytes(other));
    const node = at(ref);
    if (repo !== repository || node === undefined) return unavailable(`${repo} at ${ref} is not found (404).`);
    const text = node.files[path];
    return available(text === undefined ? null : bytes(text));
  };
  return {
    hasToken,
    ...quietForge(answer),
    fileAt: (repo, path, ref) => answer(`file ${path} at ${ref}`, () => file(repo, path, ref)),
    compare: (_, base, head) =>
      answer(`compare ${base} ${head}`, () => {
        if (at(base) === undefined || at(head) === undefined) return unavailable('not found (404).');
        const found = rangeOf(
          { include: [head], exclude: [base] },
          (name) => at(name) ?? null,
          ({ parents }) => parents,
        );
        const commits = found.toReversed().map((node) => ({ ...person, ...node, author: null }));
        return available({ status: 'ahead', total: commits.length, commits });
      }),
    pullRequestsOfCommit: (_, id) =>
      answer(`pulls of ${id}`, () => {
        const name = Object.keys(history.pulls ?? {}).find((commit) => sha(commit) === id);
        return available(name === undefined ? [] : (history.pulls?.[name] ?? []));
      }),
    commitsOfPath: (_, path, ref) =>
      answer(`history of ${path} from ${ref}`, () => {
        const start = at(ref);
        if (start === undefined) return unavailable(`${ref} is not found (404).`);
        const touching: string[] = [];
        for (let node: Node | undefined = start; node !== undefined;) {
          const before: Node | undefined = nodes.get(node.parents[0] ?? '');
          if (node.files[path] !== before?.files[path]) touching.push(node.sha);
          node = before;
        }
        return available(touching);
      }),
    pullRequestsFrom: (_, { branch, owner }) =>
      answer(`pulls from ${owner}:${branch}`, () => available(history.from?.[`${owner}:${branch}`] ?? [])),
    pullRequest: (_, number) =>
      answer(`pull ${number}`, () => {
        const found = history.numbered?.[number];
        return found === undefined ? unavailable(`pull request ${number} is not found (404).`) : available(found);
      }),
    reviews: (_, number) => answer(`reviews of ${number}`, () => available(history.reviews?.[number] ?? [])),
  };
}

/** An approval by a member at a commit, unless told otherwise. */
export function review(login: string, commit: string | null, more: Partial<ForgeReview> = {}): ForgeReview {
  const user: ForgeAccount = { login, type: 'User' };
  const at = commit === null ? null : sha(commit);
  return { user, state: 'APPROVED', commit: at, submittedAt: null, association: 'MEMBER', ...more };
}
