import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { scanMessage } from './message.ts';
import { randomFrom, trickyMessage } from './trailer-corpus.ts';

describe('scanMessage', () => {
  it.each([
    ['a word and a colon amid prose', 'fix: x\n\nNote: this is prose\n\nmore prose\n\nTask: T-1\n', ['Task']],
    ['a colon in the middle of a paragraph', 'fix: x\n\nprose\nNote: still prose\n', []],
    ['paragraphs of one footer each', 'fix: x\n\nTask: T-1\n\nRefs: #1\n', ['Task', 'Refs']],
    ['no body', 'fix: x\n\nTask: T-1\n', ['Task']],
    [
      'a squash message of GitHub',
      'x (#1)\n\n* a\n\nTask: T-1\n\n* b\n\n---------\n\nCo-authored-by: B <b@c>\n',
      ['Co-authored-by'],
    ],
    ['a sign-off amid bullets', 'x (#1)\n\n* a\n\nSigned-off-by: A <a@b>\n\n* b\n', []],
    ['a number before a colon', 'fix: x\n\n1: first\n', []],
    ['a web address', 'fix: x\n\nhttps://acme.test\n', []],
    ['CRLF', 'fix: x\r\n\r\nbody\r\n\r\nTask: T-1\r\nRefs: #1\r\n', ['Task', 'Refs']],
    ['white space on blank lines', 'fix: x\n \nbody\n\t\nTask: T-1\n  \n', ['Task']],
  ])('footers with %s', (_, message, tokens) => {
    expect(scanMessage(message).footers.map(({ token }) => token)).toEqual(tokens);
  });

  it('numbers lines from the top, leading blank lines too', () => {
    const scan = scanMessage('\n\nfeat!: x\n\nbody\nbody\n\nTask: T-1\n more\nRefs: #1\n\n');
    expect(scan).toMatchObject({
      headerLine: 3,
      headerText: 'feat!: x',
      body: { startLine: 5, endLine: 6 },
      footerLines: { startLine: 8, endLine: 10 },
      breaking: { by: 'header', line: 3 },
      lines: 11,
    });
    expect(scan.footers.map(({ line, endLine }) => [line, endLine])).toEqual([
      [8, 9],
      [10, 10],
    ]);
  });

  it.each([
    ['Breaking change: a', 'not-upper-case'],
    ['breaking-change: a', 'not-upper-case'],
    ['BREAKING CHANGES: a', 'plural'],
    ['Breaking Changes: a', 'plural'],
    ['BREAKING: a', 'short-form'],
    ['BREAKING_CHANGE: a', 'odd-spelling'],
    ['BREAKINGCHANGE: a', 'odd-spelling'],
    ['BREAKING CHANGE a', 'no-colon'],
    ['BREAKING CHANGE : a', 'no-colon'],
    ['BREAKING CHANGE #1', 'no-colon'],
    ['BREAKING CHANGE:', 'no-description'],
    ['BREAKING CHANGE:a', 'no-description'],
    ['**BREAKING CHANGE**: a', 'markup'],
    ['### Breaking changes:', 'markup'],
    ['* BREAKING CHANGE: a', 'markup'],
    ['  BREAKING CHANGE: a', 'markup'],
    ['body\nBREAKING CHANGE: a', 'no-blank-line-before'],
  ])('%j looks like a breaking change: %s', (text, why) => {
    const scan = scanMessage(`feat: x\n\n${text}\n`);
    expect(scan.breaking).toBeNull();
    expect(scan.breakingLookalikes.map((lookalike) => lookalike.why)).toEqual([why]);
  });

  it.each([
    'Breaking changes in this release are few.',
    'breaking the loop early: fine',
    'Breakfast: eggs',
    'BREAKING CHANGE: real',
  ])('%j is no look-alike', (text) => {
    expect(scanMessage(`feat: x\n\n${text}\n`).breakingLookalikes).toEqual([]);
  });

  it('keeps body and footers apart and within the message, whatever comes', () => {
    const random = randomFrom(16);
    for (let left = 3000; left > 0; left -= 1) {
      const message = trickyMessage(random);
      const { headerLine, body, footers, footerLines, lines } = scanMessage(message);
      const order = [headerLine, body?.startLine, body?.endLine, ...footers.flatMap((f) => [f.line, f.endLine]), lines];
      const known = order.filter((line) => line !== undefined);
      expect(known).toEqual(known.toSorted((one, other) => one - other));
      expect(footerLines === null).toBe(footers.length === 0);
    }
  });

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void scanMessage(text)));
  });
});
