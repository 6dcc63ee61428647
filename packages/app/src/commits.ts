import { available, type Fact, unavailable } from '@cm/model';

import type { ChangeContext } from './change.ts';
import type { ForgeCommit } from './forge-port.ts';
import type { GitCommit, GitFetchDepth, GitRange } from './git-port.ts';
import type { Ports } from './ports.ts';

/** All commits of a change, oldest first, with the proof that they are all. */
export interface ChangeCommits {
  readonly commits: readonly GitCommit[];
  /** How many there should be: by the event, by the API, or by following the parents from the head. */
  readonly expected: number;
  readonly how: 'git' | 'git, after fetching more history' | 'API';
  /** Commits of the base's side on which those of the change stand, and the base that was asked for; absent where there is none, or git was not asked. */
  readonly edges?: { readonly base: string; readonly shas: ReadonlySet<string> };
}

/** What to read: from each base up to the head, the first base that fits the expected number. */
interface Wanted {
  readonly head: string;
  /** Null: all of history. A pull request may have two: what its test merge stands on, and what the event says. */
  readonly bases: readonly (string | null)[];
  /** Commit count in the event; null where it does not say, and then the parents do. */
  readonly expected: number | null;
}

/**
 * Reads every commit of the change and proves it: none of them is cut off by a shallow clone, and their number is the
 * expected one. A shallow checkout is deepened, else the API lists the commits; else the reason says what to change.
 */
export async function readChangeCommits(ports: Ports, context: ChangeContext): Promise<Fact<ChangeCommits>> {
  const wanted = wantedOf(context);
  if (wanted === null) return unavailable('The change has no head commit.');
  const first = await provenRead(ports, wanted, 'git');
  if (first.status === 'available') return first;
  const deepened = context.change.event === 'cli' ? null : await readDeepened(ports, wanted);
  if (deepened?.status === 'available') return deepened;
  const listed = await readListed(ports, context.change.repository, wanted);
  if (listed.status === 'available') return listed;
  const reasons = [first.reason, deepened?.reason ?? '', listed.reason].filter((reason) => reason !== '');
  return unavailable([...new Set(reasons)].join(' '));
}

function wantedOf(context: ChangeContext): Wanted | null {
  const { head, base } = context.change;
  if (head === null) return null;
  const pull = context.pullRequest;
  const bases = pull === null ? [base] : [base ?? pull.baseSha, pull.baseSha];
  return { head, bases: [...new Set(bases)], expected: pull?.commits ?? null };
}

function rangeOf(head: string, base: string | null): GitRange {
  return { include: [head], exclude: base === null ? [] : [base] };
}

async function provenRead(ports: Ports, wanted: Wanted, how: ChangeCommits['how']): Promise<Fact<ChangeCommits>> {
  let first: Fact<ChangeCommits> | null = null;
  for (const base of wanted.bases) {
    const read = await provenRange(ports, rangeOf(wanted.head, base), wanted.expected, how);
    if (read.status === 'available') return read;
    first ??= read;
  }
  return first ?? unavailable('The change has no base.');
}

async function provenRange(
  ports: Ports,
  range: GitRange,
  expected: number | null,
  how: ChangeCommits['how'],
): Promise<Fact<ChangeCommits>> {
  const commits: GitCommit[] = [];
  const boundary = new Set<string>();
  const [read, cut] = await Promise.all([
    ports.git.log(
      range,
      (commit) => commits.push(commit),
      (sha) => boundary.add(sha),
    ),
    ports.git.shallowCommits(),
  ]);
  if (read.status === 'unavailable') return unavailable(`The commits could not be read: ${read.reason}`);
  if (cut.status === 'unavailable') return cut;
  const edge = cut.value.size === 0 ? undefined : commits.find((commit) => cut.value.has(commit.sha));
  if (edge !== undefined) return unavailable(`The checkout is shallow: history is cut at ${edge.sha.slice(0, 12)}.`);
  const counted = await expectedCount(ports, range, commits, boundary, expected);
  if (counted.status === 'unavailable') return counted;
  if (commits.length !== counted.value) {
    return unavailable(`${commits.length} commits were read, but the change has ${counted.value}.`);
  }
  const [base] = range.exclude;
  const edges = base === undefined ? {} : { edges: { base, shas: boundary } };
  return available({ commits: commits.toReversed(), expected: counted.value, how, ...edges });
}

/**
 * How many commits there should be: as the event says, else by the parents. Every commit that was read stands on commits
 * that were read too, or that git says are excluded; one that is neither was lost on the way, and so was a head that is
 * not among them. Where nothing was read, a second walk of git's says whether that is so.
 */
async function expectedCount(
  ports: Ports,
  range: GitRange,
  commits: readonly GitCommit[],
  boundary: ReadonlySet<string>,
  expected: number | null,
): Promise<Fact<number>> {
  if (expected !== null) return available(expected);
  if (commits.length === 0) return ports.git.count(range);
  const awaited = awaitedBy(commits, range.include, boundary);
  if (awaited.size > 0) for (const { sha } of commits) awaited.delete(sha);
  return available(commits.length + awaited.size);
}

/** Heads and parents that have not come yet where they are named: a commit comes right before its parent in most histories. */
function awaitedBy(
  commits: readonly GitCommit[],
  heads: readonly string[],
  boundary: ReadonlySet<string>,
): Set<string> {
  const awaited = new Set(heads);
  // By index: an iterator makes an object for each of ten thousand commits.
  for (let index = 0; index < commits.length; index += 1) {
    const { sha, parents } = commits[index] ?? noCommit;
    if (awaited.size > 0) awaited.delete(sha);
    const next = commits[index + 1]?.sha;
    if (parents.length === 1 && parents[0] === next) continue;
    for (const parent of parents) if (parent !== next && !boundary.has(parent)) awaited.add(parent);
  }
  return awaited;
}

const noCommit: Pick<GitCommit, 'sha' | 'parents'> = { sha: '', parents: [] };

async function readDeepened(ports: Ports, wanted: Wanted): Promise<Fact<ChangeCommits>> {
  const refs = [wanted.head, ...wanted.bases.slice(0, 1)].filter((sha) => sha !== null);
  let last: Fact<ChangeCommits> = unavailable('No more history could be fetched.');
  for (const step of await fetchSteps(ports, wanted.expected)) {
    const fetched = await ports.git.fetch(refs, step);
    if (fetched.status === 'unavailable') return unavailable(`More history could not be fetched: ${fetched.reason}`);
    last = await provenRead(ports, wanted, 'git, after fetching more history');
    if (last.status === 'available') return last;
  }
  return last;
}

/** Depths that a shallow checkout is deepened to where the first guess was not enough, then everything. */
const laterDepths = [50, 500] as const;
/** A guess for a change whose number of commits nobody said. */
const usualCommits = 20;

/**
 * Ever deeper fetches. One with a depth also cuts what is deeper, so none is made that is not above what the clone has:
 * its number of commits is at least its depth. The first reaches two below the change, to the commit it stands on.
 */
async function fetchSteps(ports: Ports, expected: number | null): Promise<readonly GitFetchDepth[]> {
  const cut = await ports.git.shallowCommits();
  if (cut.status === 'unavailable' || cut.value.size === 0) return [null];
  const here = await ports.git.count({ include: ['HEAD'], exclude: [] });
  const least = here.status === 'available' ? here.value : 0;
  const guess = (expected ?? usualCommits) + 2;
  const depths = [guess, ...laterDepths.filter((depth) => depth > guess)].filter((depth) => depth > least);
  return [...depths.map((depth) => ({ depth })), { unshallow: true }];
}

async function readListed(ports: Ports, repository: string | null, wanted: Wanted): Promise<Fact<ChangeCommits>> {
  if (repository === null) return unavailable('The API cannot list them either: the repository is not known.');
  let first: Fact<ChangeCommits> | null = null;
  for (const base of wanted.bases) {
    if (base === null) continue;
    const listed = await listedRange(ports, repository, base, wanted);
    if (listed.status === 'available') return listed;
    first ??= listed;
  }
  return first ?? unavailable('The API cannot list all of history.');
}

async function listedRange(
  ports: Ports,
  repository: string,
  base: string,
  { head, expected }: Wanted,
): Promise<Fact<ChangeCommits>> {
  const listed = await ports.forge.compare(repository, base, head);
  if (listed.status === 'unavailable') return unavailable(`The API could not list them: ${listed.reason}`);
  const { commits, total } = listed.value;
  if (commits.length !== total || (expected !== null && total !== expected)) {
    return unavailable(`The API lists ${commits.length} of ${expected ?? total} commits.`);
  }
  if (total > 0 && commits.every((commit) => commit.sha !== head)) {
    return unavailable(`The API lists ${total} commits without the head ${head.slice(0, 12)}.`);
  }
  return available({ commits: commits.map(asGitCommit), expected: expected ?? total, how: 'API' });
}

function asGitCommit(commit: ForgeCommit): GitCommit {
  const { author: _account, ...rest } = commit;
  return rest;
}
