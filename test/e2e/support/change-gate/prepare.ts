import { execFileSync } from 'node:child_process';

import {
  addPullRequest,
  cloneAt,
  makeRepository,
  type PullRequestRefs,
  type TestRepository,
  worldFromRepository,
  type WorldRepository,
} from '@cm/testkit';
import { afterAll } from 'vitest';

import type { Scene } from './scene.ts';

export const repository = 'acme/webshop';

/** A repository with its pull request and a checkout. */
export interface Prepared {
  readonly repo: TestRepository;
  readonly refs: PullRequestRefs;
  readonly workspace: string;
  /** As far as git knows it. */
  readonly world: WorldRepository;
}

/** Those of this test file by what is in them: many scenes differ only in what GitHub says. Nobody writes to one. */
const prepared = new Map<string, Prepared>();
afterAll(() => {
  for (const { repo } of prepared.values()) repo.remove();
});

export function prepare(scene: Scene): Prepared {
  const { branch, commits, fork, landed, laptop, unplugged } = scene;
  const key = JSON.stringify([commits, branch, fork !== undefined, landed, laptop !== undefined, unplugged]);
  const found = prepared.get(key) ?? prepareAnew(scene);
  prepared.set(key, found);
  return found;
}

function prepareAnew(scene: Scene): Prepared {
  const repo = makeRepository({ commits: scene.commits });
  const refs = addPullRequest(repo, { number: 7, head: scene.branch, removeBranch: scene.fork !== undefined });
  if (scene.landed) repo.git('update-ref', 'refs/heads/main', refs.merge);
  const [world] = worldFromRepository(repo, { fullName: repository }).repositories;
  if (world === undefined) throw new Error('there is no repository');
  return { repo, refs, world, workspace: checkoutOf(scene, repo) };
}

function checkoutOf({ branch, landed, laptop, unplugged }: Scene, repo: TestRepository): string {
  if (landed) return cloneAt(repo, { depth: 0 });
  if (laptop !== undefined) return cloneAt(repo, { ref: `refs/heads/${branch}`, depth: 0 });
  // Two commits deep, the merge and what it was made on are there; with one alone nothing can be read of main.
  const workspace = cloneAt(repo, { ref: 'refs/pull/7/merge', depth: unplugged ? 1 : 2 });
  if (unplugged) execFileSync('git', ['remote', 'remove', 'origin'], { cwd: workspace });
  return workspace;
}
