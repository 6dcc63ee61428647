import { race } from './measure.ts';
import { limitRow, milliseconds, type Row, unmeasuredRow } from './table.ts';
import { cm, root, yardstick } from './tree.ts';

/** Milliseconds for parsing and checking all workflows. Source: issue 8, "Numbers". */
const limit = 5000;

/** All workflows, templates and actions of this repository: GitHub's parser with our check, and `cm template-check` alone. */
export function workflowRows(rounds: number): readonly Row[] {
  const both = { ...yardstick('both', ['check-workflows.ts'], root), exits: [0, 1] };
  const folders = ['workflows-templates/reusable', 'workflows-templates/starter', '.github/workflows'];
  const ours = cm(['template-check', ...folders], root, [0, 1]);
  try {
    const medians = race([both, ours], rounds);
    const wall = (name: string): number => medians.get(name)?.wall ?? Number.NaN;
    return [
      limitRow('all workflows, parsed by GitHub’s parser and checked', wall('both'), limit, milliseconds),
      limitRow('all workflows, cm template-check', wall('cm'), limit, milliseconds),
    ];
  } catch (error) {
    return [unmeasuredRow('all workflows, parsed and checked', milliseconds(limit), error)];
  }
}
