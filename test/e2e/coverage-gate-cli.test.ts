import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { makeRepository } from '@cm/testkit';
import type { Report } from '@cm/model';
import { describe, expect, it, onTestFinished } from 'vitest';

import { cm } from './support/cm.ts';
import { cart, factsOf, put, record } from './support/coverage.ts';
import { expectPublishedSchema } from './support/output.ts';

function folder(files: Readonly<Record<string, string>>): string {
  const made = mkdtempSync(join(tmpdir(), 'cm-coverage-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  put(made, files);
  return made;
}

/** main has five lines, the branch ten. */
function repository(): string {
  const repo = makeRepository({
    commits: [
      { id: 'base', message: 'feat: start\n', files: { 'src/cart.py': cart.before } },
      { branch: 'feature/x', message: 'feat: more\n', files: { 'src/cart.py': cart.after } },
    ],
  });
  onTestFinished(() => repo.remove());
  const clone = folder({});
  execFileSync('git', ['clone', '--quiet', '--branch', 'feature/x', repo.path, clone]);
  return clone;
}

async function report(
  cwd: string,
  ...args: readonly string[]
): Promise<{ readonly exitCode: number; readonly report: Report }> {
  const { exitCode, stdout, stderr } = await cm(['coverage-gate', '--json', ...args], { cwd });
  expect(stderr).toBe('');
  const read = JSON.parse(stdout) as Report;
  expectPublishedSchema(read);
  return { exitCode, report: read };
}

describe('outside of a git repository', () => {
  it.each([
    [2, [], 0],
    [2, ['--threshold-lines', '80'], 0],
    [3, [], 0],
    [3, ['--threshold-lines', '80'], 1],
  ])('the totals of a report with %i of 10 lines not run are judged (%j)', async (uncovered, flags, expected) => {
    const { exitCode, report: read } = await report(
      folder({ 'a.info': record('cart.py', 10, uncovered) }),
      '--reports',
      'a.info',
      ...flags,
    );
    expect(exitCode).toBe(expected);
    expect(factsOf(read)).toMatchObject({
      reports: [{ path: 'a.info', format: 'lcov', files: 1, lines: { covered: 10 - uncovered, total: 10 } }],
      project: { lines: { covered: 10 - uncovered, total: 10 } },
      patch: null,
      unmatched: [],
      absent: [],
    });
  });

  it('80,000 of 100,000 lines are 80 %, and 79,999 are not', async () => {
    for (const [uncovered, expected] of [
      [20_000, 0],
      [20_001, 1],
    ] as const) {
      const at = folder({ 'a.info': record('cart.py', 100_000, uncovered) });
      expect((await report(at, '--reports', 'a.info', '--threshold-lines', '80')).exitCode).toBe(expected);
    }
  });

  it('1 of 1 and 0 of 999 lines are 0.1 %', async () => {
    const at = folder({ 'a.info': record('a.py', 1) + record('b.py', 999, 999) });
    expect(factsOf((await report(at, '--reports', 'a.info')).report).project.lines).toEqual({
      covered: 1,
      total: 1000,
    });
  });

  it('a report that is not there is unknown', async () => {
    const { exitCode } = await report(folder({}), '--reports', 'none.info');
    expect(exitCode).toBe(2);
  });

  it('a diff may be given: its lines are judged', async () => {
    const diff = [
      'diff --git a/cart.py b/cart.py',
      '--- a/cart.py',
      '+++ b/cart.py',
      '@@ -5,0 +6,5 @@',
      ...Array.from({ length: 5 }, () => '+x = 1'),
      '',
    ].join('\n');
    const at = folder({ 'a.info': record('cart.py', 10, 3), 'change.diff': diff });
    const { exitCode, report: read } = await report(at, '--reports', 'a.info', '--diff', 'change.diff');
    expect([exitCode, factsOf(read).patch]).toEqual([
      1,
      { covered: 2, total: 5, files: [{ path: 'cart.py', covered: 2, total: 5, missing: [[8, 10]] }] },
    ]);
  });
});

describe('in a repository', () => {
  it('the branch is judged against where it left the default branch, or against a base', async () => {
    const at = repository();
    put(at, { 'lcov.info': record('src/cart.py', 10, 1) });
    for (const flags of [[], ['--base', 'HEAD~1'], ['--base', 'origin/main']]) {
      const { exitCode, report: read } = await report(at, ...flags);
      expect([exitCode, factsOf(read).patch]).toMatchObject([0, { covered: 4, total: 5 }]);
    }
    expect(factsOf((await report(at, '--base', 'HEAD')).report).patch).toEqual({ covered: 0, total: 0, files: [] });
  });

  it('reports and a diff may lie elsewhere, where a person names them', async () => {
    const at = repository();
    const elsewhere = folder({ 'out/lcov.info': record('src/cart.py', 10, 1) });
    writeFileSync(join(elsewhere, 'my.diff'), execFileSync('git', ['diff', 'HEAD~1'], { cwd: at }));
    const { report: read } = await report(
      at,
      '--reports',
      join(elsewhere, 'out/*.info'),
      '--diff',
      join(elsewhere, 'my.diff'),
    );
    expect(factsOf(read)).toMatchObject({
      reports: [{ path: join(elsewhere, 'out/lcov.info') }],
      patch: { covered: 4, total: 5 },
    });
  });

  it('a baseline may be given: lines outside of the change keep their tests', async () => {
    const at = repository();
    execFileSync('git', ['checkout', '--quiet', 'HEAD~1'], { cwd: at });
    put(at, { 'lcov.info': record('src/cart.py', 5) });
    await report(at, '--base', 'HEAD', '--output-dir', 'gate');
    execFileSync('git', ['checkout', '--quiet', 'feature/x'], { cwd: at });
    const lost = record('src/cart.py', 10).replace('DA:1,1', 'DA:1,0').replace('LH:10', 'LH:9');
    put(at, { 'lcov.info': lost });
    const { exitCode, report: read } = await report(at, '--baseline', 'gate/baseline.json');
    const red = read.findings.filter(({ level }) => level === 'error').map(({ rule }) => rule);
    expect([exitCode, red]).toEqual([1, ['coverage-gate/ratchet']]);
  });
});
