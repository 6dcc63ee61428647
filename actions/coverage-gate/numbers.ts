import type { Counts } from '@cm/formats/coverage';

/** Whether as much is covered as is asked for, in whole numbers: 79,999 of 100,000 are not 80 %. `percent` has at most two decimals. */
export function meets({ covered, total }: Counts, percent: number): boolean {
  return covered * 10_000 >= hundredths(percent) * total;
}

/** How many more have to be covered; 0 where it is enough. */
export function lacking({ covered, total }: Counts, percent: number): number {
  return Math.max(0, Math.ceil((hundredths(percent) * total) / 10_000) - covered);
}

function hundredths(percent: number): number {
  return Math.round(percent * 100);
}

/** Per cent with two decimals at most, always rounded down: what is not reached is never shown as reached. */
export function percentText({ covered, total }: Counts): string {
  if (total === 0) return 'none';
  const value = Math.floor((covered * 10_000) / total);
  return `${value / 100} %`;
}

/** `61 of 100 (61 %)`. */
export function shareText(counts: Counts): string {
  return `${thousands(counts.covered)} of ${thousands(counts.total)} (${percentText(counts)})`;
}

/** `12,345`. */
export function thousands(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 line`, `2 lines`. */
export function counted(count: number, noun: string): string {
  return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `a, b and 3 more`: outside text, each cut short. */
export function listed(items: readonly string[], most = 5): string {
  const shown = items.slice(0, most).map((item) => (item.length > 200 ? `${item.slice(0, 200)}…` : item));
  const rest = items.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${thousands(rest)} more` : shown.join(', ');
}
