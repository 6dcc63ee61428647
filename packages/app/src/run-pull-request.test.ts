import type { Verdict } from '@cm/model';
import { pullRequestEvent } from '@cm/testkit';
import { describe, expect, test } from 'vitest';

import type { CommentRequest } from './comment-request.ts';
import { type FixtureHistory, repository, review, sha } from './history.fixture.ts';
import { eventAt, flawsOf, judgeTiny, policyFile, type RunCase } from './run.fixture.ts';
import { draft, verdict } from './tiny-action.fixture.ts';

const failed: readonly Verdict[] = [verdict('tiny/words', [draft('Too many words.')]), verdict('tiny/tone')];

describe('a pull request', () => {
  const base = { ref: 'main', sha: sha('base') };
  const pull = eventAt(
    pullRequestEvent({ base, head: { ref: 'f', sha: sha('head') }, user: { login: 'ada' } }),
    'merge',
    'refs/pull/7/merge',
  );
  const merged = (before: string, after: string, approved = false): FixtureHistory => ({
    commits: [
      { name: 'base', ...policyFile(before) },
      { name: 'head', ...policyFile(after) },
      { name: 'merge', parents: ['base', 'head'], ...policyFile(after) },
    ],
    head: 'merge',
    reviews: { 7: approved ? [review('grace', 'head')] : [] },
  });
  const waiver = JSON.stringify({
    control: 'tiny',
    rule: 'words',
    scope: '#7',
    reason: 'Only this once, please.',
    approver: 'grace',
    expires: '2026-04-01',
    ticket: 'TASK-1',
  });
  const listed = 'approvers: [grace]\n';

  test('is judged by its base’s policy, not by the one that it brings', async () => {
    const result = await judgeTiny({
      verdicts: failed,
      history: merged('mode: enforce\n', 'mode: audit\n'),
      host: { event: pull },
    });
    expect(flawsOf(result)).toEqual([]);
    expect(result.exitCode).toBe(1);
    expect(result.report.findings.map(({ rule }) => rule)).toEqual(['policy/gate-change', 'tiny/words']);
    expect(result.report.change).toMatchObject({
      base: sha('base'),
      head: sha('head'),
      merge: sha('merge'),
      pullRequest: 7,
    });
  });

  test('may loosen the policy once somebody else approved it', async () => {
    const result = await judgeTiny({
      history: merged('mode: enforce\n', 'mode: audit\n', true),
      host: { event: pull },
    });
    expect(result).toMatchObject({ exitCode: 0, report: { policy: { mode: 'enforce' } } });
  });

  test.each([
    [false, 1, { outcome: 'fail', waiver: { status: 'unverified' } }],
    [true, 0, { outcome: 'waived', waiver: { status: 'verified', ticket: 'TASK-1' } }],
  ])('that brings its own waiver, approved: %s', async (approved, exitCode, expected) => {
    const proposal = merged(listed, `${listed}waivers: [${waiver}]\n`, approved);
    const result = await judgeTiny({ verdicts: failed, history: proposal, host: { event: pull } });
    expect(flawsOf(result)).toEqual([]);
    expect(result.exitCode).toBe(exitCode);
    expect(result.report.findings.find(({ rule }) => rule === 'tiny/words')).toMatchObject(expected);
  });

  test('may not waive the rules of the harness', async () => {
    const own = waiver.replace('"tiny"', '"policy"').replace('"words"', '"gate-change"');
    const before = `${listed}waivers: [${own}]\n`;
    const result = await judgeTiny({ history: merged(before, `${before}mode: audit\n`), host: { event: pull } });
    expect(result).toMatchObject({
      exitCode: 1,
      report: { findings: [{ rule: 'policy/gate-change', outcome: 'fail', waiver: null }] },
    });
  });

  test('is pointed out only, where the policy says so of the gate', async () => {
    const before = 'rules: { policy/gate-change: warning }\n';
    const result = await judgeTiny({ history: merged(before, `${before}mode: audit\n`), host: { event: pull } });
    expect(result).toMatchObject({
      exitCode: 0,
      report: { findings: [{ rule: 'policy/gate-change', level: 'warning' }] },
    });
  });

  test.each<readonly [string, Partial<RunCase>, Partial<CommentRequest> | null]>([
    ['kept wherever the token may write', { comments: true }, { wanted: 'auto', fork: false }],
    ['kept where the workflow says so', { comments: true, inputs: { comment: 'true' } }, { wanted: 'always' }],
    ['none where the workflow says so', { comments: true, inputs: { comment: 'false' } }, null],
    ['none of a control that has no such input', {}, null],
    ['none on a laptop', { comments: true, host: { event: pull, surface: 'cli' } }, null],
  ])('has a comment: %s', async (_, asked, expected) => {
    const result = await judgeTiny({ history: merged('', ''), host: { event: pull }, ...asked });
    const { comment } = result;
    expect(comment === null ? null : { ...comment, ...expected }).toEqual(expected === null ? null : comment);
    expect(comment).toEqual(comment === null ? null : { ...comment, repository, number: 7 });
  });

  test('from a fork says so to whoever would comment', async () => {
    const fork = eventAt(
      pullRequestEvent({ base, head: { ref: 'f', sha: sha('head') }, fork: 'fan/webshop' }),
      'merge',
      'refs/pull/7/merge',
    );
    const result = await judgeTiny({ history: merged('', ''), host: { event: fork }, comments: true });
    expect(result.comment).toMatchObject({ wanted: 'auto', fork: true });
  });

  test('is stopped by a choice of comment that there is not', async () => {
    const result = await judgeTiny({
      history: merged('', ''),
      host: { event: pull },
      comments: true,
      inputs: { comment: 'yes' },
    });
    expect(result).toMatchObject({ exitCode: 2, comment: null });
    expect(result.report.findings[0]?.message).toContain('yes');
  });
});
