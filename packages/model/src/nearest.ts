/**
 * How many edits lead from `a` to `b`, counting an insertion, a deletion, a replacement and a swap of two neighbours as
 * one each; `max + 1` stands for everything above `max`. Time grows with the length times `max`, never with its square.
 * Source: Damerau 1964, in the form where no part of the text is edited twice.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (a === b) {
    return 0;
  }
  if (Math.abs(a.length - b.length) > max) {
    return max + 1;
  }
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = firstRow(b.length, max);
  for (let i = 1; i <= a.length; i += 1) {
    const row = nextRow(a, b, i, max, last, beforeLast);
    if (Math.min(...row) > max) {
      return max + 1;
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(cell(last, a.length, b.length, max), max + 1);
}

/**
 * The candidate that a misspelt word most likely means, or null: at most `max` edits away without regard to case, the
 * first one of the closest. Words over 100 characters have none.
 */
export function nearest(word: string, candidates: readonly string[], max = 2): string | null {
  if (word.length > longestWord) {
    return null;
  }
  const wanted = word.toLowerCase();
  let best: string | null = null;
  let bestDistance = max + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance - 1);
    if (distance < bestDistance && (distance === 0 || distance < Math.max(wanted.length, candidate.length))) {
      best = candidate;
      bestDistance = distance;
      if (distance === 0) {
        return best;
      }
    }
  }
  return best;
}

const longestWord = 100;

/** Only cells within `max` of the diagonal are kept: cell (i, j) stands at index `j - i + max`. */
function cell(row: readonly number[], i: number, j: number, max: number): number {
  return row[j - i + max] ?? max + 1;
}

function firstRow(length: number, max: number): number[] {
  return Array.from({ length: 2 * max + 1 }, (_, index) => {
    const j = index - max;
    return j < 0 || j > length ? max + 1 : j;
  });
}

function nextRow(
  a: string,
  b: string,
  i: number,
  max: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] {
  const row: number[] = Array.from({ length: 2 * max + 1 }, () => max + 1);
  for (let j = Math.max(0, i - max); j <= Math.min(b.length, i + max); j += 1) {
    const index = j - i + max;
    if (j === 0) {
      row[index] = i;
      continue;
    }
    const changed = a[i - 1] === b[j - 1] ? 0 : 1;
    const inserted = index > 0 ? (row[index - 1] ?? max + 1) : max + 1;
    let best = Math.min(cell(last, i - 1, j - 1, max) + changed, cell(last, i - 1, j, max) + 1, inserted + 1);
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
      best = Math.min(best, cell(beforeLast, i - 2, j - 2, max) + 1);
    }
    row[index] = best;
  }
  return row;
}
