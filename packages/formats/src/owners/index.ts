/**
 * CODEOWNERS as GitHub reads it: `readOwners` gives its rules and the lines that GitHub skips, `ownerMatcher` says which
 * rule a path has. Source: GitHub's documentation, "About code owners".
 */
export { ownerMatcher } from './match.ts';
export { readOwners } from './read.ts';
export type { Owners, OwnerRule, OwnersFault } from './read.ts';
