import {
  cloneAt,
  type EventFixture,
  makeRepository,
  type RepositoryScript,
  startGitHub,
  type TestRepository,
  worldFromRepository,
  type WorldOptions,
} from '@cm/testkit';
import { onTestFinished } from 'vitest';

import { type Step, step } from './step.ts';

/** A repository with its GitHub, for events that are no pull request. */
export interface History {
  readonly repo: TestRepository;
  /** Runs the step in a new checkout of a ref. */
  readonly run: (
    event: EventFixture,
    checkout?: Parameters<typeof cloneAt>[1] & { readonly workspace?: string; readonly action?: string },
  ) => Promise<Step>;
}

/** Makes a repository and the GitHub that has it; both go when the test ends. */
export async function history(script: RepositoryScript, world: WorldOptions = {}): Promise<History> {
  const repo = makeRepository(script);
  onTestFinished(() => repo.remove());
  const server = await startGitHub(worldFromRepository(repo, world));
  onTestFinished(() => server.close());
  return {
    repo,
    run: (event, { workspace, action = 'commit-lint', ...checkout } = {}) =>
      step({ action, event, server, workspace: workspace ?? cloneAt(repo, checkout) }),
  };
}
