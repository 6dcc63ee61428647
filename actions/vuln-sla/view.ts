import { assess } from './assess.ts';
import type { Run } from './clock.ts';
import { mostSorted, sortedById } from './core/identify.ts';
import { hour } from './core/moment.ts';
import { normalPath } from './core/paths.ts';
import { remembering } from './core/remembering.ts';
import { decider, type Level, order } from './core/severity.ts';
import type { VulnFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import { scannedBy } from './gone.ts';
import type { Settings } from './settings.ts';

/** The facts as the verdicts look at them: worked out once. */
export interface View {
  readonly facts: VulnFacts;
  readonly settings: Settings;
  /** Every vulnerability that is there, was there on the base, or is open in the ledger: the most urgent first. */
  readonly all: readonly Finding[];
  /** Those of them that are open: here, or not proved to be gone. */
  readonly open: readonly Finding[];
  /** What the verdicts ask of the open ones, sorted out in one pass: there may be a hundred thousand. */
  readonly sorted: Sorted;
  /** Proved to be gone. */
  readonly fixed: readonly Finding[];
  /** What the change brings, or on the whole what the ledger does not know yet. */
  readonly fresh: readonly Finding[];
  /** How new ones are told; null where nothing tells. */
  readonly comparedWith: 'base reports' | 'ledger' | null;
  /** Why nobody can tell which vulnerabilities there are; null where somebody can. */
  readonly blind: string | null;
  /** Why nobody can tell since when; null where somebody can. */
  readonly clockless: string | null;
}

/** Open findings by what is to be said of them. */
export interface Sorted {
  /** How many have the level. */
  readonly count: (level: Level) => number;
  /** Overdue, and no exception of an ignore file holds. */
  readonly late: (level: Level) => readonly Finding[];
  /** Due soon, and no exception of an ignore file holds. */
  readonly near: readonly Finding[];
  readonly unrated: readonly Finding[];
  /** Those that are rated otherwise by others. */
  readonly torn: readonly Finding[];
  /** Those that every scanner leaves out, without an exception. */
  readonly hidden: readonly Finding[];
}

/** Works out what the verdicts need of the facts. */
export function viewOf(facts: VulnFacts, settings: Settings): View {
  const run: Run = {
    facts,
    settings,
    rules: rulesOf(settings, facts),
    releases: releasesIn(facts),
    scanned: scannedBy(facts),
    decide: decider(),
    pathOf: remembering(normalPath),
    fresh: new Map(),
    standings: new Map(),
  };
  const all = byUrgency(facts.groups.map((group) => assess(group, run)).filter((finding) => finding !== null));
  const fixed = all.filter(({ gone }) => gone.kind === 'proved');
  const open = fixed.length === 0 ? all : all.filter(({ gone }) => gone.kind !== 'proved');
  const comparedWith = facts.base !== null ? 'base reports' : facts.ledger.kind === 'read' ? 'ledger' : null;
  return {
    facts,
    settings,
    all,
    open,
    sorted: sorted(open),
    fixed,
    fresh: comparedWith === null ? [] : open.filter((finding) => isFresh(finding, facts)),
    comparedWith,
    blind: blindIn(facts),
    clockless: facts.ledger.kind === 'unread' ? 'The ledger could not be read.' : null,
  };
}

function sorted(open: readonly Finding[]): Sorted {
  const counts = new Map<Level | null, number>();
  const late = new Map<Level | null, Finding[]>(order.map((level) => [level, []]));
  const near: Finding[] = [];
  const unrated: Finding[] = [];
  const torn: Finding[] = [];
  const hidden: Finding[] = [];
  for (const finding of open) {
    const { deadline, disagreement, excused, leftOut, level, severity } = finding;
    counts.set(level, (counts.get(level) ?? 0) + 1);
    if (excused === null && deadline.state === 'overdue') late.get(level)?.push(finding);
    if (excused === null && deadline.state === 'due-soon') near.push(finding);
    if (excused === null && leftOut !== null) hidden.push(finding);
    if (severity === 'unknown') unrated.push(finding);
    if (disagreement !== '') torn.push(finding);
  }
  return {
    count: (level) => counts.get(level) ?? 0,
    late: (level) => late.get(level) ?? [],
    near,
    unrated,
    torn,
    hidden,
  };
}

function rulesOf({ critical, high, low, medium, unknownAs, warnAt }: Settings, { adoptedAt }: VulnFacts): Run['rules'] {
  const windows = {
    critical: critical * hour,
    high: high * hour,
    medium: medium * hour,
    low: low === null ? null : low * hour,
  };
  return { windows, unknownAs, warnAt, adoptedAt };
}

function releasesIn({ releases }: VulnFacts): Run['releases'] {
  return releases?.status === 'available' ? releases.value : [];
}

/** A scanner of which the base has no report tells nothing by comparison: then the ledger does. */
function isFresh({ gone, inBase, known, sightings }: Finding, { base, mode }: VulnFacts): boolean {
  if (gone.kind !== 'here' || inBase) return false;
  const recorded = known?.status === 'open';
  if (mode === 'state' || base === null) return !recorded;
  const compared = new Set(base.read.map(({ tool }) => tool));
  return sightings.some(({ source }) => compared.has(source.tool)) || !recorded;
}

function blindIn({ alerts, reports }: VulnFacts): string | null {
  const read = reports.read.length + alerts.filter((one) => one.read.status === 'available').length;
  return read === 0 ? 'No report was read.' : null;
}

/** By deadline, by level, by id; where thousands are as urgent as each other, those stay in the order of the reports. */
function byUrgency(all: readonly Finding[]): readonly Finding[] {
  const byDue = new Map<number, readonly Finding[][]>();
  for (const finding of all) {
    const due = finding.deadline.due ?? Infinity;
    const byLevel = byDue.get(due) ?? [[], [], [], [], []];
    byLevel[finding.level === null ? order.length : order.indexOf(finding.level)]?.push(finding);
    byDue.set(due, byLevel);
  }
  const alike = [...byDue].toSorted(([a], [b]) => a - b).flatMap(([, byLevel]) => byLevel);
  return alike.flatMap((findings) => (findings.length > mostSorted ? findings : sortedById(findings)));
}
