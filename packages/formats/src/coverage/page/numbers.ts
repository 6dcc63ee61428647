import type { Counts } from '../format.ts';

/** Joins a number and its unit on one line. */
const hardSpace = '\u00a0';

/** A count that is safe to show: whole and not negative, 0 for anything else. */
function whole(value: number): number {
  return Number.isSafeInteger(value) && value > 0 ? value : 0;
}

/** Counts that are safe to compute with: whole, and no more covered than there is. */
export function sane(counts: Counts): Counts {
  const total = whole(counts.total);
  return { covered: Math.min(whole(counts.covered), total), total };
}

export function uncovered(counts: Counts): number {
  return counts.total - counts.covered;
}

/** Digits in groups of three: `10,233`. The same on every machine, unlike the locale's. */
export function grouped(value: number): string {
  const digits = String(whole(value));
  let text = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3) text = `${digits.slice(Math.max(0, end - 3), end)},${text}`;
  return text;
}

/** `1 file`, `2,000 files`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Per cent with one decimal, rounded down: only what is whole says 100.0 %. */
export function percent({ covered, total }: Counts): string {
  const tenths = tenthsOf(covered, total);
  return `${Math.floor(tenths / 10)}.${tenths % 10}${hardSpace}%`;
}

function tenthsOf(covered: number, total: number): number {
  return Number((BigInt(covered) * 1000n) / BigInt(total));
}

/** A required share, as it was written: `80 %`. */
export function required(threshold: number): string {
  return `${threshold}${hardSpace}%`;
}

/** Width of a bar in whole per cent: never empty where something is covered, never full where something is not. */
export function barWidth({ covered, total }: Counts): number {
  if (total === 0 || covered === 0) return 0;
  return Math.max(1, Math.floor(tenthsOf(covered, total) / 10));
}

/** Whether less is covered than required, compared without rounding; nothing is below where nothing is required. */
export function isBelow({ covered, total }: Counts, threshold: number | null): boolean {
  return threshold !== null && covered * 100 < threshold * total;
}

/** A threshold from outside: a number from 0 to 100, else none. */
export function knownThreshold(threshold: number | null | undefined): number | null {
  return typeof threshold === 'number' && threshold >= 0 && threshold <= 100 ? threshold : null;
}
