import { codeCell, table } from '@cm/model/markdown';
import { counted } from '@cm/model/words';

import type { RevisionVerdict } from '../verdicts/downgrade.ts';
import type { View } from '../view.ts';

const mostRows = 30;

/** The tables of the job summary: what going back costs, and where each history ends. */
export function sections(view: View, verdicts: ReadonlyMap<string, RevisionVerdict>): readonly string[] {
  if (view.nothing !== null) return [];
  return [revisions(view, verdicts), undecided(verdicts), histories(view)].filter((section) => section !== '');
}

function revisions({ facts: { rollback } }: View, verdicts: ReadonlyMap<string, RevisionVerdict>): string {
  const own = [...verdicts].filter(([, verdict]) => verdict.own);
  if (own.length === 0) return '';
  const rows = own
    .slice(0, mostRows)
    .map(([id, { reversibility, downgrade, inverse, notAnalysed }]) => [
      codeCell(id),
      reversibility.class,
      codeCell(reversibility.reason),
      downgrade,
      inverse,
      String(notAnalysed),
    ]);
  const head = ['Revision', 'Class', 'Because', 'Downgrade', 'Inverse', 'Not analysed'];
  const more = own.length > mostRows ? `\n\nAnd ${counted(own.length - mostRows, 'more revision')}.` : '';
  const added = own.some(([, verdict]) => verdict.added);
  const none = added
    ? '\n\nNo command undoes the change: a new migration has no script for it, or its tool has none.'
    : '';
  const command = rollback === null ? none : `\n\nTo undo the change: ${codeCell(rollback)}`;
  const legend =
    'Rolling back costs: A no data, B what was written since, C data that the upgrade destroys, D there is no way back.';
  return `### Going back\n\n${table(head, rows)}${more}\n\n${legend}${command}`;
}

/** What nobody could prove or refute is said, and is no finding. */
function undecided(verdicts: ReadonlyMap<string, RevisionVerdict>): string {
  const open = [...verdicts].filter(
    ([, { own, inverse, downgrade }]) => own && inverse === 'undecided' && downgrade === 'ok',
  );
  if (open.length === 0) return '';
  const rows = open.slice(0, mostRows).map(([id, { inverseReason }]) => [codeCell(id), codeCell(inverseReason)]);
  return `### Not proved: whether the downgrade undoes the upgrade\n\n${table(['Revision', 'Because'], rows)}`;
}

function histories({ trees }: View): string {
  const shown = trees.filter(({ facts }) => facts.headers.length > 0).slice(0, mostRows);
  if (shown.length === 0) return '';
  const rows = shown.map(({ facts, chain }) => [
    codeCell(facts.tree.path === '' ? '.' : facts.tree.path),
    facts.tree.tool,
    String(facts.headers.length),
    codeCell(chain.heads.slice(0, 10).join(' ')),
  ]);
  return `### Histories\n\n${table(['Folder', 'Tool', 'Revisions', 'Heads'], rows)}`;
}
