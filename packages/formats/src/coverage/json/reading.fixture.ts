import type { Fact } from '@cm/model';

import type { Counts, CoverageReport, Format, Metric } from '../format.ts';
import { countsOf, pooled } from '../table/counts.ts';

/** The bytes of a value as JSON, or of a text. */
export function bytesOf(content: unknown): Uint8Array {
  return new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
}

/** What a format makes of bytes that come in windows which end at `cuts`; windows are overwritten once read. */
export function read(format: Format, bytes: Uint8Array, cuts: readonly number[] = []): Fact<CoverageReport> {
  const reader = format.open();
  const ends = [...cuts, bytes.length].map((cut) => Math.min(cut, bytes.length)).toSorted((a, b) => a - b);
  let from = 0;
  for (const end of ends) {
    const window = bytes.slice(from, end);
    const problem = reader.push(window);
    window.fill(0);
    if (problem !== null) return { status: 'unavailable', reason: problem };
    from = end;
  }
  return reader.end();
}

/** The report, where it must be readable. */
export function report(format: Format, content: unknown): CoverageReport {
  const fact = read(format, content instanceof Uint8Array ? content : bytesOf(content));
  if (fact.status === 'unavailable') throw new Error(fact.reason);
  return fact.value;
}

/** Why it cannot be read. */
export function reason(format: Format, content: unknown): string {
  const fact = read(format, content instanceof Uint8Array ? content : bytesOf(content));
  return fact.status === 'unavailable' ? fact.reason : 'it was read';
}

/** "3/4" of all files of a report, or `null`. */
export function totals({ files }: CoverageReport, metric: Metric): string | null {
  return shown(pooled(files.map((file) => countsOf(file, metric))));
}

/** "3/4", or null. */
export function shown(counts: Counts | null): string | null {
  return counts === null ? null : `${counts.covered}/${counts.total}`;
}
