import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, it } from 'vitest';

import { readStory } from '../../actions/change-gate/approvals/cases/read-story.fixture.ts';
import type { Story } from '../../actions/change-gate/approvals/cases/story.fixture.ts';
import { type CaseRow, rowsOf } from '../../actions/change-gate/approvals/cases/table.fixture.ts';
import { expectBudget } from './support/change-gate/budget.ts';
import { cannotBeArranged } from './support/change-gate/cannot.ts';
import { atMost } from './support/change-gate/at-most.ts';
import { judgedScene } from './support/change-gate/run.ts';
import { storyScene } from './support/change-gate/story-scene.ts';
import { decisionsOf, wordsOfReport, wordsOfRow } from './support/change-gate/story-words.ts';

const two = atMost(2);
const folder = join(import.meta.dirname, '../../actions/change-gate/approvals/cases');
const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');

interface Told {
  readonly row: CaseRow;
  readonly story: Story;
  readonly cannot: string | null;
}

const all = files
  .flatMap((file) => rowsOf(readFileSync(join(folder, file), 'utf8')))
  .map((row): Told => {
    const story = readStory(row.settings, row.history);
    return { row, story, cannot: cannotBeArranged(story) };
  });
const told = all.filter(({ cannot }) => cannot === null);

describe.concurrent.each([...new Set(told.map(({ row }) => row.section))])('%s', (section) => {
  const own = told.filter(({ row }) => row.section === section);
  it.for(own.map((one) => [one.row.what, one] as const))('%s', async ([, { row, story }], { expect }) => {
    const judged = await two(() => judgedScene(storyScene(story)));
    const { outputs, report } = judged;
    expect(wordsOfReport(report, story.category)).toEqual(wordsOfRow(row));
    expect(decisionsOf(row, story), outputs['reason'] ?? '').toContain(outputs['decision']);
    expect([undefined, story.category]).toContain(outputs['category']);
    expectBudget(judged, furtherReads(story));
  });
});

/** Without main in the checkout the policy file is read from GitHub; of what landed it is asked which pull request brought it. */
function furtherReads({ events, gaps }: Story): number {
  return gaps.has('owners') || events.some(({ kind }) => kind === 'merge') ? 1 : 0;
}

it('at least 120 cases are judged, and those that GitHub cannot be brought to are few', ({ expect }) => {
  const left = all.filter(({ cannot }) => cannot !== null);
  for (const { cannot, row } of left) console.log(`not judged: ${row.section}: ${row.what} (${cannot})`);
  expect(told.length).toBeGreaterThanOrEqual(120);
  expect(left.length).toBeLessThanOrEqual(8);
});
