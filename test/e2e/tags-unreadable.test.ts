import { execFileSync } from 'node:child_process';

import { cloneAt, createEvent, type ScriptCommit, tagPushEvent } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { history } from './support/history.ts';
import { step } from './support/step.ts';

const commits: readonly ScriptCommit[] = [
  { id: 'start', message: 'chore: start the webshop\n', files: { 'README.md': '# Webshop\n' } },
  { id: 'one', message: 'feat(cart): add the cart\n\nTask: TASK-1\n', files: { 'cart.py': 'cart = []\n' } },
  { id: 'two', message: 'fix: keep the cart on reload\n\nTask: TASK-3\n', files: { 'cart.py': 'cart = [1]\n' } },
];
const message = 'Release version 1.0.1\n\nChanges:\n- The cart is kept on reload\n';
const tags = [
  { name: 'v1.0.0', at: 'one', message: 'Release version 1.0.0\n\nChanges:\n- The cart\n' },
  { name: 'v1.0.1', at: 'two', message },
];

async function made() {
  const { repo, run } = await history({ commits, tags });
  const sha = repo.sha('two');
  const push = tagPushEvent({ tag: 'v1.0.1', sha, object: repo.git('rev-parse', 'refs/tags/v1.0.1') });
  const workspace = (depth: number, origin: boolean): string => {
    const folder = cloneAt(repo, { ref: 'refs/tags/v1.0.1', depth });
    if (!origin) execFileSync('git', ['remote', 'set-url', 'origin', 'file:///nowhere'], { cwd: folder });
    return folder;
  };
  return { repo, run, push, workspace, create: createEvent({ ref: 'v1.0.1' }) };
}

describe('where git cannot fetch', () => {
  it.each(['push', 'create'] as const)('GitHub is asked for the tag itself, by the event "%s"', async (name) => {
    const given = await made();
    const ran = await given.run(given[name], { workspace: given.workspace(1, false) });
    expect(ran.rule('commit-lint/tag-annotated').outcome).toBe('pass');
    expect(ran.rule('commit-lint/tag-changes').outcome).toBe('pass');
    expect(ran.rule('commit-lint/tag-branch').outcome).toBe('pass');
  });

  it('a shallow checkout cannot prove the order: unknown, with the setting to change', async () => {
    const given = await made();
    const ran = await given.run(given.push, { workspace: given.workspace(1, false) });
    expect(ran.exitCode).toBe(2);
    expect(ran.red).toEqual(['commit-lint/commits-read', 'commit-lint/tag-order']);
    expect(ran.annotations('error').join('\n')).toContain('fetch-depth: 0');
    expect(ran.annotations('error').join('\n')).toContain('fetch-tags: true');
  });

  it('a whole checkout has all that is needed', async () => {
    const given = await made();
    const ran = await given.run(given.push, { workspace: given.workspace(0, false) });
    expect(ran.red).toEqual([]);
    expect(ran.rule('commit-lint/tag-order').reason).toContain('greater than v1.0.0, by the tags of this clone');
  });
});

describe('where GitHub does not answer', () => {
  it.each([1, 0])('git alone is enough: %i deep', async (depth) => {
    const given = await made();
    const ran = await step({ event: given.create, workspace: given.workspace(depth, true) });
    expect(ran.red).toEqual([]);
  });

  it('and git cannot fetch either, nothing passes', async () => {
    const given = await made();
    const ran = await step({ event: given.push, workspace: given.workspace(1, false) });
    expect(ran.exitCode).toBe(2);
    expect(ran.report.outcome).toBe('unknown');
  });
});
