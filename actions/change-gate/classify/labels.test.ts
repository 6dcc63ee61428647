import { describe, expect, it } from 'vitest';

import { factsOf } from './cases/facts.fixture.ts';
import { classify, judgeClassification } from './index.ts';

const row = {
  name: '',
  source: '',
  body: 'Incident: INC-12',
  files: ['src/app.py'],
  settings: { onCall: ['oscar'] },
  labels: [
    { name: 'emergency', by: 'oscar' },
    { name: 'emergency', by: 'oscar', off: true },
    { name: 'emergency', by: 'oscar' },
  ],
  expected: { category: 'normal' },
} as const;

/** The label goes on at 10:00, off at 10:01 and on again at 10:02. */
describe('a change that was merged', () => {
  it.each([
    ['09:59', 'normal'],
    ['10:00', 'emergency'],
    ['10:01', 'normal'],
    ['10:02', 'emergency'],
  ])('at %s is judged by the labels that it had: %s', (time, category) => {
    const { all, facts, settings } = factsOf(row);
    const merged = { ...facts, asOf: Date.parse(`2026-03-30T${time}:30Z`) };
    expect(classify(merged, all, settings).category).toBe(category);
  });
});

describe('what the emergency path waits for', () => {
  function told(more: object) {
    const { all, facts, settings } = factsOf({ ...row, ...more });
    return judgeClassification({ all, facts, settings, classification: classify(facts, all, settings) });
  }

  it('is the label from somebody entitled, and then it only waits', () => {
    const { todo, waiting } = told({
      labels: [{ name: 'emergency', by: 'alice' }],
      settings: { onCall: ['oscar'], leads: ['lena', 'oscar'], labellers: ['ruth'] },
    });
    expect(waiting).toEqual(['change-gate/emergency']);
    expect(todo).toEqual(['the label `emergency` from one of `oscar`, `lena`, `ruth`']);
  });

  it('is not only that where it could not be told who belongs to a team', () => {
    const { todo, waiting } = told({ settings: { onCall: ['@acme/ops'] } });
    expect(waiting).toEqual([]);
    expect(todo).toEqual(['the label `emergency` from `@acme/ops`']);
  });

  it('is the incident from the author, and then the author has to act', () => {
    const { todo, waiting } = told({ body: 'Login is down.' });
    expect(waiting).toEqual([]);
    expect(todo).toEqual(['the incident in the description, such as `Incident: INC-12`, from the author']);
  });

  it('is nothing once it is open', () => {
    expect(told({})).toMatchObject({ todo: [], waiting: [] });
  });
});
