import { readFileSync } from 'node:fs';

import type { Fact } from '@cm/model';
import fc from 'fast-check';
import parse from 'lcov-parse';
import { describe, expect, it } from 'vitest';

import { bytesOf, inWindows } from '../../bytes/windows.fixture.ts';
import type { BranchTable, CoverageReport, CoveredFile, Metric } from '../format.ts';
import { format } from '../lcov.ts';
import { countsOf } from '../table/counts.ts';

/** Places to cut at. */
const someCuts = fc.array(fc.nat(100_000), { maxLength: 8 });

/** Pieces of the format in any order, with noise between: closer to it than any bytes are. */
function soup(pieces: readonly string[]): fc.Arbitrary<Uint8Array> {
  const piece = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string() });
  return fc.array(piece, { maxLength: 40 }).map((parts) => bytesOf(parts.join('')));
}

/** CPU time in milliseconds. */
function cost(work: () => void): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function read(bytes: Uint8Array, cuts: readonly number[] = []): Fact<CoverageReport> {
  const reader = format.open();
  inWindows(bytes, cuts, reader.push);
  return reader.end();
}

function reportOf(text: string): CoverageReport {
  const fact = read(bytesOf(text));
  if (fact.status === 'unavailable') throw new Error(fact.reason);
  return fact.value;
}

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/lcov/${name}`, import.meta.url), 'utf8');
}

function hitsOf(part: { readonly hits: Iterable<number> } | null | undefined): readonly number[] {
  return [...(part?.hits ?? [])];
}

function counts(file: CoveredFile | undefined, metric: Metric): string | null {
  const found = file === undefined ? null : countsOf(file, metric);
  return found === null ? null : `${found.covered}/${found.total}`;
}

function totals(file: CoveredFile | undefined): readonly (string | null)[] {
  return [counts(file, 'lines'), counts(file, 'branches'), counts(file, 'functions')];
}

/** With the keys of functions, which a table makes when it is asked. */
function told(fact: Fact<CoverageReport>): unknown {
  if (fact.status === 'unavailable') return fact.reason;
  return { ...fact.value, keys: fact.value.files.map(({ functions }) => functions?.keys) };
}

describe('a tracefile, whatever its bytes', () => {
  const pieces = [
    'SF:src/a.ts\n',
    'end_of_record\n',
    'DA:1,1\n',
    'DA:2,0\r\n',
    'DA:',
    '1',
    ',',
    '-',
    '\n',
    '\r\n',
    'BRDA:1,0,0,1\n',
  ];
  const more = [
    'BRDA:1,e0,a,b,-\n',
    'FN:1,f\n',
    'FN:2,3,g\n',
    'FNDA:1,g\n',
    'FNL:0,4\n',
    'FNA:0,1,h\n',
    'LF:2\n',
    'LH:1\n',
    '#\n',
  ];
  const text = soup([...pieces, ...more, 'TN:\n', 'XX:1\n', '\uFEFF', 'end_of_record', 'DA:1e20,1e20\n', 'BRF:1\n']);

  it('gives the same however the windows are cut, and never throws', () => {
    fc.assert(
      fc.property(text, someCuts, (bytes, cuts) => {
        expect(told(read(bytes, cuts))).toEqual(told(read(bytes)));
      }),
    );
  });

  it('gives the same with LF, CRLF, a byte order mark and `\\` in paths', () => {
    const plain = fixture('node-test.info');
    const variants = [plain.replaceAll('\n', '\r\n'), `\uFEFF${plain}`, plain.replaceAll('/', '\\'), plain.trimEnd()];
    for (const variant of variants) expect(told(read(bytesOf(variant)))).toEqual(told(read(bytesOf(plain))));
  });
});

describe('another reader of tracefiles, lcov-parse', () => {
  const line = fc.record({ line: fc.integer({ min: 1, max: 500 }), hits: fc.nat(3) });
  const branch = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.nat(4), fc.nat(3), fc.constantFrom('-', '0', '1', '12'));
  const source = fc.record({
    path: fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8}){0,3}\.ts$/),
    lines: fc.uniqueArray(line, { selector: ({ line: number }) => number }),
    branches: fc.uniqueArray(branch, { selector: ([number, block, way]) => `${number} ${block} ${way}` }),
    functions: fc.uniqueArray(fc.tuple(fc.nat(99), fc.stringMatching(/^[a-z]{1,9}$/), fc.nat(2)), {
      selector: ([, name]) => name,
    }),
  });

  it('finds the same files, lines, branches and functions', () => {
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 5 }), (sources) => {
        const text = sources
          .flatMap(({ path, lines, branches, functions }) => [
            'TN:',
            `SF:${path}`,
            ...functions.map(([number, name]) => `FN:${number},${name}`),
            ...functions.map(([, name, hits]) => `FNDA:${hits},${name}`),
            ...lines.map(({ line: number, hits }) => `DA:${number},${hits}`),
            ...branches.map((parts) => `BRDA:${parts.join(',')}`),
            'end_of_record',
          ])
          .join('\n');
        const ours = reportOf(text).files.map((file) => [file.path, ...totals(file).map((each) => each ?? '0/0')]);
        expect(ours).toEqual(oracle(text));
      }),
    );
  });
});

function oracle(text: string): readonly (readonly string[])[] {
  let found: readonly (readonly string[])[] = [];
  parse.source(text, (_, records) => {
    found = (records ?? []).map(({ file, lines, branches, functions }) => [
      file,
      share(lines.details.map(({ hit }) => hit)),
      share(branches.details.map(({ taken }) => taken)),
      share(functions.details.map(({ hit }) => hit)),
    ]);
  });
  return found;
}

function share(hits: readonly (number | undefined)[]): string {
  return `${hits.filter((hit) => (hit ?? 0) > 0).length}/${hits.length}`;
}

describe('a hostile tracefile of a megabyte', () => {
  it.each([
    ['lines', 'DA:1,1\n'],
    ['lines backwards', (index: number) => `DA:${200_000 - index},1\n`],
    ['functions of one name', 'FN:1,f\n'],
    ['calls of functions that are not there', (index: number) => `FNDA:1,f${index}\n`],
    ['calls of one function', 'FNDA:1,f\n'],
    ['groups', (index: number) => `FNL:${index},1\n`],
    ['commas', ','],
    ['a name without end', 'x'],
    ['kinds of lines', (index: number) => `A${index}:1\n`],
    ['records', 'end_of_record\nSF:a\n'],
    ['branches of expressions', 'BRDA:1,0,a,b,c,d,1\n'],
    ['blank lines', '\n'],
  ])('made of %s is read in linear time', (_, piece) => {
    const parts: string[] = [];
    for (let size = 0; size < 1_000_000;) {
      const part = typeof piece === 'string' ? piece : piece(parts.length);
      parts.push(part);
      size += part.length;
    }
    const bytes = bytesOf(`SF:a\n${parts.join('')}`);
    expect(cost(() => read(bytes))).toBeLessThan(5000);
  });
});

it('counts of any size are read as they are written, however many of them are large', () => {
  const small = fc.nat(256);
  const hits = fc.oneof({ weight: 8, arbitrary: small }, { weight: 1, arbitrary: fc.nat(0xffff_ffff) });
  const large = fc.array(fc.oneof(fc.nat(0x1_ffff), small));
  fc.assert(
    fc.property(fc.oneof(fc.array(hits, { maxLength: 80 }), large), (given) => {
      const lines = given.map((count, at) => `DA:${at + 1},${count}\n`);
      const ways = given.map((count, at) => `BRDA:${at + 1},${at},0,${count}\n`);
      const [file] = reportOf(`SF:a.ts\n${lines.join('')}${ways.join('')}end_of_record\n`).files;
      expect(hitsOf(file?.lines)).toEqual(given);
      expect(hitsOf(file?.branches)).toEqual(given);
      const run = file?.lines?.runs ?? file?.lines?.hits;
      expect([...(run ?? [])].map((runs) => runs !== 0)).toEqual(given.map((count) => count !== 0));
    }),
  );
});

it('branches are the same in short lines and in others', () => {
  const number = fc.oneof(fc.nat(20), fc.nat(0x7fff));
  const way = fc.tuple(fc.integer({ min: 1, max: 99_999 }), number, number, fc.oneof(fc.constant('-'), fc.nat(99_999)));
  fc.assert(
    fc.property(fc.array(way, { maxLength: 20 }), (ways) => {
      const record = (end: string): string =>
        `SF:a.ts\n${ways.map((fields) => `BRDA:${fields.join(',')}${end}\n`).join('')}end_of_record\n`;
      const tables = ['', '\r'].map((end) => reportOf(record(end)).files[0]?.branches ?? null);
      const plain = tables.map(
        (table) => table && [[...table.lines], [...table.ids], [...table.hits], countsText(table)],
      );
      expect(plain[0]).toEqual(plain[1]);
    }),
  );
});

function countsText({ counts: known, hits }: BranchTable): string {
  const run = [...hits].filter((count) => count !== 0).length;
  return `${known?.covered ?? run} of ${known?.total ?? hits.length}`;
}
