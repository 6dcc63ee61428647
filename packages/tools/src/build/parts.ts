/** A module of the bundle and what it imports, by their names in the bundle. */
export interface Module {
  readonly name: string;
  /** Bytes that are left of it before it is printed short. */
  readonly bytes: number;
  readonly imports: readonly string[];
  /** What it imports with `await import(…)`. */
  readonly later: readonly string[];
}

/** Modules that stand in one file: that of the module `of`, or one of their own where `of` is the largest of them. */
export interface Part {
  readonly of: string;
  readonly modules: readonly string[];
}

/** Below so many bytes a file of its own costs a start more than it saves: about a millisecond. */
const small = 5000;

/**
 * Which modules share a file. Each module stands in one file only, and a start reads as few files as can be: what two lazy
 * imports share, and what is loaded before both, stands with the latter; what is too small for a file stands with what is
 * always loaded before it. A file imports only files that are needed wherever it is, so no two import each other.
 */
export function partsOf(modules: readonly Module[], entry: string, least = small): readonly Part[] {
  const all = new Map(modules.map((module) => [module.name, module]));
  const loads = loadsOf(all, entry);
  const before = loadedBefore(loads, all, entry);
  const groups = groupsOf(loads, before);
  const homes = new Map<string, string>();
  // From what is needed most widely, so that the home of what a group imports is known.
  const order = [...groups.values()].toSorted((a, b) => b.reach.size - a.reach.size || compare(a.key, b.key));
  for (const group of order) {
    const bytes = group.modules.reduce((sum, name) => sum + (all.get(name)?.bytes ?? 0), 0);
    const home = bytes < least ? homeOf(group, { all, before, groups, homes }) : undefined;
    if (home !== undefined) homes.set(group.key, home);
  }
  return merged(order, homes, all);
}

/** Modules with the same lazy imports that need them first. */
interface Group {
  readonly key: string;
  /** The lazy imports that need it, without those before which another of them is loaded. */
  readonly first: readonly string[];
  /** Every lazy import at which it is loaded. */
  readonly reach: ReadonlySet<string>;
  readonly modules: readonly string[];
}

type Sets = ReadonlyMap<string, ReadonlySet<string>>;

/** For the entry and each lazy import, the modules that it loads. */
function loadsOf(all: ReadonlyMap<string, Module>, entry: string): Sets {
  const starts = [entry, ...[...all.values()].flatMap(({ later }) => later)].filter((name) => all.has(name));
  return new Map([...new Set(starts)].toSorted(compare).map((start) => [start, closure(all, start)]));
}

function closure(all: ReadonlyMap<string, Module>, start: string): ReadonlySet<string> {
  const seen = new Set([start]);
  // A set gives what is added while it is read.
  for (const name of seen) for (const next of all.get(name)?.imports ?? []) if (all.has(next)) seen.add(next);
  return seen;
}

/** For each lazy import, itself and those that every way to it has loaded before (its dominators). */
function loadedBefore(loads: Sets, all: ReadonlyMap<string, Module>, entry: string): Sets {
  const callers = callersOf(loads, all);
  const before = new Map<string, ReadonlySet<string>>([...loads.keys()].map((name) => [name, new Set(loads.keys())]));
  before.set(entry, new Set([entry]));
  for (let changed = true; changed;) {
    changed = false;
    for (const name of [...loads.keys()].filter((one) => one !== entry)) {
      const sets = (callers.get(name) ?? []).map((caller) => before.get(caller) ?? new Set<string>());
      const now = new Set([name, ...common(sets)]);
      if (now.size !== before.get(name)?.size) changed = true;
      before.set(name, now);
    }
  }
  return before;
}

function callersOf(loads: Sets, all: ReadonlyMap<string, Module>): ReadonlyMap<string, readonly string[]> {
  const callers = new Map<string, string[]>([...loads.keys()].map((name) => [name, []]));
  for (const [start, names] of loads) {
    const later = new Set([...names].flatMap((name) => all.get(name)?.later ?? []));
    for (const name of later) callers.get(name)?.push(start);
  }
  return callers;
}

function groupsOf(loads: Sets, before: Sets): ReadonlyMap<string, Group> {
  const needs = new Map<string, string[]>();
  for (const [start, names] of loads) for (const name of names) needs.set(name, [...(needs.get(name) ?? []), start]);
  const groups = new Map<string, Group & { modules: string[] }>();
  for (const name of [...needs.keys()].toSorted(compare)) {
    const starts = needs.get(name) ?? [];
    const first = starts.filter((one) => !starts.some((other) => other !== one && before.get(one)?.has(other)));
    const key = first.join('\n');
    const group = groups.get(key) ?? { key, first, reach: reachOf(first, before), modules: [] };
    group.modules.push(name);
    groups.set(key, group);
  }
  return groups;
}

/** Every lazy import before which one of these is loaded, and these. */
function reachOf(first: readonly string[], before: Sets): ReadonlySet<string> {
  return new Set([...before].filter(([, names]) => first.some((one) => names.has(one))).map(([name]) => name));
}

interface Placed {
  readonly all: ReadonlyMap<string, Module>;
  readonly before: Sets;
  readonly groups: ReadonlyMap<string, Group>;
  readonly homes: ReadonlyMap<string, string>;
}

/**
 * Where a small group stands: with the lazy import nearest to it that is loaded before all that need it, and with it all that the
 * group imports; else, where several need it, with what it imports itself, since that is loaded wherever it is.
 */
function homeOf(group: Group, placed: Placed): string | undefined {
  const { all, before, groups, homes } = placed;
  const keys = new Map([...groups.values()].flatMap(({ key, modules }) => modules.map((name) => [name, key] as const)));
  const imported = group.modules
    .flatMap((name) => all.get(name)?.imports ?? [])
    .flatMap((name) => keys.get(name) ?? []);
  const needed = [...new Set(imported)].filter((key) => key !== group.key).map((key) => homes.get(key) ?? key);
  const reach = (key: string): ReadonlySet<string> => groups.get(key)?.reach ?? reachOf([key], before);
  const holds = (home: string): boolean => {
    return [...reach(home)].every((one) => needed.every((key) => key === home || reach(key).has(one)));
  };
  const earlier = [...common(group.first.map((name) => before.get(name) ?? new Set<string>()))]
    .filter((name) => name !== group.key && !homes.has(name))
    .toSorted((x, y) => (before.get(y)?.size ?? 0) - (before.get(x)?.size ?? 0) || compare(x, y));
  return [...earlier, ...(group.first.length > 1 ? needed.toSorted(compare) : [])].find(holds);
}

function merged(
  groups: readonly Group[],
  homes: ReadonlyMap<string, string>,
  all: ReadonlyMap<string, Module>,
): readonly Part[] {
  const parts = new Map<string, string[]>();
  for (const { key, modules } of groups) {
    const home = homes.get(key) ?? key;
    parts.set(home, [...(parts.get(home) ?? []), ...modules]);
  }
  return [...parts].map(([key, names]) => {
    const largest = names.toSorted((a, b) => (all.get(b)?.bytes ?? 0) - (all.get(a)?.bytes ?? 0) || compare(a, b))[0];
    return { of: all.has(key) ? key : (largest ?? key), modules: names };
  });
}

function common(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [first = new Set<string>(), ...rest] = sets;
  return new Set([...first].filter((name) => rest.every((set) => set.has(name))));
}

/** By code units, which no locale changes. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
