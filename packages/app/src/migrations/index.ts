/** What a change does to database migrations: found, paired with the base, compared. For the controls that judge it. */
export { type Compared, compareTrees, type RevisionDraft } from './compare.ts';
export { type DialectChoice, dialectOf, type Stated } from './dialect.ts';
export { migrationPairs } from './found.ts';
export { pairTrees, sortRevisions, type TreePair } from './pairs.ts';
export { readRevisions, withSqlRead } from './revisions.ts';
export { rollbackOf } from './rollback.ts';
export { entriesBetween, entriesOfChange, type Sides, sidesOf } from './sides.ts';
export type { ReadTree } from './trees.ts';
export { type Entries, gitSide, linksOf, merged, type Side } from './views.ts';
