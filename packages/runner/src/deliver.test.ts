import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { CommentRequest, ForgePort, ForgeStatus, NewStatus, RunResult, StickyComment } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';
import { memoryPorts } from '@cm/testkit';
import { describe, expect, test } from 'vitest';

import { deliverComment, deliverFiles, deliverStatus } from './deliver.ts';

const request: CommentRequest = { repository: 'acme/webshop', number: 7, wanted: 'auto', fork: false };

function resultOf(more: Partial<RunResult>): RunResult {
  const report: RunResult['report'] = {
    schema: 'cm-actions/report/v1',
    control: 'coverage-gate',
    outcome: 'pass',
    summary: 'All new lines are covered.',
    change: {
      repository: 'acme/webshop',
      event: 'pull_request',
      base: null,
      head: null,
      merge: null,
      headRepository: null,
      pullRequest: 7,
    },
    policy: { source: 'built-in', sha256: '0'.repeat(64), commit: null, mode: 'enforce' },
    rules: [],
    findings: [],
    facts: {},
    inputs: [],
    tool: { name: 'cm-actions', version: '1.0.0', tree: null },
    run: { id: '1', attempt: 1, job: 'test', workflowRef: null, actor: 'ada', evaluatedAt: '2026-01-05T09:00:00.000Z' },
  };
  return { report, exitCode: 0, outputs: {}, files: [], sections: [], comment: null, ...more };
}

async function commented(
  comment: CommentRequest | null,
  answer: Fact<never> | null = null,
  standing: RunResult['standing'] = undefined,
) {
  const { forge, log } = memoryPorts();
  const made: StickyComment[] = [];
  const port: ForgePort = {
    ...forge,
    comment: async (_repo, _number, asked) => {
      made.push(asked);
      return answer ?? available({ done: 'created', url: null });
    },
  };
  const result = resultOf({ comment, sections: ['| a table |'], ...(standing && { standing }) });
  await deliverComment(result, port, log);
  return { made, warnings: log.of('warning'), notes: log.of('info') };
}

describe('the comment', () => {
  test('holds the report and the control’s tables, after its marker', async () => {
    const { made, notes, warnings } = await commented(request);
    expect(made).toHaveLength(1);
    expect(made[0]?.body.startsWith('<!-- cm-actions:coverage-gate -->\n')).toBe(true);
    expect(made[0]?.marker).toBe('<!-- cm-actions:coverage-gate -->');
    expect(made[0]?.body).toContain('All new lines are covered.');
    expect(made[0]?.body).toContain('| a table |');
    expect([...notes, ...warnings]).toEqual([]);
  });

  test('is not tried from a fork, which is noted', async () => {
    const { made, notes, warnings } = await commented({ ...request, fork: true });
    expect([made, warnings]).toEqual([[], []]);
    expect(notes[0]).toMatch(/^No comment was made on the pull request: the pull request comes from a fork/);
  });

  test.each([
    ['auto', false],
    ['always', true],
    ['always', false],
  ] as const)('that GitHub refuses fails nothing (%s, fork: %s)', async (wanted, fork) => {
    const { notes, warnings } = await commented({ ...request, wanted, fork }, unavailable('The token may not write.'));
    const said = 'No comment was made on the pull request: The token may not write.';
    expect({ notes, warnings }).toEqual(
      wanted === 'auto' ? { notes: [said], warnings: [] } : { notes: [], warnings: [said] },
    );
  });

  test.each([
    ['that was read', { id: 5, body: 'old', url: null }],
    ['that there is none', null],
  ])('is not looked for again: %s', async (_, comment) => {
    const { made } = await commented(request, null, { statuses: null, comment });
    expect(made[0]?.known).toEqual(comment);
  });

  test.each([undefined, { statuses: [] }, { statuses: [], comment: undefined }])(
    'is looked for where nobody read it (%j)',
    async (standing) => {
      const { made } = await commented(request, null, standing);
      expect(made[0]).not.toHaveProperty('known');
    },
  );

  test('is not made where none is wanted', async () => {
    expect(await commented(null)).toEqual({ made: [], warnings: [], notes: [] });
  });
});

test('files go into the workspace or the temporary folder; what cannot be written is a warning', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'cm-deliver-'));
  const { log } = memoryPorts();
  const files = ['a.html', '../b.html'].map((path) => ({ path, pieces: () => ['x'] }));
  deliverFiles(resultOf({ files }), workspace, { RUNNER_TEMP: '' }, log);
  expect(readFileSync(join(workspace, 'a.html'), 'utf8')).toBe('x');
  expect(log.of('warning')).toEqual([expect.stringMatching(/^"..\/b.html" was not written: it is outside/)]);
  rmSync(workspace, { recursive: true });
});

describe('the commit status', () => {
  const asked = { repository: 'acme/webshop', sha: 'a'.repeat(40), context: 'x/main', fork: false };

  async function set(
    more: Partial<RunResult>,
    answer: Fact<true> = available(true),
    there: Fact<readonly ForgeStatus[]> = available([]),
  ) {
    const { forge, log } = memoryPorts();
    const made: NewStatus[] = [];
    let reads = 0;
    const port: ForgePort = {
      ...forge,
      statuses: async () => {
        reads += 1;
        return there;
      },
      setStatus: async (_repo, _sha, status) => {
        made.push(status);
        return answer;
      },
    };
    const done = await deliverStatus(resultOf(more), port, log);
    return { done, made, reads, warnings: log.of('warning'), notes: log.of('info') };
  }

  const standsThere = (state: NewStatus['state'], description = 'All new lines are covered.', context = 'x/main') => ({
    context,
    state,
    description,
    by: null,
  });

  test('is pending in the words of the control, while it waits for a person', async () => {
    const more = { status: asked, exitCode: 1, pending: true, pendingWords: 'Waits for a review by grace.' } as const;
    const { done, made } = await set(more);
    expect([done, made]).toEqual([
      true,
      [{ context: 'x/main', state: 'pending', description: 'Waits for a review by grace.' }],
    ]);
  });

  test('that stands there already is not set again, which is noted', async () => {
    const { done, made, notes } = await set({ status: asked }, available(true), available([standsThere('success')]));
    expect([done, made, notes]).toEqual([true, [], ['The verdict is the commit status x/main: success, unchanged.']]);
  });

  test.each<[string, readonly ForgeStatus[]]>([
    ['in another state', [standsThere('failure')]],
    ['with other words', [standsThere('success', 'Something else.')]],
    ['under another name', [standsThere('success', undefined, 'x/release')]],
    ['before another', [standsThere('failure'), standsThere('success')]],
  ])('that stood there %s is set', async (_, there) => {
    expect((await set({ status: asked }, available(true), available(there))).made).toHaveLength(1);
  });

  test('is set where GitHub does not say what stands there', async () => {
    const { done, made, warnings } = await set({ status: asked }, available(true), unavailable('no answer'));
    expect([done, made.length, warnings]).toEqual([true, 1, []]);
  });

  test('that the control read already is not asked for', async () => {
    const same = await set({ status: asked, standing: { statuses: [standsThere('success')] } });
    expect([same.done, same.made, same.reads]).toEqual([true, [], 0]);
    const other = await set({ status: asked, standing: { statuses: [] } });
    expect([other.made.length, other.reads]).toEqual([1, 0]);
    const unread = await set({ status: asked, standing: { statuses: null } });
    expect([unread.made.length, unread.reads]).toEqual([1, 1]);
  });

  test('keeps whole characters when it is cut, so that it is found again as it was set', async () => {
    const summary = `${'a'.repeat(138)}\u{1f600}${'b'.repeat(20)}`;
    const { made } = await set({ status: asked, report: { ...resultOf({}).report, summary } });
    expect(made[0]?.description).toBe(`${'a'.repeat(138)}…`);
  });

  test.each([
    [0, 'success'],
    [1, 'failure'],
    [2, 'error'],
  ] as const)('of exit code %i is %s, and then the step is green', async (exitCode, state) => {
    const { done, made } = await set({ status: asked, exitCode });
    expect([done, made]).toEqual([true, [{ context: 'x/main', state, description: 'All new lines are covered.' }]]);
  });

  test('is cut to what GitHub takes', async () => {
    const long = resultOf({}).report;
    const { made } = await set({ status: asked, report: { ...long, summary: 'a\n'.repeat(200) } });
    expect([...(made[0]?.description ?? '')]).toHaveLength(140);
    expect(made[0]?.description).not.toContain('\n');
  });

  test('is not set where none is asked for, nor from a fork', async () => {
    expect(await set({})).toMatchObject({ done: false, made: [], notes: [] });
    const fork = await set({ status: { ...asked, fork: true } });
    expect([fork.done, fork.made, fork.notes[0]]).toEqual([false, [], expect.stringContaining('from a fork')]);
  });

  test('that cannot be set is a warning, and the step says the verdict', async () => {
    const { done, warnings } = await set({ status: asked }, unavailable('Give the job `statuses: write`.'));
    expect([done, warnings]).toEqual([false, [expect.stringContaining('`statuses: write`')]]);
  });
});
