import { lineDiff } from './line-diff.ts';
import { blobId, bytesOf } from './object-id.ts';
import type { WorldFile } from './basics.ts';

/** One file that differs between two trees. */
export interface WorldChange {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** The name before a rename. */
  readonly previous?: string;
  readonly blob: string;
  readonly additions: number;
  readonly deletions: number;
  /** Empty where there are no lines to tell: binary files, a rename alone. */
  readonly patch: string;
}

type Tree = ReadonlyMap<string, WorldFile>;

/** How much of a file a rename may change and still be one: at least half of its lines stay, as git counts by default. */
const similarity = 0.5;

/** What changes from one tree to another, by name. A file that was taken away and came back alike elsewhere was renamed. */
export function changesBetween(before: Tree, after: Tree): readonly WorldChange[] {
  const [oldIds, newIds] = [idsOf(before), idsOf(after)];
  const removed = [...oldIds.keys()].filter((path) => !newIds.has(path));
  const added = [...newIds.keys()].filter((path) => !oldIds.has(path));
  const moved = renames(before, after, removed, added);
  const gone = new Set(moved.values());
  const present = [...newIds].flatMap(([path, id]): readonly WorldChange[] => {
    if (oldIds.get(path) === id) return [];
    const previous = moved.get(path);
    const diff = linesOf(before.get(previous ?? path) ?? '', after.get(path) ?? '');
    if (previous !== undefined) return [{ path, status: 'renamed', previous, blob: id, ...diff }];
    return [{ path, status: oldIds.has(path) ? 'modified' : 'added', blob: id, ...diff }];
  });
  const taken = removed
    .filter((path) => !gone.has(path))
    .map((path): WorldChange => ({
      path,
      status: 'removed',
      blob: oldIds.get(path) ?? '',
      ...linesOf(before.get(path) ?? '', ''),
    }));
  return [...present, ...taken].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Beyond so many pairs only files that did not change are looked for, as git does beyond its limit. */
const mostPairs = 10_000;

/** New name to old name; files that did not change at all are paired first. */
function renames(
  before: Tree,
  after: Tree,
  removed: readonly string[],
  added: readonly string[],
): ReadonlyMap<string, string> {
  const left = new Map(removed.map((path) => [path, blobId(before.get(path) ?? '')]));
  const byBlob = new Map([...left].map(([path, id]) => [id, path]));
  const found = new Map<string, string>();
  const pair = (path: string, from: string | undefined): void => {
    if (from === undefined || !left.delete(from)) return;
    found.set(path, from);
  };
  for (const path of added) pair(path, byBlob.get(blobId(after.get(path) ?? '')));
  if (left.size * (added.length - found.size) > mostPairs) return found;
  for (const path of added) {
    if (found.has(path)) continue;
    const like = (old: string): boolean => alike(before.get(old) ?? '', after.get(path) ?? '') >= similarity;
    pair(path, [...left.keys()].find(like));
  }
  return found;
}

/** Which part of the longer file's lines both have, 0 to 1; empty files are like none. */
function alike(one: WorldFile, other: WorldFile): number {
  const empty = bytesOf(one).length === 0 || bytesOf(other).length === 0;
  return empty || isBinary(one) || isBinary(other) ? 0 : shared(textOf(one).split('\n'), textOf(other).split('\n'));
}

function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const line of a) left.set(line, (left.get(line) ?? 0) + 1);
  const same = b.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count > 0;
  });
  return same.length / Math.max(a.length, b.length);
}

function linesOf(before: WorldFile, after: WorldFile): Pick<WorldChange, 'additions' | 'deletions' | 'patch'> {
  if (isBinary(before) || isBinary(after)) return { additions: 0, deletions: 0, patch: '' };
  return lineDiff(textOf(before), textOf(after));
}

function isBinary(file: WorldFile): boolean {
  return bytesOf(file).includes(0);
}

function textOf(file: WorldFile): string {
  return Buffer.from(bytesOf(file)).toString('utf8');
}

function idsOf(files: Tree): ReadonlyMap<string, string> {
  return new Map([...files].map(([path, file]) => [path, blobId(file)]));
}
