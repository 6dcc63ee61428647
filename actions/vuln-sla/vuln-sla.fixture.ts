import type { Advisory, Rating, Severity } from '@cm/formats/advisories';
import {
  type AfterWaivers,
  type AppliedWaiver,
  available,
  type FindingDraft,
  type Judgement,
  type LedgerEntry,
  type Verdict,
} from '@cm/model';

import { identify } from './core/identify.ts';
import { momentOf } from './core/moment.ts';
import type { SourceRows } from './core/sighting.ts';
import type { LedgerFacts, ReadReport, ReportsFacts, VulnFacts } from './facts.ts';
import { judge } from './judge.ts';
import type { RecordEntry } from './record/entry.ts';
import { type LedgerState, replay } from './record/state.ts';
import { defaults, type Settings } from './settings.ts';

export function at(text: string): number {
  const moment = momentOf(text);
  if (moment === null) throw new Error(`${text} is no time`);
  return moment;
}

/** A word of a source. */
export function says(severity: Severity, source = 'ghsa', method: Rating['method'] = 'declared'): Rating {
  return { source, method, severity, score: null, vector: null };
}

/** A row about `cart` of npm, rated high; `more` says what is otherwise. */
export function row(ids: string | readonly string[], more: Partial<Advisory> = {}): Advisory {
  return {
    kind: 'package',
    ids: typeof ids === 'string' ? [ids] : ids,
    title: 'A flaw',
    package: { purl: 'pkg:npm/cart', name: 'cart', version: '1.0.0' },
    ratings: [says('high')],
    malware: false,
    exploited: null,
    locations: [{ path: 'package-lock.json', line: null }],
    context: null,
    publishedAt: null,
    fixAvailableAt: null,
    fixedVersions: ['1.0.1'],
    withdrawnAt: null,
    suppressed: null,
    alert: null,
    url: null,
    ...more,
  };
}

/** A row about a place in code. */
export function place(rule: string, path: string, line: number, more: Partial<Advisory> = {}): Advisory {
  return row(rule, { kind: 'code', package: null, locations: [{ path, line }], fixedVersions: [], ...more });
}

export function named(name: string, version = '1.0.0'): Advisory['package'] {
  return { purl: `pkg:npm/${name}`, name, version };
}

/** Reports by the name of their scanner; several of one scanner are `trivy`, `trivy#2`. */
export type Reports = Readonly<Record<string, readonly Advisory[]>>;

export function sourcesOf(reports: Reports, side: 'head' | 'base' = 'head', rates = true): readonly SourceRows[] {
  return Object.entries(reports).map(([name, rows]) => {
    const tool = name.split('#', 1)[0] ?? name;
    return { source: { report: `${side}/${name}.json`, tool, rates: rates && tool !== 'pip-audit', side }, rows };
  });
}

export function reportsFacts(reports: Reports, side: 'head' | 'base' = 'head'): ReportsFacts {
  const read = sourcesOf(reports, side).map(({ source, rows }): ReadReport => ({
    path: source.report,
    format: source.tool,
    tool: source.tool,
    version: null,
    rows: rows.length,
    bySeverity: { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 },
    suppressed: rows.filter(({ suppressed }) => suppressed !== null).length,
    rates: source.rates,
    scannedAt: null,
    databaseAt: null,
    notes: [],
    sha256: 'a'.repeat(64),
  }));
  return { patterns: ['*.json'], named: true, read, refused: [], empty: [] };
}

export interface Scene extends Partial<Omit<VulnFacts, 'base' | 'now' | 'reports'>> {
  readonly now: string;
  readonly reports?: Reports;
  readonly base?: Reports;
  /** What the ledger holds; null: there is none. */
  readonly entries?: readonly RecordEntry[] | null;
  /** Reports that could not be read. */
  readonly refused?: ReportsFacts['refused'];
  /** Rows of GitHub's alerts. */
  readonly alertRows?: readonly Advisory[];
}

/** Facts of a run on the default branch. */
export function factsOf({
  now,
  reports = {},
  base,
  entries = null,
  alertRows,
  refused = [],
  ...more
}: Scene): VulnFacts {
  const mode = more.mode ?? 'state';
  const known = entries === null ? null : replay(entries);
  const before = base === undefined ? null : reportsFacts(base, 'base');
  const sources = [...sourcesOf(reports), ...sourcesOf(base ?? {}, 'base'), ...alertSources(alertRows, mode)];
  const ledger = ledgerOf(known, entries);
  return {
    ...quiet,
    mode,
    reports: { ...reportsFacts(reports), refused },
    base: before,
    alerts: alertRows === undefined ? [] : [{ kind: 'dependabot', read: available(alertRows.length) }],
    groups: identify(sources, known?.findings ?? []),
    ledger,
    now: at(now),
    ...more,
  };
}

function ledgerOf(state: LedgerState | null, entries: Scene['entries']): LedgerFacts {
  if (state === null) return { kind: 'none', reason: 'There is no ledger yet.' };
  return { kind: 'read', state, last: entries?.length ?? 0 };
}

/** What a run has where nothing is said of it: it writes the ledger as a daily check. */
const quiet = {
  withdrawn: [],
  exploited: null,
  releases: null,
  ignores: { entries: [], problems: [], unread: [], changed: [], approvedBy: null },
  waivers: [],
  adoptedAt: null,
  run: {
    checks: ['daily-check'],
    writes: { branch: 'cm-ledger' },
    commit: null,
    pullRequest: null,
    issues: false,
  },
} as const;

function alertSources(rows: readonly Advisory[] | undefined, mode: VulnFacts['mode']): readonly SourceRows[] {
  const tool = 'GitHub Dependabot alerts';
  const side = mode === 'change' ? 'base' : 'head';
  return rows === undefined ? [] : [{ source: { report: tool, tool, rates: true, side }, rows }];
}

export function settingsOf(more: Partial<Settings> = {}): Settings {
  return { ...defaults, ...more };
}

/** What a control says of a finding. */
export interface OutFinding {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly package: string | null;
  readonly severity: Severity;
  readonly firstSeen: string;
  readonly due: string | null;
  readonly dueBy: string;
  readonly state: string;
  readonly sources: readonly { readonly tool: string }[];
}

export interface Judged extends Judgement {
  readonly told: AfterWaivers;
  readonly findings: readonly OutFinding[];
  readonly entries: readonly LedgerEntry[];
}

/** Judges, with the waivers that are found for drafts. */
export function judged(
  scene: Scene,
  more: Partial<Settings> = {},
  waiverOf: (draft: FindingDraft) => AppliedWaiver | null = () => null,
): Judged {
  const judgement = judge(factsOf(scene), settingsOf(more));
  const told = judgement.afterWaivers?.(waiverOf) ?? {};
  const findings = (told.facts?.['findings'] ?? []) as readonly OutFinding[];
  return { ...judgement, told, findings, entries: told.record?.entries ?? [] };
}

/** The verdict of a rule, by its name without the control. */
export function verdictOf({ verdicts }: Judgement, rule: string): Verdict {
  const found = verdicts.find((verdict) => verdict.rule === `vuln-sla/${rule}`);
  if (found === undefined) throw new Error(`no verdict of ${rule}`);
  return found;
}

/** What a rule decided by itself: findings that weigh less do not decide. */
export function outcomeOf(judgement: Judgement, rule: string): string {
  const verdict = verdictOf(judgement, rule);
  const deciding = verdict.findings.filter(({ atMost }) => atMost === undefined);
  if (deciding.some(({ outcome }) => outcome === 'fail')) return 'fail';
  if (deciding.length > 0 || verdict.undecided === true) return 'unknown';
  return verdict.applies ? 'pass' : 'not applicable';
}

/** Entries as the ledger would hold them. */
export function written(entries: readonly LedgerEntry[], now: string): readonly RecordEntry[] {
  return entries.map(({ kind, payload }) => ({ kind, payload, at: at(now) }));
}

/** Runs of the default branch one after the other, each on the ledger that the ones before left. */
export function diary(settings: Partial<Settings> = {}) {
  let entries: readonly RecordEntry[] = [];
  return {
    entries: () => entries,
    run: (
      now: string,
      reports: Reports,
      more: Partial<Scene> = {},
      waiverOf?: Parameters<typeof judged>[2],
    ): Judged => {
      const told = judged({ now, reports, entries, ...more }, settings, waiverOf);
      entries = [...entries, ...written(told.entries, now)];
      return told;
    },
  };
}
