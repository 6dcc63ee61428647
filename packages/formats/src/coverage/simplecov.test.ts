import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { reason, report, shown, totals } from './json/reading.fixture.ts';
import { format } from './simplecov.ts';
import { countsOf } from './table/counts.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

const of = (...lists: readonly (readonly unknown[])[]): object =>
  Object.fromEntries(
    lists.map((lines, index) => [`command ${index}`, { coverage: { 'a.rb': { lines } }, timestamp: 10 + index }]),
  );

describe('a result set of two commands', () => {
  const own = report(format, fixture('simplecov/resultset.json'));

  it('has what SimpleCov reports of both', () => {
    // SimpleCov said 8 of 14, without the two lines of lib/prices.rb between `:nocov:` comments, of which one was run.
    expect(own.files.map((file) => [file.path.split('/shop/shop/')[1], shown(countsOf(file, 'lines'))])).toEqual([
      ['lib/prices.rb', '9/12'],
      ['lib/unused.rb', '0/4'],
    ]);
    // .last_run.json: 33.33 % of the branches, which are 9.
    expect(totals(own, 'branches')).toBe('3/9');
  });

  it('was written when the last of them ended', () => {
    expect(own.writtenAt).toBe(1_795_373_712_000);
  });
});

it.each([
  ['the most hits', [[1, 0, 3]], [[2, 0, 0]], '2/3'],
  ['no code where one sees none and none ran it', [[null, 1]], [[0, 1]], '1/1'],
  ['code where one ran it', [[null, 1]], [[2, 1]], '2/2'],
  ['the longer list', [[1]], [[1, 2]], '2/2'],
  ['"ignored" as no code', [[1, 'ignored']], [[1, 'ignored']], '1/1'],
])('two commands are united: %s', (_, [one], [other], expected) => {
  expect(totals(report(format, of(one ?? [], other ?? [])), 'lines')).toBe(expected);
});

it('reads the list of old versions, without branches', () => {
  const own = report(format, { RSpec: { coverage: { 'a.rb': [1, null, 0] }, timestamp: 1 } });
  expect([totals(own, 'lines'), totals(own, 'branches')]).toEqual(['1/2', null]);
});

it('reads what the JSON formatter writes', () => {
  const branches = [
    { type: 'then', start_line: 1, end_line: 1, coverage: 1 },
    { type: 'else', start_line: 1, end_line: 3, coverage: 0 },
    { type: 'else', start_line: 2, end_line: 2, coverage: 'ignored' },
  ];
  const own = report(format, {
    meta: { simplecov_version: '0.22.0' },
    coverage: { 'a.rb': { lines: [1, null, 0], branches } },
  });
  expect([totals(own, 'lines'), totals(own, 'branches')]).toEqual(['1/2', '1/2']);
});

it.each([
  [{ RSpec: { timestamp: 1 } }, 'it has no "coverage"'],
  [[], 'it has no "coverage"'],
  [{ RSpec: { coverage: { 'a.rb': { branches: {} } } } }, 'what it says of "a.rb"'],
])('%j is refused', (content, expected) => {
  expect(reason(format, content)).toContain(expected);
});
