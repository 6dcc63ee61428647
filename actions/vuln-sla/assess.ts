import { clockOf, levelOf, type Run } from './clock.ts';
import type { Decided } from './core/severity.ts';
import type { Group, Sighting } from './core/sighting.ts';
import { exceptionFor } from './exceptions.ts';
import type { Finding } from './finding.ts';
import { goneOf } from './gone.ts';
import { Judged, type Standing } from './judged.ts';
import type { KnownFinding } from './record/state.ts';

const none: readonly string[] = [];

/** The finding that a group makes; null where there is nothing to judge: what was fixed long ago, or only left out. */
export function assess(group: Group<KnownFinding>, run: Run): Finding | null {
  const known = joined(group.known);
  const seen = areHere(group.sightings) ? group.sightings : group.sightings.filter(isHere);
  const beside = seen === group.sightings ? nothingElse : besides(seen, group.sightings);
  if (seen.length === 0 && !beside.inBase && known?.status !== 'open') return null;
  const rating = ratingOf(seen.length > 0 ? seen : group.sightings, known, run);
  const level = levelOf(rating.severity, rating.rated, run.settings);
  const reopened = known?.status === 'fixed' && seen.length > 0;
  const deadline = clockOf(group, { known, level, reopened }, run);
  const isNew = known === null && beside === nothingElse && run.facts.ignores.entries.length === 0;
  const same = isNew ? run.standings.get(rating) : undefined;
  const standing =
    same?.deadline === deadline
      ? same
      : standingOf(group, { beside, deadline, known, level, rating, reopened, seen }, run);
  if (isNew && run.standings.size < mostStandings) run.standings.set(rating, standing);
  return new Judged(group, seen, standing, run.pathOf);
}

/** So many are kept. Where ratings are shared, there are few. */
const mostStandings = 1000;

interface Decisions extends Pick<Finding, 'deadline' | 'known' | 'level' | 'reopened'> {
  readonly beside: Besides;
  readonly rating: Decided;
  readonly seen: readonly Sighting[];
}

function standingOf(
  group: Group<KnownFinding>,
  { beside, deadline, known, level, rating, reopened, seen }: Decisions,
  { facts, scanned, settings }: Run,
): Standing {
  const { inBase, leftOut } = beside;
  return {
    ...rating,
    level,
    // What was fixed long ago, and only the base still tells of, is nobody's deadline.
    deadline: reopened || known?.status !== 'fixed' ? deadline : { ...deadline, state: 'open' },
    inBase,
    known,
    same: olderIds(group.known),
    leftOut,
    gone: goneOf(group, { seen: seen.length > 0, leftOut: leftOut !== null, known }, scanned),
    reopened,
    excused: exceptionFor(group, { known, level }, facts, settings),
  };
}

/** Ids of what turned out to be the same. */
function olderIds(known: readonly KnownFinding[]): readonly string[] {
  return known.length < 2 ? none : known.slice(1).map(({ id }) => id);
}

type Besides = Pick<Finding, 'inBase' | 'leftOut'>;

const nothingElse: Besides = { inBase: false, leftOut: null };

/** What sightings tell beside those of the reports that are judged. */
function besides(seen: readonly Sighting[], sightings: readonly Sighting[]): Besides {
  const inBase = sightings.some(({ row, source }) => source.side === 'base' && row.suppressed === null);
  const hidden = sightings.find(({ row }) => row.suppressed !== null)?.row.suppressed ?? null;
  return { inBase, leftOut: seen.length > 0 || hidden === null ? null : hidden.by };
}

function areHere(sightings: readonly Sighting[]): boolean {
  for (let index = 0; index < sightings.length; index += 1) if (!isHere(sightings[index] as Sighting)) return false;
  return true;
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
