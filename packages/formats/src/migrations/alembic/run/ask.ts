import type { ExprNode } from 'py-ast';

import type { Value } from '../value/value.ts';
import type { Machine } from './machine.ts';

/** Evaluates a condition: what another file defines and is called there is taken for a question. */
export function asked(machine: Machine, test: ExprNode): Value {
  machine.asking += 1;
  const value = machine.evaluate(test);
  machine.asking -= 1;
  return value;
}
