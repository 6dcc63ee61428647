/**
 * Configurations of commitlint, read and never run, and its pure rules with their exact meaning. Look with
 * `@cm/formats/commitlint-paths` whether there is a configuration before loading this: it brings commitlint's rules.
 */
export { commitlintPaths, mayHoldCommitlint } from './paths.ts';
export { largestCommitlintFile, readCommitlintConfig } from './read.ts';
export { commitlintLinter, lintWithCommitlint, longestMessage } from './lint.ts';
export { commitlintDifferences, describeUnsupported } from './unsupported.ts';
export type {
  CommitlintConfig,
  CommitlintFile,
  CommitlintFinding,
  CommitlintParser,
  CommitlintProblem,
  CommitlintReading,
  CommitlintRuleSetting,
  CommitlintUnsupported,
} from './types.ts';
