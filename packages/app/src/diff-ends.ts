import { available, type Fact } from '@cm/model';

import type { ChangeContext } from './change.ts';
import { type ChangeCommits, readChangeCommits } from './commits.ts';
import type { GitObject } from './git-port.ts';
import { thinDepth } from './places.ts';
import type { Ports } from './ports.ts';

/** Two commits to compare, or why there are none, with what to do. `tip`: where the base is by now; `base` itself where the head holds all of it. */
export type Ends =
  | { readonly kind: 'ends'; readonly base: string; readonly head: string; readonly tip: string }
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'problem'; readonly reason: string; readonly fix: string };

const depth2 =
  'Give actions/checkout `fetch-depth: 2`, and let it check out what it does by itself (no `ref`): the tested merge commit.';
const depth0 = 'Give actions/checkout `fetch-depth: 0`, and keep its `persist-credentials: true`.';

/**
 * What the tests ran on, against what it brings something to. Both are here afterwards, or the answer says what to change.
 * `commits`: only they are looked at, and so it does not matter that the workspace holds something else.
 */
export async function diffEnds(
  ports: Ports,
  context: ChangeContext,
  judged: 'checkout' | 'commits' = 'checkout',
): Promise<Ends> {
  if (context.kind === 'tag') return { kind: 'none', reason: 'A tag brings no lines of its own.' };
  if (context.elsewhere && judged === 'checkout') return defaultCheckout(context.change.event);
  const checkedOut = await headCommit(ports);
  if (checkedOut === null) return { kind: 'problem', reason: 'The checked-out commit cannot be read.', fix: depth2 };
  if (context.kind === 'pull-request') return pullRequestEnds(ports, context, checkedOut);
  const { base, head } = context.change;
  if (head === null) return { kind: 'problem', reason: 'The head of the change is not known.', fix: depth0 };
  if (context.change.event !== 'cli' && checkedOut.id !== head) return otherCheckout(checkedOut.id, head);
  if (base === null) return { kind: 'none', reason: 'There is no commit before this one to compare with.' };
  if (isDirect(context)) return present(ports, { kind: 'ends', base, head, tip: base }, depth0);
  return fromMergeBase(ports, context, base, head);
}

/** Where the base is known to be the commit that the head stands on. */
function isDirect({ kind, push, change, branch, defaultBranch }: ChangeContext): boolean {
  if (kind === 'merge-group') return true;
  if (kind === 'push') return push !== null && !push.created && (!push.forced || push.toDefaultBranch);
  return change.event !== 'cli' && branch !== null && branch === defaultBranch;
}

async function pullRequestEnds(ports: Ports, context: ChangeContext, checkedOut: Commit): Promise<Ends> {
  const { base, head, merge } = context.change;
  const [first, second] = checkedOut.parents;
  if (merge !== null && base !== null) return present(ports, { kind: 'ends', base, head: merge, tip: base }, depth2);
  if (second !== undefined && second === head && first !== undefined) {
    return present(ports, { kind: 'ends', base: first, head: checkedOut.id, tip: first }, depth2);
  }
  if (head === null || standsElsewhere(context, checkedOut)) return otherCheckout(checkedOut.id, head ?? 'unknown');
  return fromMergeBase(ports, context, base ?? context.pullRequest?.baseSha ?? head, head);
}

/** After `workflow_run` and on `issue_comment` the checkout is the default branch's, and the reports come from a run on the head. */
function standsElsewhere({ change, elsewhere, endedRun }: ChangeContext, checkedOut: Commit): boolean {
  return !endedRun && !elsewhere && checkedOut.id !== change.head;
}

function defaultCheckout(event: string): Ends {
  const reason = `On \`${event}\` the run is on the default branch, and what lies in the workspace is not of the pull request.`;
  return { kind: 'problem', reason, fix: 'Run this control on `pull_request`, in the job that makes what it reads.' };
}

function otherCheckout(id: string, head: string): Ends {
  const reason = `The checkout stands at ${id.slice(0, 12)}, and the change ends at ${head.slice(0, 12)}: a report made here is of other code.`;
  return { kind: 'problem', reason, fix: depth2 };
}

type FoundEnds = Extract<Ends, { readonly kind: 'ends' }>;

/** Fetches what the clone lacks of the two. */
async function present(ports: Ports, ends: FoundEnds, fix: string): Promise<Ends> {
  const missing = await missingOf(ports, [...new Set([ends.base, ends.head, ends.tip])]);
  if (missing.length === 0) return ends;
  const fetched = await ports.git.fetch(missing, await thinDepth(ports));
  const still = fetched.status === 'available' ? await missingOf(ports, missing) : missing;
  if (still.length === 0) return ends;
  const why = fetched.status === 'unavailable' ? ` and could not be fetched: ${fetched.reason}` : '.';
  return { kind: 'problem', reason: `Commit ${(still[0] ?? '').slice(0, 12)} is not in this clone${why}`, fix };
}

async function missingOf(ports: Ports, shas: readonly string[]): Promise<readonly string[]> {
  const answers = await ports.git.objects(shas.map((sha) => `${sha}^{commit}`));
  if (answers.status === 'unavailable') return shas;
  return shas.filter((_, index) => answers.value[index]?.kind !== 'found');
}

/** Where the two histories parted: what the branch itself brought, and not what its base got since. */
async function fromMergeBase(ports: Ports, context: ChangeContext, base: string, head: string): Promise<Ends> {
  // What a pull request brings is counted, too, and that is for those who read all of its commits.
  if (context.pullRequest === null && (await isStraight(ports, base, head))) {
    return present(ports, { kind: 'ends', base, head, tip: base }, depth0);
  }
  const commits = await readChangeCommits(ports, context);
  if (commits.status === 'unavailable') return { kind: 'problem', reason: commits.reason, fix: depth0 };
  const walked = await headSide(ports, commits.value, base, head);
  if (walked.status === 'unavailable') return { kind: 'problem', reason: walked.reason, fix: depth0 };
  const { own, edges } = walked.value;
  if (own === 0) return { kind: 'ends', base: head, head, tip: base };
  for (const edge of edges) {
    const others = [...edges].filter((other) => other !== edge);
    const apart = others.length === 0 ? null : await ports.git.notReachable(others, edge);
    if (apart === null || (apart.status === 'available' && apart.value.size === 0)) {
      return present(ports, { kind: 'ends', base: edge, head, tip: base }, depth0);
    }
  }
  return { kind: 'problem', reason: 'The change and its base have no commit in common, or several.', fix: depth0 };
}

/** Commits that are asked for one after the other; for more, walking through history costs less. */
const fewSteps = 8;

/** Whether the base itself is what the head stands on, with nothing beside it: then no history has to be walked through. */
async function isStraight(ports: Ports, base: string, head: string): Promise<boolean> {
  let at = head;
  for (let step = 0; step < fewSteps && at !== base; step += 1) {
    const [parent, other] = (await headCommit(ports, at))?.parents ?? [];
    if (parent === undefined || other !== undefined) return false;
    at = parent;
  }
  return at === base;
}

/** How many commits the head has that its base has not, and the commits of the base's side on which they stand. */
interface HeadSide {
  readonly own: number;
  readonly edges: ReadonlySet<string>;
}

async function headSide(ports: Ports, read: ChangeCommits, base: string, head: string): Promise<Fact<HeadSide>> {
  // Who read the commits met the edges, too.
  if (read.edges?.base === base) return available({ own: read.commits.length, edges: read.edges.shas });
  const edges = new Set<string>();
  const walked = await ports.git.log(
    { include: [head], exclude: [base] },
    () => {},
    (sha) => edges.add(sha),
  );
  return walked.status === 'unavailable' ? walked : available({ own: walked.value, edges });
}

export interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
  /** Milliseconds since 1970-01-01 UTC; null where the commit does not say. */
  readonly committedAt: number | null;
}

/** What is checked out, or stands at a full hash; null where git does not say. */
export async function headCommit(ports: Ports, at = 'HEAD'): Promise<Commit | null> {
  const answers = await ports.git.objects([`${at}^{commit}`]);
  const found: GitObject | undefined = answers.status === 'available' ? answers.value[0] : undefined;
  if (found?.kind !== 'found') return null;
  const head = new TextDecoder().decode(found.bytes.subarray(0, 20_000)).split('\n\n', 1)[0] ?? '';
  const parents = [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, sha = '']) => sha);
  const seconds = /^committer .{0,2000}> (\d{1,12}) [+-]\d{4}$/m.exec(head)?.[1];
  return { id: found.id, parents, committedAt: seconds === undefined ? null : Number(seconds) * 1000 };
}
