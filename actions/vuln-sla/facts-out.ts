import { Filled, type Form } from '@cm/model/filled';

import { isoOf } from './core/moment.ts';
import { remembering } from './core/remembering.ts';
import type { Level } from './core/severity.ts';
import type { Source } from './core/sighting.ts';
import type { Finding } from './finding.ts';
import type { View } from './view.ts';

export type State = 'due-soon' | 'fixed' | 'open' | 'overdue' | 'waived';

/** What became of a finding. `waived`: an exception holds that somebody approved, or that an ignore file on the default branch makes. */
export function stateOf({ deadline, excused, gone }: Finding, waived: boolean): State {
  if (gone.kind === 'proved') return 'fixed';
  return waived || excused !== null ? 'waived' : deadline.state;
}

/** How many of the open findings of each level are in each state. */
export interface Tally {
  /** Null: of those that have no level. */
  readonly of: (level: Level | null, state: State) => number;
  readonly all: (state: State) => number;
}

/** Counts once for all tables and sentences. */
export function tallyOf({ open }: View, state: (finding: Finding) => State): Tally {
  const counts = new Map<Level | null, Map<State, number>>();
  for (const finding of open) {
    const own = counts.get(finding.level) ?? new Map<State, number>();
    const its = state(finding);
    counts.set(finding.level, own.set(its, (own.get(its) ?? 0) + 1));
  }
  const of: Tally['of'] = (level, its) => counts.get(level)?.get(its) ?? 0;
  return { of, all: (its) => [...counts.keys()].reduce((sum, level) => sum + of(level, its), 0) };
}

/** Days of which the patches are listed: this month and the one before it. */
const patchedDays = 62;

/** The control's `facts`. Source: the CLI contract of the suite's documentation. */
export function contractFacts(view: View, state: (finding: Finding) => State): Readonly<Record<string, unknown>> {
  const { all, comparedWith, facts, fixed, fresh } = view;
  const { base, ledger, reports, withdrawn } = facts;
  const written: Written = { iso: remembering(isoOf), source: remembering(sourceOut), forms: remembering(() => []) };
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
    findings: listed(
      all,
      (finding) => findingOut(finding, state(finding), written),
      (finding) => filledOut(finding, state(finding), written),
    ),
    new: fresh.map(({ id }) => id),
    fixed: fixed.map(({ id }) => id),
    comparedWith,
    withdrawn,
    ledger: ledger.kind === 'read' ? { entries: ledger.last } : { entries: null, reason: ledger.reason },
    patched: patched(view),
  };
}

/** Of thousands of findings, each is made when it is written: together they are larger than the reports. */
function listed(
  all: readonly Finding[],
  make: (finding: Finding) => unknown,
  makeOneOfMany: (finding: Finding) => unknown,
): Iterable<unknown> {
  if (all.length <= mostAtOnce) return all.map(make);
  return {
    *[Symbol.iterator]() {
      for (const finding of all) yield makeOneOfMany(finding);
    },
    toJSON: () => all.map(make),
  } as Iterable<unknown> & { readonly toJSON: () => unknown };
}

const mostAtOnce = 5000;

/** What thousands of findings share. */
interface Written {
  readonly iso: (moment: number) => string;
  readonly source: (source: Source) => readonly unknown[];
  /** By what findings have in common. */
  readonly forms: (alike: object) => FindingForm[];
}

/** What findings are written as that share all of it. */
interface FindingForm extends Form {
  readonly kind: Finding['kind'];
  readonly source: Source | undefined;
  readonly state: State;
}

const open = ['id', 'path'] as const;

/** The same as `findingOut`; of findings that have most in common, that is made once. */
function filledOut(finding: Finding, state: State, written: Written): unknown {
  const { alike, id, kind, path } = finding;
  if (alike === null) return findingOut(finding, state, written);
  const source = finding.sightings[0]?.source;
  const forms = written.forms(alike);
  let form = forms.find((one) => one.source === source && one.kind === kind && one.state === state);
  if (form === undefined) {
    form = { fields: findingOut(finding, state, written), open, kind, source, state };
    forms.push(form);
  }
  return new Filled(form, [id, path]);
}

function findingOut(finding: Finding, state: State, { iso, source }: Written): Readonly<Record<string, unknown>> {
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
    sources: sourcesOf(finding, source),
  };
}

function sourcesOf({ sightings }: Finding, listOf: Written['source']): readonly unknown[] {
  const first = sightings[0];
  if (first !== undefined && sightings.length === 1) return listOf(first.source);
  const found = new Map<string, unknown>();
  for (const { source } of sightings) found.set(source.report, listOf(source)[0]);
  return [...found.values()];
}

function sourceOut({ report, tool }: Source): readonly unknown[] {
  return [{ report, tool }];
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
