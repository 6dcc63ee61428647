import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { reportSchema } from '@cm/model/schema';
import { describe, expect, it } from 'vitest';

import { type Clone, cloneHere } from '../hook/clone.fixture.ts';
import { tiny } from '../tiny-action.fixture.ts';
import { registryOf, runCm } from '../world.fixture.ts';
import { readSettings } from './settings.ts';

const registry = registryOf(tiny);
const file = '.git/COMMIT_EDITMSG';
const typed = 'feat: x \n\n# note\n; other\n';

function cm(clone: Clone, line: string, more: Parameters<typeof runCm>[1] = {}) {
  const env = { ...clone.env, ...more.env };
  return runCm(['tiny-check', ...line.split(' ')], { registry, cwd: clone.top, ...more, env });
}

async function draftOf(clone: Clone, line: string, more: Parameters<typeof runCm>[1] = {}): Promise<unknown> {
  return reportSchema.parse(JSON.parse((await cm(clone, `${line} --json`, more)).out)).facts['draft'];
}

describe('the message that git will store', () => {
  it.each([
    ['the file that was named', '--draft note.txt', {}],
    ['git’s own file', '--draft', {}],
    ['git’s own file, by what git tells its hooks', '--draft', { cwd: '/', env: { GIT_DIR: '.git' } }],
    ['standard input', '--draft -', { input: typed }],
  ])('%s', async (_name, line, more) => {
    using clone = cloneHere();
    clone.write('note.txt', typed);
    clone.write(file, typed);
    const asked = 'cwd' in more ? `${line} --repo ${clone.top}` : line;
    expect(await draftOf(clone, asked, more)).toBe('feat: x\n\n; other\n');
  });

  it('of a linked worktree, which has a file of its own', async () => {
    using clone = cloneHere();
    clone.git('worktree', 'add', '--quiet', '../linked');
    clone.write('.git/worktrees/linked/COMMIT_EDITMSG', 'feat: linked\n');
    expect(await draftOf(clone, '--draft', { cwd: join(clone.top, '../linked') })).toBe('feat: linked\n');
  });

  it.each([
    ['core.commentChar=;', {}, 'feat: x\n\n# note\n'],
    ['core.commentString=;', {}, 'feat: x\n\n# note\n'],
    ['commit.cleanup=whitespace', {}, 'feat: x\n\n# note\n; other\n'],
    ['commit.cleanup=verbatim', {}, typed],
    ['core.abbrev=9', { GIT_EDITOR: ':' }, 'feat: x\n\n# note\n; other\n'],
  ])('with %s', async (setting, env, text) => {
    using clone = cloneHere();
    clone.write(file, typed);
    clone.git('config', ...setting.split('='));
    expect(await draftOf(clone, '--draft', { env })).toBe(text);
  });

  it('may be empty, which is no message that is missing', async () => {
    using clone = cloneHere();
    clone.write(file, '\n# note\n');
    expect(await draftOf(clone, '--draft')).toBe('');
  });
});

describe('what is printed', () => {
  it('nothing, where all is well', async () => {
    using clone = cloneHere();
    clone.write(file, typed);
    expect(await cm(clone, '--draft')).toEqual({ code: 0, out: '', err: '' });
  });

  it.each([
    ['fail', '✗ This message keeps the commit from being made.', 1],
    ['unknown', '? It could not be told whether this message is right, so no commit is made.', 2],
  ])('on %s: what to mend, and how to go on with what was typed', async (verdict, head, code) => {
    using clone = cloneHere();
    clone.write(file, typed);
    const done = await cm(clone, `--draft ${file} --verdict ${verdict}`);
    expect(done).toMatchObject({ code, err: '' });
    expect(done.out.startsWith(`${head}\n\n`)).toBe(true);
    for (const part of [
      'It was told to.',
      'To fix: Say pass.',
      `    git commit --edit --file=${file}\n`,
      '--no-verify',
    ]) {
      expect(done.out).toContain(part);
    }
  });

  it('the command is for the folder that the commit was made from, and cuts the diff off again', async () => {
    using clone = cloneHere();
    mkdirSync(join(clone.top, 'src/deep'), { recursive: true });
    clone.write(file, `feat: x\n# ------------------------ >8 ------------------------\ndiff\n`);
    const done = await cm(clone, `--draft ${file} --verdict fail`, { env: { GIT_PREFIX: 'src/deep/' } });
    expect(done.out).toContain(`    git commit --edit --verbose --file=../../${file}\n`);
  });

  it('a policy that only audits stops no commit', async () => {
    using clone = cloneHere();
    clone.write('policy.yml', 'mode: audit\n');
    clone.write(file, typed);
    const done = await cm(clone, '--draft --policy policy.yml --verdict fail');
    expect(done).toEqual({ code: 0, out: '! It was told to. (tiny-check/told)\n', err: '' });
  });
});

describe('asked wrongly', () => {
  it.each([
    ['--draft nowhere', 'nowhere could not be read: there is no such file'],
    ['--draft a --note b', 'Give either --draft or --note, not both.'],
    ['--draft -- x', 'takes flags only'],
  ])('%s', async (line, reason) => {
    using clone = cloneHere();
    const done = await cm(clone, line);
    expect(done).toMatchObject({ code: 2, out: '' });
    expect(done.err).toContain(reason);
  });

  it('a configuration that git cannot read', async () => {
    using clone = cloneHere();
    clone.write(file, typed);
    clone.write('.git/config', '[core\n');
    expect((await cm(clone, '--draft')).err).toContain('git config could not be read: fatal: bad config line 1');
  });
});

it.each([
  ['', { cleanup: null, comment: null, verbose: false }],
  ['commit.verbose\0', { cleanup: null, comment: null, verbose: true }],
  ['commit.verbose\n2\0', { cleanup: null, comment: null, verbose: true }],
  ['commit.verbose\n0\0', { cleanup: null, comment: null, verbose: false }],
  ['commit.verbose\nOff\0', { cleanup: null, comment: null, verbose: false }],
  ['core.commentchar\n;\0core.commentstring\n//\0', { cleanup: null, comment: '//', verbose: false }],
  ['core.commentstring\n//\0core.commentchar\nauto\0', { cleanup: null, comment: 'auto', verbose: false }],
  ['commit.cleanup\nstrip\0commit.cleanup\nscissors\0', { cleanup: 'scissors', comment: null, verbose: false }],
])('settings in %j', (output, settings) => {
  expect(readSettings(output)).toEqual(settings);
});
