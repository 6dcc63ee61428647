import { ok, type Route } from '../contract.ts';
import { presentFullRepository } from '../present/repository.ts';

/** The repository itself. */
export const repositoryRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}',
    permissions: ['metadata:read'],
    answer: ({ site, repo }) => ok(presentFullRepository(site, repo)),
  },
];
