import { available, type Fact } from '@cm/model';

import type { ChangeContext } from '../change.ts';
import { diffEnds } from '../diff-ends.ts';
import { thinDepth } from '../places.ts';
import type { Ports } from '../ports.ts';

import { type Entries, entriesOf, folderSide, gitSide, merged, type Side } from './views.ts';

/** What is judged and what it is compared with, or why it cannot be told. */
export type Sides =
  | { readonly kind: 'compared'; readonly base: Side; readonly head: Side; readonly tip: string }
  | { readonly kind: 'alone'; readonly head: Side; readonly scope: 'history' | 'before'; readonly reason: string }
  | { readonly kind: 'problem'; readonly reason: string; readonly fix: string };

interface Asked {
  readonly change: ChangeContext;
  readonly exclude: readonly string[];
}

/** Finds the two states of the repository: the merge result, and the base that it goes into. */
export async function sidesOf(ports: Ports, { change, exclude }: Asked): Promise<Sides> {
  const laptop = change.change.event === 'cli';
  const repository = await ports.git.present();
  if (laptop && (!repository || change.change.head === null)) return wholeFolder(ports, exclude);
  if (!repository) return noCheckout;
  const ends = await entriesOfChange(ports, change);
  if (ends.kind === 'problem') return ends;
  if (ends.kind === 'none') return wholeCommit(ports, { change, exclude }, ends.reason);
  const { base, head, tip } = ends;
  return { kind: 'compared', base: gitSide(ports, base, exclude), head: gitSide(ports, head, exclude), tip };
}

/** The files of the two states of a repository, by path and object id: what merging the change gives, and the base as it is now. */
export type ChangeEntries =
  | { readonly kind: 'compared'; readonly base: Entries; readonly head: Entries; readonly tip: string }
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'problem'; readonly reason: string; readonly fix: string };

/** Lists the files of the two states, in one git process for each commit. */
export async function entriesOfChange(ports: Ports, change: ChangeContext): Promise<ChangeEntries> {
  const ends = await diffEnds(ports, change, 'commits');
  if (ends.kind !== 'ends') return ends;
  const commits = [...new Set([ends.base, ends.tip, ends.head])];
  const listed = await Promise.all(commits.map((commit) => entriesOf(ports, commit)));
  const lists = new Map<string, Entries>();
  for (const [index, commit] of commits.entries()) {
    const list = listed[index];
    if (list?.status !== 'available') return unlisted(list?.reason ?? '');
    lists.set(commit, list.value);
  }
  const at = (commit: string): Entries => lists.get(commit) ?? new Map<string, string>();
  return {
    kind: 'compared',
    base: at(ends.tip),
    head: merged(at(ends.base), at(ends.tip), at(ends.head)),
    tip: ends.tip,
  };
}

/** As `entriesOfChange`, of two commits that are known; what the clone lacks of them is fetched. */
export async function entriesBetween(
  ports: Ports,
  base: string,
  head: string,
): Promise<Fact<{ readonly base: Entries; readonly head: Entries }>> {
  const first = await Promise.all([entriesOf(ports, base), entriesOf(ports, head)]);
  if (first.some(({ status }) => status === 'unavailable')) {
    const fetched = await ports.git.fetch([base, head], await thinDepth(ports));
    if (fetched.status === 'unavailable') return fetched;
  }
  const [before, after] = await Promise.all([entriesOf(ports, base), entriesOf(ports, head)]);
  if (before.status === 'unavailable') return before;
  return after.status === 'unavailable' ? after : available({ base: before.value, head: after.value });
}

const noCheckout: Extract<Sides, { readonly kind: 'problem' }> = {
  kind: 'problem',
  reason: 'There is no git repository in the workspace.',
  fix: 'Put actions/checkout with `fetch-depth: 2` before this step.',
};

function unlisted(reason: string): Extract<Sides, { readonly kind: 'problem' }> {
  const fix = 'Give actions/checkout `fetch-depth: 2`, without `filter`.';
  return { kind: 'problem', reason: `The files of a commit could not be listed: ${reason}`, fix };
}

async function wholeFolder(ports: Ports, exclude: readonly string[]): Promise<Sides> {
  const head = await folderSide(ports, exclude);
  if (head.status === 'unavailable')
    return { kind: 'problem', reason: head.reason, fix: 'Name the folder of the migrations with --path.' };
  const reason = 'No base was named, so the whole history is judged, and nothing is compared.';
  return { kind: 'alone', head: head.value, scope: 'history', reason };
}

/** Nothing to compare with: on a laptop all of history was asked for; on a runner nobody brings it just now. */
async function wholeCommit(ports: Ports, { change, exclude }: Asked, reason: string): Promise<Sides> {
  const listed = await entriesOf(ports, change.change.head ?? 'HEAD');
  if (listed.status === 'unavailable') return unlisted(listed.reason);
  const scope = change.change.event === 'cli' && change.kind !== 'tag' ? 'history' : 'before';
  return { kind: 'alone', head: gitSide(ports, listed.value, exclude), scope, reason };
}
