import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { knownMessages, randomFrom, trickyMessage } from './trailer-corpus.ts';
import { gitTrailers } from './trailers.ts';

const isolated = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** What git prints for each message, oldest first: all messages are committed by one process and read by one. */
function printedByGit(messages: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'trailers-'));
  try {
    const git = (args: readonly string[], input?: Buffer): Buffer =>
      execFileSync('git', ['-C', folder, ...args], {
        env: isolated,
        input,
        maxBuffer: 1 << 28,
        stdio: ['pipe', 'pipe', 'ignore'],
      });
    git(['init', '-q', '--bare']);
    git(['fast-import', '--quiet'], Buffer.concat(messages.map(importCommand)));
    const log = ['log', '--reverse', '-z', '--format=%(trailers:only,unfold)', 'refs/heads/main'];
    return git(log).toString('utf8').split('\0').slice(0, messages.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function importCommand(message: string): Buffer {
  const bytes = Buffer.from(message);
  const who = 'committer A <a@acme.test> 1700000000 +0000';
  return Buffer.concat([
    Buffer.from(`commit refs/heads/main\n${who}\ndata ${bytes.length}\n`),
    bytes,
    Buffer.from('\n'),
  ]);
}

function disagreements(messages: readonly string[]): readonly object[] {
  return printedByGit(messages).flatMap((git, index) => {
    const message = messages[index] ?? '';
    const ours = gitTrailers(message)
      .map(([token, value]) => `${token}: ${value}\n`)
      .join('');
    return ours === git ? [] : [{ index, message, ours, git }];
  });
}

describe('trailers against git itself', () => {
  it('agrees on every known quirk', () => {
    expect(disagreements(knownMessages)).toEqual([]);
  });

  it('agrees on 20,000 generated messages', { timeout: 60_000 }, () => {
    const random = randomFrom(20_251_007);
    const messages = Array.from({ length: 20_000 }, () => trickyMessage(random));
    expect(messages.filter((message) => gitTrailers(message).length > 0).length).toBeGreaterThan(3_000);
    expect(disagreements(messages).slice(0, 3)).toEqual([]);
  });
});
