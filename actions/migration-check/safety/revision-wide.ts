import type { Revision } from '@cm/formats/migrations-model';

import { importsAppCode } from '../rules/safety/code.ts';
import { partlyCommitted } from '../rules/safety/transactions.ts';
import { again } from './indexes.ts';
import { outside, remedy, type Script } from './script.ts';
import type { Survey } from './survey.ts';
import { leavesTraces } from './touches.ts';
import type { Found } from './types.ts';

/** An operation that runs without a transaction beside others: its index, and what is said. At most one. */
export function partly(
  { operations, transactions }: Survey,
  script: Script,
): { readonly index: number; readonly found: Found } | null {
  const index = transactions.findIndex((transaction, at) => transaction === null && changes(operations[at]));
  const op = operations[index];
  const first = operations.find((other, at) => transactions[at] !== null && leavesTraces(other));
  if (op === undefined || first === undefined) return null;
  const message = `"${op.text}" runs without a transaction beside "${first.text}" (line ${first.line}): when one of them fails, the other is already done, and the next try meets it.`;
  const steps = remedy('Give it a migration of its own:', outside(script, [again(script, op)]));
  return { index, found: { rule: partlyCommitted, message, remedy: steps, locks: null } };
}

function changes(op: Survey['operations'][number] | undefined): boolean {
  return op !== undefined && leavesTraces(op) && op.op !== 'add-enum-value';
}

/** What the file imports of the application, or of anything else that is not there for ever; null for nothing. */
export function imported({ imports }: Revision): Found | null {
  const [first, ...rest] = imports;
  if (first === undefined) return null;
  const names = [first, ...rest.slice(0, 4)].map((name) => name.slice(0, 80)).join(', ');
  const more = rest.length > 4 ? ` and ${rest.length - 4} more` : '';
  const message = `The migration imports ${names}${more}: it changes its meaning, or fails, when that code changes.`;
  const steps = remedy(
    'Write what it needs into the migration itself:',
    "users = sa.table('<table>', sa.column('<column>'))",
  );
  return { rule: importsAppCode, message, remedy: steps };
}
