import { expect, it } from 'vitest';

import { bytesOf } from '../../bytes/windows.fixture.ts';
import { countsOf } from '../table/counts.ts';
import { openLcov } from './reader.ts';

/** More lines, ways and functions in one record than there is room for at first (65,536 of each, 1 MB of names). */
it.each([
  ['in order, as plain numbers', (line: number) => `DA:${line},${line % 2}`],
  ['with checksums, as lcov 1 writes them', (line: number) => `DA:${line},${line % 2},abc/+`],
])('a record of 200,000 lines %s is read whole', (_, data) => {
  const numbers = Array.from({ length: 200_000 }, (_each, at) => at + 1);
  const text = [
    'SF:a.ts',
    ...numbers.map((line) => `FN:${line},named${line}`),
    ...numbers.map((line) => `FNDA:${line % 3},named${line}`),
    ...numbers.map(data),
    ...numbers.map((line) => `BRDA:${line},0,0,${line % 4 === 0 ? '-' : 1}`),
    'end_of_record\n',
  ].join('\n');
  const reader = openLcov();
  const bytes = bytesOf(text);
  for (let at = 0; at < bytes.length; at += 1_000_000) reader.push(bytes.subarray(at, at + 1_000_000));
  const read = reader.end();
  const file = read.status === 'available' ? read.value.files[0] : undefined;
  if (file === undefined) throw new Error('not read');
  expect(countsOf(file, 'lines')).toEqual({ covered: 100_000, total: 200_000 });
  expect(countsOf(file, 'branches')).toEqual({ covered: 150_000, total: 200_000 });
  expect(countsOf(file, 'functions')).toEqual({ covered: 133_334, total: 200_000 });
  expect(file.functions?.keys[199_999]).toBe('200000,named200000');
});
