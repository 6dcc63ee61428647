import { describe, expect, it } from 'vitest';

import type { RoundtripFacts } from './facts.ts';
import { judge } from './judge.ts';
import { ending, factsOf, findingsOf, goodRound, notPassed, step, verdictOf } from './roundtrip.fixture.ts';

const broken = { ok: false, error: 'UndefinedObject: index "ix" does not exist', kind: 'ProgrammingError' };
describe('what stood in the way', () => {
  it.each([
    [
      'not-empty',
      { message: 'table public.users', database: 'shop' },
      'Nothing was run: the database shop is not empty; it holds table public.users.',
    ],
    ['unreachable', { message: 'Connection refused' }, 'The database could not be reached: Connection refused'],
    [
      'no-alembic',
      { message: "No module named 'alembic'", python: '/usr/bin/python3' },
      'The Python at /usr/bin/python3 does not have',
    ],
    ['wrong-database', { message: 'env.py connects to another database.' }, 'Nothing was run: env.py connects'],
    ['no-url', { message: '' }, 'There is no database to run the migrations on.'],
    ['something-new', { message: 'Odd.' }, 'The run ended before its end: Odd.'],
  ])('%s is unknown, with the cause', (code, more, message) => {
    const judgement = judge(
      factsOf([
        { event: 'problem', code, ...more },
        { event: 'cleaned', problem: null },
      ]),
    );
    const [finding] = findingsOf(judgement, 'ran');
    expect(finding?.outcome).toBe('unknown');
    expect(finding?.message).toContain(message);
    expect(finding?.remedy.length).toBeGreaterThan(30);
    expect(verdictOf(judgement, 'upgrade-applies').undecided).toBe(true);
  });

  it('a step that took too long is unknown, and everything after it undecided', () => {
    const events = [
      step('history', { revision: 'a1' }),
      { event: 'timeout', step: 'upgrade', revision: 'b2', seconds: 120 },
    ];
    const judgement = judge(factsOf([...events, { event: 'cleaned', problem: null }]));
    expect(findingsOf(judgement, 'ran')[0]?.message).toBe(
      'After 120 seconds the upgrade of revision b2 was stopped, and nothing after it was run.',
    );
    expect(notPassed(judgement)).toMatchObject({ ran: 'unknown', 'upgrade-applies': 'undecided', drift: 'undecided' });
  });

  it('a history that does not start from nothing is unknown, and no fault of the change', () => {
    const judgement = judge(
      factsOf([
        step('history', { revision: 'a1', ...broken }),
        { event: 'cleaned', problem: null },
        { event: 'end', ms: 1 },
      ]),
    );
    const [finding] = findingsOf(judgement, 'upgrade-applies');
    expect(finding?.outcome).toBe('unknown');
    expect(finding?.remedy).toContain('`baseline-sql`');
  });

  it('a database that is left over is a warning', () => {
    const events = [
      ...goodRound,
      ...ending.slice(0, 3),
      { event: 'cleaned', problem: 'It is in use.' },
      { event: 'end', ms: 1 },
    ];
    const [finding] = findingsOf(judge(factsOf(events)), 'ran');
    expect(finding).toMatchObject({ atMost: 'warning', remedy: 'Drop it: DROP DATABASE cm_roundtrip_0123456789ab.' });
  });

  it.each(['pull_request_target', 'workflow_run', 'issue_comment'])('on %s nothing is run', (event) => {
    const facts: RoundtripFacts = { scope: { kind: 'refused', event }, trees: [] };
    expect(notPassed(judge(facts))['ran']).toBe('unknown');
  });
});
