import type { ChangeContext, Context, PushContext } from '@cm/app';

import { defaults, githubDefaults } from './commit-lint.fixture.ts';
import type { inputs } from './inputs.ts';
import type { Settings } from './settings.ts';

export const repository = 'acme/webshop';

/** Hashes of a history: main has root, old and base; the branch `feature` has first and second on top. */
export const history = {
  root: 'a'.repeat(40),
  old: 'b'.repeat(40),
  base: 'c'.repeat(40),
  first: 'd'.repeat(40),
  second: 'e'.repeat(40),
} as const;

/** A dispatch on the branch, or whatever `more` says. */
export function changeOf(more: Partial<ChangeContext> = {}): ChangeContext {
  return {
    kind: 'range',
    change: {
      repository,
      event: 'workflow_dispatch',
      base: history.base,
      head: history.second,
      merge: null,
      headRepository: repository,
      pullRequest: null,
    },
    defaultBranch: 'main',
    pullRequest: null,
    push: null,
    branch: 'feature',
    policyAt: { kind: 'local' },
    problem: null,
    ...more,
  };
}

/** Pull request 12; `commits` is what the event counts. */
export function pullChange(commits: number | null, merge = githubDefaults): ChangeContext {
  return changeOf({
    kind: 'pull-request',
    change: { ...changeOf().change, event: 'pull_request', pullRequest: 12 },
    pullRequest: {
      number: 12,
      title: 'feat: x',
      body: '',
      author: { login: 'ada', type: 'User' },
      headRef: 'feature',
      baseRef: 'main',
      headRepository: repository,
      commits,
      fork: false,
      baseSha: history.base,
      merge,
    },
  });
}

/** A push to a branch. */
export function pushChange(push: Partial<PushContext>, branch = 'feature'): ChangeContext {
  return changeOf({
    kind: 'push',
    branch,
    change: { ...changeOf().change, event: 'push' },
    push: {
      toDefaultBranch: false,
      forced: false,
      created: false,
      deleted: false,
      listed: [],
      sender: { login: 'ada', type: 'User' },
      ...push,
    },
  });
}

/** A push to the default branch. */
export const landing = pushChange({ toDefaultBranch: true }, 'main');

/** The context of a run; `message` is that of `--message`. */
export function contextOf(change: ChangeContext, message?: string): Context<typeof inputs, Settings> {
  const none = {
    edit: undefined,
    tag: undefined,
    'next-version': undefined,
    scopes: undefined,
    'header-max-length': undefined,
    'body-line-max-length': undefined,
  };
  const trusted = { commit: change.policyAt.kind === 'commit' ? change.policyAt.sha : null, branch: null };
  return { inputs: { ...none, message }, settings: defaults, change, trusted };
}
