import type { ObjectName } from '../../model/operation.ts';
import { nameKey, schemaKey } from '../names.ts';
import { lineOf, placeOf, type Step } from '../steps.ts';
import { kindWords, objectName, type Spot, type Thing, type ThingFacts, type ThingKind } from './thing.ts';
import type { World } from './world.ts';

/** A name as a spot of its schema. */
export function spotOf(world: World, name: ObjectName): Spot {
  return { holder: null, schema: schemaKey(name.schema, world.dialect), name: name.name };
}

/** A name as a spot in a table. */
export function within(holder: Thing, name: string | null): Spot {
  return { holder, schema: holder.spot.schema, name };
}

/** What columns, indexes and triggers can stand on, by the same namespace. */
const relations: readonly ThingKind[] = ['table', 'materialized-view', 'view', 'foreign-table'];

/** The table (or view) that an operation speaks of, as one that was there before where nothing says otherwise; null where it is gone. */
export function relation(world: World, name: ObjectName, step: Step): Thing | null {
  const spot = spotOf(world, name);
  let gone: Thing | null = null;
  for (const kind of relations) {
    const found = world.find(kind, spot);
    if (found.is === 'there') return seen(found.thing);
    if (found.is === 'gone') gone ??= found.thing;
  }
  if (gone === null) return world.meet('table', spot, step);
  world.fault(missing(gone, spot, step));
  return null;
}

/** The table that a foreign key refers to. It need not be there yet, or any more: whoever creates the key knows. */
export function referred(world: World, name: ObjectName, step: Step): Thing | null {
  const spot = spotOf(world, name);
  const found = world.find('table', spot);
  if (found.is === 'there') return found.thing;
  return found.is === 'gone' ? null : world.meet('table', spot, step, { hearsay: true });
}

function seen(thing: Thing): Thing {
  thing.hearsay = false;
  return thing;
}

/** What an operation that needs a thing finds: the thing, met now where nobody spoke of it before; null where there is none. */
export function need(
  world: World,
  kind: ThingKind,
  spot: Spot,
  step: Step,
  options: { readonly mayLack: boolean; readonly facts?: ThingFacts },
): Thing | null {
  const found = world.find(kind, spot);
  if (found.is === 'there') return seen(found.thing);
  if (found.is === 'untold') return world.meet(kind, spot, step, { ...options.facts, maybe: options.mayLack });
  if (options.mayLack) return null;
  if (found.is === 'gone') world.fault(missing(found.thing, spot, step));
  else world.fault(never(kind, spot, step));
  return null;
}

/** The fault of an operation on something that is gone. */
export function missing(thing: Thing, spot: Spot, step: Step) {
  const object = objectName(thing, spot);
  const ender = thing.ended?.step ?? thing.moved;
  const why = thing.alive ? 'is renamed' : 'is dropped';
  const where =
    ender === null ? '' : ` (${why} in ${ender.phase === 'up' ? 'upgrade' : 'downgrade'}, ${lineOf(ender)})`;
  return {
    step,
    object,
    message: `${placeOf(step)}: ${kindWords(thing)} ${object} is not there any more${where}`,
    remedy: `Remove this operation from downgrade, or move it to where ${object} is there.`,
    thing,
  };
}

function never(kind: ThingKind, spot: Spot, step: Step) {
  const table = spot.holder === null ? '' : objectName(spot.holder);
  const object = `${table}.${spot.name ?? ''}`;
  return {
    step,
    object,
    message: `${placeOf(step)}: table ${table} has no ${kind} ${spot.name ?? ''}`,
    remedy: 'Remove this operation from downgrade, or correct the name.',
    thing: spot.holder,
  };
}

/** How well a name fits a thing that was given none: by the database's own rule, by a convention that names its columns, or not. */
export function fits(world: World, thing: Thing, name: string): 'exactly' | 'by its columns' | 'not' {
  const key = nameKey(name, world.dialect);
  const shape = thing.shape;
  if (shape === null) return 'not';
  if (shape.guesses.some((guess) => nameKey(guess, world.dialect) === key)) return 'exactly';
  const lower = name.toLowerCase();
  const words = shape.type === 'primary-key' ? [thing.spot.holder?.spot.name ?? ''] : shape.columns.slice(0, 1);
  return words.length > 0 && words.every((word) => word !== '' && lower.includes(word.toLowerCase()))
    ? 'by its columns'
    : 'not';
}

/** The thing without a name on a table that a name can only mean; one whose name fits no rule is still taken, with a doubt. */
export function unnamedFor(
  world: World,
  candidates: Iterable<Thing>,
  name: string,
  accepts: (thing: Thing) => boolean,
): Thing | null {
  const open = [...candidates].filter((thing) => thing.alive && thing.spot.name === null && accepts(thing));
  const exact = open.find((thing) => fits(world, thing, name) === 'exactly');
  if (exact !== undefined) return exact;
  const byColumns = open.find((thing) => fits(world, thing, name) === 'by its columns');
  if (byColumns !== undefined) return byColumns;
  const [any] = open;
  if (any === undefined) return null;
  any.doubt ??= `${name} may or may not be the name that the database gave to ${objectName(any)}`;
  return any;
}
