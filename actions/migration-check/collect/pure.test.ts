import { dialectOf, merged, pairTrees, type ReadTree, sortRevisions } from '@cm/app/migrations';
import type { Revision, RevisionHeader } from '@cm/formats/migrations-model';
import { describe, expect, it } from 'vitest';

import { addColumn, body, header, headersOf, revision, tree } from '../migration-check.fixture.ts';
import { compareNames } from './releases.ts';

const entries = (text: string) => new Map(text.split(' ').map((part) => part.split('=') as [string, string]));

/** Contents where the two parted, on the base now, and on the head; and what merging gives. Source: a three-way merge. */
describe('merging file by file', () => {
  it.each([
    ['the head adds', 'a=1', 'a=1', 'a=1 b=1', 'a=1 b=1'],
    ['the base adds', 'a=1', 'a=1 b=1', 'a=1', 'a=1 b=1'],
    ['both add', 'a=1', 'a=1 b=1', 'a=1 c=1', 'a=1 b=1 c=1'],
    ['the head changes', 'a=1 b=1', 'a=1 b=1', 'a=2 b=1', 'a=2 b=1'],
    ['the base changes', 'a=1 b=1', 'a=2 b=1', 'a=1 b=1', 'a=2 b=1'],
    ['the head deletes', 'a=1 b=1', 'a=1 b=1', 'a=1', 'a=1'],
    ['the base deletes', 'a=1 b=1', 'a=1', 'a=1 b=1', 'a=1'],
    ['both change one file: the head’s', 'a=1', 'a=2', 'a=3', 'a=3'],
  ])('%s', (_, parted, tip, head, expected) => {
    expect(new Map([...merged(entries(parted), entries(tip), entries(head))].toSorted())).toEqual(entries(expected));
  });
});

function treeOf(headers: readonly RevisionHeader[], content: (path: string) => string, path = tree.path): ReadTree {
  const side = { paths: [], contentOf: content, read: () => Promise.reject(new Error('not read here')) };
  return { format: {} as ReadTree['format'], tree: { ...tree, path }, side, headers, unparsable: [] };
}

describe('two states of a tree', () => {
  const same = () => 'same';
  const base = treeOf(headersOf('a; b < a'), same);
  const ids = (headers: readonly RevisionHeader[]) => headers.map(({ id }) => id);

  it.each([
    ['nothing', headersOf('a; b < a'), same, [], [], []],
    ['one more', headersOf('a; b < a; c < b'), same, ['c'], [], []],
    ['one less', headersOf('a'), same, [], [], ['b']],
    ['another content', headersOf('a; b < a'), (path: string) => path, [], ['a', 'b'], []],
    ['another file', [header('a', []), header('b', ['a'], { path: 'x.py', paths: ['x.py'] })], same, [], ['b'], []],
    [
      'the same id twice',
      [...headersOf('a; b < a'), header('b', ['a'], { path: 'x.py', paths: ['x.py'] })],
      same,
      ['b'],
      [],
      [],
    ],
  ])('%s', (_, headers, content, added, touched, gone) => {
    const sorted = sortRevisions({ head: treeOf(headers, content), base });
    expect([ids(sorted.added), sorted.touched.map(({ after }) => after.id), ids(sorted.gone)]).toEqual([
      added,
      touched,
      gone,
    ]);
  });

  it('a file that cannot be read now is not gone', () => {
    const unparsable = [{ kind: 'unparsable', path: header('b', []).path, line: 1, reason: 'x' }] as const;
    expect(sortRevisions({ head: { ...treeOf(headersOf('a'), same), unparsable }, base }).gone).toEqual([]);
  });
});

describe('trees', () => {
  const one = treeOf(headersOf('a; b < a'), () => '', 'one');

  it('are paired by their place, else by what they share', () => {
    const moved = treeOf(headersOf('a; b < a; c < b'), () => '', 'two');
    const fresh = treeOf(headersOf('x'), () => '', 'three');
    expect(pairTrees([one], [one])).toEqual([{ head: one, base: one }]);
    expect(pairTrees([moved, fresh], [one])).toEqual([
      { head: moved, base: one },
      { head: fresh, base: null },
    ]);
    expect(pairTrees([fresh], [one])).toEqual([
      { head: fresh, base: null },
      { head: null, base: one },
    ]);
  });
});

it.each([
  ['v1.10.0', 'v1.9.0'],
  ['v2.0.0', 'v1.99.99'],
  ['2026.1', '2025.12'],
  ['v1.0.1', 'v1.0'],
])('%s is newer than %s', (newer, older) => {
  expect([older, newer].toSorted((a, b) => compareNames(b, a))).toEqual([newer, older]);
});

describe('the database', () => {
  const concurrent: Revision = revision(header('a', []), [], [], {
    up: body(
      [
        {
          ...addColumn('users'),
          op: 'drop-index',
          name: { schema: null, name: 'ix' },
          table: null,
          concurrently: true,
          ifExists: false,
        },
      ],
      'a.py',
    ),
  });

  it.each([
    ['is what the configuration says', ['mysql'], 'auto', 'auto', [], 'mysql', null],
    ['of several is the one with the most rules', ['sqlite', 'postgresql'], 'auto', 'auto', [], 'postgresql', null],
    ['is what an input says where nothing is found', null, 'auto', 'sqlite', [], 'sqlite', null],
    ['is not made another by an input', ['sqlite', 'postgresql'], 'auto', 'sqlite', [], 'postgresql', null],
    ['may not be denied by an input', ['postgresql'], 'auto', 'sqlite', [], 'postgresql', 'configuration'],
    ['is what the policy says, whatever is found', ['postgresql'], 'sqlite', 'auto', [], 'sqlite', null],
    ['of the policy may not be denied by an input', null, 'mysql', 'sqlite', [], 'mysql', 'policy file'],
    ['is told by what only PostgreSQL does', null, 'auto', 'auto', [concurrent], 'postgresql', null],
    ['may be nobody’s', null, 'auto', 'auto', [], null, null],
  ] as const)('%s', (_, dialects, policy, input, revisions, dialect, problem) => {
    const found = dialectOf({ dialects }, { policy, input }, revisions);
    expect(found.dialect).toBe(dialect);
    expect(found.problem ?? 'no problem').toContain(problem ?? 'no problem');
  });
});
