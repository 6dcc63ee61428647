import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { format } from './coveragepy.ts';
import { reason, report, totals } from './json/reading.fixture.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

const file = (more: object = {}): object => ({
  executed_lines: [1, 2],
  missing_lines: [5],
  excluded_lines: [7, 8],
  ...more,
});
const of = (more?: object): object => ({ meta: { branch_coverage: false }, files: { 'shop/a.py': file(more) } });

describe('real reports', () => {
  it.each(['branch', 'lines'])('%s: has the totals that coverage.py states', (name) => {
    const bytes = fixture(`coverage-py/${name}.json`);
    const { totals: stated } = JSON.parse(new TextDecoder().decode(bytes));
    const own = report(format, bytes);
    expect(totals(own, 'lines')).toBe(`${stated.covered_lines}/${stated.num_statements}`);
    expect(totals(own, 'statements')).toBe(`${stated.covered_lines}/${stated.num_statements}`);
    expect(totals(own, 'branches')).toBe(name === 'lines' ? null : `${stated.covered_branches}/${stated.num_branches}`);
    expect(own.files.map(({ path }) => path)).toEqual(['shop/__init__.py', 'shop/prices.py', 'shop/unused.py']);
    expect(own.notes).toEqual([]);
  });
});

it('counts excluded lines as no code', () => {
  const [own] = report(format, of()).files;
  expect(Array.from(own?.lines?.numbers ?? [])).toEqual([1, 2, 5]);
  expect(Array.from(own?.lines?.hits ?? [])).toEqual([1, 1, 0]);
});

it('counts each jump from a line as a branch, also out of the code that starts at a line', () => {
  const own = report(
    format,
    of({
      executed_branches: [
        [1, 2],
        [1, -1],
      ],
      missing_branches: [
        [2, 5],
        [2, -1],
      ],
    }),
  );
  expect(Array.from(own.files[0]?.branches?.lines ?? [])).toEqual([1, 1, 2, 2]);
  expect(totals(own, 'branches')).toBe('2/4');
});

it('takes the counts of versions that do not name the branches', () => {
  expect(totals(report(format, of({ summary: { num_branches: 6, covered_branches: 4 } })), 'branches')).toBe('4/6');
});

it('an empty module has no lines, which is not "unknown"', () => {
  expect(totals(report(format, of({ executed_lines: [], missing_lines: [] })), 'lines')).toBe('0/0');
});

it('takes what the lines say where the summary says otherwise, and tells', () => {
  const own = report(format, of({ summary: { covered_lines: 3, num_statements: 3 } }));
  expect(totals(own, 'lines')).toBe('2/3');
  expect(own.notes.map(({ message }) => message)).toEqual([
    'summaries that differ from their lines and branches, which count: 1, the first of "shop/a.py".',
  ]);
});

it.each([0, -3, 1.5, 'x', null, 4_000_000_000])('line %j is left out and told', (line) => {
  const own = report(format, of({ missing_lines: [5, line] }));
  expect(totals(own, 'lines')).toBe('2/3');
  expect(own.notes.map(({ kind }) => kind)).toEqual(['skipped']);
});

it.each([
  ['2026-11-22T18:42:46.659836', null],
  ['2026-11-22T18:42:46Z', Date.UTC(2026, 10, 22, 18, 42, 46)],
  ['2026-11-22T18:42:46+02:00', Date.UTC(2026, 10, 22, 16, 42, 46)],
  ['yesterday', null],
])('a timestamp %s is the moment %s: without a zone it may be of any', (timestamp, expected) => {
  expect(report(format, { ...of(), meta: { timestamp } }).writtenAt).toBe(expected);
});

it.each([
  [[], 'it has no "files"'],
  [{ meta: {} }, 'it has no "files"'],
  [{ files: { 'a.py': { executed_lines: [1] } } }, 'what it says of "a.py"'],
  [{ files: { 'a.py': null } }, 'what it says of "a.py"'],
])('%j is refused', (content, expected) => {
  expect(reason(format, content)).toContain(expected);
});
