import { ticketMatcher } from '@cm/formats/commits';
import { changesList, releaseCommit } from '@cm/formats/releases';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { commitOf, shaOf } from '../commit-lint.fixture.ts';
import type { SinceFacts } from './facts.ts';
import { isNotable, mayBeNotable, readCommitsSince } from './since.ts';

const matcher = ticketMatcher(['{KEY}-{n}', '#{n}']);

/** The commits 1, 2, 3, …, each on top of the one before; `previous` is the number of a pre-release among them. */
function since(messages: readonly string[], items: readonly string[] | null, previous?: number): SinceFacts {
  return readCommitsSince({
    commits: messages.map((message, index) => commitOf(message, { number: index + 1 })),
    after: { tag: 'v1.0.0', version: '1.0.0' },
    previousCommit: previous === undefined ? shaOf(0) : shaOf(previous),
    list: items === null ? null : changesList(`Changes:\n${items.map((item) => `- ${item}`).join('\n')}\n`),
    matcher,
  });
}

describe('the list and the commits', () => {
  it.each<[string, readonly string[], readonly string[], readonly number[], number]>([
    ['agree', ['feat: add export', 'docs: say more'], ['Export added'], [], 0],
    ['leave a fix out', ['feat: add export', 'fix: round totals'], ['Export added'], [2], 0],
    ['leave a breaking chore out', ['feat: add export', 'chore!: drop Node 18'], ['Export added'], [2], 0],
    ['name a chore, which is allowed', ['chore: update the parser to 4.2'], ['The parser is updated to 4.2'], [], 0],
    ['name a merged pull request', ['Merge pull request #12 from acme/export\n\nExport'], ['Export (#12)'], [], 0],
    ['speak of nothing', ['feat: add export'], ['Export added', 'Faster start'], [], 1],
    [
      'need not speak of what was taken back',
      ['feat: add export', `revert: export\n\nThis reverts commit ${shaOf(1)}.`, 'fix: totals'],
      ['Totals fixed'],
      [],
      0,
    ],
  ])('%s', (_, messages, items, missing, extra) => {
    const { agreement } = since(messages, items);
    expect(agreement?.commitsWithoutItem.map(({ sha }) => sha)).toEqual(missing.map(shaOf));
    expect(agreement?.itemsWithoutCommit).toHaveLength(extra);
  });

  it('are compared since the last final release, but only what came after its pre-release has to be listed', () => {
    const messages = ['feat: add export', 'fix: round totals', 'fix: keep the cart on reload'];
    expect(since(messages, ['The cart is kept on reload'], 2).agreement?.commitsWithoutItem).toEqual([]);
    expect(since(messages, ['Export added', 'The cart is kept on reload'], 2).agreement).toMatchObject({
      commitsWithoutItem: [],
      itemsWithoutCommit: [],
    });
    expect(since(messages, ['Export added'], 2).agreement?.commitsWithoutItem).toMatchObject([{ sha: shaOf(3) }]);
  });
});

describe('the list that is proposed', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'names features, fixes and breaking changes',
      ['feat(x): add export', 'docs: y', 'fix!: drop it'],
      ['Add export', 'Drop it (breaking)'],
    ],
    ['names the rest where there is nothing else', ['docs: say more', 'chore: update z'], ['Say more', 'Update z']],
    ['holds no control characters', ['feat: add \u001b[31mred\u0007'], ['Add  [31mred']],
    ['is empty where there are no commits', [], []],
  ])('%s', (_, messages, expected) => {
    expect(since(messages, null).suggested).toEqual(expected);
  });

  it('ends where nobody would read on', () => {
    const messages = Array.from({ length: 40 }, (_, index) => `feat: add part ${index}`);
    expect(since(messages, null).suggested).toHaveLength(31);
    expect(since(messages, null).suggested.at(-1)).toBe('and 10 more');
  });
});

describe('the next version', () => {
  it.each([
    ['a fix', ['docs: x', 'fix: y'], '1.0.1', 'patch', [2]],
    ['a feature', ['feat: x', 'fix: y', 'feat: z'], '1.1.0', 'minor', [1, 3]],
    ['a breaking change', ['feat: x', 'refactor: y\n\nBREAKING CHANGE: z'], '2.0.0', 'major', [2]],
    ['nothing', ['docs: x'], '1.0.0', 'none', []],
  ])('after %s', (_, messages, version, bump, because) => {
    expect(since(messages, null).next).toEqual({ version, bump, because: because.map(shaOf) });
  });
});

describe('thousands of commits', () => {
  it('are counted, and the newest 100 are told', () => {
    const facts = since(
      Array.from({ length: 300 }, (_, index) => `feat: add part ${index}`),
      null,
    );
    expect(facts.count).toBe(300);
    expect(facts.commits).toHaveLength(100);
    expect(facts.commits.at(-1)?.header?.subject).toBe('add part 299');
  });

  const piece = fc.constantFrom(
    ...['feat', 'Fix', 'chore', '!', ':', ': ', ' ', '\n', '\r\n', '(x)', 'y', '\t', '\ufeff', '\u00a0'],
    ...['BREAKING CHANGE: z', 'BREAKING-CHANGE: z', `This reverts commit ${shaOf(3)}.`, '\n\n'],
  );

  it('are passed over at the first look only if they need no item', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const message = pieces.join('');
        const needsItem = isNotable(releaseCommit(shaOf(1), message, matcher));
        expect(mayBeNotable({ message }) || !needsItem).toBe(true);
      }),
    );
  });
});
