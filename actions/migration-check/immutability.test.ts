import { describe, expect, it } from 'vitest';

import type { ReleaseFacts, RevisionChange } from './facts.ts';
import {
  changedTree,
  factsOf,
  failed,
  findingsOf,
  header,
  headersOf,
  judged,
  tree,
} from './migration-check.fixture.ts';

const before = header('b', ['a']);
const released: ReleaseFacts = { kind: 'released', tag: 'v1.2.0' };
const unreleased: ReleaseFacts = { kind: 'unreleased', newest: 'v1.2.0' };
const unknown: ReleaseFacts = { kind: 'unknown', reason: 'The repository has no release tag.' };

type Touched = Exclude<RevisionChange, { readonly status: 'added' }>;

function factsWith(change: Touched, after = 'a; b < a') {
  return factsOf([{ ...changedTree('a; b < a', after), changes: [change] }]);
}

describe('a merged revision', () => {
  const edited = { status: 'edited', before, after: before } as const;
  const reparented = { status: 'reparented', before, after: { ...before, parents: ['x'] } } as const;
  const deleted = { status: 'deleted', before, after: null } as const;
  const renamed = { status: 'deleted', before, after: { ...before, id: 'b2' } } as const;

  it.each([
    ['edited', edited, 'revision-edited', 'edits what it does'],
    ['put on another parent', reparented, 'revision-reparented', 'from a to x'],
    ['deleted', deleted, 'revision-deleted', 'deletes b'],
    ['given another id', renamed, 'revision-renamed', 'the id b2'],
  ])('%s: an error where a release has it, or nobody can tell', (_, change, rule, words) => {
    for (const release of [released, unknown]) {
      const judgement = judged(factsWith({ ...change, release } as Touched));
      expect(failed(judgement)).toEqual([rule]);
      expect(findingsOf(judgement, rule)[0]?.message).toContain(words);
    }
  });

  it.each([
    ['a warning where none of the releases has it', {}, []],
    ['an error all the same where the policy says so', { immutableWhenMerged: true }, ['revision-edited']],
  ])('edited: %s', (_, settings, rules) => {
    const judgement = judged(factsWith({ ...edited, release: unreleased }), settings);
    expect(failed(judgement)).toEqual(rules);
    expect(findingsOf(judgement, 'revision-edited')[0]?.message).toContain(
      'No release has it yet (the newest is v1.2.0).',
    );
  });

  it('says how it is restored', () => {
    const [finding] = findingsOf(judged(factsWith({ ...edited, release: released })), 'revision-edited');
    expect(finding?.message).toContain('It is in release v1.2.0.');
    expect(finding?.remedy).toContain('git checkout ffffffffffff -- migrations/versions/b.py');
  });

  it.each([
    ['alembic', 'migrations/versions/c.py', released, ['revision-renamed']],
    ['alembic', 'migrations/versions/c.py', unreleased, []],
    ['alembic', 'db/versions/b.py', released, []],
    ['golang-migrate', 'migrations/versions/c.py', unknown, ['revision-renamed']],
    ['flyway', 'migrations/versions/c.py', released, ['revision-renamed']],
  ])('of %s with its file at %s', (tool, path, release, rules) => {
    const moved = { status: 'moved', before, after: { ...before, path, paths: [path] }, release } as const;
    const facts = { ...changedTree('a; b < a', 'a; b < a'), tree: { ...tree, tool }, changes: [moved] };
    const judgement = judged(factsOf([facts]));
    expect(failed(judgement)).toEqual(rules);
    expect(findingsOf(judgement, 'revision-renamed')).toHaveLength(1);
    expect(judgement.facts['changed']).toEqual([{ id: 'b', path, status: 'renamed' }]);
  });

  it('gets its name back by a command', () => {
    const path = 'migrations/versions/c d.py';
    const moved = { status: 'moved', before, after: { ...before, path, paths: [path] }, release: released } as const;
    const [finding] = findingsOf(judged(factsWith(moved)), 'revision-renamed');
    expect(finding?.remedy).toBe("Restore the name:\ngit mv 'migrations/versions/c d.py' migrations/versions/b.py");
  });

  it('is named in the facts', () => {
    const changes: readonly Touched[] = [
      { ...edited, release: released },
      { ...reparented, release: released },
      { ...deleted, release: released },
      { ...renamed, release: released },
    ];
    const facts = factsOf([{ ...changedTree('a; b < a', 'a; b < a'), changes }]);
    expect(judged(facts).facts['changed']).toMatchObject([
      { id: 'b', status: 'edited' },
      { id: 'b', status: 'reparented' },
      { id: 'b', status: 'deleted' },
      { id: 'b', status: 'renamed' },
    ]);
  });
});

it('a file of a tool that goes by names is told to be renamed, with its version', () => {
  const named = (chain: string) => headersOf(chain).map((one) => ({ ...one, parentsLine: null, idLine: null }));
  const facts = changedTree('1; 3 < 1', '1; 2 < 1; 3 < 2');
  const made = {
    ...facts,
    headers: named('1; 2 < 1; 3 < 2'),
    base: { tree, headers: named('1; 3 < 1'), unparsable: [] },
  };
  const judgement = judged(factsOf([made]));
  expect(failed(judgement)).toEqual(['on-base-head']);
  expect(findingsOf(judgement, 'on-base-head')[0]).toMatchObject({
    message: expect.stringContaining('comes before 3'),
    remedy: expect.stringContaining('a version above 3'),
  });
});
