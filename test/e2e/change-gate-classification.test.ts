import { describe, it } from 'vitest';

import { classificationCases } from '../../actions/change-gate/classify/cases/index.fixture.ts';
import { expectBudget } from './support/change-gate/budget.ts';
import { classificationScene } from './support/change-gate/classification-scene.ts';
import { decisionsOf, wordsOfReport, wordsOfRow } from './support/change-gate/classification-words.ts';
import { atMost } from './support/change-gate/at-most.ts';
import { judgedScene } from './support/change-gate/run.ts';

const two = atMost(2);

describe.concurrent.each(Object.entries(classificationCases))('%s', (_, rows) => {
  it.for(rows.map((row) => [row.name, row] as const))('%s', async ([, row], { expect }) => {
    const judged = await two(() => judgedScene(classificationScene(row)));
    expect(wordsOfReport(judged, row)).toEqual(wordsOfRow(row));
    expect(decisionsOf(row), judged.outputs['reason'] ?? '').toContain(judged.outputs['decision']);
    expectBudget(judged);
  });
});

it('at least 60 pull requests are classified', ({ expect }) => {
  expect(Object.values(classificationCases).flat().length).toBeGreaterThanOrEqual(60);
});
