/** A commit graph: the parents of a commit, empty where they are unknown or it is a root. */
export type ParentsOf = (sha: string) => readonly string[];

/** Every commit reachable from `start`, itself included, as `git rev-list` counts it. */
export function reachable(start: readonly string[], parentsOf: ParentsOf): ReadonlySet<string> {
  const seen = new Set(start);
  const queue = [...seen];
  for (let sha = queue.pop(); sha !== undefined; sha = queue.pop()) {
    for (const parent of parentsOf(sha)) {
      if (!seen.has(parent)) {
        seen.add(parent);
        queue.push(parent);
      }
    }
  }
  return seen;
}

/** The best common ancestor: a shared commit that no other shared commit descends from; null without one. */
export function mergeBase(a: string, b: string, parentsOf: ParentsOf): string | null {
  const ofA = reachable([a], parentsOf);
  let level = [b];
  const seen = new Set(level);
  const shared: string[] = [];
  while (level.length > 0) {
    const next: string[] = [];
    for (const sha of level) {
      if (ofA.has(sha)) shared.push(sha);
      else next.push(...parentsOf(sha));
    }
    level = next.filter((sha) => !seen.has(sha) && seen.add(sha));
  }
  const covered = reachable(
    shared.flatMap((sha) => [...parentsOf(sha)]),
    parentsOf,
  );
  return shared.find((sha) => !covered.has(sha)) ?? null;
}

/** Commits reachable from `include` and not from `exclude`, parents before children, older dates first, as GitHub lists. */
export function rangeOldestFirst(
  exclude: readonly string[],
  include: readonly string[],
  parentsOf: ParentsOf,
  dateOf: (sha: string) => string,
): readonly string[] {
  const below = reachable(exclude, parentsOf);
  const wanted = new Set([...reachable(include, parentsOf)].filter((sha) => !below.has(sha)));
  const byDate = [...wanted].toReversed().toSorted((a, b) => Date.parse(dateOf(a)) - Date.parse(dateOf(b)));
  const done = new Set<string>();
  for (const start of byDate) emitWithParents(start, wanted, done, parentsOf);
  return [...done];
}

function emitWithParents(start: string, wanted: ReadonlySet<string>, done: Set<string>, parentsOf: ParentsOf): void {
  const stack = [start];
  for (let sha = stack.at(-1); sha !== undefined; sha = stack.at(-1)) {
    const waiting = done.has(sha)
      ? undefined
      : parentsOf(sha).find((parent) => wanted.has(parent) && !done.has(parent));
    if (waiting === undefined) {
      done.add(sha);
      stack.pop();
    } else stack.push(waiting);
  }
}
