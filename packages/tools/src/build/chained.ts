/** That `b` right after `a` saves so much. */
interface Link {
  readonly a: number;
  readonly b: number;
  readonly saves: number;
}

/**
 * An order of `count` things in which neighbours save much: the best pair is put side by side first, then the next one that still
 * can be. `saved` is asked for each ordered pair once. Not the best order of all, which nobody can find in time.
 */
export function chained(count: number, saved: (a: number, b: number) => number): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index);
  const links = all
    .flatMap((a) => all.filter((b) => b !== a).map((b): Link => ({ a, b, saves: saved(a, b) })))
    .toSorted((x, y) => y.saves - x.saves || x.a - y.a || x.b - y.b);
  const next = new Map<number, number>();
  const begins = new Set(all);
  /** The first of the chain that ends here. */
  const firsts = new Map(all.map((index) => [index, index]));
  /** The last of the chain that begins here. */
  const lasts = new Map(firsts);
  for (const { a, b } of links) {
    const first = firsts.get(a) ?? a;
    if (next.has(a) || !begins.has(b) || first === b) continue;
    next.set(a, b);
    begins.delete(b);
    const last = lasts.get(b) ?? b;
    lasts.set(first, last);
    firsts.set(last, first);
  }
  return [...begins].flatMap((begin) => chainFrom(begin, next));
}

function chainFrom(begin: number, next: ReadonlyMap<number, number>): readonly number[] {
  const chain: number[] = [];
  for (let at: number | undefined = begin; at !== undefined; at = next.get(at)) chain.push(at);
  return chain;
}
