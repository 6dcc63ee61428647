import type { Remark } from '@cm/formats/migrations-model';
import { describe, expect, it } from 'vitest';

import type { TreeFacts } from './facts.ts';
import {
  addColumn,
  body,
  changedTree,
  dropColumn,
  dynamic,
  factsOf,
  failed,
  findingsOf,
  header,
  judged,
  revision,
} from './migration-check.fixture.ts';

const one = header('b', ['a']);

function withRevision(up = [addColumn('users')], down = [dropColumn('users')], more = {}): TreeFacts {
  const made = revision(one, up, down, more);
  return { ...changedTree('a', 'a; b < a'), revisions: new Map([[made.path, made]]) };
}

const rows = {
  ...addColumn('users'),
  op: 'data',
  verb: 'update',
  table: { schema: null, name: 'users' },
  wholeTable: false,
  text: 'UPDATE users',
} as const;

it('a revision without upgrade() stops Alembic, and no other tool', () => {
  const facts = withRevision([], [], { up: body([], one.path, { state: 'missing' }) });
  const judgement = judged(factsOf([facts]));
  expect(failed(judgement)).toEqual(['revision-parsable']);
  expect(findingsOf(judgement, 'revision-parsable')[0]?.message).toContain('has no upgrade()');
  expect(failed(judged(factsOf([{ ...facts, tree: { ...facts.tree, tool: 'sqlx' } }])))).toEqual([]);
});

it('two histories may have the same ids, and each revision has its facts', () => {
  const other = revision({ ...one, path: 'billing/b.py' }, [addColumn('users')], []);
  const second = { ...withRevision(), revisions: new Map([[other.path, other]]) };
  const { facts, outputs } = judged(factsOf([withRevision(), second]));
  expect(facts['revisions']).toMatchObject({
    b: { path: 'migrations/versions/b.py', class: 'B' },
    'b (billing/b.py)': { path: 'billing/b.py', class: 'D' },
  });
  expect(outputs?.['class']).toBe('D');
});

describe('the way back of a new revision', () => {
  it.each([
    ['a downgrade that undoes it', withRevision(), [], { downgrade: 'ok', inverse: 'proved', class: 'B' }],
    ['an empty downgrade', withRevision(undefined, []), ['downgrade-missing'], { downgrade: 'empty', class: 'D' }],
    [
      'no downgrade',
      withRevision(undefined, [], { down: body([], one.path, { state: 'missing' }) }),
      ['downgrade-missing'],
      { downgrade: 'missing', class: 'D' },
    ],
    [
      'a downgrade that raises',
      withRevision(undefined, [], { down: body([], one.path, { state: 'raises', raises: 'NotImplementedError' }) }),
      ['downgrade-missing'],
      { downgrade: 'raises', class: 'D' },
    ],
    [
      'a downgrade of something else',
      withRevision([addColumn('users', 'email')], [dropColumn('users', 'mail')]),
      ['downgrade-inverse'],
      { inverse: 'contradicted' },
    ],
    ['nothing to undo', withRevision([], []), [], { class: 'none', downgrade: 'empty' }],
  ])('%s', (_, facts, rules, verdict) => {
    const judgement = judged(factsOf([facts]));
    expect(failed(judgement)).toEqual(rules);
    expect(judgement.facts['revisions']).toMatchObject({ b: verdict });
  });

  it('names the object that is left', () => {
    const judgement = judged(factsOf([withRevision([addColumn('users', 'email')], [dropColumn('users', 'mail')])]));
    const text = findingsOf(judgement, 'downgrade-inverse')
      .map(({ message }) => message)
      .join('\n');
    expect(text).toContain('users.email');
  });

  it('only with rows wants a reason, as a warning', () => {
    const judgement = judged(factsOf([withRevision([rows], [])]));
    expect(failed(judgement)).toEqual([]);
    expect(findingsOf(judgement, 'downgrade-missing')).toMatchObject([{ atMost: 'warning' }]);
    const down = body([], one.path, { reason: 'The names may stay: nobody reads the old ones.' });
    expect(findingsOf(judged(factsOf([withRevision([rows], [], { down })])), 'downgrade-missing')).toEqual([]);
  });

  it('that cannot be decided is said, and is no finding', () => {
    const judgement = judged(factsOf([withRevision([dynamic], [dynamic])]));
    expect(failed(judgement)).toEqual([]);
    expect(judgement.facts['revisions']).toMatchObject({ b: { inverse: 'undecided', operations: 2, notAnalysed: 2 } });
    expect(judgement.sections?.join('\n')).toContain('Not proved');
    expect(findingsOf(judgement, 'not-analysed')).toHaveLength(1);
  });
});

describe('what a new revision does to a database in use', () => {
  const drops = withRevision([dropColumn('users')], [addColumn('users')]);

  it('is an error with the steps to take instead', () => {
    const judgement = judged(factsOf([drops]));
    expect(failed(judgement)).toEqual(['drops-column']);
    expect(judgement.facts['revisions']).toMatchObject({ b: { class: 'C' } });
  });

  it('may be accepted by a comment with a reason, which stays a warning', () => {
    const remark: Remark = {
      path: one.path,
      line: 8,
      text: 'ignore[drops-column] until 2026-03-01: nothing reads it since 4.2',
      covers: [9, 9],
    };
    const facts = withRevision([dropColumn('users')], [addColumn('users')], { remarks: [remark] });
    const judgement = judged(factsOf([facts]));
    expect(failed(judgement)).toEqual(['suppressed']);
    expect(findingsOf(judgement, 'suppressed')[0]?.message).toContain('nothing reads it since 4.2');
  });

  it('is worse together with the code', () => {
    const judgement = judged(factsOf([drops], { changedPaths: [one.path, 'src/cart.py'] }));
    expect(findingsOf(judgement, 'migration-with-code')[0]?.message).toContain('src/cart.py');
  });

  it('is a warning of its own where it is older, and only looked at where the policy says so', () => {
    const older = revision(header('a', []), [dropColumn('users')], []);
    const facts = changedTree('a', 'a; b < a');
    const all = { ...facts, revisions: new Map([[older.path, older], ...facts.revisions]) };
    const judgement = judged(factsOf([all]));
    expect(failed(judgement)).toEqual(['older-revisions']);
    expect(findingsOf(judgement, 'drops-column')).toEqual([]);
  });
});

describe('what goes out', () => {
  it('has the facts of the contract', () => {
    const facts = factsOf([withRevision()], { rollback: 'alembic downgrade a' });
    expect(judged(facts)).toMatchObject({
      facts: {
        trees: [
          {
            tool: 'alembic',
            path: 'migrations/versions',
            revisions: 2,
            heads: ['b'],
            bases: ['a'],
            branchPoints: [],
            mergePoints: [],
            duplicates: [],
            missing: [],
            cycles: [],
            unparsable: [],
            labels: {},
          },
        ],
        changed: [{ id: 'b', path: 'migrations/versions/b.py', status: 'added' }],
        revisions: {
          b: { path: one.path, class: 'B', downgrade: 'ok', inverse: 'proved', operations: 2, notAnalysed: 0 },
        },
        rollback: { command: 'alembic downgrade a' },
      },
      outputs: { heads: 'b', 'rollback-command': 'alembic downgrade a', class: 'B' },
      summary: '1 new revision, ending at b; reversibility class B. Rolling back: alembic downgrade a',
    });
  });

  it('takes the worst class of what is new', () => {
    const facts = changedTree('a', 'a; b < a; c < b');
    const worse = revision(header('c', ['b']), [dropColumn('users')], [addColumn('users')]);
    const both = { ...facts, revisions: new Map([...facts.revisions, [worse.path, worse]]) };
    expect(judged(factsOf([both])).outputs['class']).toBe('C');
  });
});

describe('other open pull requests', () => {
  const collision = {
    number: 41,
    title: 'feat: mail',
    draft: true,
    revision: 'x',
    path: 'm/x.py',
    own: 'b',
    ownPath: 'm/b.py',
    parent: 'a',
  };

  it('are named by their numbers', () => {
    const others = {
      kind: 'read',
      looked: 3,
      left: null,
      collisions: [collision, { ...collision, number: 42, parent: null }],
    } as const;
    const found = findingsOf(judged(factsOf([withRevision()], { others })), 'open-collisions').map(
      ({ message }) => message,
    );
    expect(found[0]).toContain('#41 (a draft), "feat: mail", adds x on a');
    expect(found[1]).toContain('#42 (a draft), "feat: mail", adds a revision x too');
  });

  it('that could not be asked leave the rule undecided', () => {
    const others = { kind: 'unread', reason: 'GitHub says no.' } as const;
    const judgement = judged(factsOf([withRevision()], { others }));
    expect(judgement.verdicts.find(({ rule }) => rule.endsWith('open-collisions'))).toMatchObject({ undecided: true });
  });
});
