/** The file names that git lists at the judged commit, made ready for looking up. */
export interface TreeIndex {
  readonly has: (path: string) => boolean;
  /** Whether any file has the name of this path, in upper or lower case: none of the other questions finds one else. */
  readonly hasName: (path: string) => boolean;
  /** Files whose path ends in this one, at a slash; at most a few, sorted. */
  readonly endingIn: (path: string) => readonly string[];
  /** The one file whose path is this one but for upper and lower case; null for none or several. */
  readonly withoutCase: (path: string) => string | null;
  readonly paths: ReadonlySet<string>;
}

/** Several files of one name are told apart by their folders; beyond this many nobody reads the list. */
const mostCandidates = 1000;

/** Indexes the tree; the indexes for rarer questions are made when they are first asked. */
export function indexTree(paths: Iterable<string>): TreeIndex {
  const all = new Set(paths);
  let byName: Map<string, string[]> | null = null;
  let byLower: Map<string, string | null> | null = null;

  function named(path: string): readonly string[] {
    byName ??= namesOf(all);
    return byName.get(nameOf(path)) ?? none;
  }

  return {
    paths: all,
    has: (path) => all.has(path),
    hasName: (path) => named(path).length > 0,
    endingIn: (path) => {
      const end = `/${path}`;
      const own = named(path);
      return own.slice(0, mostCandidates).filter((candidate) => candidate === path || candidate.endsWith(end));
    },
    withoutCase: (path) => {
      byLower ??= lowerOf(all);
      return byLower.get(path.toLowerCase()) ?? null;
    },
  };
}

const none: readonly string[] = [];

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

function namesOf(paths: Iterable<string>): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const path of paths) {
    const name = nameOf(path);
    const known = names.get(name);
    if (known === undefined) names.set(name, [path]);
    else known.push(path);
  }
  for (const known of names.values()) known.sort((a, b) => (a < b ? -1 : 1));
  return names;
}

function lowerOf(paths: Iterable<string>): Map<string, string | null> {
  const lower = new Map<string, string | null>();
  for (const path of paths) {
    const key = path.toLowerCase();
    lower.set(key, lower.has(key) ? null : path);
  }
  return lower;
}
