import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { metrics } from './format.ts';
import { format } from './istanbul-summary.ts';
import { reason, report, totals } from './json/reading.fixture.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

const four = (covered: number, total: number): object =>
  Object.fromEntries(metrics.map((metric) => [metric, { total, covered, skipped: 0, pct: 'Unknown' }]));

describe('real summaries', () => {
  it.each(['vitest-istanbul-all', 'vitest-v8-all', 'c8'])('%s: the files add up to its total', (name) => {
    const bytes = fixture(`istanbul-summary/${name}.json`);
    const { total } = JSON.parse(new TextDecoder().decode(bytes));
    const own = report(format, bytes);
    for (const metric of metrics) expect(totals(own, metric)).toBe(`${total[metric].covered}/${total[metric].total}`);
    expect(own.notes).toEqual([]);
    expect(own.files.every(({ lines }) => lines === null)).toBe(true);
  });
});

it('pools and never averages: 1 of 1 and 0 of 999 is 1 of 1000', () => {
  expect(totals(report(format, { total: four(1, 1000), 'a.js': four(1, 1), 'b.js': four(0, 999) }), 'lines')).toBe(
    '1/1000',
  );
});

it('takes what the files say where the total says otherwise, and tells', () => {
  const lying = report(format, { total: four(999, 1000), 'a.js': four(1, 10) });
  expect(totals(lying, 'lines')).toBe('1/10');
  expect(lying.notes.map(({ kind }) => kind)).toEqual(['header-mismatch']);
});

it('takes the total where there is nothing else', () => {
  const own = report(format, { total: four(8, 10) });
  expect(totals(own, 'branches')).toBe('8/10');
  expect(own.notes).toEqual([]);
});

it.each([
  [[], 'no map of files'],
  [{ 'a.js': four(3, 2) }, '"a.js"'],
  [{ 'a.js': four(-1, 2) }, '"a.js"'],
  [{ 'a.js': four(0.5, 2) }, '"a.js"'],
  [{ 'a.js': { lines: { total: '10', covered: '9' } } }, '"a.js"'],
  [{ 'a.js': {} }, '"a.js"'],
])('%j is refused', (content, expected) => {
  expect(reason(format, content)).toContain(expected);
});
