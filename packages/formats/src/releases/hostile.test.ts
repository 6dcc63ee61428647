import { describe, expect, it } from 'vitest';

import { ticketMatcher } from '../commits/tickets.ts';
import { agreement } from './agreement.ts';
import { changesList } from './changes.ts';
import { readReleaseTag } from './release-tag.ts';
import { releaseCommit } from './release-commit.ts';
import { readTagObject } from './tag-object.ts';
import type { ReleaseCommit } from './release-commit.ts';

const matcher = ticketMatcher(['{KEY}-{n}', '#{n}']);

/** CPU time in milliseconds. */
function cost(work: () => void): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

const size = 1_000_000;
const header = `object ${'0'.repeat(40)}\ntype commit\ntag v1\n`;

describe('a hostile text of a megabyte', () => {
  it.each([
    ['headings', 'Changes:\n'],
    ['headings with empty items', 'Changes:\n-\n'],
    ['headings and blank lines', 'Changes:\n\n\n'],
    ['items', '- a\n'],
    ['lines that go on', ' a\n'],
    ['blank lines', '\n'],
    ['hash signs', '#'],
    ['white space', ' '],
    ['digits', '1'],
    ['dots and digits', '1.'],
    ['stars', '*'],
    ['signatures that open', '-----BEGIN PGP SIGNATURE-----\n'],
    ['signatures that nearly close', '-----BEGIN PGP SIGNATURE-----\n -----END PGP SIGNATURE-----\n'],
    ['header lines', 'a b\n'],
    ['hexadecimal digits', 'abcdef0 '],
    ['tickets', 'TASK-1 #1 '],
  ])('made of %s is read in linear time', (_, piece) => {
    const text = piece.repeat(size / piece.length);
    const spent = cost(() => {
      changesList(text);
      changesList(`Changes:\n- ${text}`);
      readReleaseTag(text);
      readReleaseTag(`v1.2.3-${text}`);
      readTagObject(new TextEncoder().encode(`${header}${text}`));
      readTagObject(new TextEncoder().encode(`${header}\n${text}`));
      agreement([{ text, line: 1, endLine: 1 }], [releaseCommit('a'.repeat(40), `feat: ${text}`, matcher)], matcher);
    });
    expect(spent).toBeLessThan(10_000);
  });
});

describe('the comparison of many', () => {
  const words = Array.from({ length: 1500 }, (_, index) => `word${String.fromCharCode(97 + (index % 26))}${index}`);
  const pick = (seed: number): string => words[(seed * seed * 31 + seed * 7) % words.length] ?? '';
  const sentence = (seed: number): string => Array.from({ length: 8 }, (_, index) => pick(seed * 8 + index)).join(' ');
  const commits: readonly ReleaseCommit[] = Array.from({ length: 5000 }, (_, index) =>
    releaseCommit(
      `${index}`.padStart(40, 'a'),
      `feat: ${sentence(index)} (#${index + 1})\n\nTask: TASK-${index}`,
      matcher,
    ),
  );

  // 100 ms on a machine of its own; tests run beside others, the first run is not compiled yet, and it is counted in CPU time.
  it('5,000 commits and 200 items take no time to speak of', () => {
    const items = Array.from({ length: 200 }, (_, index) => ({
      text: sentence(index * 25),
      line: index,
      endLine: index,
    }));
    const spent = cost(() => expect(agreement(items, commits, matcher).itemsWithoutCommit).toEqual([]));
    expect(spent).toBeLessThan(5000);
  });

  it.each([
    ['the same forty words', words.slice(0, 40).join(' '), 1000],
    ['the same ticket', 'TASK-1', 20_000],
  ])('gives up in the open where everything has %s', (_, text, count) => {
    const alike = commits.map((commit) => ({
      ...commit,
      subject: text,
      tickets: text.startsWith('TASK') ? [text] : [],
    }));
    const items = Array.from({ length: count }, (__, index) => ({ text, line: index, endLine: index }));
    const spent = cost(() => {
      const { matches, itemsWithoutCommit, undecided } = agreement(items, alike, matcher);
      expect(undecided.length).toBeGreaterThan(0);
      expect(matches.length + itemsWithoutCommit.length + undecided.length).toBe(count);
    });
    expect(spent).toBeLessThan(10_000);
  });
});
