export { createGit, type GitOptions } from './git.ts';
export type { RemoteAuth } from './fetch.ts';
export { locateGit, locateRepository } from './locate.ts';
