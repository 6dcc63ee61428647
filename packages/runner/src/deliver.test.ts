import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { CommentRequest, ForgePort, RunResult, StickyComment } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';
import { memoryPorts } from '@cm/testkit';
import { describe, expect, test } from 'vitest';

import { deliverComment, deliverFiles } from './deliver.ts';

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

async function commented(comment: CommentRequest | null, answer: Fact<never> | null = null) {
  const { forge, log } = memoryPorts();
  const made: StickyComment[] = [];
  const port: ForgePort = {
    ...forge,
    comment: async (_repo, _number, asked) => {
      made.push(asked);
      return answer ?? available({ done: 'created', url: null });
    },
  };
  await deliverComment(resultOf({ comment, sections: ['| a table |'] }), port, log);
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
