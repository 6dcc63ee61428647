import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { safetyHits } from '../hits.ts';
import { dropColumn, postgresql, remark, revision, setNotNull } from '../operations.fixture.ts';
import { applySuppressions } from './apply.ts';
import { parseSuppression } from './parse.ts';

const today = Date.UTC(2026, 10, 22, 12);
const settings = { maxDays: 180 };
const reason = 'nothing reads it since release 4.2';
/** `drop_column` on lines 10 and 11, `alter_column … SET NOT NULL` on lines 20 and 21. */
const hits = safetyHits(revision([dropColumn('users', 'nickname'), setNotNull('users', 'email')]), postgresql);

function applied(...comments: readonly (readonly [text: string, line?: number])[]) {
  const remarks = comments.map(([text, line]) => remark(text, line));
  return applySuppressions(hits, remarks, today, settings);
}

describe('a comment that accepts a finding', () => {
  it.each([
    ['one rule', `ignore[drops-column] until 2027-01-31: ${reason}`],
    ['the whole name of the rule', `ignore[migration-check/drops-column] until 2027-01-31: ${reason}`],
    ['the last day that is allowed', `ignore[drops-column] until 2027-05-21: ${reason}`],
    ['today, to its end', `ignore[drops-column] until 2026-11-22: ${reason}`],
    ['other spaces', `ignore [ drops-column ]  until  2027-01-31 : ${reason}`],
  ])('%s', (_, text) => {
    const { kept, suppressed, problems } = applied([text]);
    expect(kept.map(({ rule }) => rule)).toEqual(['migration-check/set-not-null']);
    expect(suppressed.map((entry) => [entry.rule, entry.reason, entry.atMost])).toEqual([
      ['migration-check/suppressed', reason, 'warning'],
    ]);
    expect(problems).toEqual([]);
  });

  it('is still seen, with the finding and the reason', () => {
    const { suppressed } = applied([`ignore[drops-column] until 2027-01-31: ${reason}`]);
    expect(suppressed[0]?.message).toContain(`A comment accepts drops-column until 2027-01-31: "${reason}".`);
    expect(suppressed[0]?.message).toContain(hits[0]?.message);
  });

  it('accepts several rules, each at its own statement only', () => {
    const { kept } = applied([`ignore[drops-column, set-not-null] until 2027-01-31: ${reason}`, 20]);
    expect(kept.map(({ rule }) => rule)).toEqual(['migration-check/drops-column']);
  });

  it('accepts nothing in another file', () => {
    const other = { ...remark(`ignore[drops-column] until 2027-01-31: ${reason}`), path: 'migrations/versions/b2.py' };
    expect(applySuppressions(hits, [other], today, settings).kept).toEqual(hits);
  });
});

describe('a comment with a flaw accepts nothing, and says so', () => {
  it.each([
    ['ignore', 'the names of the rules are missing, in square brackets'],
    ['ignore[] until 2027-01-31: ' + reason, 'the square brackets name no rule'],
    ['ignore[drops-column]', 'the day until which it holds is missing'],
    [`ignore[drops-column]: ${reason}`, 'the day until which it holds is missing'],
    [`ignore[drops-column] until next year: ${reason}`, '"next" is no day such as 2027-01-31'],
    [`ignore[drops-column] until 2027-02-30: ${reason}`, '"2027-02-30" is no day such as 2027-01-31'],
    ['ignore[drops-column] until 2027-01-31', 'the reason is missing'],
    ['ignore[drops-column] until 2027-01-31: ok', 'the reason "ok" is shorter than 10 characters'],
    ['ignore[drops-column] until 2027-01-31: TODO: fix this later', 'says nothing'],
    ['ignore[drops-column] until 2027-01-31: <since which release>', 'says nothing'],
    ['ignore[drops-column] until 2027-01-31: ..............', 'says nothing'],
    ['skip this file', 'it does not begin with "ignore["'],
    [`ignore[drops-column] until 2026-11-21: ${reason}`, 'held until 2026-11-21 and accepts nothing any more'],
    [`ignore[drops-column] until 2027-05-22: ${reason}`, 'holds until 2027-05-22, more than 180 days ahead'],
    [`ignore[drop-column] until 2027-01-31: ${reason}`, '"drop-column" is no rule'],
  ])('%s', (text, flaw) => {
    const { kept, suppressed, problems } = applied([text]);
    expect(kept).toEqual(hits);
    expect(suppressed).toEqual([]);
    expect(problems.map(({ message }) => message).join(' ')).toContain(flaw);
    expect(problems).toHaveLength(1);
  });

  it.each([
    ['the name that is meant', 'drops-colum', 'Write "drops-column" if that is meant.'],
    [
      'that other rules need a waiver',
      'one-head',
      'Take the name from the finding; other rules of this control are excused by a waiver in the policy file.',
    ],
  ])('tells %s', (_, name, remedy) => {
    expect(applied([`ignore[${name}] until 2027-01-31: ${reason}`]).problems[0]?.remedy).toBe(remedy);
  });
});

describe('an unused comment', () => {
  it('is found, with the line to delete', () => {
    const { problems } = applied([`ignore[drops-table] until 2027-01-31: ${reason}`]);
    expect(problems[0]?.remedy).toBe(
      'Delete line 9 of migrations/versions/a1_users.py, or move it right above the statement that it means.',
    );
  });

  it('is found in part', () => {
    const { problems } = applied([`ignore[drops-column, drops-table] until 2027-01-31: ${reason}`]);
    expect(problems.map(({ remedy }) => remedy)).toEqual(['Take drops-table out of the brackets.']);
  });
});

describe('any text', () => {
  it('is read without an error, quickly', () => {
    const word = fc.constantFrom(
      'ignore',
      '[',
      ']',
      ',',
      'until',
      '2027-01-31',
      ':',
      ' ',
      'drops-column',
      '\u0000',
      '\n',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join('')),
        ),
        (text) => {
          expect(['ignore', 'malformed']).toContain(parseSuppression(remark(text)).kind);
        },
      ),
    );
    const started = performance.now();
    for (const part of ['ignore[', 'ignore[a] until ', ' ', 'ignore[a] until 2027-01-31: x '])
      parseSuppression(remark(part.repeat(100_000)));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
