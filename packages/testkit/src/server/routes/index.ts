import type { Route } from '../contract.ts';
import { alertRoutes } from './alerts.ts';
import { artifactRoutes } from './artifacts.ts';
import { branchRoutes } from './branches.ts';
import { commitRoutes } from './commits.ts';
import { compareRoutes } from './compare.ts';
import { contentsRoutes } from './contents.ts';
import { deploymentRoutes } from './deployments.ts';
import { gitObjectRoutes } from './git-objects.ts';
import { gitWriteRoutes, ruleRoutes } from './git-writes.ts';
import { issueRoutes } from './issues.ts';
import { pullRoutes } from './pulls.ts';
import { repositoryRoutes } from './repository.ts';
import { statusRoutes } from './statuses.ts';

/** Every route that the server answers; their order does not matter. */
export const routes: readonly Route[] = [
  ...repositoryRoutes,
  ...contentsRoutes,
  ...commitRoutes,
  ...branchRoutes,
  ...compareRoutes,
  ...pullRoutes,
  ...gitObjectRoutes,
  ...gitWriteRoutes,
  ...ruleRoutes,
  ...issueRoutes,
  ...statusRoutes,
  ...artifactRoutes,
  ...alertRoutes,
  ...deploymentRoutes,
];
