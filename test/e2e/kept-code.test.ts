import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { dist } from './support/dist.ts';

/** A repository of so many commits, and a home where V8 may keep what it compiled. */
function place(commits: number): { readonly home: string; readonly repo: string } {
  const home = mkdtempSync(join(tmpdir(), 'cm-home-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const repo = join(home, 'repo');
  const stream = Array.from({ length: commits }, (_, at) => {
    const message = `feat: add part ${at}\n\nTask: TASK-${at + 1}\n`;
    return `commit refs/heads/main\ncommitter A <a@acme.test> ${1_700_000_000 + at} +0000\ndata ${message.length}\n${message}`;
  });
  const git = (args: readonly string[], input = ''): void => {
    const { status, stderr } = spawnSync('git', args, { cwd: home, input, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  git(['init', '--quiet', '--initial-branch=main', repo]);
  git(['-C', repo, 'fast-import', '--quiet'], stream.join('\n'));
  return { home, repo };
}

describe('what V8 compiled for a range', () => {
  it('is taken again by the next run, whatever this one changed of the way in which V8 works', () => {
    const { home, repo } = place(150);
    const { CI: _, ...env } = process.env;
    const told = { ...env, HOME: home, LOCALAPPDATA: home, NODE_DEBUG_NATIVE: 'COMPILE_CACHE' };
    /** How many files of the bundle were taken as they were kept, and how many were not. */
    const taken = (range: string): readonly number[] => {
      const args = [join(dist, 'cm', 'index.js'), 'commit-lint', '--repo', repo, '--range', range, '--json'];
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: home, env: told, encoding: 'utf8' });
      expect([0, 1]).toContain(status);
      const count = (how: string): number =>
        stderr.split(`.index.js ${how}`).length + stderr.split(`/index.js ${how}`).length - 2;
      return [count('was accepted'), count('was rejected')];
    };
    expect(taken('main~140..main')).toEqual([0, 0]);
    for (const range of ['main~3..main', 'main~140..main', 'main~3..main']) {
      const [kept = 0, refused] = taken(range);
      expect(kept).toBeGreaterThan(3);
      expect(refused).toBe(0);
    }
  });
});
