import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { format } from './gcovr.ts';
import { reason, report, shown, totals } from './json/reading.fixture.ts';
import { countsOf } from './table/counts.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

it('has the totals that gcovr states, but for the lines of a template, which it counts once a copy', () => {
  const own = report(format, fixture('gcovr/shop.json'));
  const stated = JSON.parse(new TextDecoder().decode(fixture('gcovr/shop-summary.json')));
  for (const file of stated.files) {
    const read = own.files.find(({ path }) => path === file.filename);
    if (read === undefined) throw new Error(`no ${file.filename}`);
    // prices.hpp: one line, which stands in two copies of `twice`.
    const copies = file.filename === 'src/prices.hpp' ? 1 : 0;
    expect(shown(countsOf(read, 'lines'))).toBe(`${file.line_covered - copies}/${file.line_total - copies}`);
    expect(shown(countsOf(read, 'branches'))).toBe(`${file.branch_covered}/${file.branch_total}`);
    expect(shown(countsOf(read, 'functions'))).toBe(`${file.function_covered}/${file.function_total}`);
  }
  expect(own.notes).toEqual([]);
});

it('leaves out what a comment or an older version marks as no code, and counts branches without a number', () => {
  const lines = [
    { line_number: 1, count: 1, branches: [{ count: 1 }, { count: 0 }, { count: 0, 'gcovr/excluded': true }] },
    { line_number: 2, count: 0, branches: [], 'gcovr/noncode': true },
    { line_number: 3, count: 0, branches: [], 'gcovr/excluded': true },
    { line_number: 4, count: 0, branches: [] },
  ];
  const own = report(format, { 'gcovr/format_version': '0.1', files: [{ file: 'a.c', lines }] });
  expect([totals(own, 'lines'), totals(own, 'branches'), totals(own, 'functions')]).toEqual(['1/2', '1/2', null]);
});

it.each([
  [{ 'gcovr/format_version': '0.15' }, 'no "files"'],
  [{ files: [{ file: 'a.c' }] }, 'file 1 in it'],
  [{ files: [null] }, 'file 1 in it'],
])('%j is refused', (content, expected) => {
  expect(reason(format, content)).toContain(expected);
});
