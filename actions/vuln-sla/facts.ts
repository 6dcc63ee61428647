import type { AdvisoryReport } from '@cm/formats/advisories';
import type { Ignore, IgnoreProblem } from '@cm/formats/advisory-ignores';
import type { Fact, Waiver } from '@cm/model';

import type { Release } from './core/deadline.ts';
import type { Exploited } from './core/kev.ts';
import type { Group } from './core/sighting.ts';
import type { KnownFinding, LedgerState } from './record/state.ts';

/** What `vuln-sla` saw. Everything that a verdict needs. Times in milliseconds since 1970-01-01 UTC. */
export interface VulnFacts {
  /** `change`: a pull request or a branch, red only for what it does. `state`: the whole, on schedule, a push to the default branch, a tag, a laptop. */
  readonly mode: 'change' | 'state';
  readonly reports: ReportsFacts;
  /** Null where none was given. */
  readonly base: ReportsFacts | null;
  readonly alerts: readonly AlertsFacts[];
  /** Every vulnerability that a report, an alert or the ledger tells of. */
  readonly groups: readonly Group<KnownFinding>[];
  /** Advisories that were withdrawn: none of them is a finding. */
  readonly withdrawn: readonly string[];
  readonly ledger: LedgerFacts;
  /** Null where no list was given. */
  readonly exploited: Fact<Exploited> | null;
  /** Null where nobody asked, because nothing of low severity is there. */
  readonly releases: Fact<readonly Release[]> | null;
  readonly ignores: IgnoreFacts;
  /** Of the policy file, those of this control. */
  readonly waivers: readonly Waiver[];
  /** Start of the day on which the policy was adopted. */
  readonly adoptedAt: number | null;
  readonly now: number;
  readonly run: RunFacts;
}

export interface RunFacts {
  /** What this run is, by its input: `daily-check`, …. */
  readonly checks: readonly string[];
  /** Whether it writes the ledger; else why not. */
  readonly writes: { readonly branch: string } | { readonly reason: string };
  /** Commit that was scanned; null where unknown. */
  readonly commit: string | null;
  /** The pull request that brought it; null where there is none, or nobody asked. */
  readonly pullRequest: number | null;
  readonly issues: boolean;
}

export interface ReportsFacts {
  readonly patterns: readonly string[];
  /** Whether somebody named them; else they are the usual names. */
  readonly named: boolean;
  readonly read: readonly ReadReport[];
  readonly refused: readonly RefusedReport[];
  /** Patterns that somebody named and that no file fits. */
  readonly empty: readonly string[];
}

/** A report without its rows. */
export interface ReadReport extends Omit<AdvisoryReport, 'advisories' | 'tool'> {
  readonly path: string;
  readonly tool: string;
  readonly version: string | null;
  /** Only where the run writes the ledger. */
  readonly sha256: string | null;
}

export interface RefusedReport {
  readonly path: string;
  readonly reason: string;
}

/** Alerts of one kind that GitHub keeps. */
export interface AlertsFacts {
  readonly kind: AlertKind;
  readonly read: Fact<number>;
}
export type AlertKind = 'dependabot' | 'code-scanning' | 'secret-scanning';

/** `none`: there is none, and why. `unread`: there is one and nobody can tell what it says. */
export type LedgerFacts =
  | { readonly kind: 'read'; readonly state: Omit<LedgerState, 'findings'>; readonly last: number }
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'unread'; readonly reason: string; readonly fix: string };

/** Ignore files of scanners, as they stand where the policy is read. */
export interface IgnoreFacts {
  readonly entries: readonly Ignore[];
  /** Files that could not be read, and why. */
  readonly unread: readonly RefusedReport[];
  /** Entries that nobody understands: they excuse nothing. */
  readonly problems: readonly IgnoreProblem[];
  /** Files that the change adds, alters or takes away. */
  readonly changed: readonly string[];
  /** Who approved the head of the change, other than its author; null where nobody did. */
  readonly approvedBy: string | null;
}
