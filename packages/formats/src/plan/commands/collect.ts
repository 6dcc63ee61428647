import type { Container } from '../../markdown/blocks/markdown.ts';
import type { Role } from '../fields/roles.ts';
import type { Mention, PlanCommand } from '../types.ts';
import { fenceCommands, isForeign } from './fence.ts';
import type { FoundCommand } from './found.ts';
import { sentenceCommands } from './sentence.ts';
import type { ToolPattern } from './template.ts';

/** The commands of a section, and those that it only names. */
export interface Collected {
  readonly commands: readonly PlanCommand[];
  readonly mentions: readonly Mention[];
}

/** Longer lists are cut, and the plan says so. */
const most = 500;

interface Stepped {
  readonly found: FoundCommand;
  /** Of "Step 2", where it stands below one. */
  readonly named: number | null;
}

/** Collects the commands of a section in the order in which they are to be run. */
export function collectCommands(
  roles: readonly Role[],
  tools: readonly ToolPattern[],
): Collected & { readonly cut: boolean } {
  const stepped: Stepped[] = [];
  let named: number | null = null;
  for (let index = 0; index < roles.length; index += 1) {
    const role = roles[index];
    if (role === undefined) break;
    named = stepNamed(role) ?? named;
    const step = ordinalOf(role.line.container) ?? named;
    const reason: Mention['reason'] | null = role.field === 'evidence' || saysTested(role) ? 'evidence' : null;
    if (role.line.kind === 'code') {
      const end = blockEnd(roles, index);
      const lines = roles.slice(index, end).map(({ line }) => line);
      const found = isForeign(role.line.info) ? [] : fenceCommands(lines, step, tools);
      stepped.push(...found.map((one) => ({ found: one.reason === null ? { ...one, reason } : one, named })));
      index = end - 1;
    } else {
      const text = role.isName ? role.line.text : role.text;
      const place = { line: role.line.line, step };
      stepped.push(...sentenceCommands(text, place, tools, reason).map((found) => ({ found, named })));
    }
  }
  return { ...split(inOrder(stepped).slice(0, most)), cut: stepped.length > most };
}

function split(found: readonly Stepped[]): Collected {
  const commands = found.flatMap(({ found: { command, reason } }) => (reason === null ? command : []));
  const mentions = found.flatMap(({ found: { command, reason } }) => (reason === null ? [] : { command, reason }));
  return { commands, mentions };
}

/** Steps that are named out of order ("Step 2" above "Step 1") run in the order of their numbers, if each stands there once. */
function inOrder(stepped: readonly Stepped[]): readonly Stepped[] {
  const order = stepped.map(({ named }) => named).filter((named, index, all) => named !== all[index - 1]);
  if (order.includes(null) || new Set(order).size !== order.length) return stepped;
  return stepped.toSorted((a, b) => (a.named ?? 0) - (b.named ?? 0));
}

function stepNamed({ text, label, isName }: Role): number | null {
  const said = /^\W{0,4}step (\d{1,2})\b/iu.exec(isName && label !== null ? label : text.slice(0, 20));
  return said === null ? null : Number(said[1]);
}

function ordinalOf(container: Container | null): number | null {
  for (let at = container; at !== null; at = at.parent) if (at.ordinal !== null) return at.ordinal;
  return null;
}

function blockEnd(roles: readonly Role[], index: number): number {
  const block = roles[index]?.line.block;
  let end = index;
  while (roles[end]?.line.block === block) end += 1;
  return end;
}

/** "Tested on staging with `…`": what was run then is no step. */
function saysTested({ text, line }: Role): boolean {
  return (
    line.kind !== 'code' &&
    /^\W{0,6}(?:(?:was|we|i|already|this was|it was)\s){0,2}(?:tested|rehearsed|ran|exercised)\b/iu.test(
      text.slice(0, 60),
    )
  );
}
