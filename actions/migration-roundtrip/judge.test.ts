import { describe, expect, it } from 'vitest';

import type { RoundtripFacts } from './facts.ts';
import { judge } from './judge.ts';
import { ending, factsOf, findingsOf, goodRound, notPassed, step, type Told } from './roundtrip.fixture.ts';

function judged(...events: readonly Told[]) {
  return judge(factsOf([...events, ...ending]));
}

const broken = { ok: false, error: 'UndefinedObject: index "ix" does not exist', kind: 'ProgrammingError' };
const left = { kind: 'type', name: 'public.mood', owner: null, change: 'left' };

describe('one new revision', () => {
  it('that goes up, down and up again passes every rule', () => {
    const judgement = judged(...goodRound);
    expect(notPassed(judgement)).toEqual({});
    expect(judgement.summary).toBe('1 of 1 revision went up, down and up again, to the same schema each time.');
    expect(judgement.outputs).toEqual({ revisions: '1' });
  });

  it('whose upgrade fails is named with the error, the line and the command', () => {
    const place = { path: 'migrations/versions/b2.py', line: 7, text: 'op.create_index(…)' };
    const events = [step('history', { revision: 'a1' }), step('upgrade', { ...broken, place })];
    const judgement = judge(factsOf([...events, { event: 'cleaned', problem: null }, { event: 'end', ms: 1 }]));
    expect(findingsOf(judgement, 'upgrade-applies')).toEqual([
      {
        outcome: 'fail',
        message:
          'Revision b2 cannot be applied: UndefinedObject: index "ix" does not exist (migrations/versions/b2.py:7)',
        remedy: 'Run `alembic upgrade b2` on a database of your own, and mend the revision.',
        location: { kind: 'revision', id: 'b2', path: 'migrations/versions/b2.py' },
      },
    ]);
  });

  it.each([
    [
      'whose downgrade raises',
      [step('upgrade'), step('downgrade', broken)],
      { 'downgrade-applies': 'fail', 'base-to-head': 'undecided' },
    ],
    [
      'that leaves an enum type behind and cannot be applied again',
      [step('upgrade'), step('downgrade', { differences: [left] }), step('reapply', broken)],
      { 'downgrade-restores': 'fail', reapplies: 'fail', 'base-to-head': 'undecided' },
    ],
    [
      'whose columns come back in another order',
      [
        step('upgrade'),
        step('downgrade', { differences: [], order: ['public.users'] }),
        step('reapply', { differences: [] }),
        step('back', { differences: [] }),
        step('forth', { differences: [] }),
      ],
      { 'downgrade-restores': 'fail' },
    ],
    [
      'that gives another schema the second time',
      [step('upgrade'), step('downgrade', { differences: [] }), step('reapply', { differences: [left] })],
      { reapplies: 'fail', 'base-to-head': 'undecided' },
    ],
    [
      'that fails together with the others',
      [...goodRound.slice(0, 4), step('back', broken)],
      { 'base-to-head': 'fail' },
    ],
    [
      'that env.py let fail in silence',
      [step('upgrade', { ...broken, swallowed: true })],
      { 'upgrade-applies': 'fail', 'heads-reached': 'unknown', 'base-to-head': 'undecided' },
    ],
    [
      'that a command cannot undo alone',
      [step('upgrade'), step('downgrade', { ok: false, unable: true, error: 'It joins branches.' })],
      { 'downgrade-applies': 'unknown', 'base-to-head': 'undecided' },
    ],
  ] as const)('%s', (_, events, expected) => {
    expect(notPassed(judged(...events))).toMatchObject(expected);
  });

  it('whose columns stand elsewhere gets a notice and no more', () => {
    const order = step('downgrade', { differences: [], order: ['public.users'] });
    const [finding] = findingsOf(judged(step('upgrade'), order), 'downgrade-restores');
    expect(finding?.atMost).toBe('notice');
    expect(finding?.message).toContain('columns stand in another order, and nothing else differs, in public.users');
  });

  it('is told what its downgrade left, object by object, with the line that takes it out', () => {
    const differences = [
      left,
      { kind: 'index', name: 'public.ix_users_email', owner: 'public.users', change: 'missing' },
      {
        kind: 'column',
        name: 'public.users.nick',
        owner: 'public.users',
        change: 'changed',
        attribute: 'nullable',
        before: 'True',
        after: 'False',
      },
    ];
    const [finding] = findingsOf(
      judged(step('upgrade'), step('downgrade', { differences, more: 2 })),
      'downgrade-restores',
    );
    expect(finding?.message).toBe(
      'Revision b2: after its downgrade the schema is not what it was. The type public.mood is left behind. The index public.ix_users_email is missing. The column public.users.nick has another nullable: `True`, now `False`. And 2 more.',
    );
    expect(finding?.remedy).toContain('op.execute("DROP TYPE mood")');
  });
});

it('of older revisions a failure is told by a rule of its own, when all are run', () => {
  const events = [
    step('upgrade', { revision: 'a1' }),
    step('downgrade', { revision: 'a1', ...broken }),
    ...goodRound.slice(1, 4),
    ...ending,
  ];
  const judgement = judge(
    factsOf(
      events,
      {
        revisions: new Map([
          ['a1', 'a.py'],
          ['b2', 'b.py'],
        ]),
      },
      true,
    ),
  );
  expect(notPassed(judgement)).toEqual({ 'older-revisions': 'fail', 'base-to-head': 'undecided' });
});

it('a change without a revision is proved to have none', () => {
  const facts: RoundtripFacts = {
    scope: { kind: 'ready', all: false, reason: 'The change brings no Alembic revision.' },
    trees: [],
  };
  expect(judge(facts).verdicts.every(({ applies }) => !applies)).toBe(true);
});
