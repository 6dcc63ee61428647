import { expect, test } from 'vitest';

import { sample } from '../test/samples.ts';
import { toComment } from './comment.ts';

test('the same result on the same change is the same text, whichever event asks for it and whenever', () => {
  const report = sample('fail');
  const later = {
    ...report,
    change: { ...report.change, event: 'issue_comment', base: '7'.repeat(40), merge: '8'.repeat(40) },
    run: { ...report.run, id: '4712', evaluatedAt: '2026-03-05T08:00:00.000Z' },
  };
  expect(toComment(later)).toBe(toComment(report));
  expect(toComment({ ...report, change: { ...report.change, head: 'e'.repeat(40) } })).not.toBe(toComment(report));
});

test('where only people are missing nothing is said to have failed', () => {
  const report = sample('fail');
  expect(toComment(report, [], true).split('\n')[1]).toBe(`## ⏳ ${report.control} waits for people`);
  expect(toComment(report).split('\n')[1]).toBe(`## ❌ ${report.control} failed`);
});
