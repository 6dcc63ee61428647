import type { TestPlace } from '@cm/formats/tests';

/** A place in a file of the repository; null path where it is none. */
export interface KnownPlace {
  readonly path: string | null;
  readonly line: number | null;
}

const nowhere: KnownPlace = { path: null, line: null };
const longest = 40;

/** Finds the file that a report means: its path, or as much of its end as git has; a bare name where only one file bears it. */
export function placeFinder(paths: ReadonlySet<string> | null): (place: TestPlace | null) => KnownPlace {
  let byName: Map<string, string | null> | null = null;
  return (place) => {
    if (place === null || paths === null) return nowhere;
    const parts = place.path
      .replaceAll('\\', '/')
      .replace(/^(?:\.\/|[A-Za-z]:)/, '')
      .split('/')
      .slice(-longest);
    for (let from = 0; from < parts.length - 1; from += 1) {
      const path = parts.slice(from).join('/');
      if (paths.has(path)) return { path, line: place.line };
    }
    byName ??= onlyNames(paths);
    const path = byName.get(parts.at(-1) ?? '') ?? null;
    return path === null ? nowhere : { path, line: place.line };
  };
}

/** Files by their names; null for names that several bear. */
function onlyNames(paths: ReadonlySet<string>): Map<string, string | null> {
  const names = new Map<string, string | null>();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    names.set(name, names.has(name) ? null : path);
  }
  return names;
}
