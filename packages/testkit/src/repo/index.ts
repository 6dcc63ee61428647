export { type CheckoutOptions, cloneAt } from './checkout.ts';
export { makeRepository, type TestRepository } from './make.ts';
export { addPullRequest, type PullRequestRefs } from './pull-request.ts';
export type { RepositoryScript, ScriptCommit, ScriptTag } from './script.ts';
export { renewWorld, worldFromRepository, type WorldOptions } from './world.ts';
