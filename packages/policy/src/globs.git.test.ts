import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { compileGlob } from './globs.ts';

let folder = '';
let excludes = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cm-globs-'));
  excludes = join(folder, 'patterns');
  execFileSync('git', ['init', '-q', folder]);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What git says of every path under one pattern. */
function askGit(pattern: string, paths: readonly string[]): ReadonlySet<string> {
  writeFileSync(excludes, `${pattern}\n`);
  const args = ['-c', `core.excludesFile=${excludes}`, '-c', 'core.ignoreCase=false', '-C', folder];
  const run = spawnSync('git', [...args, 'check-ignore', '--no-index', '--stdin', '-z'], { input: paths.join('\0') });
  return new Set(run.stdout.toString().split('\0'));
}

const names = ['a', 'b', 'ab', 'abc', 'a-b', 'x.py', '-', ']', '[', 'B', '7'];
const name = fc.constantFrom(...names);
const paths = fc.uniqueArray(
  fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
  { minLength: 20, maxLength: 60 },
);
const piece = fc.oneof(
  { weight: 6, arbitrary: name.map((text) => text.replace(/[[\]]/g, '\\$&')) },
  { weight: 4, arbitrary: fc.constantFrom('*', '?', '**', '*.py', 'a*', '*b', '*-*', '?b', '\\a') },
  { weight: 2, arbitrary: fc.constantFrom('[ab]', '[!a]', '[^b]', '[a-c]', '[]]', '[]-]', '[a-]', '[b-a]') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('[[:alpha:]]', '[[:digit:]]*', '[![:upper:]]', '[a', '[\\]]', '[/]', '[--a]'),
  },
);
const segment = fc
  .array(piece, { minLength: 1, maxLength: 2 })
  .map((pieces) => pieces.join(''))
  // git reads `a**/b` as `a` and then `**/b`, against gitignore(5), which calls such asterisks ordinary ones.
  .filter((text) => text === '**' || !text.includes('**'));
const pattern = fc
  .tuple(
    fc.constantFrom('', '', '/', '**/'),
    fc.array(segment, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', '/', '/**'),
  )
  .map(([start, segments, end]) => `${start}${segments.join('/')}${end}`);

describe('matchGlob against git check-ignore', () => {
  it('agrees on every path', () => {
    fc.assert(
      fc.property(pattern, paths, (glob, candidates) => {
        const covered = compileGlob(glob);
        const byGit = askGit(glob, candidates);
        expect({ glob, covered: candidates.filter((path) => covered(path)) }).toEqual({
          glob,
          covered: candidates.filter((path) => byGit.has(path)),
        });
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
