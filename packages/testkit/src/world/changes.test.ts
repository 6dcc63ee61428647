import { afterAll, expect, test } from 'vitest';

import { makeRepository } from '../repo/make.ts';
import { changesBetween } from './changes.ts';

const lines = (count: number, changed = 0): string =>
  Array.from({ length: count }, (_, index) => `${index < changed ? 'new' : 'old'} line number ${index}\n`).join('');

const before = {
  'kept.txt': 'same\n',
  'moved.txt': lines(10),
  'edited.txt': lines(20),
  'rewritten.txt': lines(12, 1),
  'gone.txt': 'bye\n',
  'blob.bin': 'a\0b',
  'empty.txt': '',
};
const after = {
  'kept.txt': 'same\n',
  'docs/moved.txt': lines(10),
  'docs/edited.txt': lines(20, 3),
  'docs/rewritten.txt': 'all of it\nis new\n',
  'blob.bin': 'a\0c',
  'none.txt': '',
};
const repo = makeRepository({
  commits: [
    { id: 'before', message: 'before', files: before },
    {
      id: 'after',
      message: 'after',
      files: { ...Object.fromEntries(Object.keys(before).map((path) => [path, null])), ...after },
    },
  ],
});
afterAll(() => repo.remove());

test('changes and renames are those that git finds', () => {
  const letters = { added: 'A', modified: 'M', removed: 'D', renamed: 'R' } as const;
  const found = changesBetween(new Map(Object.entries(before)), new Map(Object.entries(after)));
  const told = found.map(({ path, previous, status }) =>
    [letters[status], ...(previous === undefined ? [] : [previous]), path].join(' '),
  );
  const git = repo.git('diff', '--name-status', '--find-renames', repo.sha('before'), repo.sha('after'));
  const asked = git.split('\n').map((line) => line.replace(/^R\d+/, 'R').replaceAll('\t', ' '));
  expect(told.toSorted()).toEqual(asked.toSorted());
  const counts = repo.git('diff', '--numstat', '--find-renames', repo.sha('before'), repo.sha('after'));
  const [added, removed] = [0, 1].map((column) =>
    counts.split('\n').reduce((sum, line) => sum + (Number(line.split('\t')[column]) || 0), 0),
  );
  expect(found.reduce((sum, { additions }) => sum + additions, 0)).toBe(added);
  expect(found.reduce((sum, { deletions }) => sum + deletions, 0)).toBe(removed);
});

test('3,000 files that went and 3,000 that came are compared in a second', () => {
  const tree = (name: string): ReadonlyMap<string, string> =>
    new Map(Array.from({ length: 3000 }, (_, index) => [`${name}/${index}.txt`, `${name} ${index}\n`]));
  const started = process.cpuUsage();
  expect(changesBetween(tree('a'), tree('b'))).toHaveLength(6000);
  const { system, user } = process.cpuUsage(started);
  expect((system + user) / 1_000_000).toBeLessThan(5);
});
