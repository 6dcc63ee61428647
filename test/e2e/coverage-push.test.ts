import { cloneAt, noCommit, pushEvent, type ScriptCommit } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { cart, factsOf, put, record } from './support/coverage.ts';
import { history } from './support/history.ts';

const branch = 'feature/TASK-9-basket';
const commits: readonly ScriptCommit[] = [
  { id: 'start', message: 'feat: start\n', files: { 'src/cart.py': cart.before } },
  { id: 'mine', branch, message: 'feat: more\n', files: { 'src/cart.py': cart.after } },
  { id: 'later', parents: ['start'], message: 'feat: other\n', files: { 'src/other.py': 'other = 1\n' } },
];
const missing = { covered: 3, total: 5, files: [{ path: 'src/cart.py', covered: 3, total: 5, missing: [[9, 10]] }] };

describe('a push that names no commit before it', () => {
  it.each([1, 0])('of a new branch: its lines are those since it left the default branch (depth %i)', async (depth) => {
    const { repo, run } = await history({ commits });
    const workspace = cloneAt(repo, { ref: `refs/heads/${branch}`, depth });
    put(workspace, { 'lcov.info': record('src/cart.py', 10, 2) });
    const event = pushEvent({ branch, before: noCommit, after: repo.sha('mine') });
    const step = await run(event, { workspace, action: 'coverage-gate' });
    expect([factsOf(step.report).patch, step.red]).toEqual([missing, ['coverage-gate/patch-lines']]);
  });

  it('of a branch that was forced: the same', async () => {
    const { repo, run } = await history({ commits });
    const workspace = cloneAt(repo, { ref: `refs/heads/${branch}` });
    put(workspace, { 'lcov.info': record('src/cart.py', 10, 2) });
    const event = pushEvent({ branch, before: '7'.repeat(40), after: repo.sha('mine'), forced: true });
    expect(factsOf((await run(event, { workspace, action: 'coverage-gate' })).report).patch).toEqual(missing);
  });

  it('of a new branch at the tip of the default branch: nothing is new', async () => {
    const { repo, run } = await history({ commits });
    const workspace = cloneAt(repo);
    put(workspace, { 'lcov.info': record('src/cart.py', 5) });
    const event = pushEvent({ branch, before: noCommit, after: repo.sha('later') });
    const step = await run(event, { workspace, action: 'coverage-gate' });
    expect([step.report.outcome, factsOf(step.report).patch]).toEqual(['pass', { covered: 0, total: 0, files: [] }]);
  });

  it('of the default branch itself: the totals are judged, and it is said that nothing is compared', async () => {
    const { repo, run } = await history({ commits });
    const workspace = cloneAt(repo);
    put(workspace, { 'lcov.info': record('src/cart.py', 5) + record('src/other.py', 1, 1) });
    const event = pushEvent({ before: noCommit, after: repo.sha('later') });
    const step = await run(event, { workspace, action: 'coverage-gate' });
    expect([step.report.outcome, factsOf(step.report).project.lines]).toEqual(['pass', { covered: 5, total: 6 }]);
    expect(step.rule('coverage-gate/patch-lines')).toMatchObject({
      outcome: 'not-applicable',
      reason: expect.stringContaining('There is no commit before this one to compare with'),
    });
  });

  it('of the default branch without a report is no pass', async () => {
    const { repo, run } = await history({ commits });
    const event = pushEvent({ before: noCommit, after: repo.sha('later') });
    const step = await run(event, { workspace: cloneAt(repo), action: 'coverage-gate' });
    expect([step.exitCode, step.report.outcome]).toEqual([2, 'unknown']);
  });
});
