import type { RevisionHeader } from '@cm/formats/migrations-model';
import { type Chain, chainOf } from '@cm/formats/migrations-graph';
import type { FindingDraft, RuleDefinition } from '@cm/model';

import type { MigrationFacts, RevisionChange, TreeFacts } from './facts.ts';
import type { Settings } from './settings.ts';

/** The facts as the verdicts look at them: worked out once. */
export interface View {
  readonly facts: MigrationFacts;
  readonly settings: Settings;
  readonly trees: readonly TreeView[];
  /** Why the change has nothing that could be judged; null where it has something. */
  readonly nothing: string | null;
}

export interface TreeView {
  readonly facts: TreeFacts;
  readonly chain: Chain;
  /** Null where nothing is compared, or the tree is new. */
  readonly baseChain: Chain | null;
  readonly byId: ReadonlyMap<string, RevisionHeader>;
  /** Ids that the change adds, in the order of the headers. */
  readonly added: ReadonlySet<string>;
  /** Whether a revision is judged as the change's own: new, changed, or all of them where nothing is compared. By path. */
  readonly isOwn: (path: string) => boolean;
  /** Whether something of the chain is the change's own doing, given whether the base has it too. */
  readonly isNew: (before: boolean) => boolean;
}

/** Something that is wrong. `own`: the change did it; else it was there before. */
export interface Problem {
  readonly rule: RuleDefinition;
  readonly own: boolean;
  readonly draft: FindingDraft;
}

/** Works out what the verdicts need of the facts. */
export function viewOf(facts: MigrationFacts, settings: Settings): View {
  const trees = facts.trees.map((tree) => treeView(tree, facts));
  return { facts, settings, trees, nothing: nothingIn(facts) };
}

function treeView(facts: TreeFacts, { scope }: MigrationFacts): TreeView {
  const added = new Set(facts.changes.flatMap((change) => (change.status === 'added' ? [change.after.id] : [])));
  const own = new Set(facts.changes.filter(bringsMeaning).map(({ after }) => after?.path));
  const allOwn = scope.kind === 'history';
  return {
    facts,
    chain: chainOf(facts.headers),
    baseChain: facts.base === null ? null : chainOf(facts.base.headers),
    byId: new Map(facts.headers.map((header) => [header.id, header])),
    added,
    isOwn: (path) => allOwn || own.has(path),
    isNew: (before) => allOwn || (scope.kind === 'change' && !before),
  };
}

/** Moving a file brings nothing that would have to be judged. */
function bringsMeaning({ status, after }: RevisionChange): boolean {
  return status !== 'moved' && after !== null;
}

function isTouched({ tree, base, changes, unparsable, dialectProblem }: TreeFacts): boolean {
  const before = base?.tree.problems ?? [];
  const misread = tree.problems.some((problem) => !before.includes(problem)) || dialectProblem !== null;
  return changes.length > 0 || unparsable.some(({ own }) => own) || misread;
}

function nothingIn({ scope, trees, absent }: MigrationFacts): string | null {
  if (scope.kind === 'unread' || absent.length > 0) return null;
  if (trees.length === 0) return 'There are no migrations in the repository.';
  if (scope.kind === 'before') return `Nothing is new here. ${scope.reason}`;
  if (scope.kind === 'history') return null;
  return trees.some(isTouched) ? null : 'The change touches no migration.';
}
