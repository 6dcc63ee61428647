import fc from 'fast-check';
import { expect, it } from 'vitest';

import { scanMessage } from '../commits/message.ts';
import { ticketMatcher } from '../commits/tickets.ts';
import { releaseCommit } from './release-commit.ts';

const matcher = ticketMatcher(['{KEY}-{n}']);
const sha = '1'.repeat(40);

it.each([
  ['the header', 'feat: add TASK-1', ['TASK-1']],
  ['a trailer', 'feat: x\n\nTask: TASK-2', ['TASK-2']],
  ['a closing reference', 'fix: y\n\nCloses #12 at last', ['#12']],
  ['not the prose', 'fix: y\n\nUnlike TASK-3.', []],
])('tickets are found in %s', (_, message, expected) => {
  expect(releaseCommit(sha, message, matcher).tickets).toEqual(expected);
});

const piece = fc.constantFrom(
  ...['feat', 'Fix', '!', ':', ': ', ' ', '\n', '\r\n', '\r', '(x)', 'y', '\t', '\ufeff', '\u00a0', '\0'],
  ...['BREAKING CHANGE: z', 'BREAKING-CHANGE: z', 'breaking change: z', '\n\n'],
);

it('a header that is read alone says the same as the whole message', () => {
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const message = pieces.join('');
      const { header, breaking, headerText } = scanMessage(message);
      expect(releaseCommit(sha, message, matcher)).toMatchObject({
        type: header.ok ? header.header.type : null,
        breaking: breaking !== null,
        subject: header.ok ? header.header.subject : headerText.trim(),
      });
    }),
  );
});
