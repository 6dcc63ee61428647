import type { Ports } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

type TreePorts = Pick<Ports, 'git' | 'hash'>;

/** One file of a tree. */
export interface Entry {
  readonly mode: string;
  readonly id: string;
}

export type Entries = ReadonlyMap<string, Entry>;

/** Where an organisation's default policy stands in its release trees. */
export const policyPlace = 'policy/default.yml';
/** What lists the files of a tree, and what cannot stand in that list. */
const list = 'SHA256SUMS';
const unlisted: ReadonlySet<string> = new Set([list, 'SHA256SUMS.sha256', policyPlace]);

/** Files of a commit, or of one of its folders with that folder left out. */
export async function entriesOf({ git }: Pick<Ports, 'git'>, commit: string, folder = ''): Promise<Fact<Entries>> {
  const entries = new Map<string, Entry>();
  const start = folder === '' ? '' : `${folder}/`;
  const read = await git.tree(commit, (path, mode, id) => {
    if (path.startsWith(start)) entries.set(path.slice(start.length), { mode, id });
  });
  return read.status === 'unavailable' ? read : available(entries);
}

/** The first place where two trees differ, in words; null where there is none. */
export function firstDifference(have: Entries, want: Entries): string | null {
  for (const [path, { id, mode }] of want) {
    const own = have.get(path);
    if (own === undefined) return `${path} is missing`;
    if (own.id !== id) return `${path} differs`;
    if (own.mode !== mode) return `${path} has mode ${own.mode}, not ${mode}`;
  }
  const extra = [...have.keys()].find((path) => !want.has(path));
  return extra === undefined ? null : `${extra} is one file too many`;
}

const mostBytes = 64 * 1024 * 1024;
const atOnce = 40;

/** The first file that is not what `SHA256SUMS` says, in words; null where every file is listed and right. */
export async function wrongSum(ports: TreePorts, entries: Entries): Promise<Fact<string | null>> {
  const sums = await bytesAt(ports, entries, list);
  const own = await bytesAt(ports, entries, 'SHA256SUMS.sha256');
  if (sums.status === 'unavailable') return sums;
  if (own.status === 'unavailable') return own;
  if (sums.value === null) return available(`${list} is missing`);
  const { sha256 } = ports.hash;
  const sealed = new TextDecoder().decode(own.value ?? new Uint8Array());
  if (sealed !== `${sha256(sums.value)}  ${list}\n`) return available(`SHA256SUMS.sha256 is not the sum of ${list}`);
  const wanted = new Map(new TextDecoder().decode(sums.value).split('\n').slice(0, -1).map(listed));
  const paths = [...entries.keys()].filter((path) => !unlisted.has(path));
  const unknown = paths.find((path) => !wanted.has(path));
  if (unknown !== undefined) return available(`${unknown} is not in ${list}`);
  const missing = [...wanted.keys()].find((path) => !entries.has(path));
  if (missing !== undefined) return available(`${missing} is in ${list} and not in the tree`);
  for (let at = 0; at < paths.length; at += atOnce) {
    const some = paths.slice(at, at + atOnce);
    const blobs = await ports.git.objects(
      some.map((path) => entries.get(path)?.id ?? ''),
      mostBytes,
    );
    if (blobs.status === 'unavailable') return blobs;
    const wrong = some.find((path, index) => {
      const blob = blobs.value[index];
      return blob?.kind !== 'found' || sha256(blob.bytes) !== wanted.get(path);
    });
    if (wrong !== undefined) return available(`${wrong} has not the sum that ${list} says`);
  }
  return available(null);
}

function listed(line: string): readonly [path: string, sum: string] {
  return [line.slice(66), line.slice(64, 66) === '  ' ? line.slice(0, 64) : ''];
}

/** Null where the tree has no such file. */
export async function bytesAt(
  ports: Pick<Ports, 'git'>,
  entries: Entries,
  path: string,
): Promise<Fact<Uint8Array | null>> {
  const entry = entries.get(path);
  if (entry === undefined) return available(null);
  const answers = await ports.git.objects([entry.id], mostBytes);
  if (answers.status === 'unavailable') return answers;
  const [blob] = answers.value;
  return blob?.kind === 'found' ? available(blob.bytes) : unavailable(`${path} is not in this clone.`);
}
