import type { AppliedWaiver, LedgerEntry } from '@cm/model';

import { endOfDay, hour, isoOf } from '../core/moment.ts';
import type { Finding } from '../finding.ts';
import type { View } from '../view.ts';
import type { KnownFinding, Suppression } from './state.ts';

/** The verified waiver that excuses a finding; null for none. */
export type WaiverFor = (finding: Finding) => AppliedWaiver | null;

/** Entries of one run at most; the rest follows with the next run. */
const mostEntries = 20_000;

/** What a run adds to the ledger: only what is new, so that a second run of the same hour adds a heartbeat and nothing else. */
export function planEntries(view: View, waiverFor: WaiverFor): readonly LedgerEntry[] {
  const findings = view.blind === null ? view.all : [];
  const entries = findings.flatMap((finding) => entriesOf(finding, view, waiverFor(finding)));
  return [...entries.slice(0, mostEntries), ...releasedEntries(view), ...heartbeats(view)];
}

function entriesOf(finding: Finding, view: View, waiver: AppliedWaiver | null): readonly LedgerEntry[] {
  const { id, known, gone, reopened, same } = finding;
  if (gone.kind === 'proved') return known?.status === 'open' ? [fixedEntry(finding, view)] : [];
  if (gone.kind === 'unproved' && known === null) return [];
  const merged = same.map((other): LedgerEntry => ({ kind: 'merged', payload: { id: other, into: id } }));
  const exception = exceptionEntries(finding, waiver, view.facts.now);
  if (known === null) return [detectedEntry(finding), ...exception];
  if (reopened) return [...merged, reopenedEntry(finding), ...exception];
  return [...merged, ...rescored(finding), ...exception];
}

function detectedEntry(finding: Finding): LedgerEntry {
  const { id, kind, aliases, package: named, path, severity } = finding;
  return {
    kind: 'detected',
    payload: {
      id,
      ...(kind === 'package' ? {} : { kind }),
      ...(aliases.length === 0 ? {} : { aliases: aliases.slice(0, 50) }),
      ...(named === null ? {} : { package: named.purl ?? named.name }),
      ...(named === null || named.purl === null ? {} : { name: named.name }),
      severity,
      ...clockOf(finding),
      tools: toolsOf(finding),
      ...(path === '' ? {} : { path: path.slice(0, 300) }),
      ...datesOf(finding),
    },
  };
}

/** The clock as it is written down, with the window that was in force: it stays, whatever the policy says later. */
function clockOf({ deadline, rated, by }: Finding): Readonly<Record<string, unknown>> {
  const { due, firstSeen, start, window } = deadline;
  const shipped = deadline.shippedIn !== null && deadline.by === 'release';
  return {
    firstSeen: isoOf(firstSeen),
    ...(start === firstSeen ? {} : { start: isoOf(start) }),
    due: due === null || shipped ? null : isoOf(due),
    hours: window === null ? null : window / hour,
    ...(rated ? {} : { rated: 0 }),
    ...(by === '' ? {} : { by }),
  };
}

/** Recorded for who asks later; the clock does not start with them. */
function datesOf({ publishedAt, fixAvailableAt }: Finding): Readonly<Record<string, unknown>> {
  return {
    ...(publishedAt === null ? {} : { published: publishedAt }),
    ...(fixAvailableAt === null ? {} : { fixAvailable: fixAvailableAt }),
  };
}

function toolsOf({ sightings, known }: Finding): readonly string[] {
  const now = new Set(sightings.map(({ source }) => source.tool));
  return now.size > 0 ? [...now].toSorted() : (known?.tools ?? []);
}

/** A new rating, another name, another scanner, or an earlier sighting. */
function rescored(finding: Finding): readonly LedgerEntry[] {
  const { id, aliases, known, severity } = finding;
  if (known === null) return [];
  const names = aliases.filter((alias) => !known.aliases.includes(alias));
  const tools = toolsOf(finding).filter((tool) => !known.tools.includes(tool));
  if (names.length === 0 && tools.length === 0 && !clockDiffers(finding, known)) return [];
  const payload = {
    id,
    severity,
    ...(severity === known.severity ? {} : { was: known.severity }),
    ...clockOf(finding),
    rated: finding.rated ? 1 : 0,
    ...(names.length === 0 ? {} : { aliases: names.slice(0, 50) }),
    ...(tools.length === 0 ? {} : { tools }),
  };
  return [{ kind: 'rescored', payload }];
}

function clockDiffers({ deadline, rated, severity }: Finding, known: KnownFinding): boolean {
  const moved = deadline.by !== 'release' && deadline.due !== known.due;
  return moved || severity !== known.severity || rated !== known.rated || deadline.firstSeen < known.firstSeen;
}

function reopenedEntry(finding: Finding): LedgerEntry {
  const { id, known, severity } = finding;
  const restarted = finding.deadline.start > (known?.start ?? 0) && finding.deadline.start > finding.deadline.firstSeen;
  return { kind: 'reopened', payload: { id, severity, ...clockOf(finding), ...(restarted ? { restarted: 1 } : {}) } };
}

function fixedEntry({ id, deadline, severity }: Finding, { facts }: View): LedgerEntry {
  const { now, run } = facts;
  const inTime = deadline.due === null ? null : now <= deadline.due;
  return {
    kind: 'fixed',
    payload: {
      id,
      severity,
      firstSeen: isoOf(deadline.firstSeen),
      hours: Math.round(((now - deadline.firstSeen) / hour) * 100) / 100,
      ...(inTime === null ? {} : { inTime }),
      ...(run.commit === null ? {} : { commit: run.commit }),
      ...(run.pullRequest === null ? {} : { pullRequest: run.pullRequest }),
    },
  };
}

function exceptionEntries(finding: Finding, waiver: AppliedWaiver | null, now: number): readonly LedgerEntry[] {
  const { excused, id, known } = finding;
  const before = known?.suppressed ?? null;
  const holds = waiver === null ? excused : suppressionOf(waiver, before, now);
  if (holds === null) return before === null ? [] : [{ kind: 'expired', payload: { id, by: before.by } }];
  if (before !== null && before.by === holds.by && before.until === holds.until) return [];
  const { by, ends, reason, until } = holds;
  const who = waiver === null ? {} : { approver: waiver.approver, ticket: waiver.ticket };
  const payload = {
    id,
    by,
    reason: reason.slice(0, 300),
    until: isoOf(until),
    ...(ends === null ? {} : { ends }),
    ...who,
  };
  return [{ kind: 'suppressed', payload }];
}

function suppressionOf(waiver: AppliedWaiver, before: Suppression | null, now: number): Suppression {
  const since = before?.by === 'waiver' ? before.since : now;
  const { expires, reason } = waiver;
  return { by: 'waiver', reason, since, until: (endOfDay(expires) ?? now) + 1, ends: expires };
}

/** Each release once, with what it shipped although it was known. */
function releasedEntries({ facts, open }: View): readonly LedgerEntry[] {
  const { ledger, releases } = facts;
  if (releases?.status !== 'available' || ledger.kind !== 'read') return [];
  const { since, releases: told } = ledger.state;
  const tags = new Set(told.map(({ tag }) => tag));
  const fresh = releases.value.filter(
    ({ at, tag }) => !tags.has(tag) && since !== null && at >= since && at <= facts.now,
  );
  return fresh.map(({ at, tag }) => {
    const had = open.filter(({ known }) => known !== null && known.openSince <= at).map(({ id }) => id);
    return { kind: 'released', payload: { tag, at: isoOf(at), open: had.slice(0, 500), count: had.length } };
  });
}

/** That this run looked, with what, and at which list: nothing where nothing could be read. */
function heartbeats({ blind, facts }: View): readonly LedgerEntry[] {
  const { reports, run } = facts;
  const failed = reports.refused.length + reports.empty.length > 0;
  if (blind !== null || failed || run.checks.length === 0) return [];
  const byTool = new Map<
    string,
    { files: number; rows: number; version: string | null; database: string | null; sha256: string[] }
  >();
  for (const { tool, version, databaseAt, rows, sha256 } of reports.read) {
    const own = byTool.get(tool) ?? { files: 0, rows: 0, version, database: databaseAt, sha256: [] };
    own.files += 1;
    own.rows += rows;
    if (sha256 !== null && own.sha256.length < 20) own.sha256.push(sha256);
    byTool.set(tool, own);
  }
  const payload = {
    check: run.checks.join(' '),
    ...(run.commit === null ? {} : { commit: run.commit }),
    reports: [...byTool].map(([tool, { files, rows, version, database, sha256 }]) => ({
      tool,
      files,
      rows,
      ...(version === null ? {} : { version }),
      ...(database === null ? {} : { database }),
      sha256,
    })),
    alerts: facts.alerts.map(({ kind }) => kind),
  };
  return [{ kind: 'heartbeat', payload }];
}
