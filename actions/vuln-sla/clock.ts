import { type Deadline, deadlineOf, type Release, type Rules } from './core/deadline.ts';
import { day, momentOf } from './core/moment.ts';
import type { Level } from './core/severity.ts';
import type { Group, Sighting } from './core/sighting.ts';
import type { VulnFacts } from './facts.ts';
import type { Scanned } from './gone.ts';
import type { KnownFinding } from './record/state.ts';
import type { Settings } from './settings.ts';

/** What is the same for all findings of a run. */
export interface Run {
  readonly facts: VulnFacts;
  readonly settings: Settings;
  readonly rules: Rules;
  readonly releases: readonly Release[];
  readonly scanned: Scanned;
}

interface Standing {
  readonly known: KnownFinding | null;
  readonly level: Level | null;
  /** Whether it was fixed, and is here again. */
  readonly reopened: boolean;
}

/** The clock of a finding, by the record and by what is said of it now. */
export function clockOf(
  group: Group<KnownFinding>,
  { known, level, reopened }: Standing,
  { facts, releases, rules, settings }: Run,
): Deadline {
  const { now } = facts;
  const anew = reopened && settings.reopenedClock === 'restart';
  const kev = exploitedDue(group, facts);
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
      alertAt: earliestAlert(group.sightings),
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

function exploitedDue({ id, ids, known, sightings }: Group<KnownFinding>, { exploited }: VulnFacts): number | null {
  let due: number | null = null;
  if (exploited?.status === 'available') {
    const all = [id, ...ids, ...known.flatMap(({ aliases }) => aliases)];
    for (const one of all) due = earlier(due, exploited.value.get(one) ?? null);
  }
  for (const { row } of sightings) if (row.exploited !== null) due = earlier(due, lastMomentOf(row.exploited.due));
  return due;
}

/** A list names a day, and that day is the last one. */
function lastMomentOf(text: string | null): number | null {
  const moment = momentOf(text);
  return moment !== null && moment % day === 0 ? moment + day - 1 : moment;
}

function earliestAlert(sightings: readonly Sighting[]): number | null {
  let first: number | null = null;
  for (const { row } of sightings) if (row.alert !== null) first = earlier(first, momentOf(row.alert.createdAt));
  return first;
}

function earlier(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
