import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { archived, attributesFile } from './attributes.ts';
import { sortedPaths, textFile, writeTree } from './tree.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cm-archive-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function git(...args: readonly string[]): Buffer {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  return execFileSync('git', ['-C', folder, ...who, ...args]);
}

it('is what git archive gives: all that a job or cm opens, and no page to be read in place', () => {
  const kept = [
    '.github/workflows/quality.yml',
    'LICENSE',
    'SHA256SUMS',
    'a/action.yml',
    'a/schemas/x.json',
    'documents/post-mortem.md.txt',
    'lib/index.js',
  ];
  const left = ['README.md', 'SECURITY.md', 'a/README.md', 'documents/README.md', 'schemas/a.json', 'schemas/b/c.json'];
  const paths = [...kept, ...left];
  const tree = new Map([...paths.map((path) => [path, textFile(path)] as const), ['.gitattributes', attributesFile()]]);
  writeTree(folder, tree);
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'chore: a release tree');
  const listed = execFileSync('tar', ['-tf', '-'], { input: git('archive', 'HEAD') }).toString('utf8');
  const files = listed.split(/\r?\n/).filter((path) => path !== '' && !path.endsWith('/'));
  expect(files.toSorted()).toEqual(['.gitattributes', ...kept].toSorted());
  expect(sortedPaths(archived(tree)).toSorted()).toEqual(files.toSorted());
});
