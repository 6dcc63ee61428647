import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { format } from './clover.ts';
import { linesOf, readBytes, readText, reportIn, totals } from './xml/read.fixture.ts';

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));
}

/** A report with one file, whose inside is given. */
function oneFile(inside: string): string {
  return `<coverage generated="1700000000"><project><file name="a.php">${inside}</file></project></coverage>`;
}

describe('Clover reports of real tools', () => {
  // Totals as the tools themselves print them; see fixtures/README.md.
  it.each([
    ['phpunit.xml', { lines: '3/4', branches: '0/0', functions: '1/2', statements: '3/4' }],
    ['istanbul.xml', { lines: '9/11', branches: '4/7', functions: '1/2', statements: '9/11' }],
    ['gcovr.xml', { lines: '11/15', branches: '0/0', functions: '0/0', statements: '11/15' }],
    ['clover.xml', { lines: '2/3', branches: '1/2', functions: '1/1', statements: '2/3' }],
  ])('%s', (name, expected) => {
    const bytes = fixture(`clover/${name}`);
    const report = reportIn(readBytes(format, bytes));
    expect(format.detect(bytes.subarray(0, 4096))).toBe(true);
    expect(totals(report)).toStrictEqual(expected);
    expect(report.notes.filter(({ kind }) => kind !== 'skipped')).toStrictEqual([]);
    expect(reportIn(readBytes(format, bytes, [1, 2, 3, 100, 1000]))).toStrictEqual(report);
  });

  it("PHPUnit's lines past the end of the file are left out, and noted", () => {
    const report = reportIn(readBytes(format, fixture('clover/phpunit.xml')));
    expect(linesOf(report, '/build/acme/src/Money.php')).toBe('9:2 10:2 11:1 16:0');
    expect(report.notes.map(({ message }) => message)).toStrictEqual([
      '1 line left out: they stand past the end of their file, by its "loc".',
    ]);
  });

  it('the path of a file is its "path", else its "name"; the test project is no product code', () => {
    const report = reportIn(readBytes(format, fixture('clover/clover.xml')));
    expect(report.files.map(({ path }) => path)).toStrictEqual(['/build/acme/src/com/acme/Money.java']);
  });

  it.each([
    ['phpunit.xml', 1_700_000_000_000],
    ['clover.xml', 1_700_000_000_000],
    ['istanbul.xml', 1_795_373_836_672],
  ])('%s says when it was written', (name, expected) => {
    expect(reportIn(readBytes(format, fixture(`clover/${name}`))).writtenAt).toBe(expected);
  });
});

describe('lines', () => {
  it.each([
    [
      'of methods are functions, and no lines',
      '<line num="3" type="method" name="m" count="1"/><line num="4" type="stmt" count="2"/>',
      '4:2',
      '-',
    ],
    [
      "Clover's conditions are run as often as they were true or false",
      '<line num="4" type="cond" truecount="2" falsecount="1"/>',
      '4:3',
      '2/2',
    ],
    [
      "Clover's condition that was never false",
      '<line num="4" type="cond" truecount="2" falsecount="0"/>',
      '4:2',
      '1/2',
    ],
    [
      "Istanbul's condition: taken and not taken branches",
      '<line num="4" type="cond" count="5" truecount="1" falsecount="2"/>',
      '4:5',
      '1/3',
    ],
    [
      'that come twice keep the most hits',
      '<line num="4" type="stmt" count="0"/><line num="4" type="stmt" count="2"/>',
      '4:2',
      '-',
    ],
  ])('%s', (_, inside, lines, branches) => {
    const report = reportIn(readText(format, oneFile(inside)));
    expect(linesOf(report, 'a.php')).toBe(lines);
    expect(totals(report).branches).toBe(branches);
  });

  it('are counted as statements where the file has no metrics', () => {
    const inside = '<line num="4" type="stmt" count="0"/><line num="5" type="cond" truecount="1" falsecount="0"/>';
    expect(totals(reportIn(readText(format, oneFile(inside)))).statements).toBe('1/2');
  });

  it('a file whose metrics state statements and that has no lines is unknown, not empty', () => {
    const inside = '<metrics statements="5" coveredstatements="5"/>';
    expect(linesOf(reportIn(readText(format, oneFile(inside))), 'a.php')).toBeNull();
    expect(linesOf(reportIn(readText(format, oneFile(''))), 'a.php')).toBe('');
  });

  it("a project's metrics that lie are noted", () => {
    const text =
      '<coverage generated="1"><project><metrics statements="9" coveredstatements="9"/><file name="a"><line num="1" type="stmt" count="0"/></file></project></coverage>';
    expect(reportIn(readText(format, text)).notes.map(({ message }) => message)).toStrictEqual([
      "The report's head says 9 of 9 statements covered, its files say 0 of 1; the files count.",
    ]);
  });
});

describe('what is Clover', () => {
  it.each([
    ['<coverage generated="1700000000">', true],
    ['<coverage><project timestamp="1">', true],
    ['<coverage line-rate="1"><packages>', false],
    ['<report name="a"><package name="b">', false],
  ])('%s: %s', (head, expected) => {
    expect(format.detect(new TextEncoder().encode(head))).toBe(expected);
  });
});
