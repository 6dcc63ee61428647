import type { Fact } from '@cm/model';

import type { TestReport } from '../format.ts';
import { openReport } from './open.ts';

/** Reads bytes that come in windows of the given sizes, the last one as large as needed. */
export function readIn(bytes: Uint8Array, sizes: readonly number[] = []): Fact<TestReport | null> {
  const report = openReport();
  let at = 0;
  for (const size of sizes) {
    report.push(bytes.slice(at, at + size));
    at += size;
  }
  if (at < bytes.length) report.push(bytes.slice(at));
  return report.end();
}

export function readText(text: string): Fact<TestReport | null> {
  return readIn(new TextEncoder().encode(text));
}

/** The report, where there is one. */
export function reportIn(text: string | Uint8Array): TestReport {
  const read = typeof text === 'string' ? readText(text) : readIn(text);
  if (read.status === 'unavailable' || read.value === null) throw new Error(JSON.stringify(read));
  return read.value;
}

/** `3 passed, 1 failed, 1 error, 1 skipped, 1 flaky, 1 suite error`. */
export function tally({ cases, suiteErrors }: TestReport): string {
  const count = (outcome: string): number => cases.filter((test) => test.outcome === outcome).length;
  const flaky = cases.filter((test) => test.flaky).length;
  const outcomes = ['passed', 'failed', 'error', 'skipped'].map((outcome) => `${count(outcome)} ${outcome}`);
  return [...outcomes, `${flaky} flaky`, `${suiteErrors.length} suite`].join(', ');
}
