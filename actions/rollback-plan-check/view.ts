import { type Plan, writePlan } from '@cm/formats/plan';
import type { FindingDraft, Location, RuleDefinition } from '@cm/model';

import type { CaseFacts, Part, PlanFacts } from './facts.ts';
import { readyPlan } from './output/ready.ts';
import type { Settings } from './settings.ts';
import { type Cover, coverOf } from './verdicts/cover/index.ts';
import { orderOf, type OrderVerdict } from './verdicts/sequence.ts';

/** One pull request as the verdicts look at it. */
export interface CaseView {
  readonly facts: CaseFacts;
  readonly plan: Plan;
  readonly settings: Settings;
  readonly covers: readonly Covered[];
  /** The change has a part that a revert does not undo, or the policy wants a section always. */
  readonly asked: boolean;
  /** A bot opened it, and everything that a plan has to say follows from the diff. */
  readonly derived: boolean;
  /** Why no command is looked at: nobody wrote a plan, or one that a rule of its own refuses. Null where they are. */
  readonly halted: string | null;
  readonly order: OrderVerdict;
  /** The section to paste; empty where none is asked for. */
  readonly ready: string;
  /** `#7: ` in a group of several; else nothing. */
  readonly prefix: string;
}

export interface Covered {
  readonly part: Part;
  readonly cover: Cover;
}

/** Something that is wrong. */
export interface Problem {
  readonly rule: RuleDefinition;
  readonly draft: FindingDraft;
  /** Whose section is to be pasted; its first finding prints it, behind its own remedy. */
  readonly paste?: CaseView;
}

/** Works out what the verdicts need of the facts. */
export function viewsOf({ cases }: PlanFacts, settings: Settings): readonly CaseView[] {
  return cases.map((facts) => {
    const { parts, plan, number } = facts;
    const held = { plan, settings, facts };
    const derived = facts.author?.bot === true && parts.every(isDerivable);
    const asked = parts.some(({ kind }) => kind !== 'code') || (settings.always && parts.length > 0);
    const covers = parts.map((part) => ({
      part,
      cover: derived ? ({ state: 'derived' } as const) : coverOf(part, held),
    }));
    return {
      facts,
      plan,
      settings,
      covers,
      asked,
      derived,
      halted: asked && !derived ? whyHalted(facts, covers) : null,
      order: orderOf(parts, plan),
      ready: asked ? writePlan(readyPlan(facts)) : '',
      prefix: cases.length > 1 && number !== null ? `#${number}: ` : '',
    };
  });
}

function whyHalted({ body, plan }: CaseFacts, covers: readonly Covered[]): string | null {
  if (body.kind === 'unread') return 'the description could not be read.';
  if (plan.section === null) return 'there is no plan.';
  if (plan.emptiness !== null && plan.emptiness.kind !== 'revert-only') return 'the section is no plan.';
  if (plan.statements.notApplicable !== null && plan.commands.length === 0)
    return 'the section says that none is needed.';
  const open = covers.some(({ part, cover }) => part.kind !== 'code' && cover.state !== 'covered');
  return open && isRevertAlone(plan) ? 'the plan only reverts the change.' : null;
}

/** A plan whose every command is a revert. */
export function isRevertAlone({ commands, emptiness }: Plan): boolean {
  return (
    emptiness?.kind === 'revert-only' || (commands.length > 0 && commands.every(({ kind }) => kind === 'git-revert'))
  );
}

/** Whether what undoes a part follows from the diff alone. */
function isDerivable(part: Part): boolean {
  switch (part.kind) {
    case 'restore':
      return false;
    case 'migration':
      return part.commands.length > 0 || part.notAdditive === null;
    case 'foreign-migration':
      return part.commands.length > 0;
    case 'tool':
      return false;
    default:
      return true;
  }
}

/** A line of the description; without a pull request there is no place to point at. */
export function bodyLine({ facts: { number } }: CaseView, line: number | null): Location | null {
  if (number === null) return null;
  return { kind: 'pull-request', number, part: 'body', ...(line !== null && line > 0 && { line }) };
}
