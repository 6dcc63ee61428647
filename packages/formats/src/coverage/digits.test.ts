import { describe, expect, it } from 'vitest';

import { format as cobertura } from './cobertura.ts';
import { format as lcov } from './lcov.ts';
import { linesOf, readText, reportIn } from './xml/read.fixture.ts';

/** Numbers of one to ten digits, of any digit: the largest line is 2^31 - 1, and hits stay below 2^32. */
const numbers = Array.from({ length: 10 }, (_, at) => [
  10 ** at,
  10 ** at + 7,
  Number('1234567890'.slice(0, at + 1)),
  Math.min(10 ** (at + 1) - 1, 2 ** 31 - 1),
])
  .flat()
  .toSorted((a, b) => a - b)
  .filter((number, at, all) => number !== all[at - 1]);

function expected(hitsOf: (line: number) => number): string {
  return numbers.map((line) => `${line}:${hitsOf(line)}`).join(' ');
}

describe('a number of any length is read as it is written', () => {
  it.each(numbers.filter((_, at) => at % 3 === 0).flatMap((hits) => ['\n', '\r\n'].map((end) => [hits, end] as const)))(
    'lcov, %i hits, line end %j',
    (hits, end) => {
      const lines = numbers.map((line) => `DA:${line},${hits}`);
      const text = ['SF:a.ts', ...lines, 'end_of_record', ''].join(end);
      expect(linesOf(reportIn(readText(lcov, text)), 'a.ts')).toBe(expected(() => hits));
    },
  );

  it('lcov, zeros before it', () => {
    const text = 'SF:a.ts\nDA:0001,00\nDA:00000002,00000003\nDA:0000000003,1\nend_of_record\n';
    expect(linesOf(reportIn(readText(lcov, text)), 'a.ts')).toBe('1:0 2:3 3:1');
  });

  it.each(numbers.filter((_, at) => at % 3 === 0))('Cobertura, %i hits', (hits) => {
    const lines = numbers.map((line) => `\r\n\t <line number="${line}" hits="${hits}"/>`).join('');
    const classes = `<class name="A" filename="a.py"><lines>${lines}</lines></class>`;
    const text = `<coverage><packages><package><classes>${classes}</classes></package></packages></coverage>`;
    expect(linesOf(reportIn(readText(cobertura, text)), 'a.py')).toBe(expected(() => hits));
  });
});
