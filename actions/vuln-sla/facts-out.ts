import { isoOf } from './core/moment.ts';
import type { Finding } from './finding.ts';
import type { View } from './view.ts';

export type State = 'due-soon' | 'fixed' | 'open' | 'overdue' | 'waived';

/** What became of a finding. `waived`: an exception holds that somebody approved, or that an ignore file on the default branch makes. */
export function stateOf({ deadline, excused, gone }: Finding, waived: boolean): State {
  if (gone.kind === 'proved') return 'fixed';
  return waived || excused !== null ? 'waived' : deadline.state;
}

/** Days of which the patches are listed: this month and the one before it. */
const patchedDays = 62;

/** The control's `facts`. Source: the CLI contract of the suite's documentation. */
export function contractFacts(view: View, state: (finding: Finding) => State): Readonly<Record<string, unknown>> {
  const { all, comparedWith, facts, fixed, fresh } = view;
  const { base, ledger, reports, withdrawn } = facts;
  const iso = remembering(isoOf);
  return {
    reports: reports.read.map(({ path, format, tool, rows, bySeverity, suppressed }) => ({
      path,
      format,
      tool,
      rows,
      bySeverity,
      suppressed,
    })),
    baseReports: base === null ? null : base.read.map(({ path, format, tool, rows }) => ({ path, format, tool, rows })),
    refused: [...reports.refused, ...(base?.refused ?? [])].map(({ path, reason }) => ({ path, reason })),
    alerts: facts.alerts.map(({ kind, read }) => ({ kind, rows: read.status === 'available' ? read.value : null })),
    findings: all.map((finding) => findingOut(finding, state(finding), iso)),
    new: fresh.map(({ id }) => id),
    fixed: fixed.map(({ id }) => id),
    comparedWith,
    withdrawn,
    ledger: ledger.kind === 'read' ? { entries: ledger.last } : { entries: null, reason: ledger.reason },
    patched: patched(view),
  };
}

/** Thousands of findings share a handful of times. */
function remembering(write: (moment: number) => string): (moment: number) => string {
  const known = new Map<number, string>();
  return (moment) => {
    const text = known.get(moment) ?? write(moment);
    known.set(moment, text);
    return text;
  };
}

function findingOut(
  finding: Finding,
  state: State,
  iso: (moment: number) => string,
): Readonly<Record<string, unknown>> {
  const {
    aliases,
    deadline,
    fixAvailableAt,
    id,
    installed,
    kind,
    package: named,
    publishedAt,
    ratings,
    severity,
  } = finding;
  return {
    id,
    aliases,
    kind,
    package: named === null ? null : (named.purl ?? named.name),
    version: installed,
    path: finding.path,
    severity,
    countsAs: finding.level,
    ratings,
    firstSeen: iso(deadline.firstSeen),
    due: deadline.due === null ? null : iso(deadline.due),
    dueBy: deadline.by,
    state,
    publishedAt,
    fixAvailableAt,
    fixedVersions: finding.fixedVersions,
    sources: sourcesOf(finding),
  };
}

function sourcesOf({ sightings }: Finding): readonly unknown[] {
  const [first] = sightings;
  if (first !== undefined && sightings.length === 1) return [{ report: first.source.report, tool: first.source.tool }];
  const found = new Map<string, unknown>();
  for (const { source } of sightings) found.set(source.report, { report: source.report, tool: source.tool });
  return [...found.values()];
}

/** Vulnerabilities that were fixed, for the monthly report. */
export function patched({ facts, fixed }: View): readonly unknown[] {
  const { ledger, now, run } = facts;
  const since = now - patchedDays * 86_400_000;
  const before = ledger.kind === 'read' ? ledger.state.patched.filter(({ fixedAt }) => fixedAt >= since) : [];
  const fresh =
    'branch' in run.writes
      ? fixed.map(({ id, severity, deadline: { firstSeen } }) => ({
          id,
          severity,
          firstSeen,
          fixedAt: now,
          pullRequest: run.pullRequest,
        }))
      : [];
  return [...before, ...fresh].map(({ id, severity, firstSeen, fixedAt, pullRequest }) => ({
    id,
    severity,
    firstSeen: isoOf(firstSeen),
    fixedAt: isoOf(fixedAt),
    hours: Math.round(((fixedAt - firstSeen) / 3_600_000) * 100) / 100,
    pullRequest,
  }));
}
