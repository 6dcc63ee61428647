import { counted, listed } from '@cm/model/words';

import type { RevisionVerdict } from '../verdicts/downgrade.ts';
import type { Problem, View } from '../view.ts';

/** The one sentence that a person reads first. */
export function summaryOf(
  view: View,
  verdicts: ReadonlyMap<string, RevisionVerdict>,
  problems: readonly Problem[],
): string {
  const { scope, rollback } = view.facts;
  if (scope.kind === 'unread') return `What the change does to the migrations could not be told: ${scope.reason}`;
  if (view.nothing !== null) return view.nothing;
  if (view.trees.length === 0) return `No migrations were found at ${listed(view.facts.absent)}.`;
  const wrong = new Set(
    problems.filter(({ own, draft, rule }) => own && rule.level === 'error' && draft.atMost === undefined),
  );
  const found = wrong.size === 0 ? '' : `${counted(wrong.size, 'error')} in `;
  const what = `${found}${whatIsJudged(view)}`;
  const worst = worstClass(verdicts);
  const back = rollback === null ? '' : ` Rolling back: ${rollback}`;
  return `${what.slice(0, 1).toUpperCase()}${what.slice(1)}, ending at ${headsOf(view)}${worst === '' ? '' : `; reversibility class ${worst}`}.${back}`;
}

function whatIsJudged({ facts, trees }: View): string {
  if (facts.scope.kind === 'history') {
    const all = trees.reduce((sum, { facts: tree }) => sum + tree.headers.length, 0);
    return `a history of ${counted(all, 'revision')}`;
  }
  const changes = trees.flatMap(({ facts: tree }) => tree.changes);
  const added = changes.filter(({ status }) => status === 'added').length;
  const touched = changes.length - added;
  const parts = [
    ...(added > 0 ? [counted(added, 'new revision')] : []),
    ...(touched > 0 ? [`${counted(touched, 'merged revision')} touched`] : []),
  ];
  return parts.length === 0 ? 'migrations that cannot be read' : parts.join(' and ');
}

function headsOf({ trees }: View): string {
  const heads = trees.flatMap(({ chain }) => chain.heads);
  const shown = heads.slice(0, 4).join(', ');
  if (heads.length === 0) return 'no head';
  return heads.length > 4 ? `${shown} and ${heads.length - 4} more heads` : shown;
}

const order = ['D', 'C', 'B', 'A', 'none'] as const;

/** The worst class of what the change adds; empty where it adds nothing, and where nothing is compared. */
export function worstClass(verdicts: ReadonlyMap<string, RevisionVerdict>): string {
  const all = [...verdicts.values()];
  const added = all.filter((verdict) => verdict.added);
  const classes = new Set(added.map(({ reversibility }) => reversibility.class));
  return order.find((one) => classes.has(one)) ?? '';
}
