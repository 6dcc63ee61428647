import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { type Clone, cloneHere, type Ended } from '../hook/clone.fixture.ts';
import { runCm } from '../world.fixture.ts';

const program = resolve(import.meta.dirname, '../cm.ts').replaceAll('\\', '/');
const good = 'feat(shop): open\n\nTask: TASK-1';

/** A clone on a branch whose hook, installed by `cm hook install`, runs `cm` from its sources. */
async function hooked(branch = 'feature/TASK-1-shop', line = ''): Promise<Clone> {
  const clone = cloneHere();
  clone.git('checkout', '--quiet', '-b', branch);
  const done = await runCm(['hook', 'install', ...line.split(' ').filter(Boolean)], { cwd: clone.top, env: clone.env });
  expect(done).toMatchObject({ code: 0 });
  clone.git('config', 'cm-hook.program', program);
  return clone;
}

/** Commits with an editor that types `text` over the first, empty line. */
function commitTyping(clone: Clone, text: string, ...options: readonly string[]): Ended {
  clone.write('editor', '#!/bin/sh\ncat "$TYPED" "$1" >"$1.new" && mv "$1.new" "$1"\n', 0o755);
  clone.write('typed', text);
  clone.write('changed', `${clone.read('changed') ?? ''}x\n`);
  clone.git('add', 'changed');
  const env = { GIT_EDITOR: join(clone.top, 'editor'), TYPED: join(clone.top, 'typed') };
  return clone.run(['commit', '--quiet', ...options], { env });
}

function subjects(clone: Clone): readonly string[] {
  return clone.git('log', '--first-parent', '--format=%s').split('\n');
}

describe('git commit with the hook', () => {
  it('makes a commit of a good message, without a word', async () => {
    using clone = await hooked();
    expect(clone.run(['commit', '--quiet', '--allow-empty', '-m', good])).toEqual({ code: 0, out: '', err: '' });
    expect(subjects(clone)[0]).toBe('feat(shop): open');
  });

  it('refuses a bad one, prints the fix, and what was typed can be mended', async () => {
    using clone = await hooked();
    const done = commitTyping(clone, 'refctor(shop): open\n\nTask: TASK-1\n', '--verbose');
    expect(done.code).toBe(1);
    expect(done.err).toContain('✗ This message keeps the commit from being made.');
    expect(done.err).toContain('        refactor(shop): open\n');
    expect(subjects(clone)).toEqual(['chore: start']);
    const again = /^ {4}git (commit --edit --verbose --file=\S+)$/m.exec(done.err)?.[1] ?? '';
    const env = { GIT_EDITOR: `sed -i s/refctor/refactor/` };
    expect(clone.run(again.split(' '), { env })).toMatchObject({ code: 0 });
    expect(clone.git('log', '-1', '--format=%B')).toBe('refactor(shop): open\n\nTask: TASK-1');
  });

  it('refuses in a folder below, and its command works there', async () => {
    using clone = await hooked();
    clone.write('src/deep/a', '');
    const cwd = join(clone.top, 'src/deep');
    const done = clone.run(['commit', '--allow-empty', '-m', 'open the shop'], { cwd });
    expect(done.code).toBe(1);
    expect(done.err).toContain('    git commit --edit --file=../../.git/COMMIT_EDITMSG\n');
    const again = ['commit', '--allow-empty', '--edit', '--file=../../.git/COMMIT_EDITMSG'];
    expect(clone.run(again, { cwd, env: { GIT_EDITOR: 'sed -i "s/^open/feat: open/"' } }).code).toBe(0);
  });

  it.each([
    ['comments and the diff', ['--verbose'], []],
    ['another comment character', [], ['core.commentChar', ';']],
    ['an automatic comment character', [], ['core.commentChar', 'auto']],
    ['scissors', [], ['commit.cleanup', 'scissors']],
    ['the diff always shown', [], ['commit.verbose', 'true']],
  ])('looks at the message alone: %s', async (_name, options, setting) => {
    using clone = await hooked();
    if (setting.length > 0) clone.git('config', ...setting);
    expect(commitTyping(clone, `${good}\n`, ...options)).toMatchObject({ code: 0, err: '' });
    const bad = commitTyping(clone, `${good}\n\nMore text.\n`.replace('open\n', 'open\nat once\n'), ...options);
    expect(bad.code).toBe(1);
    expect(bad.err).toContain('commit-lint/body-layout');
  });

  it('leaves an empty message to git', async () => {
    using clone = await hooked();
    const done = commitTyping(clone, '');
    expect(done.code).toBe(1);
    expect(done.err).toBe('Aborting commit due to empty commit message.\n');
  });

  it('lets everything pass with --no-verify', async () => {
    using clone = await hooked();
    expect(clone.run(['commit', '--quiet', '--allow-empty', '--no-verify', '-m', 'x']).code).toBe(0);
  });

  it('checks an amended message', async () => {
    using clone = await hooked();
    clone.git('commit', '--quiet', '--allow-empty', '-m', good);
    expect(clone.run(['commit', '--amend', '--allow-empty', '-m', 'open']).code).toBe(1);
    expect(clone.run(['commit', '--quiet', '--amend', '--allow-empty', '--no-edit']).code).toBe(0);
  });

  it('runs in a linked worktree, and with core.hooksPath', async () => {
    using clone = cloneHere();
    clone.git('config', 'core.hooksPath', '.githooks');
    await runCm(['hook', 'install'], { cwd: clone.top, env: clone.env });
    clone.git('config', 'cm-hook.program', program);
    clone.git('add', '.githooks');
    expect(clone.run(['commit', '-m', 'the hooks']).code).toBe(1);
    clone.git('commit', '--quiet', '-m', good);
    clone.git('worktree', 'add', '--quiet', '../linked');
    const cwd = join(clone.top, '../linked');
    expect(clone.run(['commit', '--allow-empty', '-m', 'x'], { cwd }).err).toContain(
      '.git/worktrees/linked/COMMIT_EDITMSG',
    );
    expect(clone.run(['commit', '--quiet', '--allow-empty', '-m', good], { cwd })).toMatchObject({ code: 0, err: '' });
  });

  it('runs under husky, whose own script starts the project’s', async () => {
    using clone = cloneHere();
    clone.git('config', 'core.hooksPath', '.husky/_');
    clone.write('.husky/_/h', '', 0o755);
    clone.write('.husky/_/commit-msg', '#!/bin/sh\nsh -e .husky/commit-msg "$@"\n', 0o755);
    await runCm(['hook', 'install'], { cwd: clone.top, env: clone.env });
    clone.git('config', 'cm-hook.program', program);
    expect(clone.run(['commit', '--allow-empty', '-m', 'x']).code).toBe(1);
    expect(clone.run(['commit', '--allow-empty', '-m', good]).code).toBe(0);
  });
});

describe('what does not block', () => {
  it('a merge, clean or with conflicts, and its amendment', async () => {
    using clone = await hooked();
    clone.git('checkout', '--quiet', '-b', 'side');
    clone.write('a', 'side\n');
    clone.git('add', 'a');
    clone.git('commit', '--quiet', '-m', good);
    clone.git('checkout', '--quiet', 'feature/TASK-1-shop');
    clone.git('commit', '--quiet', '--allow-empty', '-m', good);
    expect(clone.run(['merge', '--quiet', '--no-ff', 'side'])).toMatchObject({ code: 0, err: '' });
    expect(clone.run(['commit', '--quiet', '--amend', '--no-edit'])).toMatchObject({ code: 0, err: '' });
    clone.git('reset', '--quiet', '--hard', 'HEAD~1');
    clone.write('a', 'ours\n');
    clone.git('add', 'a');
    clone.git('commit', '--quiet', '-m', good);
    expect(clone.run(['merge', '--quiet', 'side']).code).toBe(1);
    clone.git('add', 'a');
    expect(clone.run(['commit', '--quiet', '-m', 'the two of them'])).toMatchObject({ code: 0, err: '' });
  });

  it('a revert of what is in the history', async () => {
    using clone = await hooked();
    clone.write('a', 'a\n');
    clone.git('add', 'a');
    clone.git('commit', '--quiet', '-m', good);
    expect(clone.run(['revert', '--no-edit', 'HEAD'])).toMatchObject({ code: 0, err: '' });
  });

  it('a commit that is picked, or rebased, with its old message', async () => {
    using clone = await hooked();
    clone.write('a', 'a\n');
    clone.git('add', 'a');
    clone.git('commit', '--quiet', '--no-verify', '-m', 'an old one');
    clone.git('checkout', '--quiet', '-b', 'other', 'main');
    clone.write('a', 'b\n');
    clone.git('add', 'a');
    clone.git('commit', '--quiet', '-m', good);
    expect(clone.run(['cherry-pick', 'feature/TASK-1-shop']).code).toBe(1);
    clone.git('add', 'a');
    clone.write('a', 'c\n');
    const picked = clone.run(['-c', 'core.editor=true', 'cherry-pick', '--continue']);
    expect(picked.code).toBe(0);
    clone.git('checkout', '--quiet', 'feature/TASK-1-shop', '--force');
    expect(clone.run(['rebase', '--quiet', 'other~1']).code).toBe(1);
    clone.write('a', 'd\n');
    clone.git('add', 'a');
    expect(clone.run(['-c', 'core.editor=true', 'rebase', '--continue']).code).toBe(0);
    expect(subjects(clone)).toEqual(['an old one', 'feat(shop): open', 'chore: start']);
  });

  it.each([
    ['fixup! feat(shop): open', ''],
    ['squash! feat(shop): open', ''],
    ['WIP: half of it', 'commit-lint/unfinished'],
  ])('work that goes on: %s', async (message, said) => {
    using clone = await hooked();
    const done = clone.run(['commit', '--quiet', '--allow-empty', '-m', message]);
    expect(done.code).toBe(0);
    expect(done.err).toContain(said);
    expect(done.err === '').toBe(said === '');
  });

  it.each([
    ['a branch that names the ticket', 'feature/TASK-1-shop', 0],
    ['a branch that names none', 'shop', 1],
  ])('a missing trailer that the policy asks for, on %s', async (_name, branch, code) => {
    using clone = await hooked(branch);
    clone.git('checkout', '--quiet', 'main');
    clone.write('.github/change-policy.yml', 'rules:\n  commit-lint/task-trailer: error\n');
    clone.git('add', '.github');
    clone.git('commit', '--quiet', '-m', 'chore: policy\n\nTask: TASK-1');
    clone.git('checkout', '--quiet', branch);
    const done = clone.run(['commit', '--quiet', '--allow-empty', '-m', 'feat(shop): open']);
    expect(done.code).toBe(code);
    expect(done.err).toContain('commit-lint/task-trailer');
  });

  it('anything, where the policy squashes: another message lands', async () => {
    using clone = await hooked();
    clone.git('checkout', '--quiet', 'main');
    clone.write('.github/change-policy.yml', 'controls:\n  commit-lint:\n    merge-method: squash\n');
    clone.git('add', '.github');
    clone.git('commit', '--quiet', '-m', 'chore: policy\n\nTask: TASK-1');
    clone.git('checkout', '--quiet', 'feature/TASK-1-shop');
    const done = clone.run(['commit', '--quiet', '--allow-empty', '-m', 'open']);
    expect(done.code).toBe(0);
    expect(done.err).toMatch(/^! .*\(commit-lint\/header-format\)/s);
  });
});

it('after uninstall nothing is left of it', async () => {
  using clone = await hooked();
  await runCm(['hook', 'uninstall'], { cwd: clone.top, env: clone.env });
  expect(existsSync(join(clone.top, '.git/hooks/commit-msg'))).toBe(false);
  expect(readFileSync(join(clone.top, '.git/config'), 'utf8')).not.toContain('cm-hook');
  expect(clone.run(['commit', '--quiet', '--allow-empty', '-m', 'x'])).toEqual({ code: 0, out: '', err: '' });
});
