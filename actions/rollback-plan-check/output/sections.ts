import { codeCell, table } from '@cm/model/markdown';
import { counted, listed } from '@cm/model/words';

import { partWords } from '../verdicts/words.ts';
import type { CaseView } from '../view.ts';

const mostRows = 40;

/** The tables of the job summary: what the change touches and what undoes it, and the plan that follows from the diff. */
export function sections(views: readonly CaseView[]): readonly string[] {
  return views.flatMap((view) => [partsTable(view), derivedPlan(view)]).filter((text) => text !== '');
}

const states = {
  covered: 'in the plan',
  derived: 'follows from the diff',
  wrong: 'names the wrong thing',
  missing: 'missing',
};

function partsTable({ covers, prefix }: CaseView): string {
  if (covers.length === 0) return '';
  const rows = covers
    .slice(0, mostRows)
    .map(({ part, cover }) => [codeCell(partWords(part)), states[cover.state], codeCell(listed(part.because, 2))]);
  const more = covers.length > mostRows ? `\n\nAnd ${counted(covers.length - mostRows, 'more part')}.` : '';
  return `### ${prefix}Going back\n\n${table(['What the change touches', 'Way back', 'Because of'], rows)}${more}`;
}

/** A plan that nobody had to write is kept all the same. */
function derivedPlan(view: CaseView): string {
  if (!view.derived || !view.asked) return '';
  const text = view.ready.replaceAll(/`{3,}/g, '~~~');
  return `### ${view.prefix}The plan, worked out from the diff\n\n\`\`\`markdown\n${text}\n\`\`\``;
}
