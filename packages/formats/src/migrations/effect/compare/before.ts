import { lineOf } from '../steps.ts';
import { kindWords, objectName, type Thing } from '../world/thing.ts';
import type { World } from '../world/world.ts';
import { compareAgain, compareColumn } from './columns.ts';
import { compareType, compareTypeAgain } from './enums.ts';
import { differs, maybeDoubt, type Outcome } from './outcome.ts';
import { homeOf, type StandIns } from './stand-ins.ts';

/** Whether everything that was there before upgrade is there again. */
export function compareBefore(world: World, stands: StandIns, outcome: Outcome): void {
  for (const [thing, stand] of stands) {
    if (stand === thing) compareSame(world, thing, outcome);
    else if (stand !== null) compareOther(world, thing, stand, outcome);
    else if (thing.alive) compareMoved(thing, outcome);
    else compareGone(thing, stands, outcome);
  }
}

function compareSame(world: World, thing: Thing, outcome: Outcome): void {
  if (thing.moved !== null) outcome.undone += 1;
  if (thing.doubt !== null)
    outcome.doubts.push(`${kindWords(thing)} ${objectName(thing)} may or may not be as it was: ${thing.doubt}`);
  if (thing.kind === 'column') compareColumn(world, thing, outcome);
  if (thing.kind === 'type') compareType(thing, outcome);
  const { up, down } = thing.replaced;
  if (up !== null && down !== null) {
    outcome.undone += 1;
    outcome.caveats.push(`the old ${kindWords(thing)} ${objectName(thing)} is taken from downgrade`);
  } else if (up !== null) {
    outcome.doubts.push(
      `upgrade creates or replaces ${kindWords(thing)} ${objectName(thing)} (${lineOf(up)}), and downgrade leaves it`,
    );
  } else if (down !== null) {
    outcome.doubts.push(
      `downgrade creates or replaces ${kindWords(thing)} ${objectName(thing)} (${lineOf(down)}), which upgrade does not touch`,
    );
  }
}

function compareOther(world: World, thing: Thing, stand: Thing, outcome: Outcome): void {
  const words = `${kindWords(thing)} ${objectName(thing, thing.first)}`;
  if (stand.origin === 'up') {
    outcome.doubts.push(
      `upgrade puts another ${words} in the place of the old one (${lineOf(stand.born)}), and downgrade leaves it`,
    );
    return;
  }
  const doubt = standDoubt(thing, stand, words);
  if (doubt === null) outcome.undone += 1;
  else outcome.doubts.push(doubt);
  outcome.caveats.push(
    `what ${words} was${thing.shape === null ? ', and what stood on it,' : ''} is taken from downgrade`,
  );
  if (thing.kind === 'column') compareAgain(world, thing, stand, outcome);
  if (thing.kind === 'type') compareTypeAgain(world, thing, stand, outcome);
}

/** Why a thing in an old place may not be the old thing again. */
function standDoubt(thing: Thing, stand: Thing, words: string): string | null {
  const doubt = stand.doubt ?? thing.doubt;
  if (doubt !== null) return `downgrade may or may not bring ${words} back: ${doubt}`;
  if (thing.spot.holder?.kind === 'table' && stand.spot.holder !== homeIn(thing, stand)) {
    return `downgrade makes ${words} on another table (${lineOf(stand.born)})`;
  }
  const renamed = stand.first.name !== stand.spot.name;
  const keeps = renamed && [...stand.children].some((one) => one.spot.name === null);
  if (!keeps) return null;
  return `what the database named after ${stand.first.name ?? ''} (${lineOf(stand.born)}) keeps that name`;
}

/** The table that the other thing should stand on: the same one, or one of its name. */
function homeIn(thing: Thing, stand: Thing): Thing | null {
  const [holder, other] = [thing.first.holder, stand.spot.holder];
  if (holder === null || other === null) return other;
  return holder === other || holder.first.name === other.spot.name ? other : null;
}

function compareMoved(thing: Thing, outcome: Outcome): void {
  const step = thing.moved ?? thing.born;
  const [from, to] = [objectName(thing, thing.first), objectName(thing)];
  const back = `Rename ${to} back to ${from} in downgrade.`;
  const message =
    step.phase === 'up'
      ? `upgrade renames ${kindWords(thing)} ${from} to ${to} (${lineOf(step)}), and downgrade does not rename it back`
      : `downgrade leaves ${kindWords(thing)} ${from} with the name ${to} (${lineOf(step)})`;
  differs(outcome, { step, object: from, message, remedy: back, thing }, maybeDoubt(thing));
}

function compareGone(thing: Thing, stands: StandIns, outcome: Outcome): void {
  const { holder } = thing.first;
  const home = holder === null ? null : homeOf(holder, stands);
  if (thing.ended === null || (holder !== null && home === null)) return;
  const { step, how } = thing.ended;
  const object = objectName(thing, thing.first);
  const words = `${kindWords(thing)} ${object}`;
  const doubt = maybeDoubt(thing) ?? cascadeDoubt(thing, how, home);
  if (step.phase === 'up') {
    const message = `upgrade drops ${words} (${lineOf(step)}), and downgrade does not bring it back`;
    const remedy = `Create ${object} again in downgrade, as the migration that made it does.`;
    differs(outcome, { step, object, message, remedy, thing }, doubt);
  } else if (thing.replaced.up !== null) {
    outcome.undone += 1;
    outcome.caveats.push(`${words} was not there before upgrade`);
  } else {
    const message = `downgrade drops ${words} (${lineOf(step)}), which upgrade did not make`;
    const remedy = `Remove this operation, or drop what upgrade makes instead.`;
    differs(outcome, { step, object, message, remedy, thing }, doubt);
  }
}

/** What goes with another thing is only certain for a column of a table that is made again without it. */
function cascadeDoubt(thing: Thing, how: 'drop' | 'cascade', home: Thing | null): string | null {
  if (how === 'drop') return null;
  if (thing.kind === 'column' && home?.complete === true) return null;
  return 'it was not dropped with what it stood on';
}
