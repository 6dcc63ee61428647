import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { format } from './cobertura.ts';
import { linesOf, readBytes, readText, reportIn, totals } from './xml/read.fixture.ts';

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));
}

/** A report with one class, whose inside is given. */
function oneClass(inside: string, head = ''): string {
  return `<coverage ${head}><packages><package><classes><class name="A" filename="a.py">${inside}</class></classes></package></packages></coverage>`;
}

function read(text: string): ReturnType<typeof reportIn> {
  return reportIn(readText(format, text));
}

describe('Cobertura reports of real tools', () => {
  // Totals as the tools themselves print them; see fixtures/README.md.
  it.each([
    ['coverage-py.xml', { lines: '16/21', branches: '4/6', functions: '-', statements: '-' }],
    ['gcovr.xml', { lines: '11/15', branches: '3/8', functions: '3/4', statements: '-' }],
    ['istanbul.xml', { lines: '9/11', branches: '4/7', functions: '1/2', statements: '-' }],
    ['coverlet.xml', { lines: '4/6', branches: '1/2', functions: '2/2', statements: '-' }],
    ['swift.xml', { lines: '3/5', branches: '-', functions: '2/2', statements: '-' }],
    ['scoverage.xml', { lines: '2/4', branches: '1/2', functions: '1/2', statements: '3/5' }],
  ])('%s', (name, expected) => {
    const bytes = fixture(`cobertura/${name}`);
    const report = reportIn(readBytes(format, bytes));
    expect(format.detect(bytes.subarray(0, 4096))).toBe(true);
    expect(totals(report)).toStrictEqual(expected);
    expect(report.notes).toStrictEqual([]);
    expect(reportIn(readBytes(format, bytes, [1, 2, 3, 100, 1000]))).toStrictEqual(report);
  });

  it.each([
    ['coverage-py.xml', 1_795_373_942_071, 'milliseconds'],
    ['coverlet.xml', 1_700_000_000_000, 'seconds'],
    ['swift.xml', 1_700_000_000_250, 'seconds with a fraction'],
  ])('%s says when it was written, in %3$s', (name, expected) => {
    expect(reportIn(readBytes(format, fixture(`cobertura/${name}`))).writtenAt).toBe(expected);
  });

  it('paths and roots stand as written, with slashes in paths', () => {
    const report = reportIn(readBytes(format, fixture('cobertura/coverlet.xml')));
    expect(report.roots).toStrictEqual(['C:\\build\\acme\\']);
    expect(report.files.map(({ path }) => path)).toStrictEqual(['src/Money.cs']);
  });

  it('a file without code has no lines, which is not the same as unknown ones', () => {
    const report = reportIn(readBytes(format, fixture('cobertura/coverage-py.xml')));
    expect(linesOf(report, '__init__.py')).toBe('');
  });
});

describe('lines', () => {
  it.each([
    [
      'of the class count, not those of its methods',
      '<methods><method name="m"><lines><line number="9" hits="1"/></lines></method></methods><lines><line number="1" hits="2"/></lines>',
      '1:2',
    ],
    [
      'of the class count where methods come after',
      '<lines><line number="1" hits="2"/></lines><methods><method name="m"><lines><line number="9" hits="1"/></lines></method></methods>',
      '1:2',
    ],
    [
      'of the methods count where the class has none',
      '<methods><method name="m"><lines><line number="9" hits="1"/></lines></method></methods><lines/>',
      '9:1',
    ],
    [
      'that come twice keep the most hits',
      '<lines><line number="2" hits="0"/><line number="1" hits="5"/><line number="2" hits="3"/><line number="1" hits="0"/></lines>',
      '1:5 2:3',
    ],
    ['with hits as a fraction', '<lines><line number="1" hits="1.0"/><line number="2" hits="0.0"/></lines>', '1:1 2:0'],
    ['with a negative count were not run', '<lines><line number="1" hits="-1"/></lines>', '1:0'],
    [
      'with a count beyond all bounds were run',
      '<lines><line number="1" hits="18446744073709551611"/></lines>',
      '1:4294967295',
    ],
    ['with a spelled count were run', '<lines><line number="1" hits="1e+20"/></lines>', '1:4294967295'],
  ])('%s', (_, inside, expected) => {
    const report = read(oneClass(inside));
    expect(linesOf(report, 'a.py')).toBe(expected);
    expect(report.notes).toStrictEqual([]);
  });

  it.each(['0', 'undefined', '', '-3', '1.5', '4294967296'])('number %j is left out, and noted', (number) => {
    const report = read(oneClass(`<lines><line number="${number}" hits="1"/><line number="7" hits="1"/></lines>`));
    expect(linesOf(report, 'a.py')).toBe('7:1');
    expect(report.notes.map(({ message }) => message)).toStrictEqual([
      '1 line left out: the number is no line of a file (0, or not a whole number).',
    ]);
  });

  it.each(['hits="NaN"', 'hits=""', ''])('with %j were not run, and that is noted', (hits) => {
    const report = read(oneClass(`<lines><line number="1" ${hits}/></lines>`));
    expect(linesOf(report, 'a.py')).toBe('1:0');
    expect(report.notes[0]?.message).toBe('1 line counted as not run: "hits" is missing or is no number.');
  });

  it('of classes of one file are one file, in whatever order they come', () => {
    const of = (name: string, file: string, line: number, hits: number): string =>
      `<class name="${name}" filename="${file}"><lines><line number="${line}" hits="${hits}"/></lines></class>`;
    const report = read(
      `<coverage line-rate="1"><packages>${of('A', 'a.cs', 3, 0)}${of('B', 'b.cs', 1, 1)}${of('A/B', 'a.cs', 1, 2)}${of('C', './a.cs', 3, 1)}</packages></coverage>`,
    );
    expect(report.files).toHaveLength(2);
    expect(linesOf(report, 'a.cs')).toBe('1:2 3:1');
  });
});

describe('branches', () => {
  it.each([
    ['branch="true" condition-coverage="50% (1/2)"', '1/2'],
    ['branch="True" condition-coverage="100% (4/4)"', '4/4'],
    ['branch="false" condition-coverage="50% (1/2)"', '-'],
    ['branch="true"', '-'],
    ['branch="true" condition-coverage="50%"', '-'],
    ['branch="true" condition-coverage="200% (4/2)"', '2/2'],
    ['branch="true" condition-coverage="(a/b)"', '-'],
    ['branch="true" condition-coverage="(1/2"', '-'],
    ['branch="true" condition-coverage="0% (0/0)"', '-'],
  ])('%s is %s', (attributes, expected) => {
    expect(totals(read(oneClass(`<lines><line number="1" hits="1" ${attributes}/></lines>`))).branches).toBe(expected);
  });

  it('of more than a line can have refuse the report', () => {
    const inside = '<lines><line number="1" hits="1" branch="true" condition-coverage="0% (0/4000000000)"/></lines>';
    expect(readText(format, oneClass(inside))).toMatchObject({
      reason: expect.stringContaining('more than 65535 branches on one line'),
    });
  });
});

describe('the head of a report', () => {
  const inside = '<lines><line number="1" hits="1"/><line number="2" hits="0"/></lines>';

  it.each([
    ['lines-covered="1" lines-valid="2"', []],
    ['lines-covered="NaN" lines-valid="NaN"', []],
    ['line-rate="0.9"', []],
    [
      'lines-covered="2" lines-valid="2"',
      ["The report's head says 2 of 2 lines covered, its files say 1 of 2; the files count."],
    ],
    [
      'lines-covered="7815" lines-valid="7809"',
      ["The report's head says 7815 of 7809 lines covered, its files say 1 of 2; the files count."],
    ],
  ])('%s', (head, expected) => {
    expect(read(oneClass(inside, head)).notes.map(({ message }) => message)).toStrictEqual(expected);
  });
});

describe('a report that is refused', () => {
  it('a class without any name of its file', () => {
    const text = '<coverage><packages><class complexity="1"/></packages></coverage>';
    expect(readText(format, text)).toStrictEqual({
      status: 'unavailable',
      reason:
        'At byte 21, "<class complexity="1"/>": a class has neither "filename" nor "name". Let the tool write the path of each source file.',
    });
  });

  it('one that is cut off', () => {
    const text = oneClass('<lines><line number="1" hits="1"/></lines>').slice(0, -20);
    expect(readText(format, text)).toMatchObject({ reason: expect.stringContaining('it was cut off') });
  });
});

describe('what is Cobertura', () => {
  it.each([
    ['<coverage line-rate="1">', true],
    ['\ufeff<?xml version="1.0"?>\r\n<coverage><sources>', true],
    ['<coverage><packages>', true],
    ['<coverage/>', true],
    ['<scoverage statement-count="1">', true],
    ['<coverage generated="1"><project>', false],
    ['<coverage version="1"><file path="a">', false],
    ['<coverage version="1"/>', false],
    ['<report name="a"><package name="b">', false],
    ['TN:\nSF:a\n', false],
    ['{"coverage": {}}', false],
    ['', false],
  ])('%j: %s', (head, expected) => {
    expect(format.detect(new TextEncoder().encode(head))).toBe(expected);
  });

  it('an empty one has no files, so that nothing is covered by it', () => {
    expect(read('<coverage/>').files).toStrictEqual([]);
  });
});
