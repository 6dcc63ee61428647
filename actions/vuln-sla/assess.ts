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
  const { sightings } = group;
  const seen = areHere(sightings) ? sightings : sightings.filter(isHere);
  const beside = seen === sightings ? nothingElse : besides(seen, sightings);
  if (seen.length === 0 && !beside.inBase && known?.status !== 'open') return null;
  const decisions = decided(group, { beside, known, seen, rows: seen.length > 0 ? seen : sightings }, run);
  return new Judged(group, standingFor(group, decisions, run), { seen, areAll: seen === sightings });
}

interface Told {
  readonly beside: Besides;
  readonly known: KnownFinding | null;
  readonly seen: readonly Sighting[];
  /** Where nothing is seen now, what was. */
  readonly rows: readonly Sighting[];
}

function decided(group: Group<KnownFinding>, { beside, known, rows, seen }: Told, run: Run): Decisions {
  const rating = ratingOf(rows, known, run);
  const level = levelOf(rating.severity, rating.rated, run.settings);
  const reopened = known?.status === 'fixed' && seen.length > 0;
  return { beside, deadline: clockOf(group, { known, level, reopened }, run), known, level, rating, reopened, seen };
}

/** So many are kept. Where ratings are shared, there are few. */
const mostStandings = 1000;

/** Of what is new, and nothing else is said of, the same is decided as of the one before that is rated so. */
function standingFor(group: Group<KnownFinding>, decisions: Decisions, run: Run): Standing {
  const { beside, deadline, known, rating } = decisions;
  const isAlike = known === null && beside === nothingElse && run.facts.ignores.entries.length === 0;
  const before = isAlike ? run.standings.get(rating) : undefined;
  if (before?.deadline === deadline) return before;
  const isShared = isAlike && run.standings.size < mostStandings;
  const standing = { ...standingOf(group, decisions, run), isShared };
  if (isShared) run.standings.set(rating, standing);
  return standing;
}

interface Decisions extends Pick<Finding, 'deadline' | 'known' | 'level' | 'reopened'> {
  readonly beside: Besides;
  readonly rating: Decided;
  readonly seen: readonly Sighting[];
}

function standingOf(
  group: Group<KnownFinding>,
  { beside, deadline, known, level, rating, reopened, seen }: Decisions,
  { facts, pathOf, scanned, settings }: Run,
): Omit<Standing, 'isShared'> {
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
    pathOf,
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
