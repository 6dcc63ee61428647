import type { Operation } from '../model/operation.ts';
import { narrowed } from './narrowed.ts';
import { lineOf, type Phase, type Step } from './steps.ts';
import { kindWords, objectName, type Thing } from './world/thing.ts';
import type { RowChange, World } from './world/world.ts';

/** What is lost and where, as half a sentence; null for nothing. */
type Loss = string | null;

/** Keeps the losses of a list. */
export function isLost(loss: Loss): loss is string {
  return loss !== null;
}

/** Data that upgrade destroys for good. */
export function lossesOfUpgrade(world: World): readonly Loss[] {
  return [
    ...world.things.map((thing) => droppedByUpgrade(world, thing)),
    ...world.rows.map((change) => rowsOfUpgrade(world, change)),
    ...world.things.map((thing) => narrowed(thing, 'up')),
    ...wholesale(world, 'up'),
  ];
}

/** Data written since upgrade that downgrade destroys. */
export function lossesOfDowngrade(world: World): readonly Loss[] {
  return [
    ...world.things.map(droppedByDowngrade),
    ...world.rows.map(rowsOfDowngrade),
    ...world.things.map((thing) => narrowed(thing, 'down')),
    ...world.things.map((thing) => values(world, thing)),
    ...wholesale(world, 'down'),
  ];
}

/** Whether a thing holds data of its own. */
function holdsData(thing: Thing): boolean {
  if (thing.temporary || thing.column?.computed === true) return false;
  return thing.kind === 'table' || thing.kind === 'column';
}

function droppedByUpgrade(world: World, thing: Thing): Loss {
  const { ended } = thing;
  if (thing.origin !== 'before' || ended === null || ended.how !== 'drop') return null;
  if (ended.step.phase !== 'up' || !holdsData(thing) || isComputedAgain(world, thing)) return null;
  const table = thing.kind === 'table' ? thing : thing.spot.holder;
  if (table !== null && isCopied(world, table, ended.step)) return null;
  return `${kindWords(thing)} ${objectName(thing)} is dropped (${lineOf(ended.step)})`;
}

/** A column that downgrade brings back as a computed one held nothing of its own. */
function isComputedAgain(world: World, thing: Thing): boolean {
  return (
    thing.kind === 'column' &&
    world.things.some(
      (one) =>
        one.origin === 'down' &&
        one.column?.computed === true &&
        one.spot.name === thing.first.name &&
        one.spot.holder === thing.first.holder,
    )
  );
}

/**
 * Whether rows were copied before a step destroys them, into something that upgrade made, and downgrade writes to their
 * table again. Whether the copy is whole cannot be read.
 */
function isCopied(world: World, table: Thing, destroyed: Step): boolean {
  if (!world.rows.some((change) => writesBack(change, table))) return false;
  return (
    world.rows.some((change) => isCopy(change, destroyed)) ||
    world.things.some((thing) => isQueryTable(thing, destroyed))
  );
}

function isQueryTable({ born, origin }: Thing, destroyed: Step): boolean {
  return origin === 'up' && born.order < destroyed.order && born.op.op === 'create-table' && born.op.fromQuery;
}

function isCopy({ step, verb, thing }: RowChange, destroyed: Step): boolean {
  if (step.phase !== 'up' || step.order >= destroyed.order || thing === null) return false;
  if (verb === 'delete' || verb === 'truncate') return false;
  return thing.origin === 'up' || addsTo(thing, step);
}

function writesBack({ step, verb, thing }: RowChange, table: Thing): boolean {
  if (step.phase !== 'down' || thing === null || verb === 'delete' || verb === 'truncate') return false;
  return thing === table || (thing.origin === 'down' && [thing.first.name, thing.spot.name].includes(table.first.name));
}

/** Whether the same half added a column to a table before a step. */
function addsTo(table: Thing, step: Step): boolean {
  return [...table.children].some(
    (thing) => thing.kind === 'column' && thing.origin === step.phase && thing.born.order < step.order,
  );
}

function rowsOfUpgrade(world: World, change: RowChange): Loss {
  const { step, verb, thing } = change;
  if (step.phase !== 'up' || verb === 'insert' || verb === 'copy') return null;
  if (thing !== null && (thing.origin !== 'before' || isCopied(world, thing, step))) return null;
  if (thing !== null && verb !== 'delete' && verb !== 'truncate' && addsTo(thing, step)) return null;
  return rowsLost(change);
}

const verbs: Readonly<Record<string, string>> = { delete: 'deleted', truncate: 'emptied', update: 'overwritten' };

function rowsLost({ step, verb, thing }: RowChange): string {
  const table = thing === null ? '' : ` of ${objectName(thing)}`;
  return `rows${table} are ${verbs[verb] ?? 'changed'} (${lineOf(step)})`;
}

function rowsOfDowngrade(change: RowChange): Loss {
  const { step, verb, thing } = change;
  if (step.phase !== 'down' || verb === 'insert' || verb === 'copy') return null;
  if (thing !== null && thing.origin === 'down') return null;
  if (thing !== null && verb !== 'delete' && verb !== 'truncate' && addsTo(thing, step)) return null;
  return rowsLost(change);
}

function droppedByDowngrade(thing: Thing): Loss {
  const { ended } = thing;
  if (ended === null || ended.how !== 'drop' || ended.step.phase !== 'down' || !holdsData(thing)) return null;
  return `${kindWords(thing)} ${objectName(thing)} is dropped (${lineOf(ended.step)})`;
}

/** Values of an enum type that upgrade brought: rows that use them have no place in the old type. */
function values(world: World, thing: Thing): Loss {
  if (thing.kind !== 'type' || thing.origin !== 'before') return null;
  const added = thing.enum?.added.find(({ step }) => step.phase === 'up');
  if (added !== undefined)
    return `rows that use the value '${added.label}' of ${objectName(thing)} (${lineOf(added.step)})`;
  const again = world.things.find((one) => one.origin === 'down' && isSameType(one, thing));
  const labels = again?.enum?.labels ?? null;
  if (again === undefined || labels === null) return null;
  const brought = world.things.flatMap((one) =>
    one.origin === 'up' && one.kind === 'type' ? (one.enum?.labels ?? []) : [],
  );
  const extra = brought.find((label) => !labels.includes(label));
  return extra === undefined
    ? null
    : `rows that use the value '${extra}' of ${objectName(thing, thing.first)} (${lineOf(again.born)})`;
}

function isSameType(one: Thing, other: Thing): boolean {
  return (
    one.kind === 'type' && one.alive && one.spot.name === other.first.name && one.spot.schema === other.first.schema
  );
}

/** Operations that drop whatever there is. */
function wholesale(world: World, phase: Phase): readonly Loss[] {
  return [...world.opaque, ...world.cascades]
    .filter((step) => step.phase === phase && dropsData(step.op))
    .map((step) => `${step.op.text} (${lineOf(step)}) drops whatever depends on it`);
}

function dropsData(op: Operation): boolean {
  if (op.op === 'drop-all' || op.op === 'drop-type') return true;
  return op.op === 'drop-other' && (op.kind === 'schema' || op.kind === 'extension');
}
