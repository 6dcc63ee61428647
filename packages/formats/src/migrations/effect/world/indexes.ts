import type { Operation, OperationOf } from '../../model/operation.ts';
import type { Step } from '../steps.ts';
import { blankShape, makeIndex } from './implicit.ts';
import { need, relation, spotOf, unnamedFor, within } from './lookup.ts';
import { already } from './make.ts';
import type { Spot, Thing } from './thing.ts';
import type { World } from './world.ts';

/** Operations on indexes. True where it was one. */
export function applyIndex(world: World, op: Operation, step: Step): boolean {
  switch (op.op) {
    case 'create-index':
      createIndex(world, op, step);
      return true;
    case 'drop-index': {
      const index = indexNamed(world, op, step, op.ifExists);
      if (index !== null) world.end(index, step);
      return true;
    }
    case 'rename-index':
      renameIndex(world, op, step);
      return true;
    default:
      return false;
  }
}

function createIndex(world: World, op: OperationOf<'create-index'>, step: Step): void {
  const table = relation(world, op.table, step);
  if (table === null) return;
  const name = op.name?.name ?? null;
  const spot: Spot = within(table, name);
  const found = world.findExactly('index', spot);
  if (found.is !== 'there') makeIndex(world, table, op, step, op.ifNotExists);
  else if (op.ifNotExists) world.touch(found.thing, step);
  else world.fault(already(found.thing, step));
}

/** PostgreSQL does not look at the table that Alembic names with an index to drop, so a wrong one does no harm. */
function tableOf(world: World, name: NonNullable<OperationOf<'drop-index'>['table']>, step: Step): Thing | null {
  if (world.dialect !== 'postgresql') return relation(world, name, step);
  const found = world.find('table', spotOf(world, name));
  return found.is === 'gone' ? null : relation(world, name, step);
}

function indexNamed(
  world: World,
  op: Pick<OperationOf<'drop-index'>, 'name'> & { readonly table?: OperationOf<'drop-index'>['table'] },
  step: Step,
  mayLack: boolean,
): Thing | null {
  const table = op.table === undefined || op.table === null ? null : tableOf(world, op.table, step);
  const schema = op.name.schema === null && table !== null ? table.spot.schema : spotOf(world, op.name).schema;
  const spot: Spot = { holder: table, schema, name: op.name.name };
  const found = world.find('index', spot);
  if (found.is === 'there') return found.thing;
  if (found.is === 'untold') {
    const candidates = table === null ? world.things : table.children;
    const guessed = unnamedFor(world, candidates, op.name.name, (thing) => thing.kind === 'index');
    if (guessed !== null) return guessed;
    const twin = table === null || world.dialect === 'postgresql' ? null : keyNamed(world, table, op.name.name);
    if (twin !== null) return twin;
  }
  return need(world, 'index', spot, step, { mayLack, facts: blankShape(null) });
}

/** MySQL and others drop a unique constraint as the index that it is. */
function keyNamed(world: World, table: Thing, name: string): Thing | null {
  const found = world.find('constraint', within(table, name));
  return found.is === 'there' ? found.thing : null;
}

function renameIndex(world: World, op: OperationOf<'rename-index'>, step: Step): void {
  const key = world.things.find(
    (thing) => thing.alive && thing.kind === 'constraint' && thing.spot.name === op.name.name,
  );
  const found = world.find('index', spotOf(world, op.name));
  if (found.is !== 'there' && key !== undefined) {
    world.move(key, { ...key.spot, name: op.to }, step);
    return;
  }
  const index = indexNamed(world, { name: op.name }, step, false);
  if (index !== null) world.move(index, { ...index.spot, name: op.to }, step);
}
