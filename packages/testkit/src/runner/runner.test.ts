import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  issueCommentEvent,
  mergeGroupEvent,
  noCommit,
  pullRequestEvent,
  pullRequestReviewEvent,
  pushEvent,
  scheduleEvent,
  tagPushEvent,
  workflowDispatchEvent,
} from '../events/index.ts';
import { startGitHub } from '../server/start.ts';
import { sampleWorld } from '../server/sample-world.ts';
import { parseCommand, parseStepOutput } from './commands.ts';
import { parseFileCommands } from './file-commands.ts';
import { runAction } from './run-action.ts';
import { runCm } from './run-cm.ts';

/** An action that does what it is told, and tells what it was given. */
const script = `
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const { env } = process;
const mode = env.INPUT_MODE;
if (mode === 'hang') setInterval(() => undefined, 1000);
if (mode === 'call') {
  const answer = await fetch(env.GITHUB_API_URL + '/repos/acme/webshop', { headers: { authorization: 'token ' + env.INPUT_TOKEN } });
  console.log('status ' + answer.status);
}
const report = join(env.RUNNER_TEMP, 'report.json');
writeFileSync(report, JSON.stringify({ outcome: 'pass' }));
appendFileSync(env.GITHUB_OUTPUT, 'report<<ghadelimiter_1\\n' + report + '\\nghadelimiter_1\\nfindings=2\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Summary\\n' + (mode === 'large' ? 'x'.repeat(1100000) : ''));
console.log('::add-mask::hunter2');
console.log('::error file=a%2Cb.py,line=3::first%0Asecond');
console.log(JSON.stringify({ env, cwd: process.cwd(), event: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')), version: process.version }));
if (mode === 'fail') process.exitCode = 2;
`;
const manifest = `
name: fake
inputs:
  token: { default: '\${{ github.token }}' }
  mode: { default: plain }
  max length: { default: 72 }
  keep-going: { default: true }
  nothing: { description: no default }
runs: { using: node24, main: index.js }
`;
let dist: string;

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'cm-dist-'));
  mkdirSync(join(dist, 'fake'));
  mkdirSync(join(dist, 'cm'));
  writeFileSync(join(dist, 'package.json'), '{"type":"module"}');
  writeFileSync(join(dist, 'fake', 'index.js'), script);
  writeFileSync(join(dist, 'fake', 'action.yml'), manifest);
  writeFileSync(
    join(dist, 'cm', 'index.js'),
    "let text = ''; for await (const part of process.stdin) text += part;\n" +
      "console.log(process.argv.slice(2).join(' ') + ' ' + text); console.error('log'); process.exitCode = 1;\n",
  );
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

interface Told {
  readonly env: Readonly<Record<string, string>>;
  readonly version: string;
  readonly event: unknown;
}

function told(lines: readonly string[]): Told {
  return JSON.parse(lines.at(-1) ?? '') as Told;
}

describe('an action under the runner', () => {
  test('gets the inputs, the event and nothing of this machine', async () => {
    process.env['CM_STRAY'] = 'stray';
    const event = pullRequestEvent({ mergeSha: 'c'.repeat(40) });
    const outcome = await runAction({ dist, action: 'fake', event, token: 't0', inputs: { Mode: 'quiet' } });
    delete process.env['CM_STRAY'];
    const { env, event: payload, version } = told(outcome.lines);
    expect(version).toMatch(/^v24\./);
    expect(payload).toEqual(event.payload);
    expect(env).toMatchObject({
      INPUT_TOKEN: 't0',
      INPUT_MODE: 'quiet',
      INPUT_MAX_LENGTH: '72',
      'INPUT_KEEP-GOING': 'true',
      INPUT_NOTHING: '',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REPOSITORY: 'acme/webshop',
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REF_NAME: '7/merge',
      GITHUB_HEAD_REF: 'feature',
      GITHUB_BASE_REF: 'main',
    });
    expect(Object.keys(env)).not.toContain('CM_STRAY');
    expect(Object.keys(env).filter((name) => /^(?:npm_|VITEST|NODE_)/.test(name))).toEqual([]);
    expect(env['HOME']).toBe(env['RUNNER_TEMP']);
  });

  test('tells its outcome: code, outputs, summary, commands, secrets and report', async () => {
    const outcome = await runAction({ dist, action: 'fake', event: pushEvent(), inputs: { mode: 'fail' } });
    expect(outcome).toMatchObject({
      exitCode: 2,
      summary: '# Summary\n',
      secrets: ['hunter2'],
      report: { outcome: 'pass' },
      outputs: { findings: '2' },
      problems: [],
    });
    expect(outcome.commands[1]).toEqual({
      name: 'error',
      props: { file: 'a,b.py', line: '3' },
      message: 'first\nsecond',
    });
    // Windows does not tell a child's time; elsewhere starting Node takes more than 5 ms.
    expect(outcome.cpuMs ?? 6).toBeGreaterThan(5);
  });

  test('loses a summary over 1 MiB, as on the platform', async () => {
    const outcome = await runAction({ dist, action: 'fake', event: pushEvent(), inputs: { mode: 'large' } });
    expect(outcome.summary).toBe('');
    expect(outcome.problems[0]).toMatch(/^GITHUB_STEP_SUMMARY: 1100010 bytes/);
  });

  test('is killed when it does not end', async () => {
    const run = runAction({ dist, action: 'fake', event: pushEvent(), inputs: { mode: 'hang' }, timeoutMs: 700 });
    await expect(run).rejects.toThrow('still running after 700 ms');
  });

  test('reaches the test server with its token', async () => {
    const server = await startGitHub(sampleWorld().data, { expect: ['GET /repos/{owner}/{repo}'] });
    const outcome = await runAction({ dist, action: 'fake', event: pushEvent(), inputs: { mode: 'call' }, server });
    expect(outcome.lines[0]).toBe('status 200');
    await server.close();
  });
});

test.each([
  ['a push', pushEvent({ branch: 'a/b', after: 'a'.repeat(40) }), 'refs/heads/a/b', 'a/b', 'a'.repeat(40)],
  ['a deleted branch', pushEvent({ branch: 'x', after: noCommit }), 'refs/heads/main', 'main', ''],
  [
    'an annotated tag',
    tagPushEvent({ tag: 'v1', sha: 'c'.repeat(40), object: 'd'.repeat(40) }),
    'refs/tags/v1',
    'v1',
    'c'.repeat(40),
  ],
  [
    'a merged pull request',
    pullRequestEvent({ action: 'closed', mergedAt: '2026-01-05T10:00:00Z' }),
    'refs/heads/main',
    'main',
    '',
  ],
  ['pull_request_target', pullRequestEvent({ event: 'pull_request_target' }), 'refs/heads/main', 'main', ''],
  [
    'a review: the test merge, as of the pull request',
    pullRequestReviewEvent({ number: 9, mergeSha: 'c'.repeat(40) }),
    'refs/pull/9/merge',
    '9/merge',
    'c'.repeat(40),
  ],
  ['a comment on a pull request: the default branch', issueCommentEvent(), 'refs/heads/main', 'main', ''],
  ['the clock', scheduleEvent({ defaultBranch: 'trunk' }), 'refs/heads/trunk', 'trunk', ''],
  ['a run by hand', workflowDispatchEvent({ ref: 'refs/heads/next' }), 'refs/heads/next', 'next', ''],
  [
    'a merge group',
    mergeGroupEvent({ headSha: 'e'.repeat(40), headRef: 'refs/heads/q/1' }),
    'refs/heads/q/1',
    'q/1',
    'e'.repeat(40),
  ],
])('%s runs on its ref and commit', async (_, event, ref, name, sha) => {
  const { lines } = await runAction({ dist, action: 'fake', event });
  expect(told(lines).env).toMatchObject({ GITHUB_REF: ref, GITHUB_REF_NAME: name, GITHUB_SHA: sha });
});

test('the command line gets arguments and standard input', async () => {
  const outcome = await runCm({ dist, args: ['commit-lint', '--json'], cwd: dist, input: 'feat: x' });
  expect(outcome).toMatchObject({ exitCode: 1, stdout: 'commit-lint --json feat: x\n', stderr: 'log\n' });
});

describe('what a step prints', () => {
  test.each([
    ['::notice::hello', { name: 'notice', props: {}, message: 'hello' }],
    [
      '  ::error title=a%3Ab,file=x=y::100%25',
      { name: 'error', props: { title: 'a:b', file: 'x=y' }, message: '100%' },
    ],
    ['::group::Collect', { name: 'group', props: {}, message: 'Collect' }],
    ['::unknown::x', null],
    ['text ::error::x', null],
    ['::error', null],
  ])('%s', (line, command) => expect(parseCommand(line)).toEqual(command));

  test('is no command between stop-commands and its token', () => {
    const output = parseStepOutput('::stop-commands::k1\n::error::not one\n::k1::\n::error::one\n');
    expect(output.commands.map(({ name, message }) => `${name} ${message}`)).toEqual(['stop-commands k1', 'error one']);
    expect(output.lines).toEqual(['::error::not one']);
  });

  test('never breaks the reader', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseStepOutput(text)));
    fc.assert(fc.property(fc.string(), (text) => void parseFileCommands(text)));
  });
});

test.each([
  ['a=1\nb=x=y\n', { a: '1', b: 'x=y' }, null],
  ['a<<E\none\n\ntwo\nE\n', { a: 'one\n\ntwo' }, null],
  ['a<<E\nE\n', { a: '' }, null],
  ['a<<E\none\n', {}, "Matching delimiter not found 'E'"],
  ['neither\n', {}, "Invalid format 'neither'"],
])('the output file %j gives %j', (text, values, problem) => {
  const read = parseFileCommands(text);
  expect([Object.fromEntries(read.values), read.problem]).toEqual([values, problem]);
});
