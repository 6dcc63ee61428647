import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Report } from '@cm/model';
import { cloneAt, makeRepository } from '@cm/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';

import { ada, branch, by, description, start } from './support/change-gate/shop.ts';
import { cm } from './support/cm.ts';
import { expectPublishedSchema } from './support/output.ts';

/** What only GitHub knows. */
const fromGitHub = ['approvals', 'separation-of-duties', 'last-pusher', 'changes-requested', 'edited-after-approval'];

/** A clone with the branch checked out, on a laptop without a token. */
function clone(files: Readonly<Record<string, string>>, name = branch): string {
  const repo = makeRepository({
    commits: [start(), by(ada, 'feat(cart): add the basket', { id: 'c1', branch: name, files })],
  });
  onTestFinished(() => repo.remove());
  return cloneAt(repo, { ref: `refs/heads/${name}`, depth: 0 });
}

async function judged(cwd: string, ...more: readonly string[]) {
  const { exitCode, stderr, stdout } = await cm(['change-gate', '--base', 'origin/main', '--json', ...more], { cwd });
  expect(stderr).toBe('');
  const report = JSON.parse(stdout) as Report;
  expectPublishedSchema(report);
  const rule = (id: string) => report.rules.find((one) => one.rule === `change-gate/${id}`)?.outcome;
  const red = report.rules.filter(({ level, outcome }) => level === 'error' && ['fail', 'unknown'].includes(outcome));
  return { exitCode, report, rule, red: red.map(({ rule: id }) => id.replace('change-gate/', '')) };
}

describe('cm change-gate in a clone, without a token', () => {
  it('says what the change is; what needs GitHub is not applicable', async () => {
    const ran = await judged(clone({ 'basket.py': 'basket = []\n' }));
    expect([ran.exitCode, ran.red]).toEqual([0, []]);
    expect(ran.report.facts['category']).toBe('normal');
    expect(fromGitHub.map(ran.rule)).toEqual(fromGitHub.map(() => 'not-applicable'));
  });

  it('tells documentation apart', async () => {
    const ran = await judged(clone({ 'docs/guide.md': '# How to shop\n' }, 'docs/TASK-9-guide'));
    expect([ran.exitCode, ran.report.facts['category']]).toEqual([0, 'standard']);
  });

  it('prints the category for people', async () => {
    const { exitCode, stdout } = await cm(['change-gate', '--base', 'origin/main'], {
      cwd: clone({ 'basket.py': 'b = 1\n' }),
    });
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringContaining('A normal change: nothing is missing of what can be seen here'),
    ]);
  });

  it('judges a description and a title that are given, before the pull request is there', async () => {
    const cwd = clone({ 'basket.py': 'basket = []\n' });
    writeFileSync(join(cwd, '../good.md'), description());
    writeFileSync(join(cwd, '../bad.md'), 'Adds the basket.\n');
    const good = await judged(cwd, '--body', '../good.md', '--title', 'feat(cart): add the basket (TASK-9)');
    expect([good.exitCode, good.red, good.rule('request-impact')]).toEqual([0, [], 'pass']);
    const bad = await judged(cwd, '--body', '../bad.md');
    expect([bad.exitCode, bad.red.includes('request-impact'), bad.red.includes('checklist-tests')]).toEqual([
      1,
      true,
      true,
    ]);
    const missing = await cm(['change-gate', '--base', 'origin/main', '--body', '../none.md'], { cwd });
    expect([missing.exitCode, missing.stdout + missing.stderr]).toEqual([2, expect.stringContaining('none.md')]);
  });

  it('misses a ticket with a warning, because a title may still name it, and takes it from the title', async () => {
    const cwd = clone({ 'basket.py': 'basket = []\n' }, 'feature/basket');
    const missed = ({ report }: Awaited<ReturnType<typeof judged>>) =>
      report.findings.filter(({ rule }) => rule === 'change-gate/ticket').map(({ level }) => level);
    expect(missed(await judged(cwd))).toEqual(['warning']);
    expect(missed(await judged(cwd, '--title', 'feat(cart): add the basket (TASK-9)'))).toEqual([]);
  });

  it('whose branch touches security says so, and asks nobody for a review', async () => {
    const ran = await judged(clone({ 'auth/login.py': 'import jwt\n' }));
    expect([ran.exitCode, ran.rule('security-review')]).toEqual([0, 'not-applicable']);
    expect(JSON.stringify(ran.report.facts)).toContain('authentication');
  });
});
