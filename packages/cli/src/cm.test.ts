import { existsSync, openSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

import { reportSchema } from '@cm/model/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Step } from './demo/history.ts';
import { spawnCm } from './process.fixture.ts';
import { lineOf, repositoryWith, type TestRepository } from './repository.fixture.ts';

let repository: TestRepository;

beforeAll(() => {
  repository = repositoryWith(
    lineOf('feat(shop): open\n\nTask: TASK-1\n', 'fix(shop): close\n\nTask: TASK-2\n', 'whatever\n'),
  );
});

afterAll(() => {
  repository[Symbol.dispose]();
});

describe('cm commit-lint in a real repository', () => {
  it.each([
    ['a good commit', ['--range', 'HEAD~2..HEAD~1'], 0, 'pass'],
    ['a commit without a type', ['--range', 'HEAD~1..HEAD'], 1, 'fail'],
    ['a whole history', ['--range', 'HEAD'], 1, 'fail'],
    ['a commit that is not there', ['--range', 'nowhere..HEAD'], 2, 'unknown'],
    ['an input out of bounds', ['--header-max-length', '5'], 2, 'unknown'],
  ])('%s', async (_name, args, code, outcome) => {
    const ran = await spawnCm(['commit-lint', '--json', ...args], { cwd: repository.folder });
    expect({ code: ran.code, err: ran.err }).toEqual({ code, err: '' });
    expect(reportSchema.parse(JSON.parse(ran.out)).outcome).toBe(outcome);
  });

  it.each([
    ['feat: from a pipe\n\nTask: TASK-1\n', 0],
    ['from a pipe\n', 1],
    ['', 1],
  ])('a message on standard input: %j exits %i', async (input, code) => {
    const ran = await spawnCm(['commit-lint', '--message', '-', '--json'], { input });
    expect(ran.code).toBe(code);
    expect(reportSchema.parse(JSON.parse(ran.out)).facts).toMatchObject({ expected: 1, read: 1 });
  });

  it('a folder that is no repository: exit 2, and one report that says so', async () => {
    const ran = await spawnCm(['commit-lint', '--json'], { cwd: resolve(repository.folder, '..') });
    expect(ran.code).toBe(2);
    expect(reportSchema.parse(JSON.parse(ran.out)).outcome).toBe('unknown');
  });

  it('is plain in a pipe, coloured when forced', async () => {
    const escape = '\u001b[';
    const colours = { NO_COLOR: undefined, FORCE_COLOR: undefined };
    const plain = await spawnCm(['commit-lint', '--range', 'HEAD'], { cwd: repository.folder, env: colours });
    const forced = await spawnCm(['commit-lint', '--range', 'HEAD'], {
      cwd: repository.folder,
      env: { ...colours, FORCE_COLOR: '1' },
    });
    expect(plain.out).not.toContain(escape);
    expect(forced.out).toContain(escape);
  });
});

describe('output', () => {
  const bulk: readonly Step[] = lineOf(
    ...Array.from(
      { length: 25_000 },
      (_, number) => `fix(shop): change number ${number} ${'and more '.repeat(24)}end\n\nTask: TASK-${number}\n`,
    ),
  );

  it('arrives whole at a slow reader: more than 10 MB of JSON', async () => {
    using big = repositoryWith(bulk);
    const ran = await spawnCm(['commit-lint', '--range', 'HEAD', '--json'], { cwd: big.folder, readerWaits: 2 });
    expect(ran.out.length).toBeGreaterThan(10_000_000);
    expect(reportSchema.parse(JSON.parse(ran.out)).facts).toMatchObject({ expected: bulk.length, read: bulk.length });
    expect(ran).toMatchObject({ code: 0, err: '' });
  }, 60_000);

  it('a reader that goes away is no error, and does not change the verdict', async () => {
    using big = repositoryWith(bulk.slice(0, 2000));
    const ran = await spawnCm(['commit-lint', '--range', 'HEAD', '--json'], { cwd: big.folder, readerLeaves: true });
    expect(ran.out.length).toBeLessThan(1_000_000);
    expect(ran).toMatchObject({ code: 0, err: '' });
  });

  it.runIf(existsSync('/dev/full'))('a full disk is exit 2', () => {
    const program = resolve(import.meta.dirname, 'cm.ts');
    const { status, stderr } = spawnSync(process.execPath, [program, 'list'], {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    });
    expect(status).toBe(2);
    expect(String(stderr)).toContain('could not be written');
  });
});

describe('the process', () => {
  it('a defect anywhere is one sentence and exit 2, with the stack under --debug', async () => {
    const node = ['--import', 'data:text/javascript,setTimeout(()=>{throw new Error("boom")},1)'];
    const ran = await spawnCm(['list'], { node });
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/^cm: Stopped by a defect of its own[^\n]*boom[^\n]*\n$/);
    expect((await spawnCm(['list', '--debug'], { node })).err).toContain('at ');
  });

  it('loads neither the runner’s toolkit nor GitHub’s client nor YAML to judge a range', async () => {
    const hooks =
      'import{registerHooks}from"node:module";registerHooks({load(url,context,next){process.stderr.write(url+"\\n");return next(url,context)}})';
    const node = ['--import', `data:text/javascript,${encodeURIComponent(hooks)}`];
    const ran = await spawnCm(['commit-lint', '--range', 'HEAD~2..HEAD~1'], { cwd: repository.folder, node });
    const loaded = ran.err.split('\n').filter((url) => url.startsWith('file:'));
    expect(loaded.some((url) => url.includes('actions/commit-lint/'))).toBe(true);
    expect(
      loaded.filter((url) => /@actions|@octokit|undici|node_modules\/yaml|packages\/(?:github|tools)/.test(url)),
    ).toEqual([]);
  });
});
