import type { ConstraintType, Operation, OperationOf } from '../../model/operation.ts';
import { nameKey } from '../names.ts';
import { lineOf, placeOf, type Step } from '../steps.ts';
import { blankShape, makeConstraint } from './implicit.ts';
import { need, relation, unnamedFor, within } from './lookup.ts';
import { already } from './make.ts';
import type { Thing } from './thing.ts';
import type { World } from './world.ts';

/** Operations on constraints. True where it was one. */
export function applyConstraint(world: World, op: Operation, step: Step): boolean {
  switch (op.op) {
    case 'add-constraint':
      addConstraint(world, op, step);
      return true;
    case 'drop-constraint':
      dropConstraint(world, op, step);
      return true;
    case 'rename-constraint':
      renameConstraint(world, op, step);
      return true;
    case 'validate-constraint':
      validate(world, op, step);
      return true;
    default:
      return false;
  }
}

function renameConstraint(world: World, op: OperationOf<'rename-constraint'>, step: Step): void {
  const table = relation(world, op.table, step);
  const constraint = table === null ? null : constraintNamed(world, table, op.name, null, step, false);
  if (constraint !== null) world.move(constraint, { ...constraint.spot, name: op.to }, step);
}

function validate(world: World, op: OperationOf<'validate-constraint'>, step: Step): void {
  const table = relation(world, op.table, step);
  const found = table === null ? null : world.find('constraint', within(table, op.name));
  const made = found?.is === 'there' && found.thing.origin !== 'before';
  if (!made) world.doubts.push(`${op.name} is validated (${lineOf(step)}), which nothing undoes`);
}

function addConstraint(world: World, op: OperationOf<'add-constraint'>, step: Step): void {
  const table = relation(world, op.table, step);
  if (table === null) return;
  const { constraint } = op;
  const found = world.find('constraint', within(table, constraint.name));
  if (found.is === 'there') {
    if (isForward(found.thing, step)) found.thing.doubt = null;
    else world.fault(already(found.thing, step));
    return;
  }
  if (constraint.usingIndex !== null) takeOver(world, table, constraint.usingIndex, step);
  makeConstraint(world, table, constraint, step);
  const kept = constraint.type === 'primary-key' && constraint.columns.some((name) => isOld(world, table, name));
  if (kept && step.phase === 'up') {
    world.doubts.push(`${placeOf(step)} makes its columns NOT NULL, and they stay so when the key is dropped`);
  }
}

/** A foreign key written with its table before the other table was there (`use_alter=True`) is made now. */
function isForward({ shape, doubt, born }: Thing, step: Step): boolean {
  return shape?.type === 'foreign-key' && doubt !== null && born.op.op === 'create-table' && born.phase === step.phase;
}

/** The index becomes the constraint's own, and is dropped with it. */
function takeOver(world: World, table: Thing, name: string, step: Step): void {
  const index = need(world, 'index', within(table, name), step, { mayLack: false });
  if (index !== null) world.end(index, step);
}

function isOld(world: World, table: Thing, column: string): boolean {
  const found = world.find('column', within(table, column));
  return found.is === 'untold' || (found.is === 'there' && found.thing.origin === 'before');
}

function dropConstraint(world: World, op: OperationOf<'drop-constraint'>, step: Step): void {
  const table = relation(world, op.table, step);
  if (table === null) return;
  if (op.cascade) world.cascades.push(step);
  if (op.name === null) {
    dropUnnamed(world, table, op, step);
    return;
  }
  const constraint = constraintNamed(world, table, op.name, op.type, step, op.ifExists);
  if (constraint !== null) world.end(constraint, step);
}

function dropUnnamed(world: World, table: Thing, op: OperationOf<'drop-constraint'>, step: Step): void {
  const open = [...table.children].find(
    (thing) => thing.alive && thing.kind === 'constraint' && thing.spot.name === null && ofType(thing, op.type),
  );
  if (open !== undefined) world.end(open, step);
  world.doubts.push(
    `${lineOf(step)} drops a constraint without a name, which only works where a naming convention gives one`,
  );
}

function ofType(thing: Thing, type: ConstraintType | null): boolean {
  const own = thing.shape?.type ?? null;
  return type === null || own === null || own === type;
}

/** A naming convention makes `ck_users_positive` of a check named `positive`, in one half of a file and not in the other. */
function conventional(world: World, table: Thing, name: string, type: ConstraintType | null): Thing | null {
  const key = nameKey(name, world.dialect);
  for (const thing of table.children) {
    const own = thing.spot.name === null ? '' : nameKey(thing.spot.name, world.dialect);
    const alike = own !== '' && (key.endsWith(`_${own}`) || own.endsWith(`_${key}`));
    if (!alike || !thing.alive || thing.kind !== 'constraint' || !ofType(thing, type)) continue;
    thing.doubt ??= `${name} and ${thing.spot.name ?? ''} are one only by a naming convention`;
    return thing;
  }
  return null;
}

function indexTwin(world: World, table: Thing, name: string): Thing | null {
  if (world.dialect === 'postgresql') return null;
  const found = world.find('index', within(table, name));
  return found.is === 'there' ? found.thing : null;
}

function constraintNamed(
  world: World,
  table: Thing,
  name: string,
  type: ConstraintType | null,
  step: Step,
  mayLack: boolean,
): Thing | null {
  const spot = within(table, name);
  const found = world.find('constraint', spot);
  if (found.is === 'there') return found.thing;
  if (found.is === 'untold') {
    const guessed = unnamedFor(
      world,
      table.children,
      name,
      (thing) => thing.kind === 'constraint' && ofType(thing, type),
    );
    const other = guessed ?? conventional(world, table, name, type) ?? indexTwin(world, table, name);
    if (other !== null) return other;
    if (table.origin !== 'before') {
      world.doubts.push(`${placeOf(step)}: upgrade gives no constraint of that name`);
    }
  }
  return need(world, 'constraint', spot, step, { mayLack, facts: blankShape(type) });
}
