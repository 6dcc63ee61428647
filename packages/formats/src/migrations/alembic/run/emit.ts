import type { ExprNode, StmtNode } from 'py-ast';

import type { Place } from '../../model/operation.ts';
import { linesOf } from '../../python/nodes.ts';
import { segmentOf, short } from '../../python/segment.ts';
import { dialectList } from '../value/dialects.ts';
import { isConditional } from './guards.ts';
import { type Effect, type Machine, mostOperations } from './machine.ts';

const longestText = 120;

/** Keeps an operation, with the place and the conditions under which the machine stands. */
export function emit(machine: Machine, node: ExprNode | StmtNode, effect: Effect, text: string, batch = false): void {
  const { operations } = machine;
  if (operations.length >= mostOperations) return;
  const last = operations.length === mostOperations - 1;
  const kept: Effect = last
    ? { op: 'not-analysed', reason: `there are more than ${mostOperations} operations` }
    : effect;
  operations.push({ ...placeOf(machine, node, text, batch), ...kept });
}

/** An operation that nobody could read; `reason` is half a sentence. */
export function emitUnread(machine: Machine, node: ExprNode | StmtNode, reason: string, text?: string): void {
  if (machine.operations.length >= mostOperations) return;
  emit(machine, node, { op: 'not-analysed', reason }, text ?? segmentOf(machine.lines, node, longestText));
}

function placeOf(machine: Machine, node: ExprNode | StmtNode, text: string, batch: boolean): Place {
  const [line, endLine] = linesOf(node);
  return {
    line,
    endLine,
    via: viaOf(machine, batch),
    dialects: dialectList(machine.guards.dialects),
    ...(machine.database !== null && { database: machine.database }),
    conditional: isConditional(machine.guards),
    transaction: machine.transaction,
    text: short(text, longestText),
  };
}

function viaOf(machine: Machine, batch: boolean): Place['via'] {
  if (batch) return 'batch';
  return machine.depth > 0 ? 'helper' : 'op';
}
