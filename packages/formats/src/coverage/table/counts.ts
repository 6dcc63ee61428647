import type { Counted, Counts, CoveredFile, KeyTable, Metric } from '../format.ts';

/** How many items of one kind a file has, from its table, else as stated; null where the report says nothing of them. */
export function countsOf(file: CoveredFile, metric: Metric): Counts | null {
  const table = file[metric];
  if (table === null) return file.stated[metric];
  if (table.counts !== undefined) return table.counts;
  return 'weights' in table ? weighed(table) : listed(table.hits);
}

/** Of items that count once each. */
export function listed(hits: Counted): Counts {
  return { covered: hitsIn(hits), total: hits.length };
}

/** How many of them are not zero. */
function hitsIn(hits: Counted): number {
  const { length } = hits;
  let covered = 0;
  for (let at = 0; at < length; at += 1) if (hits[at] !== 0) covered += 1;
  return covered;
}

function weighed({ hits, weights }: KeyTable): Counts {
  let [covered, total] = [0, 0];
  for (let at = 0; at < hits.length; at += 1) {
    const weight = weights?.[at] ?? 1;
    total += weight;
    if (hits[at] !== 0) covered += weight;
  }
  return { covered, total };
}

/** The sum of counts, pooled and never averaged; null where none is known. */
export function pooled(counts: readonly (Counts | null)[]): Counts | null {
  let known = 0;
  let covered = 0;
  let total = 0;
  for (let at = 0; at < counts.length; at += 1) {
    const one = counts[at] ?? null;
    if (one === null) continue;
    known += 1;
    covered += one.covered;
    total += one.total;
  }
  return known === 0 ? null : { covered, total };
}

/** Of nothing is stated; the usual value of `CoveredFile.stated`. */
export const nothingStated: CoveredFile['stated'] = { lines: null, branches: null, functions: null, statements: null };
