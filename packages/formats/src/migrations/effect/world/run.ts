import type { Dialect } from '../../model/operation.ts';
import type { Step } from '../steps.ts';
import { applyColumn } from './columns.ts';
import { applyConstraint } from './constraints.ts';
import { applyIndex } from './indexes.ts';
import { applyOther } from './others.ts';
import { applyTable } from './tables.ts';
import { applyType } from './types.ts';
import { World } from './world.ts';

const handlers = [applyTable, applyColumn, applyIndex, applyConstraint, applyType, applyOther];

function apply(world: World, step: Step): void {
  const { op } = step;
  if (handlers.some((handler) => handler(world, op, step))) return;
  switch (op.op) {
    case 'not-analysed':
    case 'sql-text':
    case 'procedural':
    case 'create-all':
    case 'drop-all':
      world.opaque.push(step);
      break;
    case 'other':
      world.aside.push(step);
      break;
    case 'transaction':
      if (op.verb === 'rollback') world.doubts.push('it rolls back a part of itself');
      break;
    default:
  }
}

/** What the steps make of a database of which nothing is known beforehand. */
export function run(steps: readonly Step[], dialect: Dialect): World {
  const world = new World(dialect);
  for (const step of steps) apply(world, step);
  return world;
}
