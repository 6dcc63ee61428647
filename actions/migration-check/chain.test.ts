import { describe, expect, it } from 'vitest';

import {
  changedTree,
  factsOf,
  failed,
  findingsOf,
  header,
  headersOf,
  judged,
  verdictOf,
} from './migration-check.fixture.ts';

/** Before the change, after it is merged, and the rules that fail. */
describe('the chain of the merge result', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ['one revision on the head', 'a; b < a', 'a; b < a; c < b', []],
    ['two, one on the other', 'a', 'a; b < a; c < b', []],
    ['a merge of two heads', 'a; b < a; c < a', 'a; b < a; c < a; m < b, c', []],
    ['a first history', '', 'a; b < a', []],
    ['the base went on meanwhile', 'a; b < a', 'a; b < a; c < a', ['single-head', 'on-base-head']],
    ['two new heads', 'a', 'a; b < a; c < a', ['single-head']],
    ['a second history', 'a; b < a', 'a; b < a; c', ['single-head', 'on-base-head']],
    ['a parent that is not there', 'a', 'a; b < a; c < zz', ['missing-parent']],
    ['two that stand on each other', 'a', 'a; b < c; c < b', ['cycle']],
    ['an id that is there already', 'a; b < a', 'a; b < a; b < a', ['duplicate-id']],
    ['33 characters', 'a', `a; ${'x'.repeat(33)} < a`, ['id-length']],
    ['32 characters', 'a', `a; ${'x'.repeat(32)} < a`, []],
    ['a character that Alembic refuses', 'a', 'a; b@c < a', ['id-length']],
  ])('%s', (_, before, after, rules) => {
    const facts = changedTree(before, after);
    const base = before === '' ? { ...facts, base: null } : facts;
    const added = after.includes('b < a; b < a')
      ? { ...base, changes: [{ status: 'added', after: header('b', ['a']) } as const] }
      : base;
    expect(failed(judged(factsOf([added])))).toEqual(rules);
  });

  it('says what to write, and never to re-point a merged revision', () => {
    const [finding] = findingsOf(judged(factsOf([changedTree('a; b < a', 'a; b < a; c < a')])), 'single-head');
    expect(finding?.location).toEqual({ kind: 'file', path: 'migrations/versions/c.py', line: 2 });
    expect(finding?.remedy).toContain(
      'in migrations/versions/c.py, line 2; or join the heads with a merge revision.\ndown_revision = "b"',
    );
    expect(finding?.remedy).toContain('alembic merge -m "Join heads" b c');
  });

  it('says where a revision is put in before another', () => {
    const facts = changedTree('a; b < a', 'a; x < a; b < x');
    const [finding] = findingsOf(judged(factsOf([facts])), 'on-base-head');
    expect(finding?.message).toContain('put in before b');
    expect(finding?.remedy).toContain('down_revision = "b"');
  });
});

it('a revision in the middle of a branch is pointed at the head of that branch', () => {
  const facts = changedTree('a; shop < a; mail < a; m2 < mail', 'a; shop < a; mail < a; m2 < mail; n < mail');
  const [finding] = findingsOf(judged(factsOf([facts])), 'on-base-head');
  expect(finding?.remedy).toContain('down_revision = "m2"');
});

describe('what was there before', () => {
  const forked = changedTree('a; b < a; c < a', 'a; b < a; c < a; d < b');

  it('is a warning of its own rule, and none of the change', () => {
    const judgement = judged(factsOf([forked]));
    expect([verdictOf(judgement, 'single-head').findings, failed(judgement)]).toEqual([[], ['older-revisions']]);
    expect(findingsOf(judgement, 'older-revisions')[0]?.message).toContain('2 heads');
  });

  it('is said also where the change touches no migration', () => {
    const judgement = judged(factsOf([changedTree('a; b < a; c < a', 'a; b < a; c < a')]));
    expect(verdictOf(judgement, 'single-head')).toMatchObject({ applies: false });
    expect(findingsOf(judgement, 'older-revisions')).toHaveLength(1);
  });

  it.each([
    ['a missing parent', 'a; b < zz', 'no revision of that id'],
    ['a cycle', 'a; b < c; c < b', 'lead back'],
    ['an id in two files', 'a; b < a; b < a', 'is the id of 2 files'],
  ])('%s', (_, before, words) => {
    const judgement = judged(factsOf([changedTree(before, `${before}; n < a`)]));
    expect(
      findingsOf(judgement, 'older-revisions')
        .map(({ message }) => message)
        .join('\n'),
    ).toContain(words);
    for (const rule of ['missing-parent', 'cycle', 'duplicate-id']) expect(findingsOf(judgement, rule)).toEqual([]);
  });
});

describe('a whole history, where nothing is compared', () => {
  it('is judged as a whole', () => {
    const facts = { ...changedTree('', 'a; b < a; c < a'), base: null, changes: [] };
    const judgement = judged(factsOf([facts], { scope: { kind: 'history', reason: 'No base was named.' } }));
    expect(failed(judgement)).toEqual(['single-head']);
    expect(findingsOf(judgement, 'single-head')[0]?.remedy).not.toContain('down_revision =');
  });

  it('that a tag stands on brings nothing', () => {
    const facts = { ...changedTree('', 'a; b < a; c < a'), base: null, changes: [] };
    const judgement = judged(factsOf([facts], { scope: { kind: 'before', reason: 'A tag.' } }));
    expect(failed(judgement)).toEqual(['older-revisions']);
  });
});

describe('branch labels', () => {
  const labelled = (chain: string) =>
    headersOf(chain).map((one) =>
      one.id === 'shop' || one.id === 'mail' ? { ...one, labels: [`${one.id}_label`] } : one,
    );
  const facts = (after: string) => {
    const made = changedTree('a; shop < a; mail < a', after);
    return {
      ...made,
      headers: labelled(after),
      base: { tree: made.tree, headers: labelled('a; shop < a; mail < a'), unparsable: [] },
    };
  };

  it.each([
    ['one head for each label', 'a; shop < a; mail < a; s2 < shop', []],
    ['two heads for one label', 'a; shop < a; mail < a; s2 < shop; s3 < shop', ['single-head']],
    ['a second head of no label', 'a; shop < a; mail < a; t1 < a; t2 < a', ['single-head', 'on-base-head']],
  ])('%s', (_, after, rules) => {
    for (const expectedHeads of [[], ['shop_label', 'mail_label']]) {
      expect(failed(judged(factsOf([facts(after)]), { expectedHeads }))).toEqual(rules);
    }
  });

  it('a branch that forks is never told to stand on another one', () => {
    const judgement = judged(factsOf([facts('a; shop < a; mail < a; s2 < shop; s3 < shop')]));
    const [finding] = findingsOf(judgement, 'single-head');
    expect(finding?.remedy).not.toContain('down_revision =');
    expect(finding?.remedy).toContain('alembic merge -m "Join heads" s2 s3');
  });

  it('are declared once', () => {
    const made = changedTree('a; b < a', 'a; b < a; c < b');
    const headers = made.headers.map((one) => (one.id === 'a' ? one : { ...one, labels: ['shop'] }));
    const judgement = judged(factsOf([{ ...made, headers }]));
    expect(failed(judgement)).toEqual(['branch-label']);
    expect(findingsOf(judgement, 'branch-label')[0]?.remedy).toContain('branch_labels of c');
  });

  it('make a new branch of its own', () => {
    const made = changedTree('a; b < a', 'a; b < a; n < a');
    const headers = made.headers.map((one) => (one.id === 'n' ? { ...one, labels: ['new'] } : one));
    expect(failed(judged(factsOf([{ ...made, headers }]), { expectedHeads: ['new'] }))).toEqual([]);
    const judgement = judged(factsOf([{ ...made, headers }]));
    expect(failed(judgement)).toEqual(['new-branch']);
    expect(findingsOf(judgement, 'new-branch')[0]?.remedy).toContain('expected-heads: [new]');
  });

  it('on the only branch there is say nothing', () => {
    const made = changedTree('a', 'a; b < a');
    const headers = made.headers.map((one) => (one.id === 'b' ? { ...one, labels: ['default'] } : one));
    expect(failed(judged(factsOf([{ ...made, headers }])))).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  const file = { path: 'migrations/versions/x.py', line: 3, reason: 'there is a conflict marker on line 3.' };

  it('is an error by name, and the chain is not judged without it', () => {
    const facts = { ...changedTree('a', 'a; b < a; c < x'), unparsable: [{ ...file, own: true }] };
    const judgement = judged(factsOf([facts]));
    expect(findingsOf(judgement, 'revision-parsable')[0]).toMatchObject({
      message: expect.stringContaining(
        'migrations/versions/x.py cannot be read: there is a conflict marker on line 3.',
      ),
      location: { kind: 'file', path: file.path, line: 3 },
    });
    for (const rule of ['cycle', 'single-head', 'downgrade-missing', 'drops-table']) {
      expect(verdictOf(judgement, rule)).toMatchObject({ undecided: true });
    }
  });

  it('whose header can be read is in the chain, and nothing else is said of it', () => {
    const facts = { ...changedTree('a', 'a; x < a'), unparsable: [{ ...file, own: true }], revisions: new Map() };
    const judgement = judged(factsOf([facts]));
    expect(failed(judgement)).toEqual(['revision-parsable']);
    expect(verdictOf(judgement, 'single-head')).toMatchObject({ applies: true, findings: [] });
    expect(verdictOf(judgement, 'downgrade-missing')).toMatchObject({ undecided: true });
  });

  it('that was there before is a warning', () => {
    const facts = { ...changedTree('a', 'a; b < a'), unparsable: [{ ...file, own: false }] };
    expect(failed(judged(factsOf([facts])))).toEqual(['older-revisions']);
  });
});

describe('a history by itself', () => {
  const facts = factsOf([{ ...changedTree('', 'a; b < a'), base: null, changes: [] }], {
    scope: { kind: 'history', reason: 'Nothing is compared.' },
  });

  it.each(['on-base-head', 'revision-edited', 'revision-deleted', 'revision-renamed', 'revision-reparented'])(
    'has nothing for %s to look at',
    (rule) => {
      expect(verdictOf(judged(facts), rule)).toMatchObject({ applies: false, reason: 'Nothing is compared.' });
    },
  );

  it('has a chain', () => {
    expect(verdictOf(judged(facts), 'single-head')).toMatchObject({ applies: true, findings: [] });
  });
});

describe('nothing to judge', () => {
  it('no migrations at all', () => {
    const judgement = judged(factsOf([]));
    expect(judgement.summary).toBe('There are no migrations in the repository.');
    expect(judgement.verdicts.flatMap(({ findings }) => findings)).toEqual([]);
    expect(verdictOf(judgement, 'single-head')).toMatchObject({ applies: false });
  });

  it('a named place without any is unknown', () => {
    const judgement = judged(factsOf([], { absent: ['backend/migrations'] }));
    expect(judgement.summary).toBe('No migrations were found at backend/migrations.');
    expect(findingsOf(judgement, 'files-read')[0]).toMatchObject({
      outcome: 'unknown',
      message: expect.stringContaining('backend/migrations'),
    });
  });

  it('an unread change leaves every rule undecided', () => {
    const judgement = judged(
      factsOf([], { scope: { kind: 'unread', reason: 'Commit x is not in this clone.', fix: 'fetch-depth: 2' } }),
    );
    expect(findingsOf(judgement, 'files-read')[0]).toMatchObject({ outcome: 'unknown', remedy: 'fetch-depth: 2' });
    expect(verdictOf(judgement, 'single-head')).toMatchObject({ undecided: true });
  });
});
