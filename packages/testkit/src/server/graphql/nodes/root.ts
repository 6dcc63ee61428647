import type { WorldToken } from '../../../world/types.ts';
import type { Site } from '../../contract.ts';
import { hourly } from '../../headers.ts';
import type { Cost } from '../cost.ts';
import { field, type Node, refusal } from '../served.ts';
import { userNode } from './account.ts';
import { viewerOf } from './asked.ts';
import { addCommit } from './add-commit.ts';
import { repositoryNode } from './repository.ts';

/** What stands at the top of a query or a mutation. */
export function rootNode(site: Site, token: WorldToken, cost: Cost & { readonly used: number }): Node {
  return {
    rateLimit: {
      cost: cost.points,
      limit: hourly,
      nodeCount: cost.nodes,
      remaining: hourly - cost.used,
      resetAt: new Date(Date.now() + 3_600_000).toISOString(),
      used: cost.used,
    },
    viewer: () => userNode(viewerOf({ token })),
    repository: field(['owner', 'name'], ({ name, owner }) => {
      const repo = site.state(`${String(owner)}/${String(name)}`);
      if (repo === null || repo.data.visible === false)
        throw refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      return repositoryNode({ site, token, repo });
    }),
    createCommitOnBranch: field(['input'], ({ input }) => addCommit(site, token, input)),
  };
}
