/**
 * Branch names by templates: `branchTemplates` reads the forms of a policy, `judgeBranch` says whether a name has one of
 * them, which ticket it names, and how it should be called otherwise.
 */
export { judgeBranch } from './judge-branch.ts';
export type { BranchJudgement } from './judge-branch.ts';
export type { BranchHints } from './reading.ts';
export { refNameProblem } from './ref-name.ts';
export { defaultBranchTemplates, defaultBranchTypes } from './defaults.ts';
export { branchTemplates } from './templates.ts';
export type { BranchTemplates } from './templates.ts';
export type { BranchTemplate } from './template.ts';
