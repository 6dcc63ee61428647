import type { Counts } from '@cm/formats/coverage';
import { thousands } from '@cm/model/words';

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
