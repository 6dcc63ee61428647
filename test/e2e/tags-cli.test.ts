import { execFileSync } from 'node:child_process';

import type { Report } from '@cm/model';
import { cloneAt, makeRepository, type RepositoryScript, type ScriptCommit } from '@cm/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';

import { cm, cmReport } from './support/cm.ts';
import { ruleOf } from './support/step.ts';

const commits: readonly ScriptCommit[] = [
  { id: 'start', message: 'chore: start the webshop\n', files: { 'README.md': '# Webshop\n' } },
  { id: 'one', message: 'feat(cart): add the cart\n\nTask: TASK-1\n', files: { 'cart.py': 'cart = []\n' } },
  { id: 'two', message: 'feat(export): add invoice export\n\nTask: TASK-2\n', files: { 'export.py': '1\n' } },
  { id: 'three', message: 'fix: keep the cart on reload\n\nTask: TASK-3\n', files: { 'cart.py': 'cart = [1]\n' } },
  { id: 'four', message: 'refactor!: drop the old cart\n\nTask: TASK-4\n', files: { 'cart.py': 'cart = [2]\n' } },
];
const list = 'Changes:\n- Invoice export added\n- The cart is kept on reload\n';
const releases = [
  { name: 'v1.0.0', at: 'one', message: 'Release version 1.0.0\n\nChanges:\n- The cart\n' },
  { name: 'v1.1.0', at: 'three', message: `Release version 1.1.0\n\n${list}` },
  { name: 'v1', at: 'three' },
];

/** A clone as a developer has it. */
function clone(script: Partial<RepositoryScript> = {}, depth = 0): string {
  const repo = makeRepository({ commits, tags: releases, ...script });
  onTestFinished(() => repo.remove());
  const folder = cloneAt(repo, { depth });
  git(folder, 'config', 'user.name', 'Ada');
  git(folder, 'config', 'user.email', 'ada@acme.test');
  return folder;
}

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

function tagReport(cwd: string, tag: string, ...more: readonly string[]): Promise<Report> {
  return cmReport(['--tag', tag, ...more], { cwd });
}

function broken({ rules }: Report): readonly string[] {
  return rules.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown').map(({ rule }) => rule);
}

describe('cm commit-lint --tag', () => {
  it.each(['v1.1.0', 'refs/tags/v1.1.0'])('judges the tag of the clone: %s', async (name) => {
    const folder = clone();
    const report = await tagReport(folder, name);
    expect(broken(report)).toEqual([]);
    expect(report.change).toMatchObject({ event: 'cli', head: git(folder, 'rev-parse', 'v1.1.0^{commit}') });
    expect(report.facts).toMatchObject({ read: 2, tag: { previous: 'v1.0.0' }, nextVersion: { version: '1.1.0' } });
  });

  it('judges an old tag as it was when it was made', async () => {
    const folder = clone();
    git(folder, 'tag', '-a', 'v1.0.1', '-m', 'Release version 1.0.1\n\nChanges:\n- Invoice export added', 'HEAD~2');
    expect(broken(await tagReport(folder, 'v1.0.0'))).toEqual([]);
    expect(broken(await tagReport(folder, 'v1.0.1'))).toEqual([]);
  });

  it('leaves a moving tag alone', async () => {
    const report = await tagReport(clone(), 'v1');
    expect(broken(report)).toEqual([]);
    expect(report.summary).toContain('moving tag');
  });

  it('judges a tag that is not pushed yet, and its remedy mends it', async () => {
    const folder = clone();
    git(folder, 'tag', 'v2.0.0');
    const report = await tagReport(folder, 'v2.0.0');
    expect(broken(report)).toEqual(['commit-lint/tag-annotated']);
    const [lead, ...commands] = report.findings[0]?.remedy.split('\n') ?? [];
    expect(lead).toContain('on the same commit');
    expect(commands.at(-1)).toBe('git push origin refs/tags/v2.0.0');
    execFileSync('sh', ['-e', '-c', commands.slice(0, -1).join('\n')], { cwd: folder });
    expect(broken(await tagReport(folder, 'v2.0.0'))).toEqual([]);
  });

  it('on a commit that the default branch does not have fails', async () => {
    const folder = clone();
    git(folder, 'checkout', '--quiet', '-b', 'side');
    git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'feat: add a side');
    git(folder, 'tag', '-a', 'v2.0.0', '-m', 'Release\n\nChanges:\n- The old cart dropped\n- A side added');
    expect(broken(await tagReport(folder, 'v2.0.0'))).toEqual(['commit-lint/tag-branch']);
  });

  it.each([
    ['is not there', 'v9.9.9'],
    ['is a revision and no name', 'v1.1.0~1'],
  ])('a tag that %s is unknown', async (_, name) => {
    const report = await tagReport(clone(), name);
    expect(report.outcome).toBe('unknown');
    expect(broken(report)[0]).toBe('run/change-unknown');
  });

  it('in a shallow clone is unknown, and says what to fetch', async () => {
    const folder = clone({}, 1);
    git(folder, 'tag', '-a', 'v2.0.0', '-m', 'Release\n\nChanges:\n- The old cart dropped');
    const report = await tagReport(folder, 'v2.0.0');
    expect(broken(report)).toEqual(['commit-lint/commits-read', 'commit-lint/tag-order', 'commit-lint/tag-agreement']);
    expect(report.findings.map(({ remedy }) => remedy).join('\n')).toContain('git fetch --tags --unshallow origin');
  });

  it.each(['--range=v1.0.0..HEAD', '--base=v1.0.0', '--head=HEAD'])('is not given with %s', async (flag) => {
    const ran = await cm(['commit-lint', '--tag', 'v1.1.0', flag], { cwd: clone() });
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain(`leave out --${flag.slice(2).split('=')[0]}`);
  });

  it('is asked to be signed only where the policy asks', async () => {
    const policy = 'controls:\n  commit-lint:\n    signed-tags: true\n';
    const last: ScriptCommit = { message: 'chore: policy\n', files: { '.github/change-policy.yml': policy } };
    const folder = clone({ commits: [...commits, last] });
    const report = await tagReport(folder, 'v1.1.0');
    expect(broken(report)).toEqual(['commit-lint/tag-signed']);
    expect(ruleOf(await tagReport(clone(), 'v1.1.0'), 'commit-lint/tag-signed').outcome).toBe('not-applicable');
  });
});

describe('the next version', () => {
  it.each([
    ['a range that starts at a release', ['--range', 'v1.1.0..HEAD'], '2.0.0'],
    ['a range that ends before a breaking change', ['--range', 'v1.0.0..HEAD~2'], '1.1.0'],
    ['any range, where it is asked for', ['--range', 'HEAD~1..HEAD', '--next-version'], '2.0.0'],
    ['nothing since the default branch, where it is asked for', ['--next-version'], '2.0.0'],
  ])('is told of %s', async (_, args, version) => {
    const folder = clone();
    const { facts } = await cmReport(args, { cwd: folder });
    expect(facts).toMatchObject({ nextVersion: { version } });
  });

  it('is null with a reason where nobody asked', async () => {
    const { facts } = await cmReport(['--range', 'HEAD~1..HEAD'], { cwd: clone() });
    expect(facts).toMatchObject({ nextVersion: null, nextVersionReason: expect.stringContaining('--next-version') });
  });
});
