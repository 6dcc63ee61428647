import type { WorldAccount, WorldDeed } from './basics.ts';
import type { WorldPull, WorldReview } from './pull-types.ts';
import type { WorldCommit } from './repository-types.ts';
import type { World, WorldRepository } from './types.ts';

/** Which pull request of a world; `repository` is by default the world's first. */
export interface PullPlace {
  readonly number: number;
  readonly repository?: string;
}

/** The world with one repository changed; throws where it has none of that name. */
export function changeRepository(
  world: World,
  repository: string | undefined,
  change: (repo: WorldRepository) => Partial<WorldRepository>,
): World {
  const name = repository ?? world.repositories[0]?.fullName;
  if (!world.repositories.some(({ fullName }) => fullName === name))
    throw new Error(`the world has no repository ${name}`);
  const repositories = world.repositories.map((repo) => (repo.fullName === name ? { ...repo, ...change(repo) } : repo));
  return { ...world, repositories };
}

/** The world with one pull request changed; throws where it has none of that number. */
export function changePull(
  world: World,
  { number, repository }: PullPlace,
  change: (pull: WorldPull) => Partial<WorldPull>,
): World {
  return changeRepository(world, repository, ({ fullName, pulls = [] }) => {
    if (!pulls.some((pull) => pull.number === number)) throw new Error(`${fullName} has no pull request #${number}`);
    return { pulls: pulls.map((pull) => (pull.number === number ? { ...pull, ...change(pull) } : pull)) };
  });
}

/** Commits pushed to the head branch, oldest first; `force` tells who threw away what stood there. */
export function pushToPull(world: World, place: PullPlace, commits: readonly WorldCommit[], force?: WorldDeed): World {
  const head = commits.at(-1)?.sha;
  if (head === undefined) return world;
  const moved = changePull(world, place, (pull) => ({
    head: { ...pull.head, sha: head },
    ...(force === undefined
      ? {}
      : { forcePushes: [...(pull.forcePushes ?? []), { ...force, before: pull.head.sha, after: head }] }),
    reviews: (pull.reviews ?? []).map((review) => ({ commit: pull.head.sha, ...review })),
  }));
  return changeRepository(moved, place.repository, (repo) => {
    const pull = repo.pulls?.find(({ number }) => number === place.number);
    const own = pull?.head.repository === undefined && pull !== undefined;
    const known = new Set(repo.commits?.map(({ sha }) => sha));
    return {
      commits: [...(repo.commits ?? []), ...commits.filter(({ sha }) => !known.has(sha))],
      ...(own ? { branches: { ...repo.branches, [pull.head.ref]: head } } : {}),
    };
  });
}

/** A review of the head as it stands now. */
export function addReview(world: World, place: PullPlace, review: WorldReview): World {
  return changePull(world, place, ({ head, reviews = [] }) => ({
    reviews: [...reviews, { commit: head.sha, ...review }],
  }));
}

/** Another title or description, with its history. */
export function editPull(
  world: World,
  place: PullPlace,
  edit: WorldDeed & { readonly body?: string; readonly title?: string },
): World {
  const { at, body, by, title } = edit;
  return changePull(world, place, (pull) => ({
    ...(title === undefined
      ? {}
      : { title, renames: [...(pull.renames ?? []), { at, by, from: pull.title, to: title }] }),
    ...(body === undefined
      ? {}
      : {
          body,
          firstBody: pull.firstBody ?? pull.body ?? '',
          edits: [...(pull.edits ?? []), { at, by, text: body }],
        }),
  }));
}

/** A label put on or taken off. */
export function labelPull(
  world: World,
  place: PullPlace,
  label: WorldDeed & { readonly label: string; readonly put: boolean },
): World {
  return changePull(world, place, (pull) => {
    const others = labelsOf(pull).filter((name) => name !== label.label);
    return {
      labels: label.put ? [...others, label.label] : others,
      labelEvents: [...(pull.labelEvents ?? []), label],
    };
  });
}

/** Another base branch; the head stays where it is. */
export function retargetPull(
  world: World,
  place: PullPlace,
  { at, base, by }: WorldDeed & { readonly base: WorldPull['base'] },
): World {
  return changePull(world, place, (pull) => ({
    base,
    retargets: [...(pull.retargets ?? []), { at, by, from: pull.base.ref, to: base.ref }],
  }));
}

/** Merged: the base branch stands on the commit, and the activity says so. */
export function mergePull(
  world: World,
  place: PullPlace,
  {
    at,
    by,
    commit,
    queue,
  }: { readonly at: string; readonly by: WorldAccount; readonly commit: WorldCommit; readonly queue?: boolean },
): World {
  const merged = changePull(world, place, () => ({
    state: 'closed',
    mergedAt: at,
    mergedBy: by,
    mergeCommitSha: commit.sha,
  }));
  return changeRepository(
    merged,
    place.repository,
    ({ activity = [], branches, commits = [], defaultBranch, pulls }) => {
      const branch = pulls?.find(({ number }) => number === place.number)?.base.ref ?? defaultBranch;
      const deed = {
        at,
        by,
        ref: `refs/heads/${branch}`,
        before: branches?.[branch] ?? '0'.repeat(40),
        after: commit.sha,
      };
      const kind = queue === true ? ('merge_queue_merge' as const) : ('pr_merge' as const);
      return {
        commits: [...commits.filter(({ sha }) => sha !== commit.sha), commit],
        branches: { ...branches, [branch]: commit.sha },
        activity: [...activity, { kind, ...deed }],
      };
    },
  );
}

/** The labels of a pull request: those told, else what its label events leave. */
export function labelsOf({ labelEvents = [], labels }: WorldPull): readonly string[] {
  if (labels !== undefined) return labels;
  const left = new Set<string>();
  for (const { label, put } of labelEvents) {
    if (put) left.add(label);
    else left.delete(label);
  }
  return [...left];
}
