import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cvssRating } from './cvss.ts';
import { isoDate } from './dates.ts';
import { errorOf } from './errors.ts';
import { idInAddress, idOf, ids, isMalware } from './ids.ts';
import { declared, malwareRating, ratings, scored, severityOf, severityOfRow, severityOfScore } from './severity.ts';
import { items, number, shapes, text, texts, title } from './shape.ts';

describe('words of severity', () => {
  it.each([
    ['CRITICAL', 'critical'],
    ['High', 'high'],
    ['IMPORTANT', 'high'],
    ['moderate', 'medium'],
    ['MEDIUM', 'medium'],
    ['Low', 'low'],
    ['Negligible', 'low'],
    ['info', 'low'],
    ['UNKNOWN', 'unknown'],
    ['not yet assigned', 'unknown'],
    ['', 'unknown'],
    [null, 'unknown'],
    [7, 'unknown'],
  ])('%j is %s', (word, severity) => {
    expect(severityOf(word)).toBe(severity);
  });

  it.each([
    [10, 'critical'],
    [9, 'critical'],
    [8.9, 'high'],
    [7, 'high'],
    [6.9, 'medium'],
    [4, 'medium'],
    [3.9, 'low'],
    [0.1, 'low'],
    [0, 'low'],
    [10.1, 'unknown'],
    [-1, 'unknown'],
    [Number.NaN, 'unknown'],
    [null, 'unknown'],
  ])('a score of %s is %s', (score, severity) => {
    expect(severityOfScore(score)).toBe(severity);
  });

  it('of a row: malware, then a word, then the newest CVSS, then a score', () => {
    const v3 = cvssRating('nvd', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H');
    const v2 = cvssRating('nvd', 'AV:L/AC:H/Au:N/C:C/I:C/A:C');
    const word = declared('ACME', 'low');
    expect(severityOfRow([])).toBe('unknown');
    expect(severityOfRow(ratings(scored('nvd', 1), v2))).toBe('medium');
    expect(severityOfRow(ratings(v2, v3))).toBe('critical');
    expect(severityOfRow(ratings(v3, word))).toBe('low');
    expect(severityOfRow(ratings(v3, word, malwareRating('osv')))).toBe('critical');
    expect(word?.source).toBe('acme');
  });
});

describe('CVSS vectors', () => {
  it.each([
    ['AV:N/AC:L/Au:N/C:N/I:N/A:C', 'cvss2', 7.8, 'FIRST, CVSS 2.0 guide, CVE-2002-0392'],
    ['AV:N/AC:L/Au:N/C:C/I:C/A:C', 'cvss2', 10, 'FIRST, CVSS 2.0 guide, CVE-2003-0818'],
    ['(AV:L/AC:H/Au:N/C:C/I:C/A:C)', 'cvss2', 6.2, 'FIRST, CVSS 2.0 guide, CVE-2003-0062'],
    ['AV:N/AC:L/Au:N/C:N/I:N/A:N', 'cvss2', 0, 'no impact, no score'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 'cvss3.1', 6.1, 'FIRST, CVSS 3.1 examples, CVE-2013-1937'],
    ['CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N', 'cvss3.1', 3.1, 'FIRST, CVSS 3.1 examples, CVE-2014-3566'],
    ['CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H', 'cvss3.0', 8.8, 'FIRST, CVSS 3.0 examples, CVE-2016-1645'],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 'cvss4', 10, 'FIRST, CVSS 4.0, CVE-2021-44228'],
    [
      'CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
      'cvss4',
      7.3,
      'FIRST, CVSS 4.0, CVE-2022-41741',
    ],
  ])('%s as %s scores %s (%s)', (vector, method, score) => {
    expect(cvssRating('NVD', vector)).toEqual({
      source: 'nvd',
      method,
      severity: method === 'cvss2' && score >= 7 ? 'high' : severityOfScore(score),
      score,
      vector,
    });
  });

  it.each([
    ['CVSS:3.1/AV:N/AC:L'],
    ['CVSS:4.0/AV:N'],
    ['AV:N/AC:L/Au:N/C:N/I:N'],
    ['AV:N/AC:L/Au:N/C:N/I:N/A:X'],
    ['AV:N/AV:N/AC:L/Au:N/C:N/I:N/A:C'],
    ['CVSS:5.0/AV:N/AC:L/PR:N'],
  ])('%s is kept without a score, and never becomes zero', (vector) => {
    expect(cvssRating('nvd', vector)).toMatchObject({ score: null, severity: 'unknown', vector });
  });

  it('is rated by the score that the report gives beside it', () => {
    expect(cvssRating('nvd', 'CVSS:3.1/AV:N', 9.1)).toMatchObject({
      method: 'cvss3.1',
      score: 9.1,
      severity: 'critical',
    });
    expect(cvssRating('nvd', null, 9.1)).toBeNull();
  });

  it('never throws', () => {
    const part = fc.constantFrom('CVSS:', '4.0', '3.1', '/', 'AV:', 'N', 'AC:', 'L', 'x', ':');
    fc.assert(fc.property(fc.array(part), (parts) => void cvssRating('nvd', parts.join(''))));
  });
});

describe('ids', () => {
  it('is the same text for the same id', () => {
    expect(ids('ghsa-AAAA-bbbb-2222', ['cve-2026-1', ' CVE-2026-1 ', 7, null], 'acme (deprecation)')).toEqual([
      'GHSA-aaaa-bbbb-2222',
      'CVE-2026-1',
      'acme (deprecation)',
    ]);
    expect([idOf('pysec-2026-1'), idOf(''), idOf(3)]).toEqual(['PYSEC-2026-1', null, null]);
  });

  it.each([
    ['https://github.com/advisories/GHSA-2222-3333-4444', 'GHSA-2222-3333-4444'],
    ['https://acme.example/vuln/detail/cve-2026-12345?x=1', 'CVE-2026-12345'],
    ['https://npmjs.com/advisories/901', null],
    [undefined, null],
  ])('in %s: %s', (address, id) => {
    expect(idInAddress(address)).toBe(id);
  });

  it('tells malware by OSV id or as CWE-506', () => {
    expect([isMalware(['MAL-2026-1']), isMalware(['CVE-1'], ['CWE-506']), isMalware(['CVE-1'], ['CWE-5061'])]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['2026-03-02', '2026-03-02T00:00:00.000Z'],
    ['2026-03-02T10:00:00Z', '2026-03-02T10:00:00.000Z'],
    ['2026-03-02T10:00:00.123456789Z', '2026-03-02T10:00:00.123Z'],
    ['2026-05-27T17:33:53+02:00', '2026-05-27T15:33:53.000Z'],
    ['2026-05-27T17:33:53+0200', '2026-05-27T15:33:53.000Z'],
    ['2026-05-27 17:33:53 UTC', '2026-05-27T17:33:53.000Z'],
    ['2026-05-27 17:33:53.5 +0000 UTC', '2026-05-27T17:33:53.500Z'],
    ['2026-05-27T17:33', '2026-05-27T17:33:00.000Z'],
    ['0001-01-01T00:00:00Z', null],
    ['2026-13-01', null],
    ['yesterday', null],
    [1_767_225_600, null],
  ])('%j is %s', (value, date) => {
    expect(isoDate(value)).toBe(date);
  });
});

describe('values of a report', () => {
  it('are taken for what they are, or for nothing', () => {
    expect([text(' a '), text(' '), text(1), number('7.5'), number('7.5x'), number(''), number(Number.NaN)]).toEqual([
      'a',
      null,
      null,
      7.5,
      null,
      null,
      null,
    ]);
    expect([
      texts(['a', 1, 'a', 'b']),
      texts('a'),
      texts(null),
      [...items('abc')],
      [...shapes([1, { a: 1 }, []])],
    ]).toEqual([['a', 'b'], ['a'], [], [], [{ a: 1 }]]);
  });

  it('have a title on one short line', () => {
    expect(title(null, ' ', 'two\n  lines')).toBe('two lines');
    expect(title('x'.repeat(10_000))).toHaveLength(200);
  });

  it.each([
    [{ error: 'broken' }, 'broken'],
    [{ error: { message: 'broken', code: 'E1' } }, 'E1: broken'],
    [{ message: 'broken', statusCode: 500 }, '500: broken'],
    [{ type: 'error', data: 'broken' }, 'broken'],
    [{ message: 'a title' }, null],
    [{ results: [] }, null],
  ])('%j tells of the error %s', (value, told) => {
    expect(errorOf(value)).toBe(told);
  });
});
