import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { cloneAt, makeRepository, type ScriptCommit, type TestRepository } from '@cm/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { cm, cmReport } from './support/cm.ts';
import { dist } from './support/dist.ts';
import { factsOf } from './support/step.ts';

/** Messages as people and tools write them, and as only an adversary does. */
const messages: readonly string[] = [
  'feat(api)!: add export\n\nThe export holds all invoices.\n\nTask: TASK-1\nReviewed-by: Kim <kim@acme.example>\n',
  'fix: one\n\nBREAKING CHANGE: the port is another\nTask: TASK-2\n',
  'fix: two\n\nTask: TASK-3\n\nMore words after it.\n',
  'fix: three\n\nTask: TASK-4\n continued on the next line\n  and one more\nCo-authored-by: Kim <kim@acme.example>\n',
  'fix: four\n\nNot a trailer line\nTask: TASK-5\n',
  'fix: five\n\nSigned-off-by: Kim <kim@acme.example>\nnot a trailer line\nTask: TASK-6\n',
  'fix: six\n\nTask : TASK-7\nCloses #12\nFixes: #13\n',
  'fix: seven\n\nTask: TASK-8\n---\nTask: TASK-9\n',
  'Task: TASK-10\n',
  'fix: eight\nTask: TASK-11\n',
  'fix: nine\r\n\r\nTask: TASK-12\r\n',
  'fix: ten\n\n(cherry picked from commit 0123456789012345678901234567890123456789)\nTask: TASK-13\n',
  'docs: eleven\n\nTask:\nTask: \nTask:TASK-14\n',
  'docs: twelve\n\nÄnderung: x\nTask: TASK-15 😀\n',
  'WIP\n',
  '\n\nfeat: late\n\nTask: TASK-16\n',
];
const script: readonly ScriptCommit[] = [
  { id: 'start', message: 'chore: start\n', files: { 'README.md': '1\n' } },
  ...messages.map((message, index) => ({ message, files: { 'README.md': `${index}\n` } })),
];
const headerFields = { type: 0, scope: 0, breaking: 0, subject: 0 };
let repo: TestRepository;
let folder: string;

beforeAll(() => {
  repo = makeRepository({ commits: script });
  folder = cloneAt(repo, { depth: 0 });
});
afterAll(() => repo.remove());

/** What git itself prints of each commit, oldest first. */
function gitTrailers(range: string): readonly (readonly [sha: string, trailers: string])[] {
  const format = '--format=%H%x00%(trailers:only,unfold)%x00';
  const fields = execFileSync('git', ['log', '--reverse', '-z', format, range], {
    cwd: folder,
    encoding: 'utf8',
  }).split('\0');
  const rows: [string, string][] = [];
  for (let at = 0; at + 1 < fields.length; at += 3) rows.push([fields[at] ?? '', fields[at + 1] ?? '']);
  return rows;
}

describe('cm commit-lint --range A..B --repo DIR --json', () => {
  it('names every commit in order, with the trailers that git itself prints', async () => {
    const { commits, expected, read } = factsOf(
      await cmReport(['--range', `${repo.sha('start')}..main`, '--repo', folder]),
    );
    const known = gitTrailers(`${repo.sha('start')}..main`);
    expect({ expected, read, known: known.length }).toEqual({ expected: 16, read: 16, known: 16 });
    const ours = commits.map(({ sha, trailers }) => [
      sha,
      trailers.map(([key, value]) => `${key}: ${value}\n`).join(''),
    ]);
    expect(ours).toEqual(known.map(([sha, text]) => [sha, text]));
  });

  it('has exactly the fields of the contract', async () => {
    const { facts } = await cmReport(['--range', `${repo.sha('start')}..main`, '--repo', folder]);
    const version = ['nextVersion', 'nextVersionReason'];
    expect(Object.keys(facts)).toEqual(['expected', 'read', 'commits', 'predicted', ...version]);
    for (const commit of factsOf({ facts } as never).commits) {
      expect(Object.keys(commit)).toEqual([
        'sha',
        'header',
        'trailers',
        'footers',
        'tickets',
        'exempt',
        'outcome',
        'rules',
      ]);
      expect(Object.keys(commit.header ?? headerFields)).toEqual(Object.keys(headerFields));
      expect(commit.rules.every((rule) => rule.startsWith('commit-lint/'))).toBe(true);
      expect(commit.outcome === 'fail').toBe(commit.rules.length > 0);
    }
  });

  it('reads headers, footers and tickets', async () => {
    const { commits } = factsOf(await cmReport(['--range', `${repo.sha('start')}..main`, '--repo', folder]));
    expect(commits[0]).toMatchObject({
      header: { type: 'feat', scope: 'api', breaking: true, subject: 'add export' },
      footers: [
        ['Task', 'TASK-1'],
        ['Reviewed-by', 'Kim <kim@acme.example>'],
      ],
      tickets: ['TASK-1'],
      exempt: null,
      outcome: 'pass',
      rules: [],
    });
    expect(commits[1]).toMatchObject({
      header: { breaking: true },
      footers: [
        ['BREAKING CHANGE', 'the port is another'],
        ['Task', 'TASK-2'],
      ],
    });
    expect(commits[6]?.tickets).toEqual(['TASK-7', '#12', '#13']);
    expect(commits[14]).toMatchObject({ header: null, outcome: 'fail' });
  });

  it('without a range it judges what the branch adds to the default branch', async () => {
    const clone = cloneAt(repo, { depth: 0 });
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=sam', '-c', 'user.email=sam@acme.example', ...args], { cwd: clone });
    git('checkout', '--quiet', '-b', 'feature/TASK-77-mine');
    git('commit', '--quiet', '--allow-empty', '-m', 'feat: mine');
    const report = await cmReport([], { cwd: clone });
    expect(factsOf(report)).toMatchObject({ expected: 1, read: 1 });
    expect(report.outcome).toBe('pass');
  });
});

describe('cm commit-lint --message', () => {
  it.each([
    ['feat: add export\n\nTask: TASK-1\n', 0],
    ['added export\n\nTask: TASK-1\n', 1],
    // The ticket may stand in the branch or the pull request, which are not known here.
    ['feat: add export\n', 0],
    ['', 1],
  ])('%j: exit %i, from a file and from standard input alike', async (text, code) => {
    const empty = repo.folder('empty');
    writeFileSync(join(empty, 'message'), text);
    const fromFile = await cm('commit-lint --message message --json --now 2026-01-05', { cwd: empty });
    const fromInput = await cm('commit-lint --message - --json --now 2026-01-05', { cwd: empty, input: text });
    expect(fromFile).toMatchObject({ exitCode: code, stderr: '' });
    expect(fromInput).toMatchObject({ exitCode: code, stdout: fromFile.stdout });
    expect(factsOf(JSON.parse(fromFile.stdout))).toMatchObject({ expected: 1, read: 1, commits: [{ sha: null }] });
  });

  it('as a commit-msg hook: git’s comment lines are no part of the message', async () => {
    const text =
      'feat: add export\n\nTask: TASK-1\n# Please enter the commit message for your changes.\n#\n# On branch main\n';
    const { exitCode } = await cm('commit-lint --message -', { cwd: repo.folder('empty'), input: text });
    expect(exitCode).toBe(0);
  });
});

describe('exit codes', () => {
  it.each([
    ['a range that is good', '--range main~16..main~15', 0],
    ['a range with a bad commit', '--range main~2..main~1', 1],
    ['an empty range', '--range main..main', 0],
    ['a range that names nothing', '--range nowhere..main', 2],
    ['a folder that is no repository', '--repo /', 2],
    ['three dots', '--range main~1...main', 2],
    ['a misspelt flag', '--rnage main~1..main', 2],
    ['a looser input', '--range main~1..main --header-max-length 400', 2],
  ])('%s: %s', async (_, flags, code) => {
    const { exitCode } = await cm(`commit-lint ${flags}`, { cwd: folder });
    expect(exitCode).toBe(code);
  });
});

describe('a report of many megabytes', () => {
  it('comes whole through a pipe, whatever the exit code', async () => {
    const many = makeRepository({
      commits: Array.from({ length: 6000 }, (_, index) => ({ message: `changed part ${index}\n` })),
    });
    try {
      const report = await cmReport(['--range', 'main', '--repo', many.path]);
      expect(factsOf(report).commits).toHaveLength(6000);
      expect(report.outcome).toBe('fail');
      const pipe = `"$0" "$1" commit-lint --range main --json --repo "$2" | head -c 1000 | wc -c`;
      const bin = join(dist, 'cm', 'index.js');
      const cut = execFileSync('bash', ['-c', pipe, process.execPath, bin, many.path], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      expect(cut.trim()).toBe('1000');
    } finally {
      many.remove();
    }
  });
});
