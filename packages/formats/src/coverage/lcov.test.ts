import { readFileSync } from 'node:fs';

import type { Fact } from '@cm/model';
import { describe, expect, it } from 'vitest';

import { bytesOf } from '../bytes/windows.fixture.ts';
import type { CoverageReport, CoveredFile, Metric } from './format.ts';
import { format } from './lcov.ts';
import { countsOf } from './table/counts.ts';

function read(bytes: Uint8Array): Fact<CoverageReport> {
  const reader = format.open();
  reader.push(bytes);
  return reader.end();
}

function reportOf(text: string): CoverageReport {
  const fact = read(bytesOf(text));
  if (fact.status === 'unavailable') throw new Error(fact.reason);
  return fact.value;
}

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/lcov/${name}`, import.meta.url), 'utf8');
}

function counts(file: CoveredFile | undefined, metric: Metric): string | null {
  const found = file === undefined ? null : countsOf(file, metric);
  return found === null ? null : `${found.covered}/${found.total}`;
}

function totals(file: CoveredFile | undefined): readonly (string | null)[] {
  return [counts(file, 'lines'), counts(file, 'branches'), counts(file, 'functions')];
}

/** One record, and what it has of lines, branches and functions. */
function record(...lines: readonly string[]): CoveredFile | undefined {
  return reportOf(['SF:a.ts', ...lines, 'end_of_record', ''].join('\n')).files[0];
}

function refusal(text: string): string {
  const fact = read(bytesOf(text));
  return fact.status === 'unavailable' ? fact.reason : 'not refused';
}

describe('a tracefile', () => {
  it('of Node says what its own summary says: 9 of 14 lines, 4 of 6 branches, 2 of 4 functions', () => {
    const { files, notes } = reportOf(fixture('node-test.info'));
    expect(files.map((file) => [file.path, ...totals(file)])).toEqual([
      ['src/name.js', '2/2', '2/2', '1/2'],
      ['src/price.js', '7/12', '2/4', '1/2'],
    ]);
    expect(notes).toEqual([]);
  });

  it('of lcov 1.x has checksums, commas in names, branches never reached, and counts beyond 64 bits', () => {
    const [file] = reportOf(fixture('lcov-1.info')).files;
    expect(totals(file)).toEqual(['3/5', '1/4', '1/2']);
    expect(file?.functions?.keys).toEqual(['3,parse', '20,parse_list(int, char const*)']);
  });

  it('of lcov 2.x has groups of functions, expressions for branches, and branches that no total counts', () => {
    const { files, notes } = reportOf(fixture('lcov-2.info'));
    expect(files.map((file) => [file.path, ...totals(file)])).toEqual([['src/list.hpp', '3/4', '2/4', '1/2']]);
    expect(files[0]?.lines?.hits.at(-1)).toBe(0);
    expect(notes).toEqual([]);
  });

  it('of coverlet lists lines twice: each counts once, and the wrong total is told', () => {
    const { files, notes } = reportOf(fixture('repeated-lines.info'));
    expect(files.map((file) => [file.path, ...totals(file)])).toEqual([
      ['C:/agent/acme/src/Order.cs', '2/3', null, null],
    ]);
    expect(notes).toEqual([
      {
        kind: 'header-mismatch',
        message:
          'the record of `C:/agent/acme/src/Order.cs` at line 1 states LF:6 and LH:3, and lists 3, of which 2 were run. ' +
          'What is listed counts.',
      },
      { kind: 'skipped', message: 'line 7 was left out: no line of a source file has such a number.' },
    ]);
  });
});

describe('a record', () => {
  it.each([
    [
      'several functions of one name, told apart by their lines',
      ['FN:3,render', 'FN:40,render', 'FNDA:0,render', 'FNDA:2,render'],
      '1/2',
    ],
    ['calls in another order than functions', ['FN:1,a', 'FN:2,b', 'FNDA:1,b', 'FNDA:0,a'], '1/2'],
    ['calls of a function that it does not name', ['FNDA:4,ghost'], '1/1'],
    ['calls told twice', ['FN:1,a', 'FNDA:0,a', 'FNDA:3,a'], '1/1'],
    ['a function with its last line', ['FN:1,9,a', 'FNDA:3,a'], '1/1'],
    ['a name that begins with a digit', ['FN:1,2fast', 'FNDA:3,2fast'], '1/1'],
    ['one function twice', ['FN:1,a', 'FN:1,a', 'FNDA:3,a'], '1/1'],
    ['a function never called', ['FN:1,a'], '0/1'],
  ])('has %s', (_, lines, functions) => {
    expect(counts(record(...lines), 'functions')).toBe(functions);
  });

  it('without lines of code is a file with none', () => {
    expect(totals(record('LF:0', 'LH:0'))).toEqual(['0/0', null, null]);
    expect(totals(record())).toEqual(['0/0', null, null]);
  });

  it('with totals alone has those, and no line', () => {
    const file = record('LF:10', 'LH:4', 'BRF:2', 'BRH:3', 'FNF:5', 'FNH:5');
    expect(file?.lines).toBeNull();
    expect(totals(file)).toEqual(['4/10', '2/2', '5/5']);
  });

  it.each([
    ['DA:1,1 \t', '1/1'],
    ['DA:1,1.0', '1/1'],
    ['DA:1,0.0', '0/1'],
    ['DA:1,-3', '0/1'],
    ['DA:1,1,x,y', '1/1'],
    ['DA:4000000000,1', '0/0'],
    ['DA:1e20,1', '0/0'],
  ])('with %j', (line, lines) => {
    expect(counts(record(line), 'lines')).toBe(lines);
  });

  it.each(['DA:1,+1', 'DA:1.5,1', 'DA:1', 'DA:1,', 'DA:,1', 'DA:one,1', 'DA:1,NaN'])('with %j is refused', (line) => {
    expect(refusal(`SF:a.ts\n${line}\nend_of_record\n`)).toContain(`line 2: \`${line}\` is not \`DA:line,count\``);
  });

  it('that comes several times is as many files, for `mergeFiles` to make one of', () => {
    const one = 'SF:a.ts\nDA:1,1\nend_of_record\n';
    expect(reportOf(one + one).files.map(({ path }) => path)).toEqual(['a.ts', 'a.ts']);
  });

  it('with lines of a kind not known is read, and that is told', () => {
    expect(reportOf('SF:a\nZZ9:1\nZZ9:2\nDA:1,1\nend_of_record\n').notes).toEqual([
      {
        kind: 'skipped',
        message: 'line 2 (the first of 2) was left out: no tracefile that is known has lines such as `ZZ9:`.',
      },
    ]);
  });
});

describe('a tracefile of more than eight million lines', () => {
  it('keeps counts up to 255, so that it fits in memory, and which lines were run', () => {
    const text = 'SF:a\nDA:1,1000000\nDA:2,0\nBRDA:1,0,0,300\nend_of_record\n';
    const [before, after] = reportOf(`${text}${'\n'.repeat(8_000_001)}${text}`).files;
    expect([before?.lines?.hits, before?.branches?.hits].map((hits) => Array.from(hits ?? []))).toEqual([
      [1_000_000, 0],
      [300],
    ]);
    expect([after?.lines?.hits, after?.branches?.hits].map((hits) => Array.from(hits ?? []))).toEqual([
      [255, 0],
      [255],
    ]);
    expect(totals(after)).toEqual(totals(before));
  });
});

describe('a tracefile is refused', () => {
  it.each([
    ['empty', '', 'the report is empty'],
    [
      'cut in a record',
      'SF:src/a.ts\nDA:1,1\n',
      'it is cut off: it ends at line 2, inside the record of `src/a.ts` that begins at line 1',
    ],
    ['cut in its last word', 'SF:a\nDA:1,1\nend_of_rec', 'line 3: `end_of_rec` is no line of a tracefile'],
    [
      'cut and put together with another',
      'SF:a\nDA:1,1\nSF:b\nend_of_record\n',
      'line 3: a record begins, and the one of line 1 has no end_of_record',
    ],
    ['lines outside of a record', 'TN:\nDA:1,1\n', 'line 2: a DA line stands outside of a record'],
    ['an end without a beginning', 'end_of_record\n', 'line 1: end_of_record stands outside of a record'],
    ['no name', 'SF:\nend_of_record\n', 'line 1: an SF line names a file in 1 to 4096 bytes'],
    ['another format', '<?xml version="1.0"?>\n', 'line 1: `<?xml version="1.0"?>` is no line of a tracefile'],
    [
      'a branch without its count',
      'SF:a\nBRDA:1,0,0\nend_of_record\n',
      'line 2: `BRDA:1,0,0` is not `BRDA:line,block,branch,taken`',
    ],
    [
      'an alias without its function',
      'SF:a\nFNA:0,1,f\nend_of_record\n',
      'line 2: `FNA:0,1,f` is not `FNA:index of an FNL line,count,name`',
    ],
    ['UTF-16', '\uFEFFSF:a\n', 'UTF-16'],
    ['a line without end', `SF:a\nDA:1,${'1'.repeat(70_000)}\n`, 'line 2: it is longer than 65536 bytes'],
  ])('%s', (what, text, reason) => {
    const bytes =
      what === 'UTF-16'
        ? new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer)
        : bytesOf(text);
    const fact = read(bytes);
    expect(fact.status === 'unavailable' ? fact.reason : 'not refused').toContain(reason);
  });
});

describe('a tracefile is told by its content', () => {
  it.each([
    ['SF:a.ts\n', true],
    ['TN:\nSF:a.ts\n', true],
    ['TN:', true],
    ['\uFEFFTN:\n', true],
    ['# a comment\n\n\r\nSF:a\n', true],
    ['KF:a\n', true],
    ['', false],
    ['SF', false],
    ['DA:1,1\n', false],
    ['mode: set\n', false],
    ['<?xml?>\nSF:a\n', false],
    ['{"SF:": 1}', false],
  ])('%j: %s', (text, is) => {
    expect(format.detect(bytesOf(text))).toBe(is);
  });
});
