import type { FindingDraft, RuleDefinition } from '@cm/model';
import { listed } from '@cm/model/words';

import { branchLabel, cycle, duplicateId, idLength, missingParent } from '../rules/chain.ts';
import { isTorn } from './heads.ts';
import type { Problem, TreeView, View } from '../view.ts';

/** What is wrong with how the revisions hang together, heads aside. */
export function chainProblems({ trees }: View): readonly Problem[] {
  return trees.flatMap((tree) => [
    ...missingParents(tree),
    ...cycles(tree),
    ...duplicates(tree),
    ...longIds(tree),
    ...labels(tree),
  ]);
}

function missingParents(tree: TreeView): readonly Problem[] {
  // The file that cannot be read may be the one.
  if (isTorn(tree)) return [];
  const before = new Set(tree.baseChain?.missing.map(({ revision, parent }) => `${revision} ${parent}`));
  const heads = tree.baseChain?.heads ?? [];
  return tree.chain.missing.map(({ revision, parent, kind }) => {
    const word = kind === 'parent' ? 'down_revision' : 'depends_on';
    const head = heads.length === 1 ? `, or point ${word} at the head of the base, "${heads[0]}"` : '';
    return problem(tree, missingParent, before.has(`${revision} ${parent}`), revision, {
      message: `${revision} has ${word} "${parent}", and no revision of that id is there.`,
      remedy: `Add the file of ${parent} to the change${head}.`,
    });
  });
}

function cycles(tree: TreeView): readonly Problem[] {
  const before = new Set(tree.baseChain?.cycles.map((ids) => ids.join(' ')));
  return tree.chain.cycles.map((ids) => {
    const own = ids.find((id) => tree.added.has(id)) ?? ids[0] ?? '';
    return problem(tree, cycle, before.has(ids.join(' ')), own, {
      message: `These revisions lead back to themselves: ${listed(ids, 10)}.`,
      remedy: 'Point the `down_revision` of your own new revision at the head of the base.',
    });
  });
}

function duplicates(tree: TreeView): readonly Problem[] {
  const before = new Set(tree.baseChain?.duplicates);
  return tree.chain.duplicates.map((id) => {
    const paths = tree.facts.headers.filter((header) => header.id === id).map(({ path }) => path);
    const own = paths.findLast((path) => tree.isOwn(path));
    return problem(
      tree,
      duplicateId,
      before.has(id),
      id,
      {
        message: `${id} is the id of ${paths.length} files: ${listed(paths)}. The tool refuses to run, or takes one of them and passes over the others.`,
        remedy: `Give ${own ?? 'the one that is not merged yet'} another id, in its name and where others stand on it.`,
      },
      own,
    );
  });
}

/** Source: `version_num` is `String(32)` in Alembic; other tools keep numbers. */
function longIds(tree: TreeView): readonly Problem[] {
  if (tree.facts.tree.tool !== 'alembic') return [];
  const before = new Set([...(tree.baseChain?.tooLong ?? []), ...(tree.baseChain?.refused ?? [])]);
  const long = tree.chain.tooLong.map((id) =>
    problem(tree, idLength, before.has(id), id, {
      message: `The id "${id}" has ${[...id].length} characters, and alembic_version.version_num holds 32.`,
      remedy: 'Shorten it to 32 characters at most, here and where another revision names it.',
    }),
  );
  const odd = tree.chain.refused.map((id) =>
    problem(tree, idLength, before.has(id), id, {
      message: `The id "${id}" has one of the characters @ - + :, which Alembic refuses in an id.`,
      remedy: 'Write it with letters, digits and underscores, here and where another revision names it.',
    }),
  );
  return [...long, ...odd];
}

function labels(tree: TreeView): readonly Problem[] {
  const before = new Set(tree.baseChain?.labelClashes.map(({ label }) => label));
  return tree.chain.labelClashes.map(({ label, revisions }) => {
    const own = revisions.find((id) => tree.added.has(id)) ?? revisions.at(-1) ?? '';
    return problem(tree, branchLabel, before.has(label), own, {
      message: `The branch label "${label}" is declared more than once, or is an id too: ${listed(revisions)}.`,
      remedy: `Take it out of the branch_labels of ${own}: what follows a labelled revision belongs to its branch.`,
    });
  });
}

function problem(
  tree: TreeView,
  rule: RuleDefinition,
  before: boolean,
  id: string,
  text: Pick<FindingDraft, 'message' | 'remedy'>,
  path: string | undefined = tree.byId.get(id)?.path,
): Problem {
  const header = tree.byId.get(id);
  const line = (rule === missingParent || rule === cycle ? header?.parentsLine : header?.idLine) ?? null;
  const at = path ?? tree.facts.tree.path;
  const known = line !== null && at === header?.path;
  const location = { kind: 'file', path: at, ...(known ? { line } : {}) } as const;
  return { rule, own: tree.isNew(before), draft: { outcome: 'fail', ...text, location } };
}
