import { counted } from '@cm/model/words';

import type { Tally } from '../facts-out.ts';
import type { View } from '../view.ts';

/** The one sentence that a person reads first. */
export function summaryOf({ blind, comparedWith, facts, fresh, open }: View, tally: Tally): string {
  if (blind !== null) return `Nothing could be told: ${blind}`;
  if (open.length === 0) return `No vulnerability is open, by ${counted(facts.reports.read.length, 'report')}.`;
  const parts = [
    part(tally.all('overdue'), 'overdue'),
    part(tally.all('due-soon'), 'due soon'),
    part(tally.all('waived'), 'excused'),
    facts.mode === 'change' && comparedWith !== null ? part(fresh.length, 'new') : '',
  ].filter((words) => words !== '');
  const rest = parts.length === 0 ? 'all in time' : parts.join(', ');
  return `${counted(open.length, 'finding')} open: ${rest}.`;
}

function part(count: number, words: string): string {
  return count === 0 ? '' : `${count} ${words}`;
}
