import type {
  ForgeAccount,
  ForgeChangedFile,
  ForgeCommit,
  ForgeIssue,
  ForgePort,
  ForgePullRequest,
  MergeSettings,
} from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { bytesOf } from '../world/object-id.ts';
import {
  defaultAccount,
  defaultMergeSettings,
  defaultSignature,
  type World,
  type WorldAccount,
  type WorldIssue,
  type WorldMergeSettings,
  type WorldPull,
  type WorldRepository,
  worldDate,
} from '../world/types.ts';
import { type RepositoryView, viewRepository } from '../world/view.ts';
import { memoryAlerts } from './forge-alerts.ts';
import { diffOfPull } from './forge-diff.ts';
import { memoryProtection } from './forge-protection.ts';
import { memoryRecords } from './forge-record.ts';
import { memoryRuns } from './forge-runs.ts';
import { memoryStatuses } from './forge-statuses.ts';

/** A ForgePort on a world's data. Without a token nothing is available. */
export function memoryForge(world: World, options: { readonly hasToken?: boolean } = {}): ForgePort {
  const hasToken = options.hasToken ?? true;
  const ask = <T>(name: string, answer: (view: RepositoryView) => Fact<T>): Promise<Fact<T>> => {
    if (!hasToken) return Promise.resolve(unavailable('there is no token'));
    const data = world.repositories.find((repo) => repo.fullName === name && repo.visible !== false);
    return Promise.resolve(
      data === undefined ? unavailable(`${name} is not found (404)`) : answer(viewRepository(world, data)),
    );
  };
  const pullOf = (view: RepositoryView, number: number): WorldPull | undefined =>
    view.data.pulls?.find((pull) => pull.number === number);
  const { comments, ...runs } = memoryRuns(ask);
  const { written, ...statuses } = memoryStatuses(ask);
  return {
    hasToken,
    repository: (repo) =>
      ask(repo, ({ data }) =>
        available({ fullName: data.fullName, defaultBranch: data.defaultBranch, merge: mergeSettings(data) }),
      ),
    fileAt: (repo, path, ref) =>
      ask(repo, (view) => {
        const file = view.fileAt(ref, path);
        if (file === undefined) return unavailable(`no commit is found for ${ref} (404)`);
        return available(file === null ? null : bytesOf(file));
      }),
    pullRequest: (repo, number) =>
      ask(repo, (view) => {
        const pull = pullOf(view, number);
        if (pull === undefined) return unavailable(`pull request #${number} is not found (404)`);
        return available({ ...forgePull(view, pull), commits: view.pullCommits(pull).length });
      }),
    compare: (repo, base, head) =>
      ask(repo, (view) => {
        const [from, to] = [view.resolve(base), view.resolve(head)];
        if (from === null || to === null) return unavailable(`${base}...${head} is not found (404)`);
        const shas = view.range(from, to);
        const commits = shas.map((sha) => forgeCommit(world, view, sha));
        return available({ status: statusOf(shas.length, view.range(to, from).length), total: shas.length, commits });
      }),
    compareStatus: (repo, base, head) =>
      ask(repo, (view) => {
        const [from, to] = [view.resolve(base), view.resolve(head)];
        if (from === null || to === null) return unavailable(`${base}...${head} is not found (404)`);
        return available(statusOf(view.range(from, to).length, view.range(to, from).length));
      }),
    pullRequestsOfCommit: (repo, sha) =>
      ask(repo, (view) => available(view.pullsOf(sha).map((pull) => forgePull(view, pull)))),
    openPullRequests: (repo, base) =>
      ask(repo, ({ data }) => {
        const open = (data.pulls ?? []).filter((pull) => pull.state !== 'closed' && !pull.mergedAt);
        const pulls = open
          .filter((pull) => pull.base.ref === base)
          .map(({ draft = false, head, number, title }) => ({ number, title, headSha: head.sha, draft }));
        return available({ pulls: pulls.toSorted((a, b) => b.number - a.number), whole: true, requestsLeft: null });
      }),
    pullRequestFiles: (repo, number) =>
      ask(repo, (view) => {
        const pull = pullOf(view, number);
        if (pull === undefined) return unavailable(`pull request #${number} is not found (404)`);
        return available({ files: changedFiles(view, pull), whole: true });
      }),
    pullRequestsFrom: (repo, { branch, owner }) =>
      ask(repo, (view) => {
        const open = (view.data.pulls ?? []).filter(({ mergedAt, state }) => state !== 'closed' && !mergedAt);
        const found = open.map((pull) => forgePull(view, pull));
        return available(
          found.filter((pull) => pull.headRef === branch && pull.headRepository?.split('/')[0] === owner),
        );
      }),
    commitsOfPath: (repo, path, ref) =>
      ask(repo, (view) => {
        const start = view.resolve(ref);
        if (start === null) return unavailable(`no commit is found for ${ref} (404)`);
        const touching = view.range(null, start).filter((sha) => Object.hasOwn(view.commit(sha)?.files ?? {}, path));
        return available(touching.toReversed().slice(0, 100));
      }),
    reviews: (repo, number) =>
      ask(repo, (view) => {
        const pull = pullOf(view, number);
        if (pull === undefined) return unavailable(`pull request #${number} is not found (404)`);
        const reviews = (pull.reviews ?? []).map(({ association, commit, state, submittedAt, user }) => ({
          user: user === null ? null : forgeAccount(user),
          state,
          commit: commit === undefined ? pull.head.sha : commit,
          submittedAt: submittedAt ?? worldDate,
          association: association ?? 'MEMBER',
        }));
        return available(reviews);
      }),
    issue: (repo, number) =>
      ask<ForgeIssue>(repo, (view) => {
        const issue = view.data.issues?.find((candidate) => candidate.number === number);
        if (issue !== undefined) return available({ number, isPullRequest: false, ...issueDates(issue) });
        const pull = pullOf(view, number);
        if (pull === undefined) return unavailable(`issue #${number} is not found (404)`);
        return available({ number, isPullRequest: true, createdAt: pull.createdAt ?? worldDate, closedAt: null });
      }),
    tagRef: (repo, name) =>
      ask(repo, ({ data }) => {
        const sha = data.tags?.[name];
        if (sha === undefined) return unavailable(`tag ${name} is not found (404)`);
        const annotated = data.annotatedTags?.some((tag) => tag.sha === sha) ?? false;
        return available({ sha, type: annotated ? 'tag' : 'commit' });
      }),
    tagObject: (repo, sha) =>
      ask(repo, ({ data }) => {
        const tag = data.annotatedTags?.find((candidate) => candidate.sha === sha);
        if (tag === undefined) return unavailable(`tag object ${sha} is not found (404)`);
        const { message, object: target, tag: name } = tag;
        return available({ sha, name, target, targetType: 'commit', message, signature: null });
      }),
    ...memoryAlerts(ask),
    ...runs,
    ...statuses,
    ...memoryProtection(ask),
    ...memoryRecords(world, ask, { statuses: written, comments }),
    rootNames: (repo, ref) =>
      ask(repo, (view) => {
        const tree = view.treeAt(ref);
        if (tree === undefined) return unavailable(`no commit is found for ${ref} (404)`);
        return available([...new Set([...tree.keys()].map((path) => path.split('/')[0] ?? ''))]);
      }),
  };
}

function changedFiles(view: RepositoryView, pull: WorldPull): readonly ForgeChangedFile[] {
  return diffOfPull(view, pull).map(({ path, status }) => ({ path, status }));
}

function issueDates({ closedAt, createdAt, state }: WorldIssue): Pick<ForgeIssue, 'closedAt' | 'createdAt'> {
  return { createdAt: createdAt ?? worldDate, closedAt: state === 'closed' ? (closedAt ?? worldDate) : null };
}

function statusOf(ahead: number, behind: number): 'ahead' | 'behind' | 'diverged' | 'identical' {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

function forgeAccount({ login, type }: WorldAccount): ForgeAccount {
  return { login, type: type ?? 'User' };
}

/** A world's merge settings in the forge port's words. */
export function mergeSettings(data: WorldRepository): MergeSettings {
  const settings: Partial<WorldMergeSettings> = data.merge === null ? {} : { ...defaultMergeSettings, ...data.merge };
  return {
    allowSquash: settings.allow_squash_merge ?? null,
    allowMerge: settings.allow_merge_commit ?? null,
    allowRebase: settings.allow_rebase_merge ?? null,
    squashTitle: settings.squash_merge_commit_title ?? null,
    squashMessage: settings.squash_merge_commit_message ?? null,
    mergeTitle: settings.merge_commit_title ?? null,
    mergeMessage: settings.merge_commit_message ?? null,
  };
}

function forgePull({ data }: RepositoryView, pull: WorldPull): ForgePullRequest {
  return {
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    author: pull.user === null ? null : forgeAccount(pull.user ?? defaultAccount),
    baseRef: pull.base.ref,
    baseSha: pull.base.sha,
    headRef: pull.head.ref,
    headSha: pull.head.sha,
    headRepository: pull.head.repository === undefined ? data.fullName : pull.head.repository,
    commits: null,
    mergeCommit: pull.mergeCommitSha ?? null,
    mergedAt: pull.mergedAt ?? null,
  };
}

function forgeCommit(world: World, view: RepositoryView, sha: string): ForgeCommit {
  const commit = view.commit(sha);
  const author = commit?.author ?? defaultSignature;
  const committer = commit?.committer ?? author;
  const account = world.accounts?.[author.email];
  return {
    sha,
    parents: view.parentsOf(sha),
    authorName: author.name,
    authorEmail: author.email,
    committerName: committer.name,
    committerEmail: committer.email,
    message: commit?.message ?? '',
    author: account === undefined ? null : forgeAccount(account),
  };
}
