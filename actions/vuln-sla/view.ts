import { assess } from './assess.ts';
import type { Run } from './clock.ts';
import { hour } from './core/moment.ts';
import { order } from './core/severity.ts';
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

/** Works out what the verdicts need of the facts. */
export function viewOf(facts: VulnFacts, settings: Settings): View {
  const run: Run = {
    facts,
    settings,
    rules: rulesOf(settings, facts),
    releases: releasesIn(facts),
    scanned: scannedBy(facts),
  };
  const all: Finding[] = [];
  for (const group of facts.groups) {
    const finding = assess(group, run);
    if (finding !== null) all.push(finding);
  }
  all.sort(urgentFirst);
  const open = all.filter(({ gone }) => gone.kind !== 'proved');
  const comparedWith = facts.base !== null ? 'base reports' : facts.ledger.kind === 'read' ? 'ledger' : null;
  return {
    facts,
    settings,
    all,
    open,
    fixed: all.filter(({ gone }) => gone.kind === 'proved'),
    fresh: comparedWith === null ? [] : open.filter((finding) => isFresh(finding, facts)),
    comparedWith,
    blind: blindIn(facts),
    clockless: facts.ledger.kind === 'unread' ? 'The ledger could not be read.' : null,
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

function urgentFirst(a: Finding, b: Finding): number {
  const [own, others] = [a, b].map(({ deadline }) => deadline.due ?? Infinity);
  if (own !== others && own !== undefined && others !== undefined) return own < others ? -1 : 1;
  const rank = ({ level }: Finding): number => (level === null ? order.length : order.indexOf(level));
  return rank(a) - rank(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
