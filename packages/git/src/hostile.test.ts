import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { GitPort } from '@cm/app';
import type { Fact } from '@cm/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { gitEnvironment } from './environment.ts';
import { createGit } from './git.ts';
import { reasonOf, recordingLog, type Sandbox, sandbox, valueOf } from './sandbox.ts';

const log = recordingLog();
let origin: Sandbox;
let repo: Sandbox;
let trap: string;
let sprung: string;
let signed: string;

/** A repository in which an earlier step left every trap there is; a program that runs leaves a file behind. */
beforeAll(() => {
  origin = sandbox();
  origin.commit('feat: at the origin');
  repo = sandbox();
  sprung = join(repo.dir, '..', 'sprung');
  trap = repo.write('../trap.sh', `#!/bin/sh\necho "$0 $*" >> '${sprung}'\nexit 0\n`);
  chmodSync(trap, 0o755);
  repo.write('a.txt', 'one\n');
  repo.write('.gitattributes', '* diff=evil filter=evil\n');
  repo.git('add', '.');
  repo.commit('feat: first');
  repo.write('a.txt', 'two\n');
  repo.git('commit', '--quiet', '-am', 'feat: second');
  const tree = repo.git('rev-parse', 'HEAD^{tree}');
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n abc\n -----END PGP SIGNATURE-----\n';
  const head = `tree ${tree}\nparent ${repo.git('rev-parse', 'HEAD')}\nauthor A <a@acme.test> 1 +0000\ncommitter A <a@acme.test> 1 +0000\n`;
  signed = repo.git(
    'hash-object',
    '-t',
    'commit',
    '-w',
    repo.write('../commit', `${head}${signature}\nfeat: signed\n`),
  );
  repo.git('update-ref', 'refs/heads/main', signed);
  repo.git('remote', 'add', 'origin', `file://${origin.dir}`);
  const settings = {
    'core.fsmonitor': trap,
    'core.hooksPath': join(repo.dir, '..', 'hooks'),
    'core.pager': trap,
    'pager.log': trap,
    'core.sshCommand': trap,
    'core.askPass': trap,
    'core.alternateRefsCommand': trap,
    'credential.helper': trap,
    'diff.external': trap,
    'diff.evil.textconv': trap,
    'diff.evil.command': trap,
    'filter.evil.smudge': trap,
    'filter.evil.clean': trap,
    'gpg.program': trap,
    'log.showSignature': 'true',
    'remote.origin.uploadpack': trap,
  };
  for (const [key, value] of Object.entries(settings)) repo.git('config', key, value);
  mkdirSync(join(repo.dir, '..', 'hooks'));
  for (const hook of ['post-index-change', 'reference-transaction', 'post-merge', 'post-checkout']) {
    const file = repo.write(`../hooks/${hook}`, `#!/bin/sh\nexec '${trap}' ${hook}\n`);
    chmodSync(file, 0o755);
  }
  mkdirSync(join(repo.dir, '.git', 'objects', 'info'), { recursive: true });
  writeFileSync(join(repo.dir, '.git', 'objects', 'info', 'alternates'), `${join(origin.dir, '.git', 'objects')}\n`);
});
afterAll(() => {
  repo.remove();
  origin.remove();
});

test('the traps work: plain git springs them', () => {
  spawnSync('git', ['log', '-p', '--ext-diff', '-2'], { cwd: repo.dir });
  expect(existsSync(sprung)).toBe(true);
  rmSync(sprung);
});

describe('no call runs what the configuration names', () => {
  test.each<readonly [string, (git: GitPort) => Promise<Fact<unknown>>]>([
    ['objects', (git) => git.objects(['HEAD', 'HEAD:a.txt', 'HEAD:nope'])],
    ['log', (git) => git.log({ include: ['HEAD'], exclude: [] }, () => undefined)],
    ['count', (git) => git.count({ include: ['HEAD'], exclude: [] })],
    ['diff', (git) => git.diff({ base: 'HEAD~2', head: 'HEAD' }, () => null)],
    ['tree', (git) => git.tree('HEAD', () => undefined)],
    ['refs', (git) => git.refs('refs/heads')],
    ['notReachable', (git) => git.notReachable([signed], 'HEAD')],
    ['currentBranch', (git) => git.currentBranch()],
    ['shallowCommits', (git) => git.shallowCommits()],
    ['fetch', (git) => git.fetch(['+refs/heads/main:refs/remotes/origin/main'], null)],
  ])('%s', async (_name, call) => {
    const remoteAuth = { serverUrl: 'https://github.acme.test', token: 'secret-token' };
    valueOf(await call(createGit({ cwd: repo.dir, log, remoteAuth })));
    expect(existsSync(sprung)).toBe(false);
  });

  test.each(['ext::sh -c true', 'git@acme.test:org/cm-actions.git', 'ssh://acme.test/org/cm-actions'])(
    'a fetch from %s starts nothing',
    async (url) => {
      repo.git('remote', 'set-url', 'origin', url);
      const remoteAuth = { serverUrl: 'https://github.acme.test', token: 'secret-token' };
      const reason = reasonOf(await createGit({ cwd: repo.dir, log, remoteAuth }).fetch(['refs/heads/main'], null));
      expect(reason).toContain('not allowed');
      expect(existsSync(sprung)).toBe(false);
      repo.git('remote', 'set-url', 'origin', `file://${origin.dir}`);
    },
  );
});

test('replace refs, grafts and variables of an earlier step change nothing', async () => {
  const other = origin.git('rev-parse', 'HEAD');
  const head = repo.git('rev-parse', 'HEAD');
  const plain = Number(repo.git('rev-list', '--count', 'HEAD'));
  repo.git('replace', head, other);
  writeFileSync(join(repo.dir, '.git', 'info', 'grafts'), `${head}\n`);
  expect(Number(repo.git('rev-list', '--count', 'HEAD'))).toBe(1);
  const env = {
    ...process.env,
    GIT_OBJECT_DIRECTORY: '/nowhere',
    GIT_DIR: origin.dir,
    GIT_EXTERNAL_DIFF: trap,
    GIT_TRACE: '1',
  };
  const git = createGit({ cwd: repo.dir, log, env });
  const messages: string[] = [];
  valueOf(await git.log({ include: ['HEAD'], exclude: [] }, (commit) => messages.push(commit.message)));
  expect(messages).toEqual(['feat: signed\n', 'feat: second\n', 'feat: first']);
  expect(plain).toBe(3);
  expect(valueOf(await git.objects(['HEAD']))).toMatchObject([{ id: head }]);
});

test('a folder that another user owns is read all the same', () => {
  const other = sandbox();
  const head = other.commit('feat: x');
  const settings = [['safe.directory', other.dir]] as const;
  const caller = {
    PATH: process.env['PATH'],
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'acme.kept',
    GIT_CONFIG_VALUE_0: 'yes',
  };
  const env = { ...gitEnvironment(caller, join(other.dir, '.git'), settings), GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
  const ask = (args: string[], more: object) =>
    spawnSync('git', args, { cwd: other.dir, env: { ...env, ...more }, encoding: 'utf8' });
  expect(ask(['rev-parse', 'HEAD'], {}).stdout.trim()).toBe(head);
  expect(ask(['rev-parse', 'HEAD'], { GIT_DIR: undefined }).stdout.trim()).toBe(head);
  expect(ask(['rev-parse', 'HEAD'], { GIT_DIR: undefined, GIT_CONFIG_COUNT: '0' }).stderr).toContain(
    'dubious ownership',
  );
  expect(ask(['config', 'acme.kept'], {}).stdout.trim()).toBe('yes');
  other.remove();
});
