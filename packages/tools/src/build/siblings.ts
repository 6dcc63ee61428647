/** Modules that share a file, with what is known of when it is read. */
export interface Drawn {
  readonly of: string;
  readonly modules: readonly string[];
  readonly bytes: number;
  /** Whether nothing of it would fill a file. */
  readonly isLittle: boolean;
  /** The lazy imports that read it first. */
  readonly first: readonly string[];
  /** Every lazy import at which it is there: these, and those that come after them. */
  readonly reach: ReadonlySet<string>;
}

interface Known {
  /** Which lazy imports ask for each lazy import. */
  readonly callers: ReadonlyMap<string, readonly string[]>;
  readonly importsOf: (module: string) => readonly string[];
  /** Bytes below which a file is too small to be one. */
  readonly least: number;
}

/** How many times that size files may have together that stand in one because each is too small. */
const most = 4;

/**
 * Puts what is too small for a file with what the same lazy imports ask for: with what it imports itself, or with others that are
 * too small; only where all that they import is there anyhow, at each of them. So ten questions to GitHub of 1 kB each stand in
 * one file, and the next one is there when it is asked: a file costs an archive more than 100 bytes, and a start a millisecond.
 */
export function withSiblings(drawn: readonly Drawn[], known: Known): readonly Drawn[] {
  const small = drawn.filter(({ isLittle }) => isLittle).toSorted((a, b) => (a.of < b.of ? -1 : 1));
  return small.reduce((parts, one) => {
    if (!parts.includes(one)) return parts;
    const home = homeOf(one, parts, known);
    if (home === undefined) return parts;
    const rest = parts.filter((part) => part !== one && part !== home);
    return [...rest, joined(home, one)];
  }, drawn);
}

function homeOf(small: Drawn, parts: readonly Drawn[], known: Known): Drawn | undefined {
  const siblings = parts.filter((part) => part !== small && askers(part, known) === askers(small, known));
  const imported = siblings.filter(({ modules }) => importsOf(small, known).some((name) => modules.includes(name)));
  const little = siblings
    .filter(({ bytes, isLittle }) => isLittle && bytes + small.bytes < known.least * most)
    .toSorted((a, b) => b.bytes - a.bytes || (a.of < b.of ? -1 : 1));
  return [...imported, ...little].find((part) => isServed(joined(part, small), parts, known));
}

/** Who asks for the lazy imports that read a file first, where they are the same for each. */
function askers({ first, of }: Drawn, { callers }: Known): string {
  const each = new Set(first.map((name) => (callers.get(name) ?? []).toSorted().join('\n')));
  return each.size === 1 ? ([...each][0] ?? of) : of;
}

/** Whether all that a file imports is there wherever it is. */
function isServed(part: Drawn, parts: readonly Drawn[], known: Known): boolean {
  const needed = importsOf(part, known).filter((name) => !part.modules.includes(name));
  return parts
    .filter(({ modules }) => modules.some((name) => needed.includes(name)))
    .every(({ reach }) => [...part.reach].every((start) => reach.has(start)));
}

function importsOf({ modules }: Drawn, known: Known): readonly string[] {
  return modules.flatMap(known.importsOf);
}

function joined(home: Drawn, small: Drawn): Drawn {
  return {
    of: home.of,
    modules: [...home.modules, ...small.modules],
    bytes: home.bytes + small.bytes,
    isLittle: home.isLittle,
    first: [...new Set([...home.first, ...small.first])],
    reach: new Set([...home.reach, ...small.reach]),
  };
}
