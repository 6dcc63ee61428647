import type { SourceNode } from '../../python/nodes.ts';
import { short } from '../../python/segment.ts';
import { describe } from '../ops/describe.ts';
import { emit, emitUnread } from '../run/emit.ts';
import { deeper } from '../run/guards.ts';
import type { Effect, Machine } from '../run/machine.ts';
import { statementOf } from '../sqlalchemy/statement.ts';
import { narrowed } from '../value/choice.ts';
import type { Value } from '../value/value.ts';

export interface Running {
  readonly machine: Machine;
  readonly node: SourceNode;
  /** As the file calls it: `execute`. */
  readonly word: string;
  /** Whether `:name` in a plain text stands for a value. */
  readonly plainBinds: boolean;
  readonly batch: boolean;
}

/** Keeps what running a statement does; of a choice between several, each under its condition. */
export function runStatement(running: Running, given: Value | undefined): void {
  const { machine } = running;
  const value = given === undefined ? undefined : narrowed(given, machine.guards.dialects);
  if (value?.kind !== 'choice') {
    keep(running, value);
    return;
  }
  const before = machine.guards;
  for (const option of value.options) {
    const dialects = before.dialects & option.dialects;
    if (dialects === 0) continue;
    machine.guards = value.sure ? { ...before, dialects } : deeper({ ...before, dialects });
    keep(running, option.value);
  }
  machine.guards = before;
}

function keep({ machine, node, word, plainBinds, batch }: Running, value: Value | undefined): void {
  const statement = statementOf(value, plainBinds);
  if ('unread' in statement) emitUnread(machine, node, statement.unread);
  else for (const effect of statement.effects) emit(machine, node, effect, textFor(word, effect), batch);
}

function textFor(word: string, effect: Effect): string {
  if (effect.op === 'sql-text') return short(`${word} ${effect.sql.trim()}`, 120);
  if (effect.op !== 'data')
    return describe(effect.op === 'query' ? `${word} select` : effect.op.replaceAll('-', ' '), effect);
  return describe(effect.verb, effect);
}
