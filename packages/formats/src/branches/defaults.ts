/** What `{type}` may be, where a policy does not say. The policy's own example is `feature`. */
export const defaultBranchTypes: readonly string[] = [
  'feature',
  'fix',
  'hotfix',
  'bugfix',
  'docs',
  'chore',
  'refactor',
  'test',
  'style',
];

/**
 * The forms that hold where a policy says nothing: the policy document's, release branches, and those that tools make.
 * GitHub's revert button writes `revert-<number of the pull request>-<its branch>`, and that branch may hold slashes.
 */
export const defaultBranchTemplates: readonly string[] = [
  '{type}/{ticket}-{slug}',
  'release/{version}',
  'revert-{n}-**',
  'dependabot/**',
  'renovate/**',
  'gh-readonly-queue/**',
];
