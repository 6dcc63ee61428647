import { firstNew, headsByLabel } from '@cm/formats/migrations-graph';
import type { RevisionHeader } from '@cm/formats/migrations-model';
import { type FindingDraft, shellWord } from '@cm/model';
import { listed } from '@cm/model/words';

import { newBranch, singleHead } from '../rules/chain.ts';
import type { Problem, TreeView, View } from '../view.ts';

/** Heads that should be one. */
interface Group {
  /** Null: what is below no branch label. */
  readonly label: string | null;
  readonly heads: readonly string[];
  /** How many the base has. */
  readonly before: number;
}

/** Histories that fork, other than by a branch label: that one is written where a branch is meant. */
export function headProblems({ trees, settings }: View): readonly Problem[] {
  return trees.flatMap((tree) => {
    if (isBroken(tree)) return [];
    const forks = groupsOf(tree)
      .filter(({ heads }) => heads.length > 1)
      .map((group): Problem => ({
        rule: singleHead,
        own: tree.isNew(group.heads.length <= Math.max(1, group.before)),
        draft: {
          outcome: 'fail',
          message: messageOf(tree, group),
          remedy: remedyOf(tree, group),
          location: placeOf(tree, group),
        },
      }));
    return [...forks, ...branchProblems(tree, settings.expectedHeads)];
  });
}

/** Branch labels that the change brings, that leave the history with several heads, and that the policy does not list. */
function branchProblems(tree: TreeView, expected: readonly string[]): readonly Problem[] {
  const { chain, baseChain, byId, isNew } = tree;
  if (chain.heads.length < 2) return [];
  const opened = Object.entries(chain.labels).filter(
    ([label]) => !expected.includes(label) && isNew(Object.hasOwn(baseChain?.labels ?? {}, label)),
  );
  return opened.map(([label, id]): Problem => ({
    rule: newBranch,
    own: true,
    draft: {
      outcome: 'fail',
      message: `The branch label "${label}" of ${id} makes a branch of its own: the history has ${chain.heads.length} heads, and \`alembic upgrade head\` refuses to choose.`,
      remedy: `Where it is meant, deploy with \`alembic upgrade heads\`, and list the label in the policy file: controls: migration-check: expected-heads: [${label}]. Else take it out of branch_labels and point down_revision at the head of the base.`,
      location: { kind: 'file', path: byId.get(id)?.path ?? tree.facts.tree.path },
    },
  }));
}

/** A parent that is missing makes heads of its own: the first is what has to be mended. */
export function isBroken(tree: TreeView): boolean {
  const { chain, baseChain, isNew } = tree;
  const before = new Set(baseChain?.missing.map(({ revision, parent }) => `${revision} ${parent}`));
  const lost = chain.missing.some(
    ({ kind, revision, parent }) => kind === 'parent' && isNew(before.has(`${revision} ${parent}`)),
  );
  return lost || isTorn(tree);
}

/** Whether the change brings a file of which not even the header can be read. */
export function isTorn({ facts, isNew }: TreeView): boolean {
  const known = new Set(facts.headers.map(({ path }) => path));
  return facts.unparsable.some(({ own, path }) => isNew(!own) && !known.has(path));
}

function groupsOf({ facts: { headers, base } }: TreeView): readonly Group[] {
  const before = headsByLabel(base?.headers ?? []);
  return [...headsByLabel(headers)].map(([label, heads]) => ({
    label,
    heads,
    before: before.get(label)?.length ?? 0,
  }));
}

function messageOf({ facts: { tree }, byId, baseChain }: TreeView, { label, heads }: Group): string {
  const where = label === null ? `The migrations in ${tree.path || 'the top folder'}` : `Branch "${label}"`;
  const when = baseChain === null ? '' : ' once the change is merged';
  const named = heads.map((id) => `${id} (${byId.get(id)?.path ?? ''})`);
  return `${where} ${label === null ? 'end' : 'ends'} in ${heads.length} heads${when}: ${listed(named, 6)}. \`alembic upgrade head\` refuses to choose.`;
}

function remedyOf(tree: TreeView, { heads }: Group): string {
  const join = `alembic merge -m "Join heads" ${heads.slice(0, 6).map(shellWord).join(' ')}`;
  const head = heads.find((id) => !tree.added.has(id));
  const ends = new Set(tree.baseChain?.heads);
  const header = firstOwn(tree, (parent) => !ends.has(parent));
  if (header === undefined || head === undefined) {
    return `Join the heads with a merge revision; do not re-point a revision that any database has already. A branch on purpose has a branch label.\n${join}`;
  }
  const line = header.parentsLine === null ? '' : `, line ${header.parentsLine}`;
  return `Your own ${header.id} is not merged yet, so point it at the head of the base, in ${header.path}${line}; or join the heads with a merge revision.\ndown_revision = "${head}"\n# or, instead:\n${join}`;
}

/** The first of the change's own revisions that stands on such a one of the base. */
function firstOwn({ facts, added, byId }: TreeView, on: (parent: string) => boolean): RevisionHeader | undefined {
  const first = firstNew(facts.headers, [...added]).find(({ parent }) => parent !== null && on(parent));
  return first === undefined ? undefined : byId.get(first.revision);
}

function placeOf(tree: TreeView, { heads }: Group): FindingDraft['location'] {
  const own = firstOwn(tree, () => true);
  if (own !== undefined) {
    const { path, parentsLine } = own;
    return { kind: 'file', path, ...(parentsLine === null ? {} : { line: parentsLine }) };
  }
  return { kind: 'file', path: tree.byId.get(heads[0] ?? '')?.path ?? tree.facts.tree.path };
}
