import { expect } from 'vitest';

import type { Judged } from './run.ts';

/**
 * What one evaluation may cost. Source: issue 10, "Numbers". Beside those two reads there is one for each team that the policy
 * file or CODEOWNERS names, and each further hundred of collaborators; `more`: what the checkout could not give.
 */
export function expectBudget({ asked }: Judged, more = 0): void {
  const { commits, files, furtherPeople, points, reads, reviews, teams, writes } = asked;
  const pages = Math.max(1, Math.ceil(files / 100));
  expect(points, 'points of GraphQL').toBeLessThanOrEqual(3 + further(commits) + further(reviews));
  expect(reads - teams - furtherPeople, 'reads by REST').toBeLessThanOrEqual(pages + 2 + more);
  expect(writes, 'writes').toBeLessThanOrEqual(8);
}

/** Hundreds after the first. */
function further(count: number): number {
  return Math.max(0, Math.ceil(count / 100) - 1);
}
