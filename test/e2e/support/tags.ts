import { type EventFixture, type RepositoryScript, type ScriptCommit, tagPushEvent } from '@cm/testkit';

import type { History } from './history.ts';
import type { Step } from './step.ts';

/** Main: 1.0.0, a feature, a fix. Beside it a branch that nobody merged. */
export const commits: readonly ScriptCommit[] = [
  { id: 'start', message: 'chore: start the webshop\n', files: { 'README.md': '# Webshop\n' } },
  { id: 'one', message: 'feat(cart): add the cart\n\nTask: TASK-1\n', files: { 'cart.py': 'cart = []\n' } },
  { id: 'two', message: 'feat(export): add invoice export\n\nTask: TASK-2\n', files: { 'export.py': '1\n' } },
  { id: 'three', message: 'fix: keep the cart on reload\n\nTask: TASK-3\n', files: { 'cart.py': 'cart = [1]\n' } },
  { branch: 'feature/TASK-4-side', id: 'side', message: 'not even a header\n', files: { 'side.py': '1\n' } },
];
const changes = 'Changes:\n- Invoice export added (TASK-2)\n- The cart is kept on reload (TASK-3)\n';
export const good = `Release version 1.1.0\n\n${changes}`;
export const first = { name: 'v1.0.0', at: 'one', message: 'Release version 1.0.0\n\nChanges:\n- The cart\n' };

/** The story with more tags. */
export function script(...tags: NonNullable<RepositoryScript['tags']>): RepositoryScript {
  return { commits, tags: [first, ...tags] };
}

/** What GitHub sends when a tag that is there was pushed. */
export function pushed({ repo }: History, tag: string): EventFixture {
  const object = repo.git('rev-parse', `refs/tags/${tag}`);
  return tagPushEvent({ tag, sha: repo.sha(`refs/tags/${tag}`), object });
}

/** Runs the step on the tag as actions/checkout leaves it. */
export function runOn(made: History, tag: string, event: EventFixture = pushed(made, tag), depth = 1): Promise<Step> {
  return made.run(event, { ref: `refs/tags/${tag}`, depth });
}

/** Outcomes of the rules on tags, by their names. */
export function outcomes(step: Step): Readonly<Record<string, string>> {
  const own = step.report.rules.filter(({ rule }) => rule.startsWith('commit-lint/tag-'));
  return Object.fromEntries(own.map(({ rule, outcome }) => [rule.slice('commit-lint/tag-'.length), outcome]));
}

/** Of a release with nothing wrong. */
export const allWell = {
  version: 'pass',
  annotated: 'pass',
  order: 'pass',
  unmoved: 'pass',
  changes: 'pass',
  agreement: 'pass',
  branch: 'pass',
  signed: 'not-applicable',
};
