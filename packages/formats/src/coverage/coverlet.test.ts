import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { format } from './coverlet.ts';
import { reason, report, shown } from './json/reading.fixture.ts';
import { metrics } from './format.ts';
import { countsOf } from './table/counts.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

it('counts a line once, in however many methods and modules it stands, by its most hits', () => {
  const own = report(format, fixture('coverlet/shop.json'));
  expect(
    own.files.map((file) => [file.path.split('/src/')[1], ...metrics.map((metric) => shown(countsOf(file, metric)))]),
  ).toEqual([
    // Lines 8, 9, 10, 12 and, by the lambda, 13 were run; 20 and 21 were not. `Never` was not called.
    ['Prices.cs', '5/7', '3/4', '2/3', null],
    // Each module ran one of its two lines.
    ['Shared.cs', '2/2', '0/0', '1/1', null],
  ]);
});

it('keeps Windows paths with slashes', () => {
  const own = report(format, {
    'a.dll': { 'D:\\a\\shop\\A.cs': { A: { 'A::B()': { Lines: { '1': 1 }, Branches: [] } } } },
  });
  expect(own.files.map(({ path }) => path)).toEqual(['D:/a/shop/A.cs']);
});

it.each([[[]], [{ 'a.dll': null }], [{ 'a.dll': { 'A.cs': 1 } }]])('%j is refused', (content) => {
  expect(reason(format, content)).toContain('it has no files and classes for each module');
});
