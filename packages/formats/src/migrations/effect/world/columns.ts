import type { Column, ColumnChanges, EnumType, Operation, OperationOf } from '../../model/operation.ts';
import { mentions, nameKey } from '../names.ts';
import { lineOf, type Step } from '../steps.ts';
import { blankColumn, defaultText, give, writtenColumn } from './column-facts.ts';
import { makeImplicit } from './implicit.ts';
import { need, relation, spotOf, within } from './lookup.ts';
import { already, makeNew } from './make.ts';
import { type ColumnFacts, objectName, type ShapeFacts, type Thing } from './thing.ts';
import type { World } from './world.ts';

/** Operations on columns. True where it was one. */
export function applyColumn(world: World, op: Operation, step: Step): boolean {
  switch (op.op) {
    case 'add-column': {
      const table = relation(world, op.table, step);
      if (table !== null) addColumn(world, table, op.column, step, { maybe: op.ifNotExists, makesType: false });
      return true;
    }
    case 'drop-column':
      dropColumn(world, op, step);
      return true;
    case 'rename-column':
      renameColumn(world, op, step);
      return true;
    case 'alter-column':
      alterColumn(world, op, step);
      return true;
    default:
      return false;
  }
}

/** Makes a column and all that is written with it. `makesType`: its enum type is made too, as `create_table` does and `add_column` does not. */
export function addColumn(
  world: World,
  table: Thing,
  column: Column,
  step: Step,
  { maybe, makesType }: { readonly maybe: boolean; readonly makesType: boolean },
): void {
  const twin = world.find('column', within(table, column.name));
  // SQLAlchemy lets the last of two columns of one name in one table win.
  if (twin.is === 'there' && twin.thing.born === step) return;
  const typeThing = typeOf(world, column, step, makesType);
  const made = makeNew(world, 'column', within(table, column.name), step, {
    maybe,
    column: writtenColumn(column, typeThing),
  });
  if (made !== null) makeImplicit(world, table, made, column, step);
}

function typeOf(world: World, column: Column, step: Step, makesType: boolean): Thing | null {
  if (world.dialect !== 'postgresql') return null;
  if (column.enum !== null) return enumOf(world, column.enum, step, makesType);
  return typeNamed(world, column.type);
}

/** The type that a column's type text names, where an operation spoke of it before. */
export function typeNamed(world: World, text: string | null): Thing | null {
  if (text === null) return null;
  const bare = text.replaceAll('"', '');
  const dot = bare.lastIndexOf('.');
  const name = { schema: dot === -1 ? null : bare.slice(0, dot), name: bare.slice(dot + 1) };
  const found = world.find('type', spotOf(world, name));
  return found.is === 'there' ? found.thing : null;
}

function enumOf(world: World, type: EnumType, step: Step, makesType: boolean): Thing {
  const spot = spotOf(world, type.type);
  const found = world.find('type', spot);
  if (found.is === 'there') return found.thing;
  const facts = { enum: { labels: type.labels, added: [], renamed: new Map() } };
  if (type.creates && makesType) return world.make('type', spot, step, facts);
  return world.meet('type', spot, step, { ...facts, maybe: type.creates });
}

function columnNeeded(world: World, table: Thing, name: string, step: Step, mayLack: boolean): Thing | null {
  return need(world, 'column', within(table, name), step, { mayLack, facts: { column: blankColumn() } });
}

function dropColumn(world: World, op: OperationOf<'drop-column'>, step: Step): void {
  const table = relation(world, op.table, step);
  if (table === null) return;
  const column = columnNeeded(world, table, op.column, step, op.ifExists);
  if (column === null) return;
  if (op.cascade) world.cascades.push(step);
  world.end(column, step);
  for (const child of table.children) if (child.alive && child.shape !== null) cascade(world, child, column, step);
}

/** PostgreSQL drops an index and a constraint with any of its columns; elsewhere that is only sure where all of them go. */
function cascade(world: World, child: Thing, column: Thing, step: Step): void {
  const { shape } = child;
  if (shape === null || !standsOn(world, shape, column)) return;
  const whole = shape.columns.length === 1 || shape.byColumn === column;
  if (world.dialect === 'postgresql' || whole) world.end(child, step, 'cascade');
  else child.doubt ??= `${step.op.text} may or may not drop ${objectName(child)} with it`;
}

function standsOn(world: World, shape: ShapeFacts, column: Thing): boolean {
  const name = column.spot.name ?? '';
  if (shape.byColumn === column || mentions(shape.text, name)) return true;
  return shape.columns.some((one) => involves(world, one, name));
}

/** Whether an index's or constraint's column is a column, or an expression over it. */
function involves(world: World, column: string, name: string): boolean {
  if (nameKey(column, world.dialect) === nameKey(name, world.dialect)) return true;
  return column.startsWith('(') && mentions(column, name);
}

function renameColumn(world: World, op: OperationOf<'rename-column'>, step: Step): void {
  const table = relation(world, op.table, step);
  if (table === null) return;
  const column = columnNeeded(world, table, op.column, step, false);
  if (column === null) return;
  const taken = world.find('column', within(table, op.to));
  if (taken.is === 'there' && taken.thing !== column) {
    world.fault(already(taken.thing, step));
    return;
  }
  world.move(column, within(table, op.to), step);
  for (const child of table.children) {
    if (child.shape !== null) child.shape.columns = child.shape.columns.map((one) => (one === op.column ? op.to : one));
  }
}

function alterColumn(world: World, op: OperationOf<'alter-column'>, step: Step): void {
  const table = relation(world, op.table, step);
  if (table === null) return;
  const column = columnNeeded(world, table, op.column, step, false);
  if (column?.column === null || column === null) return;
  world.touch(column, step);
  change(world, column, op.changes, step);
}

function change(world: World, column: Thing, changes: ColumnChanges, step: Step): void {
  const facts = column.column;
  if (facts === null) return;
  const alone = Object.keys(changes).filter((key) => key !== 'comment').length === 1;
  if (changes.type !== undefined) changeType(world, facts, changes.type, step, alone);
  if (changes.nullable !== undefined) {
    const { to } = changes.nullable;
    if (step.phase === 'up' && alone && facts.nullable.up.length === 0) facts.nullable.stated = String(!to);
    give(facts.nullable, String(to), step, alone);
  }
  if (changes.default !== undefined) give(facts.default, defaultText(changes.default.to), step, alone);
  if (column.origin !== 'before') return;
  for (const other of [...(changes.identity === true ? ['identity'] : []), ...(changes.other ?? [])]) {
    world.doubts.push(`${step.op.text} (${lineOf(step)}) changes its ${other}, which is not compared`);
  }
}

function changeType(
  world: World,
  facts: ColumnFacts,
  { from, to }: NonNullable<ColumnChanges['type']>,
  step: Step,
  alone: boolean,
): void {
  if (step.phase === 'up' && facts.type.up.length === 0) facts.type.stated = from;
  const thing = world.dialect === 'postgresql' ? typeNamed(world, to) : null;
  facts.typeThing = thing;
  give(facts.type, thing === null ? to : `#${String(thing.id)}`, step, alone);
}
