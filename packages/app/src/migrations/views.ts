import type { FolderView } from '@cm/formats/migrations-model';
import { available, type Fact, unavailable } from '@cm/model';
import { compileGlobs } from '@cm/policy';

import type { Ports } from '../ports.ts';

/** The files of one state of the repository. */
export interface Side extends FolderView {
  /** The same text for two files of the same content, in any side; null where nobody knows without reading. */
  readonly contentOf: (path: string) => string | null;
}

/** Path to object id. */
export type Entries = ReadonlyMap<string, string>;

/**
 * Ordinary files of a commit, and links in the place of a migration, which nobody follows, so that they are told and not passed
 * over. Any other link, which may be to a folder, has a slash at the end of its path.
 */
export async function entriesOf(ports: Ports, commit: string): Promise<Fact<Entries>> {
  const entries = new Map<string, string>();
  const listed = await ports.git.tree(commit, (path, mode, id) => {
    if (mode.startsWith('100')) entries.set(path, id);
    else if (mode === '120000') entries.set(mayBeMigration(path) ? path : `${path}/`, id);
  });
  return listed.status === 'unavailable' ? listed : available(entries);
}

function mayBeMigration(path: string): boolean {
  return /\.(?:py|sql)$/.test(path) && !/(?:^|\/)(?:env|__init__)\.py$/.test(path);
}

/**
 * What merging the head into the tip would give, file by file: what the head changed since the two parted, and the tip's
 * in all others. A file that both changed is taken as the head has it, which git would call a conflict.
 */
export function merged(parted: Entries, tip: Entries, head: Entries): Entries {
  if (parted === tip) return head;
  const result = new Map(tip);
  for (const [path, id] of head) if (parted.get(path) !== id) result.set(path, id);
  for (const path of parted.keys()) if (!head.has(path)) result.delete(path);
  return result;
}

/** One migration; beyond, it is no text that a person wrote. */
const largestFile = 4 * 1024 * 1024;
/** Files of one question to git, so that a batch stays far below what it gives at once. */
const batch = 1000;

/** Files out of git's objects, in one process. */
export function gitSide(ports: Ports, entries: Entries, exclude: readonly string[]): Side {
  const all = [...entries.keys()];
  const paths = kept(
    all.filter((path) => !path.endsWith('/')),
    exclude,
  );
  const linked = kept(
    all.filter((path) => path.endsWith('/')),
    exclude,
  );
  return {
    paths,
    links: async () =>
      linked.length === 0 ? new Map() : (await import('./links.ts')).folderLinks(ports, entries, linked),
    contentOf: (path) => entries.get(path) ?? null,
    read: async (asked) => {
      const found: (Uint8Array | null)[] = [];
      for (let from = 0; from < asked.length; from += batch) {
        const part = asked.slice(from, from + batch);
        const ids = part.map((path) => entries.get(path)).filter((id) => id !== undefined);
        const answers = await ports.git.objects(ids);
        if (answers.status === 'unavailable') return answers;
        const byId = new Map(answers.value.map((answer) => [answer.spec, answer]));
        for (const path of part) {
          const id = entries.get(path);
          const answer = id === undefined ? undefined : byId.get(id);
          if (id !== undefined && answer?.kind !== 'found') return unavailable(notHere(path));
          const bytes = answer?.kind === 'found' ? answer.bytes : null;
          if (bytes !== null && bytes.length > largestFile) return unavailable(tooLarge(path));
          found.push(bytes);
        }
      }
      return available(found);
    },
  };
}

/** Folders of a commit that are symbolic links, as `FolderView` has them; none where nobody can tell. */
export async function linksOf(ports: Ports, commit: string): Promise<ReadonlyMap<string, string>> {
  const entries = await entriesOf(ports, commit);
  const links = entries.status === 'available' ? gitSide(ports, entries.value, []).links : undefined;
  return links === undefined ? new Map() : links();
}

function notHere(path: string): string {
  return `${path} is in the commit, but its content is not in this clone. Remove \`filter\` from the checkout step.`;
}

function tooLarge(path: string): string {
  return `${path} is larger than 4 MB, too large for a migration. Take it out of the folder, or name it under controls: migration-check: exclude in the policy file.`;
}

/** Folders of what was installed, which may hold migrations of others. */
const foreign = new Set(['site-packages', 'dist-packages', 'node_modules', '.venv', 'venv', '.tox', '.nox']);
/** Files that are read at once. */
const together = 32;
/** Bytes of a folder that are kept, since who reads the headers mostly reads the revisions, too. */
const mostKept = 64 * 1024 * 1024;

/** Files of the folder as they lie there, committed or not; each is read once, as long as they are not too many. */
export async function folderSide(ports: Ports, exclude: readonly string[]): Promise<Fact<Side>> {
  const listed = await ports.files.glob(['*']);
  if (listed.status === 'unavailable') return listed;
  const known = new Map<string, Uint8Array>();
  let room = mostKept;
  const readOne = async (path: string): Promise<Fact<Uint8Array>> => {
    const before = known.get(path);
    if (before !== undefined) return available(before);
    const read = await ports.files.read(path, largestFile);
    if (read.status === 'available' && read.value.length <= room) {
      room -= read.value.length;
      known.set(path, read.value);
    }
    return read;
  };
  return available({
    paths: kept(listed.value, exclude),
    contentOf: () => null,
    read: async (asked) => {
      const found: (Uint8Array | null)[] = [];
      for (let from = 0; from < asked.length; from += together) {
        const part = asked.slice(from, from + together);
        const read = await Promise.all(part.map(readOne));
        const refused = read.find((fact) => fact.status === 'unavailable');
        if (refused !== undefined) return refused;
        found.push(...read.map((fact) => (fact.status === 'available' ? fact.value : null)));
      }
      return available(found);
    },
  });
}

function kept(paths: readonly string[], exclude: readonly string[]): readonly string[] {
  const isExcluded = exclude.length === 0 ? () => false : compileGlobs(exclude);
  return paths.filter((path) => !isExcluded(path) && !path.split('/').some((part) => foreign.has(part)));
}
