import { counted, listed } from '@cm/model/words';

import { alertTools } from './collect/alerts.ts';
import type { Group } from './core/sighting.ts';
import type { ReportsFacts, VulnFacts } from './facts.ts';
import type { Gone } from './finding.ts';
import type { KnownFinding } from './record/state.ts';

/** How many reports each scanner left, now and before. */
export interface Scanned {
  readonly now: ReadonlyMap<string, number>;
  readonly before: ReadonlyMap<string, number>;
  /** Why nothing can count as gone; null where it can. */
  readonly doubt: string | null;
}

/** Works out who looked: a scan that failed, or an ignore file that the change alters, proves nothing. */
export function scannedBy(facts: VulnFacts): Scanned {
  const { alerts, base, ignores, ledger, mode, reports } = facts;
  const now = new Map(countsOf(reports));
  for (const { kind, read } of alerts) {
    if (mode === 'state' && read.status === 'available') now.set(alertTools[kind], 1);
  }
  const before = base === null ? lastCounts(ledger) : countsOf(base);
  return { now, before, doubt: doubtIn(facts, ignores.changed) };
}

function doubtIn({ base, reports }: VulnFacts, changed: readonly string[]): string | null {
  if (reports.refused.length + reports.empty.length > 0) return 'a report is missing or could not be read';
  if (base !== null && base.refused.length + base.empty.length > 0) return 'a report of the base could not be read';
  if (changed.length > 0) return `the change alters what a scanner ignores (${listed(changed, 3)})`;
  return null;
}

function countsOf({ read }: ReportsFacts): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tool } of read) counts.set(tool, (counts.get(tool) ?? 0) + 1);
  return counts;
}

/** Of every scanner the number of reports in the last run that it took part in. */
function lastCounts(ledger: VulnFacts['ledger']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (ledger.kind !== 'read') return counts;
  for (const { tools } of ledger.state.heartbeats) for (const [tool, files] of tools) counts.set(tool, files);
  return counts;
}

const here: Gone = { kind: 'here' };

/** Whether a vulnerability is gone. Only the scanners that saw it can prove it, each with as many reports as before. */
export function goneOf(
  { sightings }: Group<KnownFinding>,
  state: { readonly seen: boolean; readonly leftOut: boolean; readonly known: KnownFinding | null },
  { before, doubt, now }: Scanned,
): Gone {
  if (state.seen) return here;
  if (state.leftOut) return { kind: 'unproved', reason: 'the scanner still sees it, and leaves it out' };
  if (doubt !== null) return { kind: 'unproved', reason: doubt };
  const saw = new Set(sightings.map(({ source }) => source.tool));
  const tools = saw.size > 0 ? [...saw] : (state.known?.tools ?? []);
  if (tools.length === 0) return { kind: 'unproved', reason: 'nobody knows which scanner saw it' };
  const silent = tools.filter((tool) => !now.has(tool));
  if (silent.length > 0)
    return { kind: 'unproved', reason: `there is no report of ${listed(silent, 3)}, which saw it` };
  const fewer = tools.find((tool) => (now.get(tool) ?? 0) < (before.get(tool) ?? 0));
  if (fewer === undefined) return { kind: 'proved' };
  const reason = `${fewer} left ${counted(now.get(fewer) ?? 0, 'report')}, and ${before.get(fewer) ?? 0} the time before`;
  return { kind: 'unproved', reason };
}
