import fc from 'fast-check';
import { expect, it } from 'vitest';

import { judge } from '../judge.ts';
import { factsOf, goodRound, hello, lines, step } from '../roundtrip.fixture.ts';
import { readEvents } from './events.ts';

it('reads what a whole run tells', () => {
  const facts = readEvents(lines(hello, ...goodRound, { event: 'cleaned', problem: null }, { event: 'end', ms: 12 }));
  expect(facts.tool?.alembic).toBe('1.20.1');
  expect(facts.steps.map(({ step: name }) => name)).toEqual([
    'history',
    'upgrade',
    'downgrade',
    'reapply',
    'back',
    'forth',
  ]);
  expect([facts.cleaned, facts.ms, facts.problem]).toEqual([{ problem: null }, 12, null]);
});

it.each(['{"event":"step"}', 'no JSON', '{"event":"other"}', '[]', 'null'])(
  'says of %s that it is none of ours',
  (line) => {
    expect(readEvents(`${lines(hello)}${line}\n`).problem).toMatchObject({ code: 'strange', message: line });
  },
);

it('never throws, and neither does the judge', () => {
  const event = fc.oneof(
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc.string(),
    fc
      .record({
        error: fc.string(),
        kind: fc.string(),
        ok: fc.boolean(),
        revision: fc.string(),
        order: fc.array(fc.string()),
      })
      .map((more) => lines(step('downgrade', more))),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 5 }), (events) => {
      const run = readEvents(events.join('\n'));
      expect(judge(factsOf([], { run })).verdicts).toHaveLength(11);
    }),
  );
});
