import { doubtOf, type Thing } from '../world/thing.ts';
import type { Fault, World } from '../world/world.ts';

/** What comparing the database before upgrade with the one after downgrade gave. */
export interface Outcome {
  /** Certain differences, and operations of downgrade that cannot work. */
  readonly faults: Fault[];
  /** Differences that are likely but not certain, each with its doubt in `doubts`. */
  readonly likely: Fault[];
  readonly doubts: string[];
  /** What a proof rests on beyond the operations: half sentences. */
  readonly caveats: string[];
  /** Whether downgrade undid anything at all. */
  undone: number;
}

/** An outcome with what applying the operations already showed. */
export function outcomeOf(world: World): Outcome {
  return { faults: [...world.faults], likely: [], doubts: [...world.doubts], caveats: [], undone: 0 };
}

/** Notes a difference: certain, unless something about the thing is not. */
export function differs(outcome: Outcome, fault: Fault, doubt: string | null): void {
  const why = doubt ?? (fault.thing === null ? null : doubtOf(fault.thing));
  if (why === null) {
    outcome.faults.push(fault);
    return;
  }
  outcome.likely.push(fault);
  outcome.doubts.push(`${fault.message} unless: ${why}`);
}

/** The doubt of a thing that may or may not have been there. */
export function maybeDoubt(thing: Thing): string | null {
  if (!thing.maybe) return null;
  return thing.origin === 'before'
    ? `it was not there at all (${thing.born.op.text})`
    : `it was there before (${thing.born.op.text})`;
}
