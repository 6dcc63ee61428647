import type { RevisionChange } from './facts.ts';
import type { RevisionVerdict } from './verdicts/downgrade.ts';
import type { TreeView, View } from './view.ts';

/** The control's `facts`. Source: the CLI contract of the suite's documentation. */
export function contractFacts(
  { facts, trees }: View,
  verdicts: ReadonlyMap<string, RevisionVerdict>,
): Readonly<Record<string, unknown>> {
  const revisions = [...verdicts].map(([id, { path, ...verdict }]) => [
    id,
    {
      path,
      class: verdict.reversibility.class,
      classReason: verdict.reversibility.reason,
      downgrade: verdict.downgrade,
      inverse: verdict.inverse,
      operations: verdict.operations,
      notAnalysed: verdict.notAnalysed,
    },
  ]);
  return {
    trees: trees
      .filter(({ facts: { headers, unparsable, base } }) => headers.length + unparsable.length > 0 || base === null)
      .map(treeOut),
    changed: trees.flatMap(({ facts: tree }) => tree.changes.map(changeOut)),
    revisions: Object.fromEntries(revisions),
    rollback: facts.rollback === null ? null : { command: facts.rollback },
  };
}

function treeOut({ facts: { tree, headers, unparsable }, chain }: TreeView): Readonly<Record<string, unknown>> {
  const { heads, bases, branchPoints, mergePoints, duplicates, missing, cycles, labels } = chain;
  return {
    tool: tree.tool,
    path: tree.path === '' ? '.' : tree.path,
    revisions: headers.length,
    heads,
    bases,
    branchPoints,
    mergePoints,
    duplicates,
    missing: missing.map(({ revision, parent }) => ({ revision, parent })),
    cycles,
    unparsable: unparsable.map(({ path }) => path),
    labels,
  };
}

function changeOut(change: RevisionChange): Readonly<Record<string, unknown>> {
  switch (change.status) {
    case 'added':
      return { id: change.after.id, path: change.after.path, status: 'added' };
    case 'moved':
      return { id: change.after.id, path: change.after.path, status: 'renamed' };
    case 'deleted':
      return change.after === null
        ? { id: change.before.id, path: change.before.path, status: 'deleted' }
        : { id: change.before.id, path: change.after.path, status: 'renamed' };
    default:
      return { id: change.after.id, path: change.after.path, status: change.status };
  }
}
