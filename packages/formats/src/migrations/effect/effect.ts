import type { Dialect, Operation } from '../model/operation.ts';
import { type Step, stepsOf } from './steps.ts';
import { isPart, kindWords, objectName, type Thing } from './world/thing.ts';
import { run } from './world/run.ts';
import type { World } from './world/world.ts';

/** One change of the schema that is left when all operations have run. */
export interface NetChange {
  readonly verb: 'creates' | 'drops' | 'renames' | 'replaces' | 'changes';
  /** `table`, `column`, `enum type`, `unique constraint`, … */
  readonly kind: string;
  /** `users`, `users.email`, `uq_email on users`; before a rename, its old name. */
  readonly object: string;
  /** Its new name; null where it keeps its own. */
  readonly to: string | null;
  readonly line: number;
  /** False: it stands under a condition, or depends on what was there. */
  readonly sure: boolean;
}

export interface NetEffect {
  readonly changes: readonly NetChange[];
  /** Operations that could not be read, so that `changes` may lack something. */
  readonly opaque: readonly Operation[];
  /** Operations that change rows of tables that were there before. */
  readonly rows: readonly Operation[];
}

/** What operations leave behind on a database: a table made and dropped again is nothing, and what stands in a new table is that table. */
export function effectOf(operations: readonly Operation[], dialect: Dialect): NetEffect {
  const world = run(stepsOf({ operations, path: '' }, 'up', dialect, 0), dialect);
  return {
    changes: world.things.flatMap((thing) => changesOf(world, thing)),
    opaque: world.opaque.map((step) => step.op),
    rows: world.rows.filter(({ thing }) => thing === null || thing.origin === 'before').map(({ step }) => step.op),
  };
}

function changesOf(world: World, thing: Thing): readonly NetChange[] {
  return thing.origin === 'before' ? ofOld(world, thing) : ofNew(world, thing);
}

function ofNew(world: World, thing: Thing): readonly NetChange[] {
  if (!thing.alive || thing.temporary || isPart(thing)) return [];
  const old = world.things.some((one) => one.origin === 'before' && !one.alive && isPlace(one, thing));
  return [change(thing, old ? 'replaces' : 'creates', thing.born)];
}

function isPlace(old: Thing, made: Thing): boolean {
  const { first } = old;
  return (
    old.kind === made.kind &&
    first.name === made.spot.name &&
    first.schema === made.spot.schema &&
    first.holder === made.spot.holder
  );
}

function ofOld(world: World, thing: Thing): readonly NetChange[] {
  if (thing.hearsay) return [];
  if (thing.ended !== null) {
    if (thing.ended.how === 'cascade') return [];
    const again = world.things.some((one) => one.origin !== 'before' && one.alive && isPlace(thing, one));
    return again ? [] : [change(thing, 'drops', thing.ended.step)];
  }
  const renamed = thing.first.name !== thing.spot.name || thing.first.schema !== thing.spot.schema;
  const last = lastChange(thing);
  return [
    ...(renamed && thing.moved !== null ? [change(thing, 'renames', thing.moved)] : []),
    ...(last === null ? [] : [change(thing, 'changes', last)]),
  ];
}

/** The last operation that changed a thing in its place; null where only a condition of it was read. */
function lastChange(thing: Thing): Step | null {
  const { column, enum: type } = thing;
  const steps = [
    ...(column === null ? [] : [column.type, column.nullable, column.default].flatMap(({ up }) => up)),
    ...(type === null ? [] : [...type.added, ...type.renamed.values()].map(({ step }) => step)),
    ...(thing.replaced.up === null ? [] : [thing.replaced.up]),
  ];
  return steps.toSorted((one, other) => one.order - other.order).at(-1) ?? null;
}

function change(thing: Thing, verb: NetChange['verb'], step: Step): NetChange {
  return {
    verb,
    kind: kindWords(thing),
    object: objectName(thing, thing.first),
    to: verb === 'renames' ? objectName(thing) : null,
    line: step.op.line,
    sure: thing.doubt === null && !thing.maybe,
  };
}
