import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { format } from './sonarqube.ts';
import { linesOf, readBytes, readText, reportIn, totals } from './xml/read.fixture.ts';

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));
}

describe("SonarQube's generic coverage", () => {
  const bytes = fixture('sonarqube/gcovr.xml');
  const report = reportIn(readBytes(format, bytes));

  it('as gcovr writes it has the totals that gcovr prints', () => {
    expect(format.detect(bytes.subarray(0, 4096))).toBe(true);
    expect(totals(report)).toStrictEqual({ lines: '11/15', branches: '3/8', functions: '-', statements: '-' });
    expect(linesOf(report, 'src/shape.hpp')).toBe('3:1 4:1 5:0 7:1');
    expect(report.notes).toStrictEqual([]);
  });

  it.each([
    [
      '<coverage version="1"><file path="a"><lineToCover lineNumber="1" covered="yes"/></file></coverage>',
      '"covered" is neither true nor false',
    ],
    [
      '<coverage version="1"><file><lineToCover lineNumber="1" covered="true"/></file></coverage>',
      'a file has no "path"',
    ],
    [
      '<coverage version="1"><lineToCover lineNumber="1" covered="true"/></coverage>',
      'a line stands outside any <file>',
    ],
  ])('%s is refused', (text, reason) => {
    expect(readText(format, text)).toMatchObject({ status: 'unavailable', reason: expect.stringContaining(reason) });
  });
});
