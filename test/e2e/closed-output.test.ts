import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runAction } from '@cm/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';

import { dist } from './support/dist.ts';
import { openPullRequest } from './support/pull-request.ts';

/** A Node whose reader goes away: before the first line, or behind it. The exit code is that of Node. */
function readBy(reader: 'nobody' | 'head -n 1'): string {
  const folder = mkdtempSync(join(tmpdir(), 'cm-node-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const script = join(folder, 'node');
  const pipe = reader === 'nobody' ? `{ sleep 0.2; "$node" "$@"; } | true` : `"$node" "$@" | ${reader}`;
  writeFileSync(script, `#!/bin/bash\nnode='${process.execPath}'\n${pipe}\nexit "\${PIPESTATUS[0]}"\n`);
  chmodSync(script, 0o755);
  return script;
}

const failing = { title: 'Added the basket', commits: ['Added the basket\n'] };

describe.skipIf(process.platform === 'win32')('an action whose log nobody reads to its end', () => {
  it.each([
    ['nobody', 'passes', 0, {}, {}],
    ['nobody', 'fails', 1, failing, {}],
    ['nobody', 'cannot tell', 2, {}, { scopess: 'api' }],
    ['head -n 1', 'fails', 1, failing, {}],
  ] as const)(
    'read by %s: one that %s ends as ever, with its outputs and its report',
    async (reader, _, exit, story, inputs) => {
      const { event, server, workspace } = await openPullRequest({ ...story, depth: 0 });
      const step = { action: 'commit-lint', dist, event, server, workspace, inputs };
      const read = await runAction(step);
      const unread = await runAction({ ...step, node: readBy(reader) });
      expect(unread.stderr).toBe('');
      expect([read.exitCode, unread.exitCode]).toEqual([exit, exit]);
      expect(unread.stdout.split('\n').length).toBeLessThanOrEqual(2);
      expect(unread.report?.rules).toEqual(read.report?.rules);
      expect(unread.summary.split('\n')[0]).toBe(read.summary.split('\n')[0]);
      expect({ ...unread.outputs, report: '' }).toEqual({ ...read.outputs, report: '' });
    },
  );
});
