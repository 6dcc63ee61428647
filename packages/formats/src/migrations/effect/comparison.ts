import type { Dialect } from '../model/operation.ts';
import type { Body } from '../model/revision.ts';
import { compareBefore } from './compare/before.ts';
import { compareMade } from './compare/made.ts';
import { type Outcome, outcomeOf } from './compare/outcome.ts';
import { standIns } from './compare/stand-ins.ts';
import { lineOf, operationsCap, type Step, stepsOf } from './steps.ts';
import { objectName } from './world/thing.ts';
import { run } from './world/run.ts';
import type { World } from './world/world.ts';

/** Both halves of a revision on one kind of database, and what they make of it. */
export interface Comparison {
  readonly ups: readonly Step[];
  readonly downs: readonly Step[];
  readonly tooMany: boolean;
  /** Made with the first question, and shared by all of them. */
  readonly compared: () => Compared;
}

interface Compared {
  readonly world: World;
  readonly outcome: Outcome;
}

/** Follows upgrade and downgrade through the schema. */
export function comparisonOf(
  up: Pick<Body, 'operations' | 'path'>,
  down: Pick<Body, 'operations' | 'path'>,
  dialect: Dialect,
): Comparison {
  const ups = stepsOf(up, 'up', dialect, 0);
  const downs = stepsOf(down, 'down', dialect, ups.length);
  let made: Compared | null = null;
  const make = (): Compared => {
    const world = run([...ups, ...downs], dialect);
    return { world, outcome: compare(world) };
  };
  return { ups, downs, tooMany: ups.length + downs.length > operationsCap, compared: () => (made ??= make()) };
}

/** The database before upgrade against the one after downgrade. */
function compare(world: World): Outcome {
  const outcome = outcomeOf(world);
  const stands = standIns(world);
  compareBefore(world, stands, outcome);
  compareMade(world, stands, outcome);
  compareAside(world, outcome);
  for (const { step, thing } of world.rows) {
    if (thing !== null && thing.origin !== 'before') continue;
    const table = thing === null ? '' : ` of ${objectName(thing)}`;
    const half = step.phase === 'up' ? 'upgrade' : 'downgrade';
    outcome.doubts.push(`${half} changes rows${table} (${lineOf(step)}), and rows cannot be compared`);
  }
  return outcome;
}

function compareAside({ aside }: World, outcome: Outcome): void {
  const first = aside.find(({ phase }) => phase === 'up');
  if (first === undefined) return;
  if (aside.some(({ phase }) => phase === 'down')) outcome.caveats.push('rights and comments are not compared');
  else
    outcome.doubts.push(`${first.op.text} (${lineOf(first)}) is not compared, and downgrade does nothing of its kind`);
}
