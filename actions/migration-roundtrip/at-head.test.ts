import { describe, expect, it } from 'vitest';

import { readEvents } from './collect/events.ts';
import { judge } from './judge.ts';
import {
  database,
  ending,
  factsOf,
  findingsOf,
  goodRound,
  lines,
  notPassed,
  step,
  type Told,
  verdictOf,
} from './roundtrip.fixture.ts';

function judged(...events: readonly Told[]) {
  return judge(factsOf([...events, ...ending]));
}

describe('the database at the head', () => {
  it('that is not there is named', () => {
    const events = [...goodRound, { event: 'heads', wanted: ['b2', 'c3'], found: ['b2'] }, ...ending.slice(1)];
    expect(findingsOf(judge(factsOf(events)), 'heads-reached')[0]?.message).toBe(
      'After the upgrade the database is at b2; the heads are b2, c3.',
    );
  });

  it('with an invalid index fails', () => {
    const events = [...goodRound, { event: 'indexes', invalid: [{ name: 'public.ix', table: 'public.users' }] }];
    expect(findingsOf(judged(...events.slice(0, -1)), 'invalid-indexes')).toEqual([]);
    const withIt = judge(
      factsOf([...goodRound, ...ending.filter(({ event }) => event !== 'indexes'), ...events.slice(-1)]),
    );
    expect(findingsOf(withIt, 'invalid-indexes')[0]?.message).toContain(
      'The index public.ix on public.users is invalid',
    );
  });

  it('tells rewrites as warnings and locks as notices', () => {
    const rewrites = [{ table: 'public.orders', statement: 'ALTER TABLE', reason: 6 }];
    const locks = ['orders', 'users'].map((name) => ({
      table: `public.${name}`,
      statement: 'ALTER TABLE',
      mode: 'AccessExclusiveLock',
    }));
    const findings = findingsOf(judged(step('upgrade', { rewrites, locks })), 'locks');
    expect(findings.map(({ atMost, message }) => [atMost, message])).toEqual([
      [
        undefined,
        'Revision b2 rewrites the table public.orders (ALTER TABLE: a column gets a default that differs by row, a column changes its type). Nobody can read or write it meanwhile.',
      ],
      [
        'notice',
        'Revision b2 locks the table public.users (ALTER TABLE, AccessExclusiveLock): nobody can read or write it until its transaction ends.',
      ],
    ]);
  });

  it('without a superuser says that locks are not told', () => {
    const events = [{ ...database, tracing: false, untraced: 'permission denied' }, ...goodRound, ...ending];
    expect(findingsOf(judge(factsOf(events)), 'locks')[0]).toMatchObject({ atMost: 'notice' });
  });
});

describe('models and migrations', () => {
  const differing = (differences: readonly string[]): readonly Told[] => [
    ...goodRound,
    ...ending.map((event) => (event['event'] === 'drift' ? { event: 'drift', differences } : event)),
  ];
  const onBase = (...events: readonly Told[]) => ({
    base: readEvents(lines(...events)),
    revisions: new Map([
      ['a1', 'a.py'],
      ['b2', 'b.py'],
    ]),
  });
  const two = ['add column users.nick (TEXT)', 'remove table old'];

  it('that differ as they did on the base pass', () => {
    const facts = factsOf(differing(two), onBase({ event: 'drift', differences: two }));
    expect(notPassed(judge(facts))).toEqual({});
    expect(verdictOf(judge(facts), 'drift').reason).toBe('2 differences, all of them on the base too.');
  });

  it('that differ in more fail, and only what is new is named', () => {
    const facts = factsOf(differing(two), onBase({ event: 'drift', differences: ['remove table old'] }));
    expect(findingsOf(judge(facts), 'drift')[0]?.message).toBe(
      '1 new difference between models and migrations: add column users.nick (TEXT).',
    );
  });

  it('that differ, where the base cannot be looked at, are unknown', () => {
    const facts = factsOf(differing(two), onBase({ event: 'problem', code: 'base', message: 'No folder.' }));
    expect(findingsOf(judge(facts), 'drift')[0]?.outcome).toBe('unknown');
  });

  it('are not compared where env.py names no models', () => {
    const events = [
      ...goodRound,
      ...ending.filter(({ event }) => event !== 'drift'),
      { event: 'drift', none: 'No models.' },
    ];
    expect(verdictOf(judge(factsOf(events)), 'drift')).toMatchObject({ applies: false, reason: 'No models.' });
  });
});
