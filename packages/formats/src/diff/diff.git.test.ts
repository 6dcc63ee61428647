import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import fc from 'fast-check';
import parseDiff from 'parse-diff';
import { afterAll, describe, expect, it } from 'vitest';

import { textOf } from '../bytes/text.ts';
import { inWindows } from '../bytes/windows.fixture.ts';
import { diffReader } from './reader.ts';
import type { DiffFile } from './types.ts';

const root = mkdtempSync(join(tmpdir(), 'diff-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const person = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@acme.test', GIT_COMMITTER_NAME: 'Ada' };
const env = {
  ...process.env,
  ...person,
  GIT_COMMITTER_EMAIL: 'ada@acme.test',
  GIT_CONFIG_GLOBAL: '',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** A tree: what each path holds. */
type Tree = Readonly<Record<string, string>>;

/** A repository with two commits, made without a work tree; gives what git says between them. */
function commits(trees: readonly [Tree, Tree]): (...args: readonly string[]) => Buffer {
  const folder = mkdtempSync(join(root, 'repository-'));
  const git = (...args: readonly string[]): Buffer =>
    execFileSync('git', ['-C', folder, ...args], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  git('init', '--quiet');
  for (const tree of trees) {
    execFileSync('git', ['-C', folder, 'rm', '-rq', '--cached', '--ignore-unmatch', '.'], { env });
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    if (Object.keys(tree).length > 0) git('add', '--force', '--', ...Object.keys(tree));
    git('commit', '--quiet', '--allow-empty', '--no-verify', '-m', 'x');
  }
  return (...args) => git('diff', '-M', ...args, 'HEAD~1', 'HEAD');
}

interface Reading {
  readonly files: readonly DiffFile[];
  /** `path:line text` of each added line. */
  readonly lines: readonly string[];
}

function read(bytes: Uint8Array, cuts: readonly number[] = []): Reading {
  const lines: string[] = [];
  const watch = (path: string) => (line: number, window: Uint8Array, start: number, end: number) => {
    lines.push(`${path}:${line} ${textOf(window, start, end)}`);
  };
  const reader = diffReader({ watch });
  inWindows(bytes, cuts, reader.push);
  const fact = reader.end();
  if (fact.status === 'unavailable') throw new Error(fact.reason);
  return { files: fact.value.files, lines };
}

function total(pairs: Uint32Array): number {
  let sum = 0;
  for (let at = 0; at < pairs.length; at += 2) sum += (pairs[at + 1] ?? 0) - (pairs[at] ?? 0) + 1;
  return sum;
}

function pathOf({ path }: { readonly path: string }): string {
  return path;
}

/** `added removed path` of each file, as `--numstat -z` writes it. */
function numbers(output: Buffer): readonly string[] {
  const parts = output.toString().split('\0');
  const rows: string[] = [];
  for (let at = 0; at < parts.length - 1; at += 1) {
    const [, added, removed, path] = /^([^\t]*)\t([^\t]*)\t([^]*)$/.exec(parts[at] ?? '') ?? [];
    rows.push(`${added} ${removed} ${path === '' ? parts[at + 2] : path}`);
    if (path === '') at += 2;
  }
  return rows.toSorted();
}

const name = fc.constantFrom(
  'a.ts',
  'src/b.ts',
  'a b/c d.ts',
  'ä/日本.py',
  'tab\there',
  'quote"d',
  'back\\slash',
  'b/a/x',
  '-- x',
  '@@ y',
);
const line = fc.constantFrom(
  'one',
  'two',
  '',
  '-- x',
  '++ y',
  '+',
  '-',
  ' ',
  '@@ -1 +1 @@',
  'diff --git a/x b/x',
  '\\ No newline',
  'x\r',
  '--- a',
  '+++ b',
);
const text = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 12 }), fc.boolean())
  .map(([lines, ends]) => lines.join('\n') + (ends ? '\n' : ''));
const tree = fc.dictionary(
  name,
  fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: fc.constantFrom('\0\u0001', '') }),
  { maxKeys: 5 },
);

describe('the diff of two random trees', () => {
  it('has the lines that git counts, and their text is that of the new files', () => {
    fc.assert(
      fc.property(tree, tree, fc.array(fc.nat(5000), { maxLength: 4 }), (old, changed, cuts) => {
        const diff = commits([old, changed]);
        const { files, lines } = read(diff('-U0'), cuts);
        const counted = files.map(({ path, binary, added, removed }) =>
          binary ? `- - ${path}` : `${total(added)} ${total(removed)} ${path}`,
        );
        // A file that was moved as it is has no lines in a diff, and git does not say there whether it is binary.
        const moved = new Set(files.filter(({ oldPath, path }) => oldPath !== null && oldPath !== path).map(pathOf));
        const expected = numbers(diff('--numstat', '-z')).map((row) =>
          row.startsWith('- - ') && moved.has(row.slice(4)) ? `0 0 ${row.slice(4)}` : row,
        );
        const unmarked = counted.map((row) =>
          row.startsWith('- - ') && moved.has(row.slice(4)) ? `0 0 ${row.slice(4)}` : row,
        );
        expect(unmarked.toSorted()).toEqual(expected.toSorted());
        for (const found of lines) {
          const [, path, number, shown] = /^([^:]*):(\d+) ([^]*)$/.exec(found) ?? [];
          expect(changed[path ?? '']?.split('\n')[Number(number) - 1]?.replace(/\r$/, '')).toBe(shown);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is the same with context, with other prefixes, and with names not in quotes', () => {
    fc.assert(
      fc.property(tree, tree, (old, changed) => {
        const diff = commits([old, changed]);
        const plain = read(diff('-U0'));
        expect(read(diff('-U3'))).toEqual(plain);
        expect(read(diff('-U0', '--no-prefix'))).toEqual(plain);
        expect(read(diff('-U1', '--src-prefix=i/', '--dst-prefix=w/'))).toEqual(plain);
      }),
      { numRuns: 10 },
    );
  });

  it('is what parse-diff finds in it, where that can read it', () => {
    fc.assert(
      fc.property(tree, tree, (old, changed) => {
        const plain = (given: Tree): Tree =>
          Object.fromEntries(
            Object.entries(given).filter(
              ([path, held]) => /^[\w./]+$/.test(path) && /^(?:(?:one|two)?\n)*$/.test(held),
            ),
          );
        const bytes = commits([plain(old), plain(changed)])('-U2', '--no-renames');
        const theirs = parseDiff(bytes.toString()).map(({ from, to, additions, deletions }) =>
          [to === '/dev/null' ? from : to, additions, deletions].join(' '),
        );
        expect(
          read(bytes).files.map(({ path, added, removed }) => `${path} ${total(added)} ${total(removed)}`),
        ).toEqual(theirs);
      }),
      { numRuns: 10 },
    );
  });
});
