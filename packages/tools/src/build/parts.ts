import { withSiblings, type Drawn } from './siblings.ts';

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
  const callers = callersOf(loads, all);
  // Itself and those that every way to it has loaded before (its dominators).
  const before = broughtBy(new Map([...loads.keys()].map((name) => [name, new Set([name])])), callers, entry);
  const groups = groupsOf(broughtBy(loads, callers, entry), callers, entry);
  const homes = new Map<string, string>();
  // From what is needed most widely, so that the home of what a group imports is known.
  const order = [...groups.values()].toSorted((a, b) => b.reach.size - a.reach.size || compare(a.key, b.key));
  for (const group of order) {
    const bytes = group.modules.reduce((sum, name) => sum + (all.get(name)?.bytes ?? 0), 0);
    const home = bytes < least ? homeOf(group, { all, before, groups, homes }) : undefined;
    if (home !== undefined) homes.set(group.key, home);
  }
  const drawn = drawnParts(order, { all, before, groups, homes }, least);
  return withSiblings(drawn, { callers, importsOf: (name) => all.get(name)?.imports ?? [], least });
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
type Lists = ReadonlyMap<string, readonly string[]>;

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

function callersOf(loads: Sets, all: ReadonlyMap<string, Module>): Lists {
  const callers = new Map<string, string[]>([...loads.keys()].map((name) => [name, []]));
  for (const [start, names] of loads) {
    const later = new Set([...names].flatMap((name) => all.get(name)?.later ?? []));
    for (const name of later) callers.get(name)?.push(start);
  }
  return callers;
}

/** For each lazy import, what is its `own`, and what every way to it has brought before. */
function broughtBy(own: Sets, callers: Lists, entry: string): Sets {
  const every = new Set([...own.values()].flatMap((names) => [...names]));
  const brought = new Map<string, ReadonlySet<string>>([...own.keys()].map((name) => [name, every]));
  brought.set(entry, own.get(entry) ?? none);
  for (let changed = true; changed;) {
    changed = false;
    for (const name of [...own.keys()].filter((one) => one !== entry)) {
      const now = new Set([...(own.get(name) ?? none), ...commonOf(brought, callers.get(name))]);
      if (now.size !== brought.get(name)?.size) changed = true;
      brought.set(name, now);
    }
  }
  return brought;
}

const none: ReadonlySet<string> = new Set();

function commonOf(sets: Sets, names: readonly string[] = []): ReadonlySet<string> {
  return common(names.map((name) => sets.get(name) ?? none));
}

/** `brought`: for each lazy import, the modules that are there then. */
function groupsOf(brought: Sets, callers: Lists, entry: string): ReadonlyMap<string, Group> {
  const starts = [...brought.keys()];
  const before = new Map(starts.map((one) => [one, one === entry ? none : commonOf(brought, callers.get(one))]));
  const groups = new Map<string, Group & { modules: string[] }>();
  const names = [...new Set([...brought.values()].flatMap((set) => [...set]))].toSorted(compare);
  for (const name of names) {
    const reach = starts.filter((one) => brought.get(one)?.has(name));
    const first = reach.filter((one) => !before.get(one)?.has(name));
    const key = first.join('\n');
    const group = groups.get(key) ?? { key, first, reach: new Set(reach), modules: [] };
    group.modules.push(name);
    groups.set(key, group);
  }
  return groups;
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
  const reach = (key: string): ReadonlySet<string> => reachAt(key, placed);
  const holds = (home: string): boolean => {
    return [...reach(home)].every((one) => needed.every((key) => key === home || reach(key).has(one)));
  };
  const earlier = [...commonOf(before, group.first)]
    .filter((name) => name !== group.key && !homes.has(name))
    .toSorted((x, y) => (before.get(y)?.size ?? 0) - (before.get(x)?.size ?? 0) || compare(x, y));
  return [...earlier, ...(group.first.length > 1 ? needed.toSorted(compare) : [])].find(holds);
}

/** Every lazy import at which a group is there, or before which that one is loaded, and itself. */
function reachAt(key: string, { before, groups }: Placed): ReadonlySet<string> {
  const later = [...before].flatMap(([name, names]) => (names.has(key) ? [name] : []));
  return groups.get(key)?.reach ?? new Set(later);
}

function drawnParts(groups: readonly Group[], placed: Placed, least: number): readonly Drawn[] {
  const { all, homes } = placed;
  const parts = new Map<string, string[]>();
  for (const { key, modules } of groups) {
    const home = homes.get(key) ?? key;
    parts.set(home, [...(parts.get(home) ?? []), ...modules]);
  }
  const bytesOf = (name: string): number => all.get(name)?.bytes ?? 0;
  return [...parts].map(([key, names]) => {
    const largest = names.toSorted((a, b) => bytesOf(b) - bytesOf(a) || compare(a, b))[0];
    const bytes = names.reduce((sum, name) => sum + bytesOf(name), 0);
    return {
      of: all.has(key) ? key : (largest ?? key),
      modules: names,
      bytes,
      isLittle: bytes < least,
      first: placed.groups.get(key)?.first ?? [key],
      reach: reachAt(key, placed),
    };
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
