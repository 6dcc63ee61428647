import { clockOf, levelOf, type Run } from './clock.ts';
import { decide } from './core/severity.ts';
import type { Group, Sighting } from './core/sighting.ts';
import { described } from './describe.ts';
import { exceptionFor } from './exceptions.ts';
import type { Finding } from './finding.ts';
import { goneOf } from './gone.ts';
import type { KnownFinding } from './record/state.ts';

const none: readonly string[] = [];

/** The finding that a group makes; null where there is nothing to judge: what was fixed long ago, or only left out. */
export function assess(group: Group<KnownFinding>, run: Run): Finding | null {
  const { facts, settings } = run;
  const known = joined(group.known);
  const { inBase, leftOut, seen } = sightingsOf(group);
  if (seen.length === 0 && !inBase && known?.status !== 'open') return null;
  const rows = seen.length > 0 ? seen : group.sightings;
  const rating = ratingOf(rows, known);
  const level = levelOf(rating.severity, rating.rated, settings);
  const reopened = known?.status === 'fixed' && seen.length > 0;
  const deadline = clockOf(group, { known, level, reopened }, run);
  return {
    id: group.id,
    kind: group.kind,
    aliases: othersThan(group.id, group.ids),
    package: group.package,
    ...described(rows, known),
    ...rating,
    level,
    // What was fixed long ago, and only the base still tells of, is nobody's deadline.
    deadline: reopened || known?.status !== 'fixed' ? deadline : { ...deadline, state: 'open' },
    sightings: seen,
    inBase,
    known,
    same: group.known.slice(1).map(({ id }) => id),
    leftOut,
    gone: goneOf(group, { seen: seen.length > 0, leftOut: leftOut !== null, known }, run.scanned),
    reopened,
    excused: exceptionFor(group, { known, level: level ?? settings.unknownAs }, facts, settings),
  };
}

/** Most have one id: those share one empty list. */
function othersThan(id: string, ids: readonly string[]): readonly string[] {
  return ids.length < 2 && ids[0] === id ? none : ids.filter((other) => other !== id);
}

function sightingsOf({ sightings }: Group<KnownFinding>): Pick<Finding, 'inBase' | 'leftOut'> & {
  readonly seen: readonly Sighting[];
} {
  const seen = sightings.filter(({ row, source }) => source.side === 'head' && row.suppressed === null);
  const inBase = sightings.some(({ row, source }) => source.side === 'base' && row.suppressed === null);
  const hidden = sightings.find(({ row }) => row.suppressed !== null)?.row.suppressed ?? null;
  return { seen, inBase, leftOut: seen.length > 0 || hidden === null ? null : hidden.by };
}

/** Where nothing new was said of it, what is recorded holds. */
function ratingOf(
  rows: readonly Sighting[],
  known: KnownFinding | null,
): Pick<Finding, 'by' | 'disagreement' | 'rated' | 'ratings' | 'severity'> {
  if (rows.length > 0 || known === null) return decide(rows);
  const { rated, severity } = known;
  return { severity, rated, by: 'the ledger', ratings: [], disagreement: '' };
}

/** Two that turned out to be the same go on as the older one, with the nearer deadline. */
function joined(all: readonly KnownFinding[]): KnownFinding | null {
  const [first, ...others] = all;
  if (first === undefined || others.length === 0) return first ?? null;
  const open = all.filter(({ status }) => status === 'open');
  const nearest = open.toSorted((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity))[0] ?? first;
  const { due, severity, start, window } = nearest;
  const tools = [...new Set(all.flatMap((one) => one.tools))];
  return { ...first, due, severity, start, window, tools, status: open.length > 0 ? 'open' : first.status };
}
