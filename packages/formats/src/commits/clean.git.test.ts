import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { cleanMessage, isEmptyMessage, scissors } from './clean.ts';
import { cleanupOf, type CleanupSettings } from './cleanup.ts';
import { knownMessages } from './trailer-corpus.ts';

const isolated = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
const person = ['-c', 'user.name=Ada Acme', '-c', 'user.email=ada@acme.test'];
let folder = '';

function git(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const options = { env: { ...isolated, ...env }, stdio: ['ignore', 'pipe', 'ignore'] as ['ignore', 'pipe', 'ignore'] };
  return execFileSync('git', ['-C', folder, ...person, ...args], options).toString('utf8');
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clean-'));
  git(['init', '-q', '--initial-branch=main']);
  write('.git/hooks/commit-msg', '#!/bin/sh\ncp "$1" .git/SEEN\necho "$GIT_EDITOR" >.git/SEEN_EDITOR\n');
  write('editor', '#!/bin/sh\ncat TYPED "$1" >MERGED\ncp MERGED "$1"\n');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
  chmodSync(join(folder, path), 0o755);
}

/** What the hook saw, what git then stored, and what we make of the same. */
function committed(typed: string, settings: Partial<CleanupSettings>, options: readonly string[], editor: boolean) {
  const config = [
    ...(settings.cleanup ? ['-c', `commit.cleanup=${settings.cleanup}`] : []),
    ...(settings.comment ? ['-c', `core.commentChar=${settings.comment}`] : []),
    ...(settings.verbose ? ['-c', 'commit.verbose=true'] : []),
  ];
  write('TYPED', typed);
  write('changed', `${existsSync(join(folder, 'changed')) ? read('changed') : ''}a line\n`);
  git(['add', 'changed']);
  const how = editor ? [] : ['-F', 'TYPED'];
  git([...config, 'commit', '-q', ...how, ...options], { GIT_EDITOR: join(folder, 'editor') });
  const seen = read('.git/SEEN');
  const raw = git(['cat-file', 'commit', 'HEAD']);
  const whole = { cleanup: null, comment: null, verbose: false, ...settings };
  return {
    seen,
    editor: read('.git/SEEN_EDITOR') !== ':\n',
    stored: raw.slice(raw.indexOf('\n\n') + 2),
    ours: cleanMessage(seen, cleanupOf(whole, editor, seen)),
  };
}

/** Whether git makes a commit of what stands in `TYPED`. */
function isStored(): boolean {
  try {
    git(['commit', '-q', '--allow-empty', '-F', 'TYPED']);
    return true;
  } catch {
    return false;
  }
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

const typed = 'feat: add export  \n\n\n# a heading\n; a list\nThe export.\n\n\nTask: TASK-1\n\n';
const holding = `${typed}\n# ${scissors}\nbelow\n# last\n`;

describe('what git stores of the file that its commit-msg hook saw', () => {
  it.each<[string, string, Partial<CleanupSettings>, string[], boolean]>([
    ['an editor', typed, {}, [], true],
    ['an editor, with the diff shown', typed, {}, ['--verbose'], true],
    ['an editor, with the diff always shown', typed, { verbose: true }, [], true],
    ['another comment character', typed, { comment: ';' }, ['--verbose'], true],
    ['an automatic comment character', typed, { comment: 'auto' }, [], true],
    ['an automatic one, where # is taken', '', { comment: 'auto' }, ['-e', '-m', 'feat: x\n\n# a heading'], true],
    ['an automatic one, where # and ; are taken', '', { comment: 'auto' }, ['--verbose', '-e', '-m', typed], true],
    ['an automatic one without comments', typed, { comment: 'auto' }, ['--no-status'], true],
    ['comments that stay', typed, { cleanup: 'whitespace' }, [], true],
    ['nothing cleaned', typed, { cleanup: 'verbatim' }, [], true],
    ['scissors', typed, { cleanup: 'scissors' }, [], true],
    ['scissors with the diff', typed, { cleanup: 'scissors' }, ['--verbose'], true],
    ['comments go by order', typed, { cleanup: 'strip' }, [], true],
    ['no editor', typed, {}, [], false],
    ['no editor, comments go by order', typed, { cleanup: 'strip' }, [], false],
    ['no editor, nothing cleaned', typed, { cleanup: 'verbatim' }, [], false],
    ['no editor, scissors', typed, { cleanup: 'scissors' }, [], false],
    ['no editor, a scissors line in the text', holding, {}, [], false],
    ['no editor, a scissors line and the diff always shown', holding, { verbose: true }, [], false],
    ['a scissors line of the author', holding, { cleanup: 'scissors' }, [], true],
  ])('%s', (_name, text, settings, options, editor) => {
    const done = committed(text, settings, options, editor);
    expect(done.editor).toBe(editor);
    expect(done.seen).not.toBe('');
    expect(done.ours).toBe(done.stored);
  });
});

describe('cleaning', () => {
  const plain = knownMessages.filter((message) => !message.includes('\0') && !message.includes('>8'));

  it.each(plain)('agrees with git stripspace on %j', (message) => {
    const cleaned = execFileSync('git', ['stripspace', '--strip-comments'], { env: isolated, input: message });
    expect(cleanMessage(message)).toBe(cleaned.toString('utf8'));
  });

  it('cuts at the scissors line alone, and knows a comment prefix of several characters', () => {
    expect(cleanMessage(`feat: x\n\n# note\nbody\n# ${scissors}\ndiff\n`)).toBe('feat: x\n\nbody\n');
    expect(cleanMessage(`feat: x\n # ${scissors}\ntext\n`)).toBe(`feat: x\n # ${scissors}\ntext\n`);
    const prefix = { mode: 'strip', comment: '//', cut: true } as const;
    expect(cleanMessage(`feat: x\n// note\n# body\n// ${scissors}\ndiff\n`, prefix)).toBe('feat: x\n# body\n');
  });

  it('is done after one go, whatever the text and the settings', () => {
    const cleanup = fc.constantFrom(null, 'strip', 'whitespace', 'verbatim', 'scissors', 'default', 'nonsense');
    const line = fc.oneof(fc.constantFrom('', '# note', '; note', `# ${scissors}`, 'feat: x  ', '\t'), fc.string());
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    const comment = fc.constantFrom(null, '', '#', ';', 'auto', '//');
    fc.assert(
      fc.property(text, cleanup, comment, fc.boolean(), fc.boolean(), (message, mode, character, verbose, editor) => {
        const how = cleanupOf({ cleanup: mode, comment: character, verbose }, editor, message);
        const once = cleanMessage(message, how);
        fc.pre(!once.includes('>8'));
        expect(cleanMessage(once, how)).toBe(once);
      }),
    );
  });

  it.each([
    ['', true],
    ['\n \n', true],
    ['Signed-off-by: Ada Acme <ada@acme.test>\n', true],
    ['feat: x\n', false],
    ['x', false],
  ])('whether git takes %j for empty: %s', (message, empty) => {
    expect(isEmptyMessage(message)).toBe(empty);
    write('TYPED', message);
    expect(isStored()).toBe(!empty);
  });
});
