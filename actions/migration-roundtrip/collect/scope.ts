import type { Context, Ports } from '@cm/app';
import { diffEnds } from '@cm/app/diff-ends';
import type { Fact } from '@cm/model';
import { counted } from '@cm/model/words';

import type { ScopeFacts } from '../facts.ts';
import type { inputs } from '../inputs.ts';
import type { Settings } from '../settings.ts';
import { type AlembicTree, alembicTrees, sameTree } from './trees.ts';
import { commitView, workspaceView } from './views.ts';

export type Asked = Context<typeof inputs, Settings>;

/** A history with what is to be run of it. */
export interface TreePlan {
  readonly head: AlembicTree;
  readonly base: AlembicTree | null;
  /** Ids that the change brings. */
  readonly fresh: ReadonlySet<string>;
}

export interface Scope {
  readonly facts: ScopeFacts;
  readonly plans: readonly TreePlan[];
  /** What the change is compared with; null where nothing is. */
  readonly base: string | null;
}

/** Where the code that runs has landed, or is what a reviewer looks at; never with a token that may write. */
const events = new Set(['cli', 'pull_request', 'merge_group', 'push', 'schedule', 'workflow_dispatch']);

/** Finds the histories and which of their revisions are new, by reading alone. */
export async function scopeOf(ports: Ports, context: Asked): Promise<Scope> {
  const { event } = context.change.change;
  if (!events.has(event)) return nothing({ kind: 'refused', event });
  const all = context.inputs.revisions === 'all' || context.settings.revisions === 'all';
  const found = await treesOf(await workspaceView(ports), context);
  if (found.status === 'unavailable') return unread(found.reason, 'Correct what the message names, and run it again.');
  const before = await treesBefore(ports, context);
  // Where all of them are run, what is new only decides how much a failure weighs.
  if ('fix' in before && !all) return unread(before.reason, before.fix);
  const { base = null, trees = null } = 'fix' in before ? {} : before;
  const plans = found.value.map((head): TreePlan => planOf(head, trees));
  const wanted = plans.filter(({ head, fresh }) => (all ? head.headers.length > 0 : fresh.size > 0));
  return { facts: { kind: 'ready', all, reason: reasonOf(wanted, all, trees !== null) }, plans: wanted, base };
}

/** What the change is compared with; without a base, nothing is. */
type Before =
  | { readonly base?: string; readonly trees?: readonly AlembicTree[] }
  | { readonly reason: string; readonly fix: string };

async function treesBefore(ports: Ports, context: Asked): Promise<Before> {
  if (!(await ports.git.present())) return {};
  const ends = await diffEnds(ports, context.change);
  if (ends.kind === 'problem') return { reason: ends.reason, fix: ends.fix };
  if (ends.kind === 'none') return {};
  const trees = await treesOf(await commitView(ports, ends.base), context);
  return trees.status === 'available'
    ? { base: ends.base, trees: trees.value }
    : { reason: trees.reason, fix: 'Give actions/checkout `fetch-depth: 2`, without `filter`.' };
}

function planOf(head: AlembicTree, known: readonly AlembicTree[] | null): TreePlan {
  const base = known === null ? null : sameTree(head, known);
  const before = new Set((known ?? []).flatMap(({ headers }) => headers.map(({ id }) => id)));
  const fresh = known === null ? [] : head.headers.filter(({ id }) => !before.has(id));
  return { head, base, fresh: new Set(fresh.map(({ id }) => id)) };
}

function reasonOf(plans: readonly TreePlan[], all: boolean, compared: boolean): string {
  const count = plans.reduce((sum, { head, fresh }) => sum + (all ? head.headers.length : fresh.size), 0);
  if (all) return count === 0 ? 'There is no Alembic revision here.' : `All of ${counted(count, 'revision')} are run.`;
  if (!compared)
    return 'There is nothing to compare with, so no revision is new. Give `revisions: all` to run them all.';
  return count === 0 ? 'The change brings no Alembic revision.' : `The change brings ${counted(count, 'revision')}.`;
}

async function treesOf(
  view: Awaited<ReturnType<typeof workspaceView>>,
  { inputs: given }: Asked,
): Promise<Fact<readonly AlembicTree[]>> {
  if (view.status === 'unavailable') return view;
  const trees = await alembicTrees(view.value, given.path?.replace(/^\.\//, '').replace(/\/$/, '') ?? null);
  if (trees.status === 'unavailable' || given.section === undefined) return trees;
  return { ...trees, value: trees.value.filter(({ tree }) => (tree.section ?? 'alembic') === given.section) };
}

function nothing(facts: ScopeFacts): Scope {
  return { facts, plans: [], base: null };
}

function unread(reason: string, fix: string): Scope {
  return nothing({ kind: 'unread', reason, fix });
}
