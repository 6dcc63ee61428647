import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findTrailer } from './hidden.ts';
import { repairTrailers } from './repair.ts';
import { randomFrom, trickyMessage } from './trailer-corpus.ts';
import { gitTrailers, scanTrailers, trailerBlock } from './trailers.ts';

/** What stands in the way, the message, the line and reason found, and the message repaired. */
const hidden: readonly (readonly [string, string, number, string, string])[] = [
  [
    'another paragraph follows',
    'feat: x\n\nTask: T-1\n\nmore\n',
    3,
    'buried-paragraph',
    'feat: x\n\nmore\n\nTask: T-1\n',
  ],
  [
    'GitHub adds co-authors',
    'x (#2)\n\n* feat: a\n\nTask: T-1\n\n* b\n\n---------\n\nCo-authored-by: B <b@c>\n',
    5,
    'buried-paragraph',
    'x (#2)\n\n* feat: a\n\n* b\n\n---------\n\nCo-authored-by: B <b@c>\nTask: T-1\n',
  ],
  [
    'BREAKING CHANGE stands beside it',
    'feat: x\n\nBREAKING CHANGE: y\nTask: T-1\n',
    4,
    'mixed-with-breaking-change',
    'feat: x\n\nBREAKING CHANGE: y\n\nTask: T-1\n',
  ],
  ['prose stands beside it', 'feat: x\n\nprose\nTask: T-1\n', 4, 'mixed-with-prose', 'feat: x\n\nprose\n\nTask: T-1\n'],
  ['no blank line', 'feat: x\nTask: T-1\n', 2, 'no-blank-line-before', 'feat: x\n\nTask: T-1\n'],
  ['it is the title', 'Task: T-1\n', 1, 'in-header', 'Task: T-1\n\nTask: T-1\n'],
  ['white space before', 'feat: x\n\n  Task: T-1\n', 3, 'indented', 'feat: x\n\nTask: T-1\n'],
  ['folded into another', 'feat: x\n\nRefs: #1\n Task: T-1\n', 4, 'indented', 'feat: x\n\nRefs: #1\nTask: T-1\n'],
  ['a list item', 'feat: x\n\n- Task: T-1\n', 3, 'bullet', 'feat: x\n\nTask: T-1\n'],
  ['a quotation', 'feat: x\n\n> Task: T-1\n', 3, 'quoted', 'feat: x\n\nTask: T-1\n'],
  ['bold', 'feat: x\n\n**Task:** T-1\n', 3, 'markup', 'feat: x\n\nTask: T-1\n'],
  ['bold without the colon', 'feat: x\n\n**Task**: T-1\n', 3, 'markup', 'feat: x\n\nTask: T-1\n'],
  ['a comment', 'feat: x\n\n# Task: T-1\n', 3, 'comment', 'feat: x\n\nTask: T-1\n'],
  ['no colon', 'feat: x\n\nTask T-1\n', 3, 'wrong-separator', 'feat: x\n\nTask: T-1\n'],
  ['another sign', 'feat: x\n\nTask = T-1\n', 3, 'wrong-separator', 'feat: x\n\nTask: T-1\n'],
  ['no value', 'feat: x\n\nTask:\n', 3, 'empty-value', 'feat: x\n\nTask: T-1\n'],
  [
    'below a scissors line',
    'feat: x\n\nbody\n# ------------------------ >8 ------------------------\n\nTask: T-1\n',
    6,
    'below-end',
    'feat: x\n\nbody\n\nTask: T-1\n\n# ------------------------ >8 ------------------------\n\n',
  ],
  [
    'CRLF',
    'feat: x\r\n\r\nTask: T-1\r\n\r\nmore\r\n',
    3,
    'buried-paragraph',
    'feat: x\r\n\r\nmore\r\n\r\nTask: T-1\r\n',
  ],
];

describe('findTrailer', () => {
  it.each(hidden)('hidden: %s', (_, message, line, why) => {
    const found = findTrailer(message, 'Task');
    expect(found).toMatchObject({ state: 'hidden', line, why });
    expect(found.state === 'hidden' && found.explanation).toContain(`Line ${line} `);
  });

  it.each([
    ['feat: x\n\nTask: T-1\n', ['T-1']],
    ['feat: x\n\ntask: T-1\nTASK: T-2\n', ['T-1', 'T-2']],
    ['feat: x\n\nTask:T-1\n', ['T-1']],
    ['feat: x\n\nTask : T-1\n', ['T-1']],
    ['feat: x\n\nTask: T-1\n\nConflicts:\n\tfile\n', ['T-1']],
    ['feat: x\n\nprose\nTask: T-1\nSigned-off-by: A <a@b>\n', ['T-1']],
    ['feat: x\n\nTask:\nTask: T-1\n', ['T-1']],
  ])('readable: %j', (message, values) => {
    expect(findTrailer(message, 'Task')).toEqual({ state: 'readable', values });
  });

  it.each([
    '',
    'feat: x\n',
    'feat: task x\n\nTask list is done\n',
    'feat: x\n\nTasks: T-1\n',
    'feat: x\n\nTask 1 is done\n',
  ])('missing: %j', (message) => {
    expect(findTrailer(message, 'Task')).toEqual({ state: 'missing' });
  });

  it('names the paragraph that hides a trailer and the one that git reads', () => {
    const found = findTrailer('feat: x\n\nbody\nbody\n\nTask: T-1\n\nCo-authored-by: B <b@c>\n', 'Task');
    expect(found.state === 'hidden' && found.explanation).toBe(
      'Line 6 is in paragraph 3 of 4; git reads trailers only in the last one (line 8).',
    );
  });
});

describe('repairTrailers', () => {
  it.each(hidden)('repairs: %s', (_, message, _line, _why, repaired) => {
    expect(repairTrailers(message, 'Task', 'T-1')).toBe(repaired);
  });

  it.each([
    ['adds to the block', 'feat: x\n\nRefs: #1\n', 'feat: x\n\nRefs: #1\nTask: T-1\n'],
    ['adds a block', 'feat: x', 'feat: x\n\nTask: T-1\n'],
    ['keeps a right message', 'feat: x\n\nTask: T-1', 'feat: x\n\nTask: T-1'],
    ['keeps another value', 'feat: x\n\nTask: T-2\n', 'feat: x\n\nTask: T-2\nTask: T-1\n'],
    ['stays above comments', 'feat: x\n\nRefs: #1\n# note\n', 'feat: x\n\nRefs: #1\nTask: T-1\n\n# note\n'],
    ['has no title to stand below', '\n', '\n'],
  ])('%s', (_, message, repaired) => {
    expect(repairTrailers(message, 'Task', 'T-1')).toBe(repaired);
  });

  it('keeps a message when the key is no token', () => {
    expect(repairTrailers('feat: x\n', 'BREAKING CHANGE', 'y')).toBe('feat: x\n');
  });

  it('makes the trailer readable and loses no other, on 3,000 hard messages', () => {
    const random = randomFrom(896);
    for (let left = 3000; left > 0; left -= 1) {
      const message = `feat: title\n${trickyMessage(random)}`;
      const repaired = repairTrailers(message, 'Ticket', 'T-9');
      const after = gitTrailers(repaired);
      expect({ message, after }).toMatchObject({
        after: expect.arrayContaining([['Ticket', 'T-9'], ...gitTrailers(message)]),
      });
      expect(repairTrailers(repaired, 'Ticket', 'T-9')).toBe(repaired);
    }
  });

  it('never throws, and a value cannot smuggle lines in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (message, key, value) => {
        repairTrailers(`feat: x\n${message}`, key, value);
      }),
    );
    expect(repairTrailers('feat: x\n', 'Task', 'T-1\n\nevil: y')).toBe('feat: x\n\nTask: T-1 evil: y\n');
  });
});

describe('trailerBlock', () => {
  it.each([
    ['feat: x\n\nTask: T-1\nRefs: #1\n', { startLine: 3, endLine: 4 }],
    ['\n\nfeat: x\n\nbody\n\nTask: T-1\n  folded\n\n', { startLine: 7, endLine: 8 }],
    ['feat: x\n\nTask: T-1\n# note\n', { startLine: 3, endLine: 3 }],
    ['feat: x\n', null],
  ])('of %j', (message, block) => {
    expect(trailerBlock(message)).toEqual(block);
  });

  it('gives each trailer its lines', () => {
    const { trailers } = scanTrailers('feat: x\n\nTask: T-1\n  two\n\tthree\nRefs: #1\n');
    expect(trailers).toEqual([
      { token: 'Task', value: 'T-1 two three', line: 3, endLine: 5 },
      { token: 'Refs', value: '#1', line: 6, endLine: 6 },
    ]);
  });
});
