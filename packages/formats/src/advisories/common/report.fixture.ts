import type { Fact } from '@cm/model';

import { type AdvisoryReport, readReport } from '../index.ts';

/** What is read of a text, or of a value as JSON. */
function readAs(value: unknown): Fact<AdvisoryReport> {
  return readReport(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)));
}

/** A report that must be readable. */
export function reportOf(value: Uint8Array | string | object): AdvisoryReport {
  const read = value instanceof Uint8Array ? readReport(value) : readAs(value);
  if (read.status === 'unavailable') throw new Error(read.reason);
  return read.value;
}

/** Why something is no report; empty where it is one. */
export function reasonOf(value: Uint8Array | string | object): string {
  const read = value instanceof Uint8Array ? readReport(value) : readAs(value);
  return read.status === 'unavailable' ? read.reason : '';
}

/** Of each row: ids, package URL, version and the word it counts under its ratings. */
export function rowsOf(report: AdvisoryReport): readonly string[] {
  return report.advisories.map(({ ids, package: found, ratings }) =>
    [
      ids.join('='),
      found?.purl,
      found?.version,
      ratings.map(({ method, severity }) => `${method}:${severity}`).join(' '),
    ]
      .map((part) => part ?? '-')
      .join(' | '),
  );
}
