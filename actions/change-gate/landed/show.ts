import { codeCell, table } from '@cm/model/markdown';
import { counted } from '@cm/model/words';

import { type DueReview, isoOf } from './entries.ts';
import type { Found } from './found.ts';
import { dueWords } from './issues.ts';

const mostRows = 50;

export function landedSummary({ cases, facts, landed, pushes }: Found, due: readonly DueReview[]): string {
  const late = due.filter((one) => facts.now > one.due).length;
  // A push looks at no review, so it cannot say that one is too late.
  const ofThem = landed.push === null ? `, ${late} of them too late` : '';
  const waiting = due.length === 0 ? 'No review is due' : `${counted(due.length, 'review')} due${ofThem}`;
  const outside = pushes.length === 0 ? '' : ` ${pushWords(pushes.length)} went around the process.`;
  if (landed.push === null) return `${waiting}.${outside}`;
  const what =
    cases.length === 0
      ? 'No pull request landed'
      : `Landed: ${cases.map(({ view }) => `#${view.facts.number ?? 0} (${view.classification.category})`).join(', ')}`;
  return `${what}. ${waiting}.${outside}`.slice(0, 500);
}

/** `1 push`, `2 pushes`. */
export function pushWords(count: number): string {
  return count === 1 ? '1 push' : `${count} pushes`;
}

/** The table of reviews that are due. */
export function landedSections({ facts, landed }: Found, due: readonly DueReview[]): readonly string[] {
  if (due.length === 0) return [];
  const rows = due
    .slice(0, mostRows)
    .map((one) => [
      codeCell(dueWords(one)),
      isoOf(one.due),
      landed.push === null && facts.now > one.due ? 'too late' : 'due',
    ]);
  const more = due.length > mostRows ? `\n\nAnd ${counted(due.length - mostRows, 'more review')}.` : '';
  return [`### Reviews that are due\n\n${table(['What', 'Until', 'State'], rows)}${more}`];
}
