import { everyDialect } from '../value/dialects.ts';
import { isConditional } from './guards.ts';
import type { Machine } from './machine.ts';

/** Keeps the first thing that the body raises. A bare `raise` only passes on what something else raised. */
export function noteRaise(machine: Machine, text: string): void {
  if (text === 'raise') return;
  machine.raises ??= text;
  if (!isConditional(machine.guards) && machine.guards.dialects === everyDialect) machine.refuses ??= text;
}
