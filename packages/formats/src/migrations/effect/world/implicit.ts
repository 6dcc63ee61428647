import type { Column, Constraint, ConstraintType, IndexShape } from '../../model/operation.ts';
import { constraintGuesses, indexGuesses } from '../names.ts';
import { placeOf, type Step } from '../steps.ts';
import { missing, referred, within } from './lookup.ts';
import type { ShapeFacts, Thing, ThingFacts } from './thing.ts';
import type { World } from './world.ts';

function tableName(table: Thing): string {
  return table.spot.name ?? '';
}

/** Reports columns of an index or constraint that were dropped or renamed before. */
function checkColumns(world: World, table: Thing, columns: readonly string[], step: Step): void {
  for (const name of columns) {
    const found = world.find('column', within(table, name));
    if (found.is === 'gone') world.fault(missing(found.thing, within(table, name), step));
    const plain = found.is === 'absent' && !name.startsWith('(');
    if (plain && step.phase === 'down')
      world.doubts.push(`${placeOf(step)} speaks of ${name}, which its table may not have then`);
  }
}

/** Makes an index on a table. */
export function makeIndex(world: World, table: Thing, index: IndexShape, step: Step, maybe: boolean): Thing {
  checkColumns(world, table, index.columns, step);
  const shape: ShapeFacts = {
    columns: index.columns,
    type: null,
    target: null,
    byColumn: null,
    text: index.where ?? '',
    guesses: indexGuesses(table.spot.schema, tableName(table), index.columns),
  };
  return world.make('index', within(table, index.name?.name ?? null), step, { shape, maybe });
}

/** Makes a constraint on a table. */
export function makeConstraint(world: World, table: Thing, constraint: Constraint, step: Step): Thing {
  const { type, columns, references, expression } = constraint;
  checkColumns(world, table, columns, step);
  const shape: ShapeFacts = {
    columns,
    type,
    target: references === null ? null : referred(world, references.table, step),
    byColumn: null,
    text: expression ?? '',
    guesses: constraintGuesses(type, tableName(table), columns),
  };
  return world.make('constraint', within(table, constraint.name), step, { shape });
}

/** An index or constraint of which nothing is known but its name. */
export function blankShape(type: ConstraintType | null): Pick<ThingFacts, 'shape'> {
  return { shape: { columns: [], type, target: null, byColumn: null, text: '', guesses: [] } };
}

/** Makes what stands with a column without a name of its own: its key, uniqueness, reference, check and index. */
export function makeImplicit(world: World, table: Thing, made: Thing, column: Column, step: Step): void {
  const byColumn = made;
  const columns = [column.name];
  const add = (type: ConstraintType, target: Thing | null): void => {
    const guesses = constraintGuesses(type, tableName(table), columns);
    world.make('constraint', within(table, null), step, {
      shape: { columns, type, target, byColumn, text: '', guesses },
    });
  };
  if (column.primaryKey) add('primary-key', null);
  if (column.unique && !column.index) add('unique', null);
  if (column.references !== null) add('foreign-key', referred(world, column.references.table, step));
  if (column.check) add('check', null);
  if (!column.index) return;
  const guesses = indexGuesses(table.spot.schema, tableName(table), columns);
  world.make('index', within(table, null), step, {
    shape: { columns, type: null, target: null, byColumn, text: '', guesses },
  });
}
