import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { rowsOf } from './table.fixture.ts';
import { viewOf } from './told.fixture.ts';
import { readStory } from './read-story.fixture.ts';
import { judgeApprovals } from '../index.ts';
import { outcomeOf, peopleOf, restOf } from './outcome.fixture.ts';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md') && name !== 'README.md');
const rows = files.flatMap((file) => rowsOf(readFileSync(join(import.meta.dirname, file), 'utf8')));

it('holds at least 120 cases, each of another name', () => {
  expect(rows.length).toBeGreaterThanOrEqual(120);
  expect(new Set(rows.map(({ section, what }) => `${section}: ${what}`)).size).toBe(rows.length);
});

describe.each([...new Set(rows.map(({ section }) => section))])('%s', (section) => {
  it.each(rows.filter((row) => row.section === section).map((row) => [row.what, row] as const))('%s', (_, row) => {
    const story = readStory(row.settings, row.history);
    const judgement = judgeApprovals(viewOf(story));
    expect({
      approval: outcomeOf(judgement, story.category),
      ...peopleOf(judgement),
      rest: restOf(judgement, story.category),
    }).toEqual({ approval: row.approval, counts: row.counts, not: row.not, rest: row.rest });
  });
});
