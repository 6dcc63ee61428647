import { type GitCommit, localDefaultTip, type Ports } from '@cm/app';
import { sourceCommit } from '@cm/formats/releases';
import { available, type Fact, unavailable } from '@cm/model';

import { commitIn, policyOf, type Release, type ReleaseCommitObject, trailerOf } from './releases.ts';
import { baseVersion, commitText, tagMessage } from './release-text.ts';
import { bytesAt, entriesOf, type Entries, firstDifference, policyPlace, wrongSum } from './tree-sums.ts';

/** One thing that is proved of a release, or not. `detail` is a sentence. */
export interface Check {
  readonly name: 'annotated' | 'source' | 'branch' | 'tree' | 'checksums' | 'commit' | 'changes';
  readonly outcome: 'pass' | 'fail' | 'unknown';
  readonly detail: string;
}

/** Folder of the sources that a release tree is. */
export const distFolder = 'dist';

/**
 * Proves a release from nothing but the clone: every byte of its tag's message, of its commit and of its tree follows from
 * the source commit, so that a change of one byte anywhere is seen. What cannot be read is unknown, never proved.
 */
export async function proveRelease(
  ports: Ports,
  releases: readonly Release[],
  release: Release,
): Promise<readonly Check[]> {
  const { commit, object, source, tag } = release;
  if (object === null || commit === null) return [fail('annotated', `${tag.name} is no annotated tag of a commit.`)];
  const named = object.name === tag.name && object.type === 'commit';
  const annotated = named
    ? pass(
        'annotated',
        `${tag.name} is annotated${object.tagger === null ? '' : ` by ${object.tagger.name}`}, ${signed(release)}.`,
      )
    : fail('annotated', `The tag's object says it is "${object.name}", a ${object.type}.`);
  if (source === null || !namesSource(release)) {
    return [annotated, fail('source', 'The tag and its commit do not both name one Source-Commit:.')];
  }
  const found = await ports.git.objects([`${source}^{commit}`]);
  const here = found.status === 'available' ? found.value[0] : undefined;
  if (here?.kind !== 'found') {
    return [
      annotated,
      unknown(
        'source',
        `The source commit ${short(source)} is not in this clone. Fetch it: git fetch --unshallow origin.`,
      ),
    ];
  }
  const proof = { ports, releases, release, commit, message: object.message, source };
  return [
    annotated,
    pass('source', `Tag and commit name the source commit ${short(source)}.`),
    await onBranch(proof),
    ...(await treeChecks(proof)),
    await commitCheck(proof),
    await changesCheck(proof),
  ];
}

interface Proof {
  readonly ports: Ports;
  readonly releases: readonly Release[];
  readonly release: Release;
  readonly commit: ReleaseCommitObject;
  /** Of the tag, without its signature. */
  readonly message: string;
  readonly source: string;
}

function namesSource({ commit, object, source }: Release): boolean {
  return [commit?.message, object?.message].every((message) => {
    const named = sourceCommit(message ?? '');
    return named.kind === 'named' && named.sha === source;
  });
}

function signed({ object }: Release): string {
  return (object?.signature ?? null) === null ? 'not signed' : 'signed (git tag -v checks by whom)';
}

async function onBranch({ ports, source }: Proof): Promise<Check> {
  const tip = await localDefaultTip(ports);
  if (tip.status === 'unavailable') return unknown('branch', tip.reason);
  if (tip.value === null)
    return unknown('branch', 'This clone knows no default branch. Tell it: git remote set-head origin --auto.');
  const missing = await ports.git.notReachable([source], tip.value);
  if (missing.status === 'unavailable') return unknown('branch', missing.reason);
  if (!missing.value.has(source)) return pass('branch', `${short(source)} is on the default branch.`);
  const shallow = await ports.git.shallowCommits();
  return shallow.status === 'available' && shallow.value.size === 0
    ? fail('branch', `The source commit ${short(source)} is not on the default branch.`)
    : unknown('branch', 'The clone is shallow. Fetch the rest: git fetch --unshallow origin.');
}

async function treeChecks({ commit, ports, release, source }: Proof): Promise<readonly Check[]> {
  const own = await entriesOf(ports, commit.id);
  const dist = await entriesOf(ports, source, distFolder);
  if (own.status === 'unavailable') return [unknown('tree', own.reason)];
  if (dist.status === 'unavailable') return [unknown('tree', dist.reason)];
  const policy = policyOf(release);
  const sums = await wrongSum(ports, own.value);
  const added = await policyProblem(ports, own.value, policy);
  const rest = new Map([...own.value].filter(([path]) => policy === null || path !== policyPlace));
  const differs = firstDifference(rest, dist.value) ?? (dist.value.size === 0 ? `${distFolder} is empty` : null);
  const and = policy === null ? '' : `, and ${policyPlace} with the SHA-256 that the release names`;
  return [
    treeCheck(added, differs, `The tree is ${distFolder}/ of ${short(source)}: ${dist.value.size} files${and}.`),
    sums.status === 'unavailable'
      ? unknown('checksums', sums.reason)
      : sums.value === null
        ? pass('checksums', 'Every file has the sum that SHA256SUMS says, and none is missing or too many.')
        : fail('checksums', `${sums.value}.`),
  ];
}

function treeCheck(added: Fact<string | null>, differs: string | null, good: string): Check {
  if (added.status === 'unavailable') return unknown('tree', added.reason);
  const wrong = differs ?? added.value;
  return wrong === null ? pass('tree', good) : fail('tree', `The tree is not that of the source commit: ${wrong}.`);
}

async function policyProblem(ports: Ports, entries: Entries, policy: string | null): Promise<Fact<string | null>> {
  if (policy === null) return available(null);
  const bytes = await bytesAt(ports, entries, policyPlace);
  if (bytes.status === 'unavailable') return bytes;
  const right = bytes.value !== null && ports.hash.sha256(bytes.value) === policy;
  return available(right ? null : `${policyPlace} is not the policy that the release names`);
}

async function commitCheck({ commit, ports, release, source }: Proof): Promise<Check> {
  const answers = await ports.git.objects([`${source}^{commit}`]);
  const from = commitIn(answers.status === 'available' ? answers.value[0] : undefined);
  if (from === null) return unknown('commit', `The source commit ${short(source)} could not be read.`);
  const wanted = commitText({
    tree: commit.tree,
    parent: commit.parents[0] ?? null,
    seconds: from.seconds,
    version: baseVersion(release.tag.version),
    source,
    policy: policyOf(release),
  });
  return wanted === commit.text
    ? pass('commit', `The release commit ${short(commit.id)} is what its source commit gives, byte for byte.`)
    : fail('commit', `The release commit ${short(commit.id)} is not what its source commit gives.`);
}

async function changesCheck(proof: Proof): Promise<Check> {
  const named = trailerOf(proof.message, 'Previous-Release') ?? '';
  const before = proof.releases.find(({ tag }) => tag.name === named && !tag.prerelease) ?? null;
  const known = named === 'none' || (before !== null && before.source !== null);
  return known
    ? comparedMessage(proof, before)
    : fail('changes', `Previous-Release: names no release of this clone, but "${named.slice(0, 60)}".`);
}

async function comparedMessage({ message, ports, release, source }: Proof, before: Release | null): Promise<Check> {
  const [after, previous] = before === null ? [null, null] : [before.source, before.tag.name];
  const commits = await commitsBetween(ports, after, source);
  if (commits.status === 'unavailable') return unknown('changes', commits.reason);
  const { value } = commits;
  const text = { version: release.tag.version.text, source, previous, policy: policyOf(release), commits: value };
  if (tagMessage(text) !== message)
    return fail('changes', 'The message of the tag is not the list of the commits since the release before it.');
  return pass(
    'changes',
    `The message of the tag is what the commits since ${previous ?? 'the start'} give: ${value.length}.`,
  );
}

/** The commits after one release and up to another, newest first. */
export async function commitsBetween(
  { git }: Pick<Ports, 'git'>,
  before: string | null,
  source: string,
): Promise<Fact<readonly GitCommit[]>> {
  const commits: GitCommit[] = [];
  const shallow = await git.shallowCommits();
  if (shallow.status === 'unavailable') return shallow;
  if (shallow.value.size > 0) return unavailable('The clone is shallow. Fetch the rest: git fetch --unshallow origin.');
  const range = { include: [source], exclude: before === null ? [] : [before] };
  const read = await git.log(range, (commit) => commits.push(commit));
  return read.status === 'unavailable' ? read : available(commits);
}

/** Twelve digits of a hash. */
export function short(hash: string): string {
  return hash.slice(0, 12);
}

function pass(name: Check['name'], detail: string): Check {
  return { name, outcome: 'pass', detail };
}

function fail(name: Check['name'], detail: string): Check {
  return { name, outcome: 'fail', detail };
}

function unknown(name: Check['name'], detail: string): Check {
  return { name, outcome: 'unknown', detail };
}
