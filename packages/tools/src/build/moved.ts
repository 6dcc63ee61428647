/** Things in a row, each of which weighs less behind some than behind others. */
export interface Row {
  /** Sizes of the things. */
  readonly sizes: readonly number[];
  /** How far back what stood before counts, in the same unit. */
  readonly reach: number;
  /** Weight of a thing behind those that stand in its reach, the farthest first. Asked once for the same question. */
  readonly weigh: (before: readonly number[], one: number) => number;
}

/** How much lighter a row has to become to be worth a change: less may be noise. */
const least = 8;

/**
 * A lighter order of the same things: each is put where the row becomes lightest, `times` over. It sees what a chain of pairs cannot:
 * that several small things stand in the reach of one.
 */
export function moved(order: readonly number[], row: Row, times: number): readonly number[] {
  const weigh = remembered(row);
  let best = order;
  for (let time = 0; time < times; time += 1)
    for (const one of [...order].toSorted((a, b) => a - b)) best = withMoved(best, one, row, weigh);
  return best;
}

type Weight = (order: readonly number[], index: number) => number;

function remembered({ reach, sizes, weigh }: Row): Weight {
  const known = new Map<string, number>();
  return (order, index) => {
    let from = index;
    for (let size = 0; from > 0 && size < reach; from -= 1) size += sizes[order[from - 1] ?? 0] ?? 0;
    const seen = order.slice(from, index + 1);
    const key = seen.join(' ');
    const weight = known.get(key) ?? weigh(seen.slice(0, -1), order[index] ?? 0);
    known.set(key, weight);
    return weight;
  };
}

function withMoved(order: readonly number[], one: number, row: Row, weigh: Weight): readonly number[] {
  const rest = order.filter((other) => other !== one);
  const weights = rest.map((_, index) => weigh(rest, index));
  const added = Array.from({ length: order.length }, (_, place) => addedAt(place, { one, rest, row, weigh, weights }));
  const own = added[order.indexOf(one)] ?? 0;
  const lightest = Math.min(...added);
  if (lightest > own - least) return order;
  const place = added.indexOf(lightest);
  return [...rest.slice(0, place), one, ...rest.slice(place)];
}

interface Putting {
  readonly one: number;
  readonly rest: readonly number[];
  readonly row: Row;
  readonly weigh: Weight;
  readonly weights: readonly number[];
}

/** By how much the row becomes heavier with one more thing there: its own weight, and what changes for those that it stands before. */
function addedAt(place: number, { one, rest, row, weigh, weights }: Putting): number {
  const order = [...rest.slice(0, place), one, ...rest.slice(place)];
  let added = weigh(order, place);
  let size = 0;
  for (let index = place + 1; index < order.length && size < row.reach; index += 1) {
    added += weigh(order, index) - (weights[index - 1] ?? 0);
    size += row.sizes[order[index] ?? 0] ?? 0;
  }
  return added;
}
