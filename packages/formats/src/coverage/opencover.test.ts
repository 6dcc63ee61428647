import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { format } from './opencover.ts';
import { linesOf, readBytes, reportIn, totals } from './xml/read.fixture.ts';

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));
}

describe("OpenCover's report", () => {
  const bytes = fixture('opencover/opencover.xml');
  const report = reportIn(readBytes(format, bytes));

  it('has the sequence points of its own summary (5, of which 4 were visited)', () => {
    expect(format.detect(bytes.subarray(0, 4096))).toBe(true);
    expect(totals(report)).toStrictEqual({ lines: '3/4', branches: '1/2', functions: '2/2', statements: '4/5' });
    expect(report.notes).toStrictEqual([]);
  });

  it('counts a line by the most run of the points that start on it, and no hidden line', () => {
    expect(linesOf(report, 'C:/build/acme/src/Money.cs')).toBe('10:3 11:0 13:2');
    expect(linesOf(report, 'C:/build/acme/src/Parts.cs')).toBe('4:1');
  });

  it('is the same however it is cut', () => {
    expect(reportIn(readBytes(format, bytes, [1, 7, 50, 500, 3]))).toStrictEqual(report);
  });
});
