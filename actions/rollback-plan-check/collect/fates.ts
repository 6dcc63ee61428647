import type { Fate } from '../facts.ts';

/** Something with a name, and what became of it where. */
export interface Happened<T> {
  readonly key: string;
  readonly fate: Fate;
  readonly paths: readonly string[];
  readonly value: T;
}

/** A file before and after, as things by key with what is compared of each. */
export interface TwoSides<T> {
  readonly path: string;
  readonly before: ReadonlyMap<string, { readonly meaning: string; readonly value: T }>;
  readonly after: ReadonlyMap<string, { readonly meaning: string; readonly value: T }>;
}

/** What became of each thing over all files: one that only moved from one file to another did not change. */
export function fatesOf<T>(files: readonly TwoSides<T>[]): readonly Happened<T>[] {
  const gone = meanings(files, ({ before, after }) => minus(before, after));
  const come = meanings(files, ({ before, after }) => minus(after, before));
  const found = new Map<string, { fate: Fate; paths: string[]; value: T }>();
  for (const file of files) {
    for (const key of new Set([...file.before.keys(), ...file.after.keys()])) {
      const one = happenedTo(file, key);
      if (one === null || isMoved(one, key, one.fate === 'added' ? gone : come)) continue;
      const { fate, value } = one;
      const other = found.get(key);
      if (other === undefined) found.set(key, { fate, paths: [file.path], value });
      else {
        other.fate = other.fate === fate ? fate : 'changed';
        other.paths.push(file.path);
      }
    }
  }
  return [...found].map(([key, { fate, paths, value }]) => ({ key, fate, paths, value }));
}

interface Happening<T> {
  readonly fate: Fate;
  readonly meaning: string;
  readonly value: T;
}

/** Null: nothing. */
function happenedTo<T>({ before, after }: TwoSides<T>, key: string): Happening<T> | null {
  const [was, is] = [before.get(key), after.get(key)];
  if (was === undefined) return is === undefined ? null : { fate: 'added', ...is };
  if (is === undefined) return { fate: 'removed', ...was };
  return was.meaning === is.meaning ? null : { fate: 'changed', ...is };
}

/** Whether the same thing came, or went, in another file. */
function isMoved({ fate, meaning }: Happening<unknown>, key: string, elsewhere: ReadonlySet<string>): boolean {
  return fate !== 'changed' && elsewhere.has(`${key}\0${meaning}`);
}

function minus<V>(from: ReadonlyMap<string, V>, other: ReadonlyMap<string, V>): readonly (readonly [string, V])[] {
  return [...from].filter(([key]) => !other.has(key));
}

function meanings<T>(
  files: readonly TwoSides<T>[],
  pick: (file: TwoSides<T>) => readonly (readonly [string, { readonly meaning: string }])[],
): ReadonlySet<string> {
  return new Set(files.flatMap((file) => pick(file).map(([key, { meaning }]) => `${key}\0${meaning}`)));
}
