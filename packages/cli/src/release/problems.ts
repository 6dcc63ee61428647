/** Why a release is refused: what is wrong, and what to do next. `code` never changes once it is published. */
export interface ReleaseProblem {
  readonly code: keyof typeof catalogue;
  readonly message: string;
  readonly fix: string;
}

/** Everything that `cm release` refuses for, with what to do; `{…}` is filled in. */
const catalogue = {
  'not-a-repository':
    'Run it in a clone of the repository that holds the sources and dist/, or name that clone with --repo.',
  shallow: 'Fetch the whole history: git fetch --unshallow --tags. In a workflow: fetch-depth: 0.',
  dirty: 'Commit and merge these files, or put them away with git stash --include-untracked, and run it again.',
  'not-on-default-branch': 'Merge it first, then check out the default branch as it is on the server: git pull.',
  'branch-unknown': 'Name a remote that can be reached with --push, or fetch its default branch: git fetch origin.',
  'no-dist': 'Build it and merge it: npm run build.',
  'tree-differs': 'Rebuild dist/ (npm run build), merge it, and release the commit that has it.',
  'dist-drift': 'Run npm run build, merge what changes, and release that commit. --check COMMAND names another check.',
  'tests-unknown':
    'Give --tests-passed FILE, which holds {"commit": "<the full hash>", "tests": "passed"}, as the workflow writes it after its tests; or --tests COMMAND, such as --tests "npm test", to run them now.',
  'tests-failed': 'Make the tests green on that commit, and release the commit on which they are.',
  'nothing-to-release':
    'There is nothing to do. To release all the same, name the version: --version 1.2.4 (dist/package.json has to say the same).',
  version: 'Give a version as 1.2.3, greater than every release before it.',
  'version-in-tree':
    'Set the version: npm version {wanted} --no-git-tag-version, npm run generate, npm run build. Merge that, and release it.',
  'tag-exists':
    'A version that was given once is never given again. Release a newer one, or see it: cm release verify {tag}.',
  policy: 'Mend the policy file; cm policy validate FILE says where it is wrong.',
  'policy-left-out': 'Give --policy FILE again, or --without-policy where the built-in policy is to hold from now on.',
  identity:
    'Tell git who releases: git config user.name and user.email; in a workflow set GIT_COMMITTER_NAME and GIT_COMMITTER_EMAIL.',
  'git-failed': 'Nothing was pushed. Mend what git says, and run it again.',
  'push-refused':
    'The token needs contents: write, and workflows: write too, because a release tree holds workflows: GITHUB_TOKEN can never have that. Use a GitHub App, see docs/releasing.md. Rules for tags may also have to let it through.',
  'publish-failed':
    'Users still have the release before. Publish it by hand, then move the tags: cm release promote {tag} --push REMOTE.',
  'not-proved':
    'Do not use that tag. Find out who made or changed it, and release a new version from the default branch.',
  'not-soaked': 'Wait, or give fewer hours with --soak where you can answer for it.',
  'not-in-ring': 'Make a release candidate and let the first ring use it: cm release --rc --push REMOTE.',
  'no-candidate':
    'Make one: cm release --rc --push REMOTE. To move v1 to a release that is there: cm release promote v1.2.3.',
  'goes-back': 'To go back on purpose, and record why: cm release rollback {moving} --to {tag} --reason TEXT.',
  'no-such-tag': 'See what there is: git tag --list "v*". Fetch what the server has: git fetch --tags --force origin.',
  'rollback-asked': 'Write: cm release rollback v1 --to v1.2.3 --reason "why, in one line" --push REMOTE.',
} as const;

/** One refusal, in the words of the catalogue. */
export function problem(
  code: ReleaseProblem['code'],
  message: string,
  fill: Readonly<Record<string, string>> = {},
): ReleaseProblem {
  const fix = catalogue[code].replaceAll(/\{(\w+)\}/g, (whole, name: string) => fill[name] ?? whole);
  return { code, message, fix };
}

/** A result, or why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ReleaseProblem[] };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(...problems: readonly ReleaseProblem[]): Outcome<never> {
  return { ok: false, problems };
}
