import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { cleaned, failureOf } from './failure.ts';
import { createGit } from './git.ts';
import { reasonOf, recordingLog, sandbox } from './sandbox.ts';

const posix = process.platform !== 'win32';

/** A `git` that does what the script says, first on a PATH outside the repository. */
function withFakeGit(script: string, timeoutMs = 5000) {
  const repo = sandbox();
  repo.commit('feat: x');
  chmodSync(repo.write('../bin/git', `#!/bin/sh\n${script}\n`), 0o755);
  const env = { PATH: `${join(repo.dir, '..', 'bin')}${delimiter}${process.env['PATH']}` };
  return { repo, git: createGit({ cwd: repo.dir, log: recordingLog(), timeoutMs, env }) };
}

const all = { include: ['HEAD'], exclude: [] };

describe.runIf(posix)('a git that', () => {
  test.each([
    ['hangs', 'exec sleep 60', 'did not end within'],
    ['prints without end', 'exec yes', 'too much to read'],
    ['is killed', 'kill -9 $$', 'was ended by a signal'],
    ['ends with nothing', 'exit 0', 'gave no number'],
    ['fails with a long text', 'yes error | head -c 100000 >&2; exit 3', 'ended with exit code 3'],
  ])('%s makes the answer unavailable', async (_name, script, reason) => {
    const { repo, git } = withFakeGit(script, 1000);
    const said = reasonOf(await git.count(all));
    expect(said).toContain(reason);
    expect(said.length).toBeLessThan(600);
    repo.remove();
  });

  test('ends before it answered everything makes objects and log unavailable', async () => {
    const { repo, git } = withFakeGit("printf 'cut'; exit 0");
    expect(reasonOf(await git.objects(['HEAD']))).toContain('before it answered everything');
    expect(reasonOf(await git.log(all, () => undefined))).toContain('could not be read');
    repo.remove();
  });
});

describe('where git or the repository is not there', () => {
  test('the reason says so, and what to do', async () => {
    const repo = sandbox();
    const outside = createGit({ cwd: join(repo.dir, '..'), log: recordingLog() });
    expect(reasonOf(await outside.count(all))).toContain('put `actions/checkout` before this step');
    const nowhere = createGit({ cwd: join(repo.dir, 'nowhere'), log: recordingLog() });
    expect(reasonOf(await nowhere.currentBranch())).toContain('does not exist');
    const bare = createGit({ cwd: repo.dir, log: recordingLog(), env: { PATH: join(repo.dir, '..') } });
    expect(reasonOf(await bare.objects(['HEAD']))).toContain('no git program on the PATH');
    expect(reasonOf(await bare.fetch(['main'], null))).toContain('Install git');
    repo.remove();
  });

  test('a git inside the repository, or in a relative folder, is never started', async () => {
    const repo = sandbox();
    chmodSync(repo.write('bin/git', '#!/bin/sh\nexit 0\n'), 0o755);
    chmodSync(repo.write('bin/git.exe', ''), 0o755);
    const env = { PATH: [join(repo.dir, 'bin'), 'bin', '.', ''].join(delimiter) };
    const git = createGit({ cwd: repo.dir, log: recordingLog(), env });
    expect(reasonOf(await git.count(all))).toContain('no git program on the PATH');
    repo.remove();
  });

  test('an error that the reader of commits throws comes back to it', async () => {
    const repo = sandbox();
    repo.commit('feat: x');
    const fails = createGit({ cwd: repo.dir, log: recordingLog() }).log(all, () => {
      throw new Error('mine');
    });
    await expect(fails).rejects.toThrow('mine');
    repo.remove();
  });
});

describe('what git says on failure', () => {
  test.each([
    ['fatal: not a git repository: x', 'actions/checkout'],
    ["fatal: detected dubious ownership in repository at '/x'", 'safe.directory'],
    ['fatal: bad object abc', 'fetch-depth: 0'],
    [`${'hint: x\n'.repeat(90)}fatal: could not fetch abc from promisor remote`, 'Remove `filter`'],
  ])('%s', (stderr, fix) => expect(failureOf('log', 128, stderr)).toContain(fix));

  test('is one line without control characters, hints or secrets', () => {
    expect(cleaned('\u001b[31mfatal:\u0007 a\r\nhint: b\n::error::c tok-1', ['tok-1'])).toBe(
      '[31mfatal: a ::error::c ***',
    );
  });
});
