import { clockOf, levelOf, type Run } from './clock.ts';
import type { Decided } from './core/severity.ts';
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
  const seen = group.sightings.every(isHere) ? group.sightings : group.sightings.filter(isHere);
  const { inBase, leftOut } = seen === group.sightings ? nothingElse : besides(seen, group.sightings);
  if (seen.length === 0 && !inBase && known?.status !== 'open') return null;
  const rows = seen.length > 0 ? seen : group.sightings;
  const rating = ratingOf(rows, known, run);
  const level = levelOf(rating.severity, rating.rated, settings);
  const wasFixed = known?.status === 'fixed';
  const reopened = wasFixed && seen.length > 0;
  const deadline = clockOf(group, { known, level, reopened }, run);
  const { fixAvailableAt, fixedVersions, installed, line, path, publishedAt, title, url } = described(rows, known, run);
  // Written out: thousands are made, and a spread costs more than all of it.
  return {
    id: group.id,
    kind: group.kind,
    aliases: othersThan(group.id, group.ids),
    package: group.package,
    title,
    url,
    path,
    line,
    installed,
    fixedVersions,
    severity: rating.severity,
    level,
    by: rating.by,
    ratings: rating.ratings,
    disagreement: rating.disagreement,
    rated: rating.rated,
    // What was fixed long ago, and only the base still tells of, is nobody's deadline.
    deadline: reopened || !wasFixed ? deadline : { ...deadline, state: 'open' },
    publishedAt,
    fixAvailableAt,
    sightings: seen,
    inBase,
    known,
    same: olderIds(group.known),
    leftOut,
    gone: goneOf(group, { seen: seen.length > 0, leftOut: leftOut !== null, known }, run.scanned),
    reopened,
    excused: exceptionFor(group, { known, level }, facts, settings),
  };
}

/** Ids of what turned out to be the same. */
function olderIds(known: readonly KnownFinding[]): readonly string[] {
  return known.length < 2 ? none : known.slice(1).map(({ id }) => id);
}

/** Most have one id: those share one empty list. */
function othersThan(id: string, ids: readonly string[]): readonly string[] {
  if (ids.length === 0 || (ids.length === 1 && ids[0] === id)) return none;
  return ids.filter((other) => other !== id);
}

type Besides = Pick<Finding, 'inBase' | 'leftOut'>;

const nothingElse: Besides = { inBase: false, leftOut: null };

/** What sightings tell beside those of the reports that are judged. */
function besides(seen: readonly Sighting[], sightings: readonly Sighting[]): Besides {
  const inBase = sightings.some(({ row, source }) => source.side === 'base' && row.suppressed === null);
  const hidden = sightings.find(({ row }) => row.suppressed !== null)?.row.suppressed ?? null;
  return { inBase, leftOut: seen.length > 0 || hidden === null ? null : hidden.by };
}

function isHere({ row, source }: Sighting): boolean {
  return source.side === 'head' && row.suppressed === null;
}

/** Where nothing new was said of it, what is recorded holds. */
function ratingOf(rows: readonly Sighting[], known: KnownFinding | null, { decide }: Run): Decided {
  if (rows.length > 0 || known === null) return decide(rows);
  const { rated, severity } = known;
  return { severity, rated, by: 'the ledger', ratings: [], disagreement: '' };
}

/** Two that turned out to be the same go on as the older one, with the nearer deadline. */
function joined(all: readonly KnownFinding[]): KnownFinding | null {
  const first = all[0];
  if (first === undefined || all.length === 1) return first ?? null;
  const open = all.filter(({ status }) => status === 'open');
  const nearest = open.toSorted((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity))[0] ?? first;
  const { due, severity, start, window } = nearest;
  const tools = [...new Set(all.flatMap((one) => one.tools))];
  return { ...first, due, severity, start, window, tools, status: open.length > 0 ? 'open' : first.status };
}
