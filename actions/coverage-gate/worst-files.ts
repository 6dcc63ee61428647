/** How much of a file was run. */
interface Measured {
  readonly path: string;
  readonly covered: number;
  readonly total: number;
}

/** At most so many files with the most uncovered lines, worst first, then by path. There may be a hundred thousand: one pass. */
export function worstFiles<T extends Measured>(files: readonly T[], most: number): readonly T[] {
  const worst: T[] = [];
  for (let at = 0; at < files.length; at += 1) {
    const file = files[at];
    const last = worst.length < most ? undefined : worst[most - 1];
    if (file === undefined || (last !== undefined && !isWorse(file, last))) continue;
    const place = worst.findIndex((other) => isWorse(file, other));
    worst.splice(place === -1 ? worst.length : place, 0, file);
    if (worst.length > most) worst.pop();
  }
  return worst;
}

function isWorse(one: Measured, other: Measured): boolean {
  const more = one.total - one.covered - (other.total - other.covered);
  return more > 0 || (more === 0 && one.path < other.path);
}
