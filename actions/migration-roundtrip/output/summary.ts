import { counted } from '@cm/model/words';

import type { RoundtripFacts } from '../facts.ts';

/** How many revisions were run up, down and up again. */
export function roundsRun({ trees }: RoundtripFacts): number {
  return trees.reduce((sum, { run }) => sum + run.steps.filter(({ step, ok }) => step === 'reapply' && ok).length, 0);
}

/** The sentence that a person reads first. */
export function summaryOf(facts: RoundtripFacts, drifts: boolean): string {
  const { scope, trees } = facts;
  if (scope.kind === 'refused') return `Nothing was run on the event "${scope.event.slice(0, 60)}".`;
  if (scope.kind === 'unread') return 'It could not be told which revisions are new, so nothing was run.';
  if (trees.length === 0) return scope.reason;
  const all = trees.reduce((sum, { revisions }) => sum + revisions.size, 0);
  const done = trees.reduce((sum, { run, revisions }) => sum + cleanRounds(run.steps, revisions), 0);
  return `${done} of ${counted(all, 'revision')} went up, down and up again, to the same schema each time.${drifts ? ' Models and migrations differ.' : ''}`;
}

function cleanRounds(
  steps: RoundtripFacts['trees'][number]['run']['steps'],
  revisions: ReadonlyMap<string, string>,
): number {
  const good = (name: string, id: string): boolean =>
    steps.some(
      ({ step, revision, ok, differences, more }) =>
        step === name && revision === id && ok && (differences ?? []).length + more === 0,
    );
  return [...revisions.keys()].filter((id) => good('upgrade', id) && good('downgrade', id) && good('reapply', id))
    .length;
}
