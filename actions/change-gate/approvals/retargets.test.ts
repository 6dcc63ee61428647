import { available } from '@cm/model';
import { describe, expect, it } from 'vitest';

import { readStory } from './cases/read-story.fixture.ts';
import { hour, storyStart } from './cases/story.fixture.ts';
import { viewOf } from './cases/told.fixture.ts';
import { contributorsOf, standingReviews } from './index.ts';

/** The approval is the second event of the story, an hour after it was opened. */
const [before, after] = [storyStart, storyStart + 5 * hour].map((time) => new Date(time).toISOString());

function approvals(retargets: readonly (readonly [at: string, from: string, to: string])[], baseRef: string) {
  const { all, facts, settings } = viewOf(readStory('', 'bob approves'));
  if (facts.record.status === 'unavailable') throw new Error(facts.record.reason);
  const told = retargets.map(([at, from, to]) => ({ at, from, to, by: null }));
  const one = { ...facts, record: available({ ...facts.record.value, baseRef, retargets: told }) };
  const { accepted, rejected } = standingReviews(one, settings, all.people, contributorsOf(one));
  const why = rejected.map(({ login, reasons }) => `${login} ${reasons.map(({ words }) => words).join('; ')}`);
  return [accepted.map(({ login }) => login), why];
}

describe('an approval is of what the change brings into one branch', () => {
  it.each([
    ['never retargeted', [], 'main', true],
    ['retargeted before it', [[before, 'release', 'main']], 'main', true],
    ['retargeted after it', [[after, 'release', 'main']], 'main', false],
    [
      'retargeted after it and back',
      [
        [after, 'main', 'release'],
        [after, 'release', 'main'],
      ],
      'main',
      true,
    ],
    [
      'retargeted twice after it',
      [
        [after, 'release', 'dev'],
        [after, 'dev', 'main'],
      ],
      'main',
      false,
    ],
    ['retargeted at a time that cannot be read', [['some day', 'release', 'main']], 'main', false],
  ] as const)('%s: counts: %s', (_, retargets, base, counts) => {
    const told = retargets.map(([at = '', from, to]) => [at, from, to] as const);
    const why = 'bob that was when it went into release, and now it goes into main';
    expect(approvals(told, base)).toEqual(counts ? [['bob'], []] : [[], [why]]);
  });
});
