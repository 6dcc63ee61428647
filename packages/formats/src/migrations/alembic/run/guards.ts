import { type Dialects, everyDialect } from '../value/dialects.ts';
import type { Truth } from '../value/truth.ts';
import { opposite } from '../value/truth.ts';

/** Under which conditions a statement runs. */
export interface Guards {
  readonly dialects: Dialects;
  /** It stands in so many branches and loops whose condition could not be understood. */
  readonly unsure: number;
  /** The function may have ended before, under such a condition. */
  readonly left: boolean;
  /** The same of one round of a loop. */
  readonly skipped: boolean;
}

export const unguarded: Guards = { dialects: everyDialect, unsure: 0, left: false, skipped: false };

export function isConditional(guards: Guards): boolean {
  return guards.unsure > 0 || guards.left || guards.skipped;
}

export function deeper(guards: Guards): Guards {
  return { ...guards, unsure: guards.unsure + 1 };
}

/** Of the branch that runs where a condition holds; null where it never runs. */
export function whereTrue(guards: Guards, truth: Truth): Guards | null {
  const dialects = guards.dialects & truth.may;
  if (dialects === 0) return null;
  if (truth.usual === true) return guards;
  const certain = dialects === (guards.dialects & truth.must);
  return { ...guards, dialects, unsure: guards.unsure + (certain ? 0 : 1) };
}

export function whereFalse(guards: Guards, truth: Truth): Guards | null {
  return whereTrue(guards, opposite(truth));
}

/** After two branches that both go on. */
export function joined(before: Guards, left: Guards, right: Guards): Guards {
  return {
    dialects: left.dialects | right.dialects,
    unsure: before.unsure,
    left: left.left || right.left,
    skipped: left.skipped || right.skipped,
  };
}

/** After a branch that ended the block, where only the other one goes on. What raises undoes the migration, so that nothing is in doubt. */
export function afterExit(before: Guards, rest: Guards, how: 'return' | 'loop' | 'raise'): Guards {
  const doubt = rest.unsure > before.unsure;
  return {
    dialects: rest.dialects,
    unsure: before.unsure,
    left: rest.left || (doubt && how === 'return'),
    skipped: rest.skipped || (doubt && how === 'loop'),
  };
}
