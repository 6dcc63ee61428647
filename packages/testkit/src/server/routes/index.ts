import type { Route } from '../contract.ts';
import { activityRoutes } from './activity.ts';
import { alertRoutes } from './alerts.ts';
import { artifactRoutes } from './artifacts.ts';
import { branchRoutes } from './branches.ts';
import { commitCommentRoutes } from './commit-comments.ts';
import { commitRoutes } from './commits.ts';
import { compareRoutes } from './compare.ts';
import { contentsRoutes } from './contents.ts';
import { deploymentRoutes } from './deployments.ts';
import { gitObjectRoutes } from './git-objects.ts';
import { gitWriteRoutes } from './git-writes.ts';
import { issueRoutes } from './issues.ts';
import { peopleRoutes } from './people.ts';
import { protectionRoutes } from './protection.ts';
import { pullRoutes } from './pulls.ts';
import { repositoryRoutes } from './repository.ts';
import { ruleRoutes } from './rules.ts';
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
  ...protectionRoutes,
  ...peopleRoutes,
  ...activityRoutes,
  ...commitCommentRoutes,
  ...issueRoutes,
  ...statusRoutes,
  ...artifactRoutes,
  ...alertRoutes,
  ...deploymentRoutes,
];
