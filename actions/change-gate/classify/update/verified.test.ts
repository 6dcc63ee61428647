import type { ForgeChangeRecord, ForgeRecordCommit } from '@cm/app';
import { available, unavailable } from '@cm/model';
import { describe, expect, it } from 'vitest';

import { factsOf } from '../cases/facts.fixture.ts';
import { updateCases } from '../cases/updates.fixture.ts';
import { updateOf } from './verified.ts';

const { facts } = factsOf(updateCases[0] ?? { name: '', source: '', files: [], expected: { category: 'normal' } });

function answer(record: Partial<ForgeChangeRecord>, commit: Partial<ForgeRecordCommit> = {}, more = {}): string {
  if (facts.record.status === 'unavailable') return '';
  const commits = facts.record.value.commits.map((one) => ({ ...one, ...commit }));
  return updateOf({ ...facts, ...more, record: available({ ...facts.record.value, commits, ...record }) }).verified
    .answer;
}

const person = { login: 'mallory', type: 'User' } as const;
const bot = { login: 'dependabot[bot]', type: 'Bot' } as const;
const github = { login: null, name: 'GitHub', email: 'noreply@github.com' };

/** The first row of the table is a patch update that counts; each of these changes one thing of it. */
describe('an update of Dependabot’s', () => {
  it.each([
    ['as it is', {}, {}, {}, 'yes'],
    ['opened by a person of that name', { author: { ...bot, type: 'User' as const } }, {}, {}, 'no'],
    ['opened by an account that is gone', { author: null }, {}, {}, 'no'],
    ['committed by GitHub, which has no account', {}, { committer: github }, {}, 'yes'],
    ['committed by somebody without an account', {}, { committer: { ...github, email: 'a@b.example' } }, {}, 'no'],
    ['with a commit that nobody committed', {}, { committer: null }, {}, 'no'],
    ['with an author without an account', {}, { authors: [github] }, {}, 'no'],
    ['with more authors than were read', {}, { authorsWhole: false }, {}, 'no'],
    ['pushed by a person', {}, {}, { pusher: available(person) }, 'no'],
    ['pushed by itself', {}, {}, { pusher: available(bot) }, 'yes'],
    ['of which nobody says who pushed it', {}, {}, { pusher: unavailable('GitHub does not say.') }, 'yes'],
    ['without commits', { commits: [] }, {}, {}, 'no'],
    ['with more commits than were read', { commitsWhole: false }, {}, {}, 'untold'],
    ['with more events than were read', { timelineWhole: false }, {}, {}, 'untold'],
  ] as const)('%s', (_, record, commit, more, wanted) => {
    expect(answer(record, commit, more)).toBe(wanted);
  });
});
