import type {
  ForgeAccount,
  ForgeActivity,
  ForgeChangeRecord,
  ForgePort,
  ForgeRecordCommit,
  ForgeRecordReview,
  ForgeSigner,
} from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { accountOf, authorsOf, mayPush, permissionsOf } from '../world/accounts.ts';
import { labelsOf } from '../world/change.ts';
import {
  defaultAccount,
  defaultSignature,
  type World,
  type WorldAccount,
  type WorldComment,
  type WorldPull,
  type WorldStatus,
  worldDate,
} from '../world/types.ts';
import type { RepositoryView } from '../world/view.ts';
import { diffBetween, diffOfPull } from './forge-diff.ts';

export type Ask = <T>(repo: string, answer: (view: RepositoryView) => Fact<T>) => Promise<Fact<T>>;

/** What clients wrote while a test runs. */
export interface Written {
  readonly statuses: (view: RepositoryView) => readonly WorldStatus[];
  readonly comments: (view: RepositoryView) => readonly WorldComment[];
}

/** Who wrote, changed, labelled and approved, from a world's data; every list is whole. */
export function memoryRecords(
  world: World,
  ask: Ask,
  written: Written,
): Pick<
  ForgePort,
  'activity' | 'changeRecord' | 'collaborators' | 'commitComments' | 'compareFiles' | 'pullRequestDiff' | 'teamMembers'
> {
  return {
    changeRecord: (repo, number, marker) =>
      ask(repo, (view) => {
        const pull = view.data.pulls?.find((one) => one.number === number);
        if (pull === undefined) return unavailable(`pull request #${number} is not found (404)`);
        return available(recordOf(world, view, pull, { ...written, marker }));
      }),
    pullRequestDiff: (repo, number) =>
      ask(repo, (view) => {
        const pull = view.data.pulls?.find((one) => one.number === number);
        if (pull === undefined) return unavailable(`pull request #${number} is not found (404)`);
        const files = diffOfPull(view, pull);
        return available({ files: files.slice(0, 3000), whole: files.length <= 3000 });
      }),
    compareFiles: (repo, base, head) =>
      ask(repo, (view) => {
        const [from, to] = [view.resolve(base), view.resolve(head)];
        const fork = from === null || to === null ? null : view.mergeBase(from, to);
        if (fork === null || to === null) return unavailable(`${base}...${head} is not found (404)`);
        const files = diffBetween(view, fork, to);
        return available({ files: files.slice(0, 300), whole: files.length <= 300 });
      }),
    collaborators: (repo) =>
      ask(repo, ({ data }) => {
        if (data.collaborators === undefined) return unavailable(`collaborators of ${repo} are not told (403)`);
        const people = data.collaborators.map((one) => {
          const may = permissionsOf(one);
          return {
            account: accountIn(one.account),
            role: one.role,
            canPush: may['push'] === true,
            maintains: may['maintain'] === true,
          };
        });
        return available({ people: people.slice(0, 300), whole: people.length <= 300 });
      }),
    teamMembers: (organisation, team) => {
      const members = world.teams?.[`${organisation}/${team}`];
      const missing = unavailable(`team ${organisation}/${team} may not be read (403)`);
      return Promise.resolve(members === undefined ? missing : available(members));
    },
    activity: (repo, branch, { most }) =>
      ask(repo, ({ data }) => {
        const all = (data.activity ?? []).flatMap((one, index): readonly ForgeActivity[] =>
          one.ref === `refs/heads/${branch}` ? [{ ...one, id: index + 1, by: accountIn(one.by) }] : [],
        );
        return available({ items: all.toReversed().slice(0, most), whole: all.length <= most });
      }),
    commitComments: (repo, sha) =>
      ask(repo, (view) => {
        if (view.commit(sha) === null) return unavailable(`commit ${sha} is not found (404)`);
        const found = (view.data.commitComments ?? []).filter((comment) => comment.sha === sha);
        return available(found.map(({ at, body, by }) => ({ by: accountIn(by), at, body, url: null })));
      }),
  };
}

function recordOf(
  world: World,
  view: RepositoryView,
  pull: WorldPull,
  { comments, marker, statuses }: Written & { readonly marker: string },
): ForgeChangeRecord {
  const { data } = view;
  const repository = pull.head.repository === undefined ? data.fullName : pull.head.repository;
  const last = new Map(
    statuses(view).flatMap((one) => (one.sha === pull.head.sha ? [[one.context, one] as const] : [])),
  );
  const own = comments(view).find(
    (one) => one.issue === pull.number && one.user?.type === 'Bot' && one.body.startsWith(marker),
  );
  return {
    ...states(pull),
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    baseRef: pull.base.ref,
    headRef: pull.head.ref,
    headSha: pull.head.sha,
    headRepository: repository,
    fork: repository !== data.fullName,
    ...history(pull),
    reviews: (pull.reviews ?? []).map((review) => reviewOf(view, pull, review)),
    reviewsWhole: true,
    commits: view.pullCommits(pull).map((sha) => commitOf(world, view, sha)),
    commitsWhole: true,
    closes: closedBy(world, view, pull),
    statuses: [...last.values()].map(({ context, description, state }) => ({
      context,
      state,
      description: description ?? '',
    })),
    ownComment: own === undefined ? null : { id: own.id, body: own.body, url: null },
    commentsWhole: true,
    points: null,
  };
}

function states(
  pull: WorldPull,
): Pick<ForgeChangeRecord, 'author' | 'createdAt' | 'draft' | 'mergeCommit' | 'mergedAt' | 'mergedBy' | 'state'> {
  const merged = Boolean(pull.mergedAt);
  return {
    state: merged ? 'merged' : (pull.state ?? 'open'),
    draft: pull.draft ?? false,
    author: accountIn(pull.user === undefined ? defaultAccount : pull.user),
    createdAt: pull.createdAt ?? worldDate,
    mergedAt: pull.mergedAt ?? null,
    mergedBy: merged ? accountIn(pull.mergedBy === undefined ? defaultAccount : pull.mergedBy) : null,
    mergeCommit: merged ? (pull.mergeCommitSha ?? null) : null,
  };
}

/** The opening of an edited description counts as its first edit, as at GitHub. */
function history(
  pull: WorldPull,
): Pick<
  ForgeChangeRecord,
  'edits' | 'editsWhole' | 'forcePushes' | 'labelled' | 'labels' | 'renames' | 'retargets' | 'timelineWhole'
> {
  const { edits = [], firstBody = '', forcePushes = [], labelEvents = [], renames = [], retargets = [] } = pull;
  const opened = {
    at: pull.createdAt ?? worldDate,
    by: pull.user === undefined ? defaultAccount : pull.user,
    text: firstBody,
  };
  const told = edits.length === 0 ? [] : [opened, ...edits];
  return {
    edits: told.map(({ at, by, text }) => ({ at, by: accountIn(by), text })).toReversed(),
    editsWhole: true,
    renames: renames.map(({ at, by, from, to }) => ({ at, by: accountIn(by), from, to })),
    retargets: retargets.map(({ at, by, from, to }) => ({ at, by: accountIn(by), from, to })),
    labels: labelsOf(pull),
    labelled: labelEvents.map(({ at, by, label, put }) => ({ at, by: accountIn(by), label, put })),
    forcePushes: forcePushes.map(({ after, at, by }) => ({ at, by: accountIn(by), after })),
    timelineWhole: true,
  };
}

function reviewOf(
  { data }: RepositoryView,
  pull: WorldPull,
  review: NonNullable<WorldPull['reviews']>[number],
): ForgeRecordReview {
  return {
    user: accountIn(review.user),
    state: review.state,
    commit: review.commit === undefined ? pull.head.sha : review.commit,
    submittedAt: review.state === 'PENDING' ? null : (review.submittedAt ?? worldDate),
    canPush: review.canPush ?? mayPush(data, review.user),
    url: null,
  };
}

function commitOf(world: World, view: RepositoryView, sha: string): ForgeRecordCommit {
  const commit = view.commit(sha) ?? { sha, message: '' };
  const signer = ({ email, name }: { readonly email: string; readonly name: string }): ForgeSigner => ({
    login: accountOf(world, email)?.login ?? null,
    name,
    email,
  });
  return {
    sha,
    parents: commit.parents ?? [],
    message: commit.message,
    authors: authorsOf(commit).map(signer),
    committer: signer(commit.committer ?? commit.author ?? defaultSignature),
    verified: commit.verified === true,
    authorsWhole: true,
  };
}

function closedBy(world: World, { data }: RepositoryView, pull: WorldPull): ForgeChangeRecord['closes'] {
  return (pull.closes ?? []).flatMap((wanted) => {
    const [repository, number] =
      typeof wanted === 'number' ? [data.fullName, wanted] : [wanted.repository, wanted.number];
    const place = world.repositories.find(({ fullName, visible }) => fullName === repository && visible !== false);
    const issue = place?.issues?.find((one) => one.number === number);
    if (issue === undefined) return [];
    const { body, title, user = defaultAccount } = issue;
    return [{ number, repository, title, body: body ?? '', author: accountIn(user) }];
  });
}

function accountIn(account: WorldAccount): ForgeAccount;
function accountIn(account: WorldAccount | null): ForgeAccount | null;
function accountIn(account: WorldAccount | null): ForgeAccount | null {
  return account === null ? null : { login: account.login, type: account.type ?? 'User' };
}
