import type { FindingDraft } from '@cm/model';

import type { Part } from '../facts.ts';
import type { CaseView, Problem } from '../view.ts';
import { readyPlan } from './ready.ts';

/** The findings with their remedies whole: the first of each pull request prints the section to paste, and the others point there. */
export function withSections(problems: readonly Problem[]): readonly Problem[] {
  const printed = new Set<CaseView>();
  return problems.map((problem) => {
    const { draft, paste } = problem;
    if (paste === undefined) return problem;
    const isFirst = !printed.has(paste);
    printed.add(paste);
    return { ...problem, draft: { ...draft, remedy: remedyOf(draft, isFirst ? pasted(paste) : null) } };
  });
}

function remedyOf({ remedy }: FindingDraft, section: string | null): string {
  if (section !== null) return remedy === '' ? section : `${remedy}\n\n${section}`;
  return remedy === '' ? 'Paste the section that the first finding prints.' : remedy;
}

function pasted({ plan, ready }: CaseView): string {
  const replace = plan.section === null ? 'Add this to the description' : 'Put this in the place of the section';
  return `${replace}, and fill in what stands in brackets:\n\n${ready.trimEnd()}`;
}

/** What to add for one part alone. */
export function partRemedy(part: Part): string {
  const steps = readyPlan({ parts: [part] }).steps;
  const commands = steps.flatMap(({ commands: run }) => run);
  const lines = commands.length > 0 ? commands : steps.slice(0, 1).map(({ text }) => text);
  return `Add this step:\n\n${lines.join('\n')}`;
}
