import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { format } from './jacoco.ts';
import { linesOf, readBytes, readText, reportIn, totals } from './xml/read.fixture.ts';

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));
}

const report = reportIn(readBytes(format, fixture('jacoco/jacoco.xml')));
const ofGcovr = reportIn(readBytes(format, fixture('jacoco/gcovr.xml')));

/** A report with one source file, whose inside is given. */
function oneFile(inside: string): string {
  return `<report name="r"><package name="com/acme"><sourcefile name="A.java">${inside}</sourcefile></package></report>`;
}

describe("JaCoCo's own report", () => {
  it('has the totals of its own counters', () => {
    // counter LINE missed 2 covered 4, BRANCH 1 and 1, METHOD 1 and 3
    expect(totals(report)).toStrictEqual({ lines: '4/6', branches: '1/2', functions: '3/4', statements: '-' });
    expect(report.notes).toStrictEqual([]);
  });

  it('keeps files of one name apart by their group', () => {
    expect(report.files.map(({ path, group }) => [path, group])).toStrictEqual([
      ['com/acme/Money.java', 'server'],
      ['com/acme/Money.java', 'client'],
    ]);
  });

  it('counts a line as run where any of its instructions was (line 9: 4 of 5)', () => {
    expect(linesOf(report, 'com/acme/Money.java')).toBe('3:1 6:1 7:0 9:1 12:0');
  });

  it('names methods by class, name and descriptor', () => {
    expect(report.files[0]?.functions?.keys).toStrictEqual([
      'com/acme/Money$Part.never()V',
      'com/acme/Money.<init>()V',
      'com/acme/Money.split(I)I',
    ]);
  });

  it('was written when its last session ended', () => {
    expect(report.writtenAt).toBe(1_700_000_090_000);
  });

  it('is the same however it is cut', () => {
    expect(reportIn(readBytes(format, fixture('jacoco/jacoco.xml'), [1, 7, 50, 500, 3]))).toStrictEqual(report);
  });
});

describe("gcovr's JaCoCo, which has no line's instructions", () => {
  it('has totals from its counters, and no line that could be called uncovered', () => {
    expect(totals(ofGcovr)).toStrictEqual({ lines: '11/15', branches: '3/8', functions: '2/3', statements: '-' });
    expect(ofGcovr.files.map(({ lines }) => lines)).toStrictEqual([null, null]);
  });

  it('is noted with what to do', () => {
    expect(ofGcovr.notes).toStrictEqual([
      {
        kind: 'no-line-hits',
        message:
          '15 lines say not whether they were run ("ci" is missing, as in what gcovr writes as JaCoCo): totals are known, ' +
          'new lines are not. Let gcovr write Cobertura (--cobertura) or lcov (--lcov).',
      },
    ]);
  });
});

describe('lines and branches', () => {
  it.each([
    ['one line that does not say makes the file unknown', '<line nr="1" mi="0" ci="2"/><line nr="2"/>', null, '-'],
    ['a file without lines is unknown: its classes have no debug information', '', null, '-'],
    ['missed and covered branches', '<line nr="1" mi="0" ci="2" mb="3" cb="1"/>', '1:1', '1/4'],
    ['no branches', '<line nr="1" mi="2" ci="0" mb="0" cb="0"/>', '1:0', '-'],
  ])('%s', (_, inside, lines, branches) => {
    const one = reportIn(readText(format, oneFile(inside)));
    expect(linesOf(one, 'com/acme/A.java')).toBe(lines);
    expect(totals(one).branches).toBe(branches);
  });

  it('a file of the default package has no folder', () => {
    const text =
      '<report name="r"><package name=""><sourcefile name="A.java"><line nr="1" mi="0" ci="1"/></sourcefile></package></report>';
    expect(reportIn(readText(format, text)).files[0]?.path).toBe('A.java');
  });

  it('counters that lie are noted', () => {
    const text =
      '<report name="r"><package name="p"><sourcefile name="A.java"><line nr="1" mi="1" ci="0"/></sourcefile></package><counter type="LINE" missed="0" covered="1"/></report>';
    expect(reportIn(readText(format, text)).notes.map(({ kind }) => kind)).toStrictEqual(['header-mismatch']);
  });
});

describe('what is JaCoCo', () => {
  it.each([
    [
      '<?xml version="1.0"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="a"><sessioninfo id="x" start="1" dump="2"/>',
      true,
    ],
    ['<report name="Intellij Coverage Report">\n<package name="a">', true],
    ['<report name="a"><group name="b">', true],
    ['<report><testsuite>', false],
    ['<coverage line-rate="1">', false],
  ])('%s: %s', (head, expected) => {
    expect(format.detect(new TextEncoder().encode(head))).toBe(expected);
  });
});
