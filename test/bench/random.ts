/** Numbers that look random and are the same in every run, so that two runs measure the same history. */
export interface Random {
  /** A whole number from 0 to `below - 1`. */
  readonly below: (below: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** True in about `percent` of 100 cases. */
  readonly chance: (percent: number) => boolean;
}

/** A linear congruential generator. Source: Numerical Recipes, "quick and dirty" constants. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return {
    below,
    pick: <T>(items: readonly T[]) => items[below(items.length)] as T,
    chance: (percent) => below(100) < percent,
  };
}
