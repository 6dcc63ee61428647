import type { Operation, OperationOf } from '../../model/operation.ts';
import { placeOf, type Step } from '../steps.ts';
import { need, spotOf } from './lookup.ts';
import { makeNew } from './make.ts';
import { objectName, type Thing } from './thing.ts';
import type { World } from './world.ts';

const ofTypes: ReadonlySet<Operation['op']> = new Set([
  'create-enum',
  'drop-type',
  'add-enum-value',
  'rename-enum-value',
  'rename-type',
]);

/** Operations on types, which only PostgreSQL has: elsewhere they do nothing. True where it was one. */
export function applyType(world: World, op: Operation, step: Step): boolean {
  if (ofTypes.has(op.op) && world.dialect !== 'postgresql') return true;
  switch (op.op) {
    case 'create-enum':
      makeNew(world, 'type', spotOf(world, op.type), step, {
        maybe: op.ifNotExists,
        enum: { labels: op.labels, added: [], renamed: new Map() },
      });
      return true;
    case 'drop-type':
      dropType(world, op, step);
      return true;
    case 'add-enum-value':
      addValue(world, op, step);
      return true;
    case 'rename-enum-value':
      renameValue(world, op, step);
      return true;
    case 'rename-type': {
      const type = enumNeeded(world, op.type, step);
      if (type !== null) world.move(type, { ...type.spot, name: op.to }, step);
      return true;
    }
    default:
      return false;
  }
}

function enumNeeded(world: World, name: OperationOf<'rename-type'>['type'], step: Step): Thing | null {
  const facts = { enum: { labels: null, added: [], renamed: new Map() } };
  return need(world, 'type', spotOf(world, name), step, { mayLack: false, facts });
}

function dropType(world: World, op: OperationOf<'drop-type'>, step: Step): void {
  const type = need(world, 'type', spotOf(world, op.type), step, { mayLack: op.ifExists });
  if (type === null) return;
  if (op.cascade) world.cascades.push(step);
  else for (const user of usersOf(world, type)) refused(world, type, user, step);
  world.end(type, step);
}

/** Columns that certainly have a type: those that the same files made with it. */
function usersOf(world: World, type: Thing): readonly Thing[] {
  return world.things.filter(
    (thing) =>
      thing.alive && thing.column?.typeThing === type && (thing.origin !== 'before' || thing.column.type.up.length > 0),
  );
}

function refused(world: World, type: Thing, user: Thing, step: Step): void {
  const object = objectName(type);
  world.fault({
    step,
    object,
    message: `${placeOf(step)}: PostgreSQL refuses to drop type ${object} while column ${objectName(user)} has it`,
    remedy: `Drop the type after the column (or its table).`,
    thing: user,
  });
}

function addValue(world: World, op: OperationOf<'add-enum-value'>, step: Step): void {
  const type = enumNeeded(world, op.type, step);
  if (type === null) return;
  world.touch(type, step);
  if (type.enum === null) return;
  if (type.origin === 'before') type.enum.added.push({ label: op.label, step });
  if (type.enum.labels !== null) type.enum.labels = [...type.enum.labels, op.label];
}

function renameValue(world: World, op: OperationOf<'rename-enum-value'>, step: Step): void {
  const type = enumNeeded(world, op.type, step);
  if (type === null) return;
  world.touch(type, step);
  if (type.enum === null) return;
  const before = type.enum.renamed.get(op.label);
  type.enum.renamed.delete(op.label);
  const from = before?.from ?? op.label;
  if (from !== op.to) type.enum.renamed.set(op.to, { from, step });
  if (type.enum.labels !== null) {
    type.enum.labels = type.enum.labels.map((label) => (label === op.label ? op.to : label));
  }
}
