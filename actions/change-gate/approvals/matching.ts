/**
 * The largest number of places that can be filled by different people, exactly. `fits[place]`: the people who fit it, by
 * number. Gives who fills each place, or null. A place that is filled stays so when `start` is grown; earlier places are
 * filled first. Source: augmenting paths in bipartite graphs, Kuhn 1955. Time: places × places × people at most.
 */
export function fillPlaces(
  fits: readonly (readonly number[])[],
  start: readonly (number | null)[] = [],
): readonly (number | null)[] {
  const filled = fits.map((_, place) => start[place] ?? null);
  const placeOf = new Map(filled.flatMap((person, place) => (person === null ? [] : [[person, place] as const])));
  const seat = (place: number, tried: Set<number>): boolean => {
    for (const person of fits[place] ?? []) {
      if (tried.has(person)) continue;
      tried.add(person);
      const other = placeOf.get(person);
      if (other !== undefined && !seat(other, tried)) continue;
      placeOf.set(person, place);
      filled[place] = person;
      return true;
    }
    return false;
  };
  for (const place of fits.keys()) if (filled[place] === null) seat(place, new Set());
  return filled;
}
