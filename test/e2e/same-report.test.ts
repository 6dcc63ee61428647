import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  cloneAt,
  type EventFixture,
  makeRepository,
  mergeGroupEvent,
  noCommit,
  pushEvent,
  startGitHub,
  workflowDispatchEvent,
  worldFromRepository,
} from '@cm/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';

import { cm } from './support/cm.ts';
import { mergeOnly, openPullRequest, policyCommit, type Story } from './support/pull-request.ts';
import { step } from './support/step.ts';

/** A report's text without `run`, which tells who ran it and when; all else byte for byte. */
function withoutRun(text: string): string {
  return text.replace(/^ {2}"run": \{[^}]*\}\n/m, '');
}

interface Job {
  readonly event: EventFixture;
  readonly server: { readonly url: string; readonly token: string };
  /** A new checkout for each of the two. */
  readonly checkout: () => string;
}

async function reports({
  checkout,
  event,
  server,
}: Job): Promise<{ readonly byAction: string; readonly byCm: string }> {
  const onRunner = checkout();
  await step({ event, workspace: onRunner, server, inputs: { 'report-path': 'action.json' } });
  const byAction = readFileSync(join(onRunner, 'action.json'), 'utf8');
  const onLaptop = checkout();
  writeFileSync(join(onLaptop, 'event.json'), JSON.stringify(event.payload));
  const env = { GITHUB_TOKEN: server.token, GITHUB_API_URL: server.url };
  const args = ['commit-lint', '--event', 'event.json', '--json', '--now', '2026-01-05T09:00:00Z'];
  const byCm = await cm(args, { cwd: onLaptop, env });
  expect(withoutRun(byAction)).not.toBe(byAction);
  return { byAction: withoutRun(byAction), byCm: withoutRun(byCm.stdout) };
}

describe('the action and cm give the same report for the same commit', () => {
  const stories: readonly (readonly [string, Story])[] = [
    ['a good one', {}],
    ['a bad one', { merge: mergeOnly, commits: ['added the basket\n', 'fixup! x\n'], branch: 'basket' }],
    ['under a policy file', { policy: 'enforce: all\n', commits: ['feat: a\n'] }],
    ['under a policy in audit mode', { policy: 'mode: audit\n', merge: mergeOnly, commits: ['a\n'] }],
    ['under a malformed policy file', { policy: 'rule: {}\n' }],
    ['that loosens the policy', { policy: 'enforce: all\n', commits: [policyCommit('enforce: change\n')] }],
    ['from a fork', { fork: 'kim/webshop', permissions: { contents: 'read' }, merge: mergeOnly, commits: ['a\n'] }],
    ['checked out one commit deep', { depth: 1, merge: mergeOnly, commits: ['feat: a\n', 'b\n'] }],
  ];
  it.each(stories)('pull request: %s', async (_, story) => {
    const { event, repo, server } = await openPullRequest(story);
    const checkout = (): string => cloneAt(repo, { ref: 'refs/pull/7/merge', depth: story.depth ?? 0 });
    const { byAction, byCm } = await reports({ event, server, checkout });
    expect(byCm).toBe(byAction);
  });

  it.each(['push', 'first push', 'deleted branch', 'merge group', 'workflow_dispatch'] as const)('%s', async (kind) => {
    const repo = makeRepository({
      commits: [
        { id: 'start', message: 'chore: start\n' },
        { id: 'tip', message: 'a\n\nTask: TASK-1\n' },
      ],
    });
    onTestFinished(() => repo.remove());
    const server = await startGitHub(worldFromRepository(repo));
    onTestFinished(() => server.close());
    const [start, tip] = [repo.sha('start'), repo.sha('tip')];
    const commits = [{ sha: tip, message: 'a' }];
    const events: Readonly<Record<typeof kind, EventFixture>> = {
      push: pushEvent({ before: start, after: tip, commits }),
      'first push': pushEvent({ before: noCommit, after: tip, commits }),
      'deleted branch': pushEvent({ branch: 'gone', before: tip, after: noCommit }),
      'merge group': mergeGroupEvent({ base: { ref: 'main', sha: start }, headSha: tip }),
      workflow_dispatch: workflowDispatchEvent({}),
    };
    const { byAction, byCm } = await reports({
      event: events[kind],
      server,
      checkout: () => cloneAt(repo, { depth: 0 }),
    });
    expect(byCm).toBe(byAction);
  });
});
