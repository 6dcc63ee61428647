import type { Fact } from '@cm/model';

import type { CoverageReport, Format, Metric } from '../format.ts';
import { countsOf, pooled } from '../table/counts.ts';

/** Reads a report that is given as text, in windows of the given sizes, the last one as large as needed. */
export function readText(format: Format, text: string, sizes: readonly number[] = []): Fact<CoverageReport> {
  return readBytes(format, new TextEncoder().encode(text), sizes);
}

export function readBytes(format: Format, bytes: Uint8Array, sizes: readonly number[] = []): Fact<CoverageReport> {
  const reader = format.open();
  let at = 0;
  for (const size of sizes) {
    reader.push(bytes.subarray(at, at + size));
    at += size;
  }
  reader.push(bytes.subarray(at));
  return reader.end();
}

/** The report; throws with the reason where there is none. */
export function reportIn(fact: Fact<CoverageReport>): CoverageReport {
  if (fact.status === 'unavailable') throw new Error(fact.reason);
  return fact.value;
}

/** `covered/total` of all files; `-` where the report says nothing of them. */
export function totals(report: CoverageReport): Record<Metric, string> {
  return {
    lines: total(report, 'lines'),
    branches: total(report, 'branches'),
    functions: total(report, 'functions'),
    statements: total(report, 'statements'),
  };
}

function total(report: CoverageReport, metric: Metric): string {
  const counts = pooled(report.files.map((file) => countsOf(file, metric)));
  return counts === null ? '-' : `${counts.covered}/${counts.total}`;
}

/** Lines of one file as `number:hits`. */
export function linesOf(report: CoverageReport, path: string): string | null {
  const lines = report.files.find((file) => file.path === path)?.lines ?? null;
  return lines === null ? null : Array.from(lines.numbers, (line, at) => `${line}:${lines.hits[at]}`).join(' ');
}
