import { mentions } from '../names.ts';
import { lineOf } from '../steps.ts';
import { dropLine, isPython } from '../undo.ts';
import { isPart, kindWords, objectName, type Spot, type Thing } from '../world/thing.ts';
import type { Fault, World } from '../world/world.ts';
import { differs, maybeDoubt, type Outcome } from './outcome.ts';
import type { StandIns } from './stand-ins.ts';

/** Whether everything that was made is gone, but for what stands in an old place. */
export function compareMade(world: World, stands: StandIns, outcome: Outcome): void {
  const standing = new Set(stands.values());
  let fresh: ReadonlySet<string> | null = null;
  for (const thing of world.things) {
    if (thing.origin === 'before' || thing.temporary || standing.has(thing)) continue;
    if (!thing.alive) gone(thing, outcome);
    else if (isOwn(thing) && thing.origin === 'up') leftBehind(world, thing, outcome);
    else if (thing.origin === 'down' && (fresh ??= freshPlaces(world, stands)).has(placeKey(thing.kind, thing.spot))) {
      const doubt = maybeDoubt(thing);
      differs(outcome, bringsNew(thing), doubt);
    } else if (isOwn(thing)) brought(world, thing, outcome);
  }
}

/** Places where upgrade made the first thing ever, so that nothing stood there before; those in a table that is made again count as in it. */
function freshPlaces(world: World, stands: StandIns): ReadonlySet<string> {
  const places = new Map<string, boolean>();
  for (const { kind, origin, first } of world.things) {
    if (first.name === null || origin === 'down') continue;
    const home = first.holder === null ? null : (stands.get(first.holder) ?? first.holder);
    const key = placeKey(kind, { ...first, holder: home });
    places.set(key, origin === 'up' && (places.get(key) ?? true));
  }
  return new Set([...places].filter(([, isNew]) => isNew).map(([key]) => key));
}

function placeKey(kind: Thing['kind'], { holder, schema, name }: Spot): string {
  return `${kind}\0${holder === null ? schema : String(holder.id)}\0${name ?? ''}`;
}

function bringsNew(thing: Thing): Fault {
  const object = objectName(thing);
  return {
    step: thing.born,
    object,
    message: `downgrade makes ${kindWords(thing)} ${object} (${lineOf(thing.born)}), which was not there before upgrade made it`,
    remedy: `Leave ${object} out of downgrade.`,
    thing,
  };
}

function gone(thing: Thing, outcome: Outcome): void {
  const own = isOwn(thing);
  const words = `${kindWords(thing)} ${objectName(thing)}`;
  if (thing.doubt !== null && (own || thing.ended?.how === 'drop')) {
    outcome.doubts.push(`${words} may or may not be dropped: ${thing.doubt}`);
  }
  if (thing.origin !== 'up' || thing.ended?.step.phase !== 'down') return;
  outcome.undone += 1;
  if (thing.maybe && own) outcome.caveats.push(`${words} was not there before upgrade`);
}

/** Not a part of another made thing, which is told instead of it. */
function isOwn(thing: Thing): boolean {
  return !isPart(thing) && thing.partOf?.origin !== 'up';
}

function leftBehind(world: World, thing: Thing, outcome: Outcome): void {
  const object = objectName(thing);
  const words = `${kindWords(thing)} ${object}`;
  const line = dropLine(thing, thing.born.path);
  const message =
    thing.enum === null
      ? `upgrade makes ${words} (${lineOf(thing.born)}), and downgrade does not drop it`
      : `upgrade makes ${words} (${lineOf(thing.born)}), and downgrade leaves it behind: PostgreSQL does not drop a type with its table, and the next upgrade finds it there`;
  const unnamed = thing.spot.name === null && thing.shape !== null;
  const naming = unnamed ? `Give it a name in upgrade, and add to downgrade: ${line}` : `Add to downgrade: ${line}`;
  const end = thing.enum !== null && isPython(thing.born.path) ? ', after what uses it' : '';
  differs(
    outcome,
    { step: thing.born, object, message, remedy: naming + end, thing },
    maybeDoubt(thing) ?? cascaded(world, thing),
  );
}

/** `CASCADE` in downgrade may take more with it than can be seen. */
function cascaded(world: World, thing: Thing): string | null {
  const step = world.cascades.find((one) => one.phase === 'down');
  if (step === undefined || thing.kind === 'table' || thing.kind === 'type') return null;
  return `CASCADE on ${lineOf(step)} drops it`;
}

function brought(world: World, thing: Thing, outcome: Outcome): void {
  const object = objectName(thing);
  const words = `${kindWords(thing)} ${object}`;
  if (isRestored(thing)) {
    outcome.caveats.push(`${words} went with what upgrade dropped`);
    return;
  }
  const cascade = world.cascades.find((one) => one.phase === 'up');
  differs(
    outcome,
    {
      step: thing.born,
      object,
      message: `downgrade makes ${words} (${lineOf(thing.born)}), which upgrade did not drop`,
      remedy: 'Remove this operation from downgrade, or drop the same thing in upgrade.',
      thing,
    },
    maybeDoubt(thing) ??
      keyDoubt(world, thing) ??
      (cascade === undefined ? null : `CASCADE on ${lineOf(cascade)} dropped it`),
  );
}

/** Elsewhere than on PostgreSQL a new primary key takes the place of the old one. */
function keyDoubt(world: World, { shape }: Thing): string | null {
  const replaces = world.dialect !== 'postgresql' && shape?.type === 'primary-key';
  return replaces ? 'it takes the place of another key' : null;
}

/** An index or constraint that the database dropped by itself with a column or a table, without a word in upgrade. */
function isRestored(thing: Thing): boolean {
  const { shape } = thing;
  const holder = thing.spot.holder;
  if (shape === null || holder === null) return false;
  if (shape.target !== null && shape.target.origin !== 'before') return true;
  const changed = [...holder.children].filter(
    (one) => one.kind === 'column' && one.origin === 'before' && changedByUp(one),
  );
  return changed.some((column) => {
    const name = column.first.name ?? '';
    return shape.columns.some((one) => one === name || mentions(one, name)) || mentions(shape.text, name);
  });
}

function changedByUp(column: Thing): boolean {
  return column.ended?.step.phase === 'up' || (column.column?.type.up.length ?? 0) > 0;
}
