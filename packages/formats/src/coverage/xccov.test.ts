import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { reason, report, totals } from './json/reading.fixture.ts';
import { format } from './xccov.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

it('reads the lines of an archive', () => {
  const own = report(format, fixture('xccov/archive.json'));
  expect(
    own.files.map(({ path, lines }) => [
      path.split('/Shop/')[1],
      [...(lines?.numbers ?? [])],
      [...(lines?.hits ?? [])],
    ]),
  ).toEqual([
    ['Prices.swift', [2, 3], [4, 0]],
    ['Protocols.swift', [], []],
  ]);
});

it('reads the totals and functions of a report, a file of two targets once, and tells that it has no lines', () => {
  const own = report(format, fixture('xccov/report.json'));
  expect([totals(own, 'lines'), totals(own, 'functions'), totals(own, 'branches')]).toEqual(['8/10', '1/2', null]);
  expect(own.files.map(({ lines }) => lines)).toEqual([null]);
  expect(own.notes.map(({ kind }) => kind)).toEqual(['no-line-hits']);
});

it.each([
  [[], 'it is no map of files'],
  [{ 'A.swift': {} }, 'what it says of "A.swift" is no list of lines'],
  [{ targets: [{ files: [{ path: 'A.swift', coveredLines: 3, executableLines: 2 }] }] }, 'what it says of "A.swift"'],
])('%j is refused', (content, expected) => {
  expect(reason(format, content)).toContain(expected);
});
