import { marksInCode } from '../../markdown/doubts/marks.ts';
import type { Mention, PlanCommand } from '../types.ts';
import type { Draft } from './draft.ts';
import type { Recognised } from './recognise.ts';

/** Where a command was found. */
export interface Place {
  readonly line: number;
  readonly source: PlanCommand['source'];
  readonly step: number | null;
}

/** A command, and why it is no step, if it is none. */
export interface FoundCommand {
  readonly command: PlanCommand;
  readonly reason: Mention['reason'] | null;
}

/** Puts a recognised command in its place. */
export function foundCommand(found: Recognised, place: Place, reason: Mention['reason'] | null): FoundCommand {
  const command = placed(found.draft, found.text, found.inside, place);
  return { command, reason: reason ?? (found.isDryRun ? 'dry-run' : null) };
}

/** The same for something said in words. */
export function saidCommand(draft: Draft, text: string, place: Place, reason: Mention['reason'] | null): FoundCommand {
  return { command: placed(draft, text.trim().slice(0, 300), null, place), reason };
}

function placed(draft: Draft, text: string, inside: string | null, { line, source, step }: Place): PlanCommand {
  return { ...draft, line, text, source, step, inside, hasPlaceholder: marksInCode(text).length > 0 };
}
