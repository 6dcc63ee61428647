import { type EventFixture, pullRequestEvent } from '@cm/testkit';

import type { OpenPullRequest } from './pull-request.ts';

/** Writes another description at GitHub, as its author would; a run gets the event of it with `action: edited`. */
export function edited(pull: OpenPullRequest, body: string): EventFixture {
  const found = pull.server.repository('acme/webshop')?.data.pulls?.find(({ number }) => number === 7);
  if (found === undefined) throw new Error('there is no pull request #7');
  Object.assign(found, { body });
  const { base, head } = found;
  const merge = pull.repo.git('rev-parse', 'refs/pull/7/merge');
  return pullRequestEvent({ action: 'edited', number: 7, base, head, mergeSha: merge, body });
}
