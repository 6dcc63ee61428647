import { nameOf } from './paths.ts';

/** A file whose name begins with a number: `12_add_users.up.sql`. */
export interface Numbered {
  readonly path: string;
  /** Without leading zeros, so that `001` and `1` are the same version. */
  readonly id: string;
  readonly title: string;
  /** `single`: up and down in one file, or no way back at all. */
  readonly half: 'up' | 'down' | 'single';
}

/** Longest version: digits of a 64-bit number. */
const longestVersion = 20;

/** Reads a file's name; null where it is none of a migration. Source: golang-migrate `source/parse.go`, sqlx `migrate/source.rs`. */
export function numberedOf(path: string): Numbered | null {
  const found = /^(\d+)_(.*)\.sql$/.exec(nameOf(path));
  if (found === null || (found[1] ?? '').length > longestVersion) return null;
  const name = found[2] ?? '';
  const half = name.endsWith('.up') ? 'up' : name.endsWith('.down') ? 'down' : 'single';
  const title = half === 'single' ? name : name.slice(0, name.lastIndexOf('.'));
  return { path, id: String(BigInt(found[1] ?? '0')), title: titleOf(title), half };
}

/** A file name's words as a person would write them. */
export function titleOf(name: string): string {
  return name.replaceAll(/[_-]/g, ' ').trim();
}

/** All that some paths name, by version. */
export function numberedFiles(paths: readonly string[]): readonly Numbered[] {
  return paths
    .flatMap((path) => numberedOf(path) ?? [])
    .toSorted((a, b) => compareIds(a.id, b.id) || (a.path < b.path ? -1 : 1));
}

/** Whole numbers as text, by what they are. */
export function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}

/**
 * The files of each migration: an up file with the down file of the same name, or of the same version where there is one
 * of each. What is left over stands alone.
 */
export function pairsOf(files: readonly Numbered[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const same of grouped(files).values()) {
    const downs = new Set(same.filter(({ half }) => half === 'down'));
    const ups = same.filter(({ half }) => half !== 'down');
    for (const up of ups) {
      const down = up.half === 'single' ? undefined : downFor(up, downs, ups.length);
      if (down !== undefined) downs.delete(down);
      groups.push(down === undefined ? [up.path] : [up.path, down.path]);
    }
    for (const { path } of downs) groups.push([path]);
  }
  return groups;
}

function grouped(files: readonly Numbered[]): ReadonlyMap<string, readonly Numbered[]> {
  const versions = new Map<string, Numbered[]>();
  for (const file of files) {
    const same = versions.get(file.id);
    if (same === undefined) versions.set(file.id, [file]);
    else same.push(file);
  }
  return versions;
}

function downFor(up: Numbered, downs: ReadonlySet<Numbered>, ups: number): Numbered | undefined {
  const [first, ...more] = [...downs];
  return [...downs].find(({ title }) => title === up.title) ?? (ups === 1 && more.length === 0 ? first : undefined);
}
