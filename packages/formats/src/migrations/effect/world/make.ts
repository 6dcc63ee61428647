import { placeOf, type Step } from '../steps.ts';
import { kindWords, objectName, type Spot, type Thing, type ThingFacts, type ThingKind } from './thing.ts';
import type { World } from './world.ts';

/** Makes a thing, unless it is there: then the operation does nothing (IF NOT EXISTS), or cannot work. */
export function makeNew(world: World, kind: ThingKind, spot: Spot, step: Step, facts: ThingFacts): Thing | null {
  const found = world.findExactly(kind, spot);
  if (found.is !== 'there') return world.make(kind, spot, step, facts);
  if (found.thing.hearsay) return world.adopt(found.thing, step, facts);
  if (facts.maybe === true) {
    world.touch(found.thing, step);
    return null;
  }
  world.fault(already(found.thing, step));
  return null;
}

/** The fault of an operation that makes what is there. */
export function already(thing: Thing, step: Step) {
  const object = objectName(thing);
  const since =
    thing.origin === 'before' ? 'upgrade does not drop it' : `it was made on line ${String(thing.born.op.line)}`;
  return {
    step,
    object,
    message: `${placeOf(step)}: ${kindWords(thing)} ${object} is there already (${since})`,
    remedy: `Remove this operation from downgrade, or drop ${object} in upgrade.`,
    thing,
  };
}
