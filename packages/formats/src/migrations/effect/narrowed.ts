import type { Operation } from '../model/operation.ts';
import { lineOf, type Phase } from './steps.ts';
import { conversion } from './types.ts';
import { objectName, type Slot, type Thing } from './world/thing.ts';

/** A type change that cuts or rounds; in downgrade also one that the database refuses as soon as a value does not fit. */
export function narrowed(thing: Thing, phase: Phase): string | null {
  const slot = thing.column?.type;
  if (slot === undefined || thing.origin !== 'before' || !thing.alive || slot.up.length === 0) return null;
  const { from, to, step } = changeIn(slot, phase);
  if (step === undefined || !isLossy(from, to, phase === 'down' || isForced(step.op))) return null;
  return `${objectName(thing)} is narrowed from ${typeWords(from)} to ${typeWords(to)} (${lineOf(step)})`;
}

/** What a half of the migration does to a type; the old one is what the files say, or else what downgrade brings back. */
function changeIn(slot: Slot, phase: Phase) {
  const old = slot.stated ?? (slot.down.length > 0 ? slot.now : null);
  return phase === 'up'
    ? { from: old, to: slot.atUp, step: slot.up.at(-1) }
    : { from: slot.atUp, to: slot.now, step: slot.down.at(-1) };
}

/** `#12` is a type that the same files speak of, most often an enum: other values than its own have no place in it. */
function isLossy(from: string | null, to: string | null, orRefuses: boolean): boolean {
  const intoType = isTypeThing(to) && from !== null && !isTypeThing(from);
  const kept = intoType ? 'refuses' : conversion(from, to);
  return kept === 'loses' || (kept === 'refuses' && orRefuses);
}

function isTypeThing(type: string | null): boolean {
  return type !== null && type.startsWith('#');
}

function typeWords(type: string | null): string {
  return isTypeThing(type) ? 'a type of its own' : (type ?? 'an unknown type');
}

/** `USING` says how, so that the database cuts instead of refusing. */
function isForced(op: Operation): boolean {
  return op.op === 'alter-column' && op.changes.type !== undefined && op.changes.type.using !== null;
}
