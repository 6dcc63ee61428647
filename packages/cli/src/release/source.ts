import { available, type Fact, unavailable } from '@cm/model';

import type { Asked } from './asked.ts';
import { askRemote, type Remote } from './own-git.ts';
import { done, type Outcome, problem, refused, type ReleaseProblem } from './problems.ts';
import { short } from './prove.ts';

/** The commit that is checked out, found fit to be released from, and what the remote has. */
export interface Source {
  readonly commit: string;
  readonly remote: Remote | null;
}

/** Finds the commit that is checked out, and everything that speaks against releasing it, all at once. */
export async function findSource(asked: Asked): Promise<Outcome<Source>> {
  const head = await asked.git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (head.status === 'unavailable')
    return refused(problem('not-a-repository', 'There is no commit in this repository.'));
  const commit = head.value.trim();
  const remote = await remoteOf(asked);
  if (remote.status === 'unavailable') return refused(problem('branch-unknown', remote.reason));
  const problems = [
    await whetherShallow(asked),
    await whetherDirty(asked),
    await whetherLanded(asked, commit, remote.value),
  ];
  const found = problems.filter((one) => one !== null);
  return found.length > 0 ? refused(...found) : done({ commit, remote: remote.value });
}

/** The remote that is pushed to, else `origin` where there is one; null for a repository without. */
export async function remoteOf({ git, values }: Asked): Promise<Fact<Remote | null>> {
  const pushed = values.get('push');
  if (pushed !== undefined) return askRemote(git, pushed);
  const names = await git(['remote']);
  if (names.status === 'unavailable') return names;
  return names.value.split('\n').includes('origin') ? askRemote(git, 'origin') : available(null);
}

async function whetherShallow({ ports }: Asked): Promise<ReleaseProblem | null> {
  const shallow = await ports.git.shallowCommits();
  if (shallow.status === 'unavailable') return problem('shallow', shallow.reason);
  return shallow.value.size === 0
    ? null
    : problem('shallow', 'The clone is shallow, so the commits since the last release are not all here.');
}

const shown = 5;

async function whetherDirty({ git }: Asked): Promise<ReleaseProblem | null> {
  const status = await git(['status', '--porcelain', '--untracked-files=normal']);
  if (status.status === 'unavailable') return problem('git-failed', status.reason);
  const files = status.value
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(3));
  if (files.length === 0) return null;
  const more = files.length > shown ? ` and ${files.length - shown} more` : '';
  return problem('dirty', `Not everything here is committed: ${files.slice(0, shown).join(', ')}${more}.`);
}

async function whetherLanded(asked: Asked, commit: string, remote: Remote | null): Promise<ReleaseProblem | null> {
  const tip = remote === null ? await localTip(asked) : tipOf(remote);
  if (tip.status === 'unavailable') return problem('branch-unknown', tip.reason);
  if (tip.value.commit === commit) return null;
  const { branch } = tip.value;
  const on = await asked.git(['merge-base', '--is-ancestor', commit, tip.value.commit]);
  return on.status === 'available'
    ? null
    : problem(
        'not-on-default-branch',
        `${short(commit)}, which is checked out, is not on the default branch ${branch} as this clone knows it.`,
      );
}

interface Tip {
  readonly branch: string;
  readonly commit: string;
}

function tipOf({ branch, name, tip }: Remote): Fact<Tip> {
  return branch === null || tip === null
    ? unavailable(`${name} does not say which its default branch is.`)
    : available({ branch, commit: tip });
}

/** Without a remote a branch `main` or `master` counts. */
async function localTip({ git }: Asked): Promise<Fact<Tip>> {
  for (const branch of ['main', 'master']) {
    const found = await git(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]);
    if (found.status === 'available') return available({ branch, commit: found.value.trim() });
  }
  return unavailable('There is no remote, and no branch main or master.');
}
