import type { Operation, OperationOf, OtherKind } from '../../model/operation.ts';
import { nameKey, schemaKey } from '../names.ts';
import { lineOf, type Step } from '../steps.ts';
import { need, relation, spotOf, within } from './lookup.ts';
import { makeNew } from './make.ts';
import type { Spot, Thing, ThingKind } from './thing.ts';
import type { World } from './world.ts';

/** Kinds of which several can have one name (`f(integer)` and `f(text)`), or whose name says little. */
const shared: ReadonlySet<OtherKind> = new Set(['function', 'procedure', 'aggregate', 'operator', 'cast']);

const typeKinds: ReadonlySet<OtherKind> = new Set(['domain', 'composite-type', 'range-type', 'type']);

/** Kinds whose name is their table's own. */
const inTable: ReadonlySet<OtherKind> = new Set(['trigger', 'policy', 'rule']);

/** Operations on views, functions, sequences and the like. True where it was one. */
export function applyOther(world: World, op: Operation, step: Step): boolean {
  switch (op.op) {
    case 'create-other':
      createOther(world, op, step);
      return true;
    case 'drop-other':
      dropOther(world, op, step);
      return true;
    case 'alter-other':
      alterOther(world, op, step);
      return true;
    default:
      return false;
  }
}

function kindOf(kind: OtherKind): ThingKind {
  return isTypeKind(kind) ? 'type' : kind;
}

function isTypeKind(kind: OtherKind): kind is 'domain' | 'composite-type' | 'range-type' | 'type' {
  return typeKinds.has(kind);
}

function placeOf(world: World, op: Pick<OperationOf<'create-other'>, 'kind' | 'name' | 'on'>, step: Step): Spot {
  const holder = op.on !== null && inTable.has(op.kind) ? relation(world, op.on, step) : null;
  return holder === null ? spotOf(world, op.name) : within(holder, op.name.name);
}

function createOther(world: World, op: OperationOf<'create-other'>, step: Step): void {
  const spot = placeOf(world, op, step);
  const kind = kindOf(op.kind);
  const found = world.find(kind, spot);
  if (found.is === 'there' && op.replace) {
    found.thing.replaced[step.phase] = step;
    world.touch(found.thing, step);
  } else if (found.is === 'there' && shared.has(op.kind)) {
    found.thing.doubt ??= `${op.kind} ${op.name.name} is made more than once`;
  } else if (found.is === 'untold' && op.replace) {
    const thing = world.meet(kind, spot, step, { maybe: true });
    thing.replaced[step.phase] = step;
    world.touch(thing, step);
  } else {
    makeNew(world, kind, spot, step, { maybe: op.ifNotExists });
  }
}

function dropOther(world: World, op: OperationOf<'drop-other'>, step: Step): void {
  if (op.cascade) world.cascades.push(step);
  if (op.kind === 'sequence' && op.ifExists && isOwned(world, op.name.name)) return;
  const thing = otherNamed(world, op, step);
  if (thing === null) return;
  if (op.cascade && op.kind === 'schema') emptySchema(world, op.name.name, thing, step);
  if (op.cascade && op.kind === 'extension') world.opaque.push(step);
  world.end(thing, step);
}

function otherNamed(world: World, op: OperationOf<'drop-other'>, step: Step): Thing | null {
  const kind = kindOf(op.kind);
  const known = op.on === null && inTable.has(op.kind) ? byName(world, kind, op.name.name) : null;
  return known ?? need(world, kind, placeOf(world, op, step), step, { mayLack: op.ifExists });
}

function byName(world: World, kind: ThingKind, name: string): Thing | null {
  return world.things.find((thing) => thing.alive && thing.kind === kind && thing.spot.name === name) ?? null;
}

/** A sequence that a serial column made (`users_id_seq`) is gone with its table. */
function isOwned(world: World, name: string): boolean {
  return (
    name.endsWith('_seq') &&
    world.things.some(
      (thing) => thing.kind === 'table' && name.startsWith(`${thing.first.name ?? ''}_`) && !thing.alive,
    )
  );
}

function emptySchema(world: World, name: string, schema: Thing, step: Step): void {
  const key = schemaKey(name, world.dialect);
  for (const thing of world.things) {
    const inside = thing.spot.holder === null && thing.kind !== 'schema' && thing.spot.schema === key;
    if (thing.alive && inside) world.end(thing, step, 'cascade');
  }
  if (schema.origin === 'before') world.opaque.push(step);
}

function alterOther(world: World, op: OperationOf<'alter-other'>, step: Step): void {
  const known =
    op.name === null ? undefined : knownThing(world, op.name.name, schemaKey(op.name.schema, world.dialect));
  const why = `${step.op.text} (${lineOf(step)}) is not compared`;
  if (known === undefined || known.origin === 'before') world.doubts.push(why);
  else if (known.kind === 'sequence') known.doubt ??= why;
}

function knownThing(world: World, name: string, schema: string): Thing | undefined {
  return world.things.find(
    (thing) =>
      thing.alive &&
      thing.kind !== 'column' &&
      thing.spot.name !== null &&
      nameKey(thing.spot.name, world.dialect) === nameKey(name, world.dialect) &&
      thing.spot.schema === schema,
  );
}
