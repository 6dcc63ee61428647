import type { Fact } from '@cm/model';

import type { Wanted } from './json/wanted.ts';
import type { Advisory, Severity } from './model/advisory.ts';

/**
 * A file of a scanner, parsed. `json`: one value. `values`: several in a row, as govulncheck and yarn 1 write them. A file that
 * is neither was refused before any format saw it.
 */
export type Document =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'values'; readonly values: readonly unknown[] };

export interface AdvisoryReport {
  /** Name of the format. */
  readonly format: string;
  readonly tool: { readonly name: string; readonly version: string | null } | null;
  /** As the contract of `cm vuln-sla` counts them, before anything is united. */
  readonly rows: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Rows that the scanner itself left out; not among `rows` where the report keeps them apart. */
  readonly suppressed: number;
  readonly advisories: readonly Advisory[];
  /** Whether this scanner ever rates: where it never does, an unknown severity has its own remedy. */
  readonly rates: boolean;
  /** ISO 8601; null where the report does not say. */
  readonly scannedAt: string | null;
  readonly databaseAt: string | null;
  /** What a person should know of how the report was read: one sentence each. */
  readonly notes: readonly string[];
}

/** One kind of report. Told by content, never by name. */
export interface Format {
  readonly name: string;
  readonly title: string;
  /** What it reads of its long lists, where those are long; else everything is kept for it. */
  readonly wanted?: Wanted;
  /** Looks at a few keys only. */
  readonly detect: (document: Document) => boolean;
  /**
   * The whole report, or why it is no answer: an error that the scanner wrote instead, a version that is not known, a part
   * that is missing. Never zero findings where nothing was scanned. Never throws.
   */
  readonly read: (document: Document) => Fact<AdvisoryReport>;
}
