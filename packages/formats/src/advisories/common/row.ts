import { type Fact, unavailable } from '@cm/model';

import type { AdvisoryReport } from '../format.ts';
import type { Advisory, Severity } from '../model/advisory.ts';
import { severityOfRow } from './severity.ts';
import { severityAsStated } from './stated.ts';

type Given = Pick<Advisory, 'kind' | 'ids' | 'title' | 'package' | 'ratings'> & Partial<Advisory>;

/** A row with everything that this report does not tell left empty. All rows are made here, so that they are small and alike. */
export function row(given: Given): Advisory {
  return {
    kind: given.kind,
    ids: exact(given.ids),
    title: given.title,
    package: given.package,
    ratings: exact(given.ratings),
    malware: given.malware ?? false,
    exploited: given.exploited ?? null,
    locations: exact(given.locations),
    context: given.context ?? null,
    publishedAt: given.publishedAt ?? null,
    fixAvailableAt: given.fixAvailableAt ?? null,
    fixedVersions: exact(given.fixedVersions),
    withdrawnAt: given.withdrawnAt ?? null,
    suppressed: given.suppressed ?? null,
    alert: given.alert ?? null,
    url: given.url ?? null,
  };
}

const none: readonly never[] = Object.freeze([]);

/**
 * A list of its very length: one that was pushed to has room for 17, which a report of 100,000 rows would pay for. One that
 * is frozen is shared by many rows as it is.
 */
function exact<T>(list: readonly T[] | undefined): readonly T[] {
  if (list === undefined || list.length === 0) return none;
  if (Object.isFrozen(list)) return list;
  return list.length === 1 ? [list[0] as T] : [...list];
}

interface Read {
  readonly format: string;
  readonly tool: AdvisoryReport['tool'];
  /** What the contract counts, each once; those that the scanner suppressed among them where the report lists them together. */
  readonly rows: readonly Advisory[];
  /** What the report keeps apart as left out: listed and counted as suppressed, not among the rows. */
  readonly apart?: readonly Advisory[];
  readonly rates?: boolean;
  /** Whether rows count by the scanner's own word. */
  readonly asStated?: true;
  readonly scannedAt?: string | null;
  readonly databaseAt?: string | null;
  readonly notes?: readonly string[];
}

/** The report of these rows, counted. */
export function reportOf(read: Read): AdvisoryReport {
  const bySeverity: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 };
  const severity = read.asStated === true ? severityAsStated : severityOfRow;
  let suppressed = 0;
  for (const { ratings, suppressed: left } of read.rows) {
    bySeverity[severity(ratings)] += 1;
    if (left !== null) suppressed += 1;
  }
  const apart = read.apart ?? none;
  return {
    format: read.format,
    tool: read.tool,
    rows: read.rows.length,
    bySeverity,
    suppressed: suppressed + apart.length,
    advisories: apart.length === 0 ? read.rows : [...read.rows, ...apart],
    rates: read.rates ?? true,
    scannedAt: read.scannedAt ?? null,
    databaseAt: read.databaseAt ?? null,
    notes: read.notes ?? none,
  };
}

/** A report that is no answer: `why` names the cause, and what to do about it, after "scan failed: ". */
export function scanFailed(why: string): Fact<never> {
  return unavailable(`scan failed: ${why}`);
}
