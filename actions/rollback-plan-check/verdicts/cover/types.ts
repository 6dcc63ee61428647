import type { Plan, PlanCommand } from '@cm/formats/plan';

import type { CaseFacts } from '../../facts.ts';
import type { Settings } from '../../settings.ts';

/** What a part is held against. */
export interface Held {
  readonly plan: Plan;
  readonly settings: Settings;
  readonly facts: CaseFacts;
}

/**
 * `covered`: `by` is what in the plan undoes it. `derived`: reverting the commit does, and nobody has to write that. `wrong`: a
 * command of the right kind names the wrong thing, which a rule of its own says. `missing`: `why` adds what was tried; null for
 * nothing.
 */
export type Cover =
  | { readonly state: 'covered'; readonly by: PlanCommand | null; readonly soft?: string }
  | { readonly state: 'derived' }
  | { readonly state: 'wrong'; readonly line: number; readonly message: string }
  | { readonly state: 'missing'; readonly why: string | null };

export const missing: Cover = { state: 'missing', why: null };

/** Commands of one kind, in their order. */
export function commandsOf<K extends PlanCommand['kind']>(
  { commands }: Plan,
  kind: K,
): readonly Extract<PlanCommand, { readonly kind: K }>[] {
  return commands.filter((command): command is Extract<PlanCommand, { readonly kind: K }> => command.kind === kind);
}

/** Whether the plan brings the old files back before it applies them. */
export function hasRevert({ commands, text }: Plan): boolean {
  return (
    commands.some(({ kind }) => kind === 'git-revert') ||
    /\bgit (?:checkout|restore|switch|reset|worktree)\b/.test(text)
  );
}
