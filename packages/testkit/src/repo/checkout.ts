import { git } from './git.ts';
import type { TestRepository } from './make.ts';

export interface CheckoutOptions {
  /** `GITHUB_REF`: `refs/pull/7/merge`, `refs/heads/main`, `refs/tags/v1`. Default the default branch. */
  readonly ref?: string;
  /** `GITHUB_SHA`; default where the ref stands. */
  readonly sha?: string;
  /** `fetch-depth`; default 1, and 0 is everything. */
  readonly depth?: number;
}

/**
 * A new workspace as actions/checkout leaves it: init, one fetch of the event's commit (or of all branches and tags),
 * then a detached head for pull requests and tags, a local branch for branches. An annotated tag arrives as a plain one,
 * which is what checkout does up to v5. Source: actions/checkout, ref-helper and issue 290.
 */
export function cloneAt(repo: TestRepository, options: CheckoutOptions = {}): string {
  const ref = options.ref ?? `refs/heads/${repo.defaultBranch}`;
  const sha = options.sha ?? repo.git('rev-parse', '--verify', `${ref}^{commit}`);
  const depth = options.depth ?? 1;
  const folder = repo.folder('workspace');
  git(folder, ['init', '--quiet', '--initial-branch', repo.defaultBranch]);
  git(folder, ['remote', 'add', 'origin', repo.url]);
  git(folder, ['config', '--local', 'gc.auto', '0']);
  const target = targetOf(ref, sha);
  const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  const specs = depth > 0 ? [target.spec] : [...all, ...(ref.startsWith('refs/pull/') ? [target.spec] : [])];
  const how = depth > 0 ? ['--no-tags', `--depth=${depth}`] : [];
  git(folder, [
    '-c',
    'protocol.version=2',
    'fetch',
    '--quiet',
    '--prune',
    '--no-recurse-submodules',
    ...how,
    'origin',
    ...specs,
  ]);
  if (depth === 0 && git(folder, ['rev-parse', target.tracked]) !== sha) {
    git(folder, ['fetch', '--quiet', '--no-tags', 'origin', target.spec]);
  }
  git(folder, ['checkout', '--quiet', '--force', ...target.checkout]);
  return folder;
}

/** Which refspec fetches an event's commit, where it is kept, and how it is checked out. */
function targetOf(
  ref: string,
  sha: string,
): { readonly spec: string; readonly tracked: string; readonly checkout: readonly string[] } {
  if (ref.startsWith('refs/heads/')) {
    const branch = ref.slice('refs/heads/'.length);
    const tracked = `refs/remotes/origin/${branch}`;
    return { spec: `+${sha}:${tracked}`, tracked, checkout: ['-B', branch, tracked] };
  }
  const tracked = ref.startsWith('refs/pull/') ? `refs/remotes/pull/${ref.slice('refs/pull/'.length)}` : ref;
  return { spec: `+${sha}:${tracked}`, tracked, checkout: [tracked] };
}
