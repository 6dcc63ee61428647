/** What has to be there before a change lands on a branch, by rulesets and branch protection together. */
export interface ForgeRequirements {
  /** Types of the rules that rulesets put on the branch: `pull_request`, `merge_queue`, … */
  readonly rules: readonly string[];
  /** Names of the checks that are required. */
  readonly checks: readonly string[];
  /** Workflows that a ruleset requires: a path, such as `.github/workflows/required.yml`. */
  readonly workflows: readonly string[];
  /** Whether a pull request needs an approval. */
  readonly approval: boolean;
}
