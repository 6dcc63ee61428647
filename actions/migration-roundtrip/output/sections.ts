import { codeCell, table } from '@cm/model/markdown';

import type { RoundtripFacts, StepFacts, TreeRun } from '../facts.ts';

const mostRows = 200;

/** One table for each history: what each revision did, and how long it took. */
export function sections({ trees }: RoundtripFacts): readonly string[] {
  return trees.filter(({ run }) => run.steps.length > 0).map(treeSection);
}

function treeSection(tree: TreeRun): string {
  const { run } = tree;
  const where = run.database === null ? '' : ` on ${run.database.dialect} ${codeCell(run.database.version)}`;
  const ids = [...tree.revisions.keys()].filter((id) => run.steps.some(({ revision }) => revision === id));
  const rows = ids
    .slice(0, mostRows)
    .map((id) => [
      codeCell(id),
      cellOf(run.steps, 'upgrade', id),
      cellOf(run.steps, 'downgrade', id),
      cellOf(run.steps, 'reapply', id),
    ]);
  const rest = ids.length > mostRows ? `\n\nAnd ${ids.length - mostRows} more.` : '';
  return `### ${codeCell(tree.path)}${where}\n\n${table(['Revision', 'up', 'down', 'up again'], rows)}${rest}`;
}

function cellOf(steps: readonly StepFacts[], name: string, id: string): string {
  const found = steps.find(({ step, revision }) => step === name && revision === id);
  if (found === undefined) return '–';
  if (!found.ok) return found.unable ? 'not run' : 'failed';
  const differ = (found.differences ?? []).length + found.more;
  return differ > 0 ? `${differ} left or missing` : `${found.ms} ms`;
}
