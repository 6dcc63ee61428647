import type { Column, DefaultValue } from '../../model/operation.ts';
import type { Step } from '../steps.ts';
import type { ColumnFacts, Slot, Thing } from './thing.ts';

function slot(now: string | null): Slot {
  return { stated: null, now, atUp: null, given: [], up: [], down: [], alone: false };
}

/** A column of which nothing is known but its name. */
export function blankColumn(): ColumnFacts {
  return {
    type: slot(null),
    nullable: slot(null),
    default: slot(null),
    computed: false,
    filled: false,
    typeThing: null,
  };
}

/** A column as an operation writes it. */
export function writtenColumn(column: Column, typeThing: Thing | null): ColumnFacts {
  return {
    type: slot(column.type),
    nullable: slot(column.nullable === null ? null : String(column.nullable)),
    default: slot(defaultText(column.default)),
    filled: column.generated !== null || column.default !== null,
    computed: column.generated === 'stored' || column.generated === 'virtual',
    typeThing,
  };
}

/** A default as a comparable text; empty for none. */
export function defaultText(value: DefaultValue | null): string {
  return value === null ? '' : value.text;
}

/** Notes that a step gives an attribute a value; `alone`: it does nothing else. */
export function give(target: Slot, value: string | null, step: Step, alone: boolean): void {
  if (step.phase === 'up') {
    if (target.up.length === 0) target.alone = alone;
    target.up.push(step);
    target.atUp = value;
    target.given.push(value);
  } else {
    if (target.up.length === 0 && target.down.length === 0) target.alone = alone;
    target.down.push(step);
  }
  target.now = value;
}
