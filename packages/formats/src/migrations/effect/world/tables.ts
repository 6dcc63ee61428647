import type { ObjectName, Operation, OperationOf } from '../../model/operation.ts';
import { schemaKey } from '../names.ts';
import { placeOf, type Step } from '../steps.ts';
import { addColumn } from './columns.ts';
import { makeConstraint, makeIndex } from './implicit.ts';
import { need, relation, spotOf } from './lookup.ts';
import { already, makeNew } from './make.ts';
import { objectName, type Spot, type Thing } from './thing.ts';
import type { World } from './world.ts';

/** Operations on whole tables. True where it was one. */
export function applyTable(world: World, op: Operation, step: Step): boolean {
  switch (op.op) {
    case 'create-table':
      createTable(world, op, step);
      return true;
    case 'drop-table':
      dropTable(world, op, step);
      return true;
    case 'rename-table':
      moveRelation(world, op.table, step, (spot) => ({ ...spot, name: op.to }));
      return true;
    case 'move-table':
      moveRelation(world, op.table, step, (spot) => ({ ...spot, schema: schemaKey(op.toSchema, world.dialect) }));
      return true;
    case 'truncate':
      for (const table of op.tables) {
        world.rows.push({ step, verb: 'truncate', thing: relation(world, table, step) });
      }
      return true;
    case 'data':
      world.rows.push({ step, verb: op.verb, thing: op.table === null ? null : relation(world, op.table, step) });
      return true;
    default:
      return false;
  }
}

function createTable(world: World, op: OperationOf<'create-table'>, step: Step): void {
  const partOf = op.partitionOf === null ? null : relation(world, op.partitionOf, step);
  const complete = !op.fromQuery && partOf === null && op.columns.length > 0;
  const table = makeNew(world, 'table', spotOf(world, op.table), step, {
    complete,
    partOf,
    temporary: op.temporary,
    maybe: op.ifNotExists,
  });
  if (table === null) return;
  for (const column of op.columns) addColumn(world, table, column, step, { maybe: false, makesType: true });
  for (const constraint of op.constraints) makeConstraint(world, table, constraint, step);
  for (const index of op.indexes) makeIndex(world, table, index, step, false);
}

function dropTable(world: World, op: OperationOf<'drop-table'>, step: Step): void {
  const table = need(world, 'table', spotOf(world, op.table), step, { mayLack: op.ifExists });
  if (table === null) return;
  if (op.cascade) world.cascades.push(step);
  for (const key of keysOnto(world, table)) {
    if (op.cascade || world.dialect !== 'postgresql') world.end(key, step, 'cascade');
    else refused(world, table, key, step);
  }
  world.end(table, step);
}

/** Foreign keys of other tables that refer to a table. */
function keysOnto(world: World, table: Thing): readonly Thing[] {
  return world.things.filter((thing) => thing.alive && thing.shape?.target === table && thing.spot.holder !== table);
}

function refused(world: World, table: Thing, key: Thing, step: Step): void {
  const child = key.spot.holder === null ? 'another table' : objectName(key.spot.holder);
  const parent = objectName(table);
  world.fault({
    step,
    object: parent,
    message: `${placeOf(step)}: PostgreSQL refuses to drop ${parent} while ${child} refers to it (foreign key of line ${String(key.born.op.line)})`,
    remedy: `Drop ${child}, or its foreign key, before ${parent}.`,
    thing: key,
  });
}

function moveRelation(world: World, name: ObjectName, step: Step, to: (spot: Spot) => Spot): void {
  const thing = relation(world, name, step);
  if (thing === null) return;
  const spot = to(thing.spot);
  const found = world.findExactly(thing.kind, spot);
  if (found.is === 'there' && found.thing !== thing) {
    world.fault(already(found.thing, step));
    return;
  }
  world.move(thing, spot, step);
}
