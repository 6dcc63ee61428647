import { type Deadline, deadlineOf, type Release, type Rules } from './core/deadline.ts';
import { day, momentOf } from './core/moment.ts';
import type { Decided, decider, Level } from './core/severity.ts';
import type { Group, Sighting } from './core/sighting.ts';
import type { VulnFacts } from './facts.ts';
import type { Scanned } from './gone.ts';
import type { Standing } from './judged.ts';
import type { KnownFinding } from './record/state.ts';
import type { Settings } from './settings.ts';

/** What is the same for all findings of a run. */
export interface Run {
  readonly facts: VulnFacts;
  readonly settings: Settings;
  readonly rules: Rules;
  readonly releases: readonly Release[];
  readonly scanned: Scanned;
  /** See `decider`. */
  readonly decide: ReturnType<typeof decider>;
  /** `normalPath`, once for each path. */
  readonly pathOf: (written: string) => string;
  /** The deadline by level of what is seen for the first time, by reports alone. */
  readonly fresh: Map<Level | null, Deadline>;
  /** What was decided last of something new that is rated so. */
  readonly standings: Map<Decided, Standing>;
}

interface Clocked {
  readonly known: KnownFinding | null;
  readonly level: Level | null;
  /** Whether it was fixed, and is here again. */
  readonly reopened: boolean;
}

/** The clock of a finding, by the record and by what is said of it now. */
export function clockOf(group: Group<KnownFinding>, standing: Clocked, run: Run): Deadline {
  const { facts, fresh } = run;
  const { known, level } = standing;
  const kev = exploitedDue(group, facts);
  const alertAt = earliestAlert(group.sightings);
  if (known !== null || kev !== null || alertAt !== null) return ownClock(standing, { kev, alertAt }, run);
  const same = fresh.get(level) ?? ownClock(standing, { kev, alertAt }, run);
  fresh.set(level, same);
  return same;
}

function ownClock(
  { known, level, reopened }: Clocked,
  { alertAt, kev }: { readonly alertAt: number | null; readonly kev: number | null },
  { facts, releases, rules, settings }: Run,
): Deadline {
  const { now } = facts;
  const anew = reopened && settings.reopenedClock === 'restart';
  // A day by which a list of exploited ones wanted it fixed stays, with or without that list.
  const listed = known !== null && known.window === null ? known.due : null;
  const recorded =
    known === null
      ? null
      : {
          ...known,
          openSince: reopened ? now : known.openSince,
          level: levelOf(known.severity, known.rated, settings),
        };
  return deadlineOf(
    {
      now,
      level,
      recorded,
      alertAt,
      restartedAt: anew ? now : (known?.restartedAt ?? null),
      anew,
      exploitedDue: earlier(kev, listed),
      releases,
    },
    rules,
  );
}

/** What nobody rated counts as the policy says; what no scanner that saw it ever rates has no deadline. */
export function levelOf(severity: KnownFinding['severity'], rated: boolean, { unknownAs }: Settings): Level | null {
  if (severity !== 'unknown') return severity;
  return rated ? unknownAs : null;
}

function exploitedDue(group: Group<KnownFinding>, { exploited }: VulnFacts): number | null {
  const { sightings } = group;
  let due: number | null = null;
  if (exploited?.status === 'available') {
    const { id, ids, known } = group;
    const all = [id, ...ids, ...known.flatMap(({ aliases }) => aliases)];
    for (const one of all) due = earlier(due, exploited.value.get(one) ?? null);
  }
  for (let index = 0; index < sightings.length; index += 1) {
    const listed = sightings[index]?.row.exploited ?? null;
    if (listed !== null) due = earlier(due, lastMomentOf(listed.due));
  }
  return due;
}

/** A list names a day, and that day is the last one. */
function lastMomentOf(text: string | null): number | null {
  const moment = momentOf(text);
  return moment !== null && moment % day === 0 ? moment + day - 1 : moment;
}

function earliestAlert(sightings: readonly Sighting[]): number | null {
  let first: number | null = null;
  for (let index = 0; index < sightings.length; index += 1) {
    const alert = sightings[index]?.row.alert ?? null;
    if (alert !== null) first = earlier(first, momentOf(alert.createdAt));
  }
  return first;
}

function earlier(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
