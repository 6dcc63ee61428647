import type { Dialect } from '../model/operation.ts';
import type { Revision } from '../model/revision.ts';
import { type Comparison, comparisonOf } from './comparison.ts';
import { type Inverse, listed } from './inverse.ts';
import { downgradeOf, needOf } from './downgrade.ts';
import { isLost, lossesOfDowngrade, lossesOfUpgrade } from './losses.ts';
import { operationsOn, weightOf } from './steps.ts';

/**
 * What going back costs. `A`: no data. `B`: what was written since into what upgrade brought. `C`: upgrade already destroys
 * data that downgrade cannot bring back. `D`: there is no way back. `none`: nothing to go back from.
 */
export interface Reversibility {
  readonly class: 'A' | 'B' | 'C' | 'D' | 'none';
  /** One sentence for an auditor, with the object and the line. Begins with `At least` where something could not be read. */
  readonly reason: string;
}

type Halves = Pick<Revision, 'up' | 'down' | 'parents'>;

/**
 * The class of a revision on a database; of several that hold, the worst: D, C, B, A. Only what the operations show counts: what
 * could not be read never raises the class, but makes it "at least" that, so that a reader knows where to look. Two readings
 * are worth knowing: an UPDATE of a table to which the same upgrade added a column is taken for its backfill, and rows that
 * upgrade copied elsewhere before it destroyed them, and that downgrade writes back, are not lost.
 */
export function classOf(
  revision: Halves,
  inverse: Inverse,
  dialect: Dialect,
  comparison: Comparison = comparisonOf(revision.up, revision.down, dialect),
): Reversibility {
  const ups = operationsOn(revision.up.operations, dialect);
  const need = needOf(ups, dialect);
  if (need === 'nothing') {
    const merge = revision.parents.length > 1 ? 'It only joins branches.' : 'Upgrade changes nothing.';
    return { class: 'none', reason: merge };
  }
  const dead = noWay(revision, need, dialect);
  if (dead !== null) return { class: 'D', reason: dead };
  const blind = [...ups, ...operationsOn(revision.down.operations, dialect)].filter(
    (op) => weightOf(op, dialect) === 'opaque',
  ).length;
  return withBlind(graded(inverse, comparison), blind);
}

/** A downgrade that fails, or that leaves a changed schema as it is, is no way back. */
function noWay(revision: Halves, need: ReturnType<typeof needOf>, dialect: Dialect): string | null {
  const { state, message } = downgradeOf(revision, dialect);
  if (state === 'ok') return null;
  const passes = state === 'empty' && (need === 'rows' || need === 'light');
  return passes ? null : `No way back: ${message}`;
}

function graded(inverse: Inverse, { tooMany, compared }: Comparison): Reversibility {
  if (tooMany) {
    return { class: 'C', reason: 'There are too many operations to read; taken as the worst that has a way back.' };
  }
  const { world } = compared();
  const destroyed = lossesOfUpgrade(world).filter(isLost);
  if (destroyed.length > 0) {
    return { class: 'C', reason: `Upgrade destroys data that downgrade cannot bring back: ${listed(destroyed)}.` };
  }
  const written = lossesOfDowngrade(world).filter(isLost);
  if (written.length > 0) {
    return { class: 'B', reason: `Rolling back loses what was written since: ${listed(written)}.` };
  }
  const unproved = inverse.verdict === 'proved' ? '' : ' That downgrade restores the schema is not proved.';
  return { class: 'A', reason: `Nothing that upgrade or downgrade does loses data.${unproved}` };
}

function withBlind(found: Reversibility, blind: number): Reversibility {
  if (blind === 0 || found.class === 'C') return found;
  const count = blind === 1 ? '1 operation was' : `${String(blind)} operations were`;
  return { class: found.class, reason: `At least ${found.class}, as ${count} not analysed. ${found.reason}` };
}
