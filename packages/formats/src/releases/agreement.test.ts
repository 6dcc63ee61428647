import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ticketMatcher } from '../commits/tickets.ts';
import { agreement } from './agreement.ts';
import { releaseCommit } from './release-commit.ts';
import type { Agreement } from './agreement.ts';
import type { ReleaseCommit } from './release-commit.ts';

const matcher = ticketMatcher(['{KEY}-{n}']);

/** A hash that starts with the commit's number, so that a reader can tell them apart: `1111111…`, `2222222…`. */
function sha(number: number): string {
  return `${number}`.repeat(40).slice(0, 40);
}

function commits(messages: readonly string[]): readonly ReleaseCommit[] {
  return messages.map((message, index) => releaseCommit(sha(index + 1), message, matcher));
}

function compare(items: readonly string[], messages: readonly string[]): Agreement {
  const listed = items.map((text, index) => ({ text, line: index + 1, endLine: index + 1 }));
  return agreement(listed, commits(messages), matcher);
}

describe('an item and the one commit agree', () => {
  it.each([
    ['by hash', 'hash', 'Export (1111111)', 'feat: add invoices'],
    ['by a full hash', 'hash', sha(1), 'feat: add invoices'],
    ['by ticket', 'ticket', 'TASK-7: export', 'feat: add invoices\n\nTask: TASK-7'],
    ['by a ticket in the subject', 'ticket', 'Export (TASK-7)', 'feat: add invoices (TASK-7)'],
    ['by the number in brackets', 'pull-request', 'Export (#12)', 'feat: add invoices (#12)'],
    ['by pull request, squashed', 'pull-request', 'Export #12', 'feat: add invoices (#12)'],
    ['by pull request, merged', 'pull-request', 'Export GH-12', 'Merge pull request #12 from acme/x'],
    ['by its address', 'pull-request', 'x by @ada in https://github.com/acme/app/pull/12', 'feat: y (#12)'],
    ['by hash before ticket', 'hash', '1111111 TASK-7', 'feat: add invoices\n\nTask: TASK-7'],
    ['by the subject itself', 'words', 'add CSV export of invoices', 'feat: add CSV export of invoices'],
    ['by the header itself', 'words', 'feat(api): add export', 'feat(api): add export'],
    ['in other words', 'words', 'Invoices can be exported as CSV', 'feat(billing): export invoices to CSV files'],
    ['as in the policy', 'words', 'Bug Y fixed', 'fix: Y'],
    ['one word, the same', 'words', 'Login fixed', 'fix: login'],
    ['another script', 'words', '修正登录', 'fix: 修正登录'],
    ['half of the shorter one', 'words', 'Login page, cookies, menus', 'fix: login page loses session after a reload'],
  ])('%s', (_, by, item, message) => {
    expect(compare([item], [message])).toMatchObject({
      matches: [{ by, item: { text: item }, commits: [{ sha: sha(1) }] }],
      itemsWithoutCommit: [],
      commitsWithoutItem: [],
      undecided: [],
    });
  });
});

describe('an item speaks of no commit', () => {
  it.each([
    ['nothing in common', 'Faster start', 'perf: load modules lazily'],
    ['one word in common', 'Login page redesigned', 'fix: login fails behind a proxy'],
    ['only words that say nothing', 'New features and bug fixes', 'fix: payment of orders'],
    ['six digits of a hash', 'Export (111111)', 'feat: add invoices'],
    ['another hash', 'Export (2222222)', 'feat: add invoices'],
    ['another ticket', 'TASK-8', 'feat: add invoices\n\nTask: TASK-7'],
    ['a ticket that only the prose mentions', 'TASK-8', 'feat: add invoices\n\nNot TASK-8 yet.\n\nTask: TASK-7'],
    ["another repository's number", 'acme/web#12', 'feat: add invoices (#12)'],
  ])('%s', (_, item, message) => {
    expect(compare([item], [message])).toMatchObject({ matches: [], itemsWithoutCommit: [{ text: item }] });
  });
});

describe('a commit that no item speaks of', () => {
  it.each([
    ['feat: a', true],
    ['fix: a', true],
    ['chore!: a', true],
    ['docs: a\n\nBREAKING CHANGE: b', true],
    ['chore: a', false],
    ['docs: a', false],
    ['style: a', false],
    ['test: a', false],
    ['refactor: a', false],
    ['perf: a', false],
    ['Merge pull request #1 from acme/feat', false],
    ['wip', false],
  ])('%j is missed: %s', (message, missed) => {
    expect(compare([], [message]).commitsWithoutItem).toHaveLength(missed ? 1 : 0);
  });

  it('a feature and its revert need no item, newest first', () => {
    const revert = (number: number): string => `Revert "x"\n\nThis reverts commit ${sha(number)}.`;
    expect(compare([], [revert(2), 'feat: x']).commitsWithoutItem).toEqual([]);
    expect(compare([], [revert(2), revert(3), 'feat: x']).commitsWithoutItem).toMatchObject([{ sha: sha(3) }]);
    expect(compare([], ['fix: y', revert(9), 'feat: x']).commitsWithoutItem).toHaveLength(2);
  });

  it('one item may speak of several, and several of one', () => {
    const messages = ['feat: a\n\nTask: TASK-1', 'fix: b\n\nTask: TASK-1', 'fix: c (#3)', 'feat: d'];
    expect(compare(['TASK-1 and #3', 'TASK-1 again'], messages)).toMatchObject({
      matches: [{ commits: [{}, {}, {}] }, { commits: [{}, {}] }],
      itemsWithoutCommit: [],
      commitsWithoutItem: [{ subject: 'd' }],
    });
  });
});

it('never throws, and every item comes out once', () => {
  const piece = fc.constantFrom(
    'login',
    'page',
    'fix',
    ' ',
    '#1',
    'TASK-1',
    '1111111',
    'feat: ',
    '(#2)',
    '@a',
    'https://',
    'é',
  );
  const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), fc.array(text, { maxLength: 5 }), (items, messages) => {
      const { matches, itemsWithoutCommit, undecided } = compare(items, messages);
      expect(undecided).toEqual([]);
      expect(matches.length + itemsWithoutCommit.length).toBe(items.length);
    }),
  );
});
