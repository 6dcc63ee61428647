import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { available } from '@cm/model';
import type { Fact } from '@cm/model';

import { format as coveragePy } from '../coveragepy.ts';
import { format as coverlet } from '../coverlet.ts';
import type { CoverageReport, Format } from '../format.ts';
import { format as gcovr } from '../gcovr.ts';
import { format as summary } from '../istanbul-summary.ts';
import { format as istanbul } from '../istanbul.ts';
import { format as llvmCov } from '../llvm-cov.ts';
import { format as simplecov } from '../simplecov.ts';
import { format as xccov } from '../xccov.ts';
import { bytesOf, read } from './reading.fixture.ts';
import { jsonReader } from './reader.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));

const formats = [istanbul, summary, coveragePy, coverlet, gcovr, llvmCov, simplecov, xccov];

/** A format of nothing that shows the value it was given. */
let seen: unknown;
const plain: Format = {
  name: 'plain',
  title: 'plain',
  detect: () => true,
  open: () =>
    jsonReader((value): Fact<CoverageReport> => {
      seen = value;
      return available({ format: 'plain', writtenAt: null, roots: [], files: [], notes: [] });
    }),
};

describe('a JSON text in windows', () => {
  it('is the value that JSON.parse gives, wherever it is cut', () => {
    const cuts = fc.array(fc.nat(60), { maxLength: 6 });
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), cuts, fc.boolean(), (text, places, marked) => {
        const fact = read(plain, bytesOf(`${marked ? '\uFEFF' : ''}${text}`), places);
        expect(fact.status).toBe('available');
        expect(seen).toEqual(JSON.parse(text));
      }),
    );
  });

  it('never throws, and is judged alike wherever it is cut', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      ',',
      ':',
      '1',
      'path',
      'é',
      '\u0000',
      '\uFEFF',
      '\r\n',
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.array(pieces).map((parts) => bytesOf(parts.join(''))),
    );
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(60), { maxLength: 6 }), (content, cuts) => {
        expect(read(plain, content, cuts).status).toBe(read(plain, content).status);
      }),
    );
  });

  it.each(['istanbul/c8.json', 'istanbul-summary/c8.json', 'coverage-py/branch.json'])(
    '%s gives the same report in windows of 7 bytes, with CRLF and behind a byte order mark',
    (name) => {
      const bytes = fixture(name);
      const format = formats.find((one) => one.detect(bytes.subarray(0, 4096)));
      if (format === undefined) throw new Error('not recognised');
      const whole = read(format, bytes);
      const cuts = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, index) => index * 7);
      expect(read(format, bytes, cuts)).toEqual(whole);
      const text = new TextDecoder().decode(bytes);
      expect(read(format, bytesOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`))).toEqual(whole);
      expect(whole.status).toBe('available');
    },
  );
});

describe('what is no whole JSON', () => {
  const text = '{"a": [1, 2,\n  {"b": "c"}]}';

  it.each([
    ['', 'it is empty'],
    [text.slice(0, -1), 'it ends after byte 26'],
    [text.slice(0, 20), 'it ends after byte 20'],
    ['{"a": "\\', 'it ends after byte 8'],
    [`${text}}`, 'it is no JSON: line 2, character 15 cannot be read'],
    ['{"a": [1, 2,\n  {"b" "c"}]}', 'it is no JSON: line 2, character 8 cannot be read'],
    ['{"a": NaN}', 'it is no JSON: line 1, character 7 cannot be read'],
    ['{"a": 1}{"b": 2}', 'it is no JSON: line 1, character 9 cannot be read'],
    ['{"a": "\u0000"}', 'byte 8 is zero'],
    ['['.repeat(65), 'nested more than 64 deep'],
  ])('%j: %s', (content, expected) => {
    expect(read(plain, bytesOf(content))).toMatchObject({
      status: 'unavailable',
      reason: expect.stringContaining(expected),
    });
  });

  it.each([
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0)],
    ['UTF-16', Uint8Array.of(0xfe, 0xff, 0, 0x7b, 0, 0x7d)],
    ['UTF-16', Uint8Array.of(0x7b, 0, 0x7d, 0)],
    ['no UTF-8', Uint8Array.of(0x22, 0xe9, 0x22)],
    ['ends after byte 3', Uint8Array.of(0x22, 0x61, 0xe9)],
  ])('%s: %s', (expected, bytes) => {
    expect(read(plain, bytes)).toMatchObject({ status: 'unavailable', reason: expect.stringContaining(expected) });
  });
});

describe('a hostile text of 20 MB', () => {
  it.each([
    ['opened lists', '['],
    ['opened maps', '{"a":'],
    ['quotes', '"'],
    ['back slashes', '\\'],
    ['escapes in a string', '"\\"'],
    ['numbers', '1,'],
  ])('of %s is refused in linear time', (_, piece) => {
    const bytes = bytesOf(piece.repeat(20_000_000 / piece.length));
    const started = process.cpuUsage();
    expect(read(plain, bytes).status).toBe('unavailable');
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(10_000);
  });
});

describe('any value', () => {
  const words = [
    'total',
    'lines',
    'covered',
    'files',
    'data',
    'segments',
    'coverage',
    'a.js',
    'targets',
    'Lines',
    'Branches',
    'line',
  ];
  const more = [
    'path',
    's',
    'statementMap',
    'executed_lines',
    'missing_lines',
    'branches',
    'file',
    'filename',
    '__proto__',
    'functions',
  ];
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(null, true, 0, 1, -1, 1.5, 1e20, '', 'x', '1'),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...words, ...more), tie('value'), { maxKeys: 5 }),
    ),
  }));

  it('is read or refused by every format, and never throws', () => {
    fc.assert(
      fc.property(value, (content) => {
        for (const format of formats)
          expect(['available', 'unavailable']).toContain(read(format, bytesOf(content)).status);
      }),
      { numRuns: 300 },
    );
  });
});

describe('detection', () => {
  it.each([
    ['istanbul/vitest-istanbul-all.json', 'istanbul'],
    ['istanbul/c8.json', 'istanbul'],
    ['istanbul-summary/vitest-v8-all.json', 'istanbul-summary'],
    ['coverage-py/branch.json', 'coverage-py'],
    ['coverage-py/lines.json', 'coverage-py'],
    ['coverlet/shop.json', 'coverlet'],
    ['gcovr/shop.json', 'gcovr'],
    ['llvm-cov/clang.json', 'llvm-cov'],
    ['llvm-cov/clang-summary.json', 'llvm-cov'],
    ['simplecov/resultset.json', 'simplecov'],
    ['xccov/archive.json', 'xccov'],
    ['xccov/report.json', 'xccov'],
  ])('%s is %s and nothing else', (name, expected) => {
    const head = fixture(name).subarray(0, 4096);
    expect(formats.filter(({ detect }) => detect(head)).map((format) => format.name)).toEqual([expected]);
  });

  it.each([
    '',
    '{}',
    '[]',
    '{"name": "shop", "version": "1.0.0"}',
    '{"total": 1}',
    'TN:\nSF:a.js\n',
    '<coverage/>',
    '{"path":"s"}',
  ])('%j is none of them', (text) => {
    expect(formats.filter(({ detect }) => detect(bytesOf(text)))).toEqual([]);
  });

  it('of an own summary of gcovr is none: it has no lines that a change could be judged by', () => {
    expect(formats.filter(({ detect }) => detect(fixture('gcovr/shop-summary.json')))).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (head) => {
        for (const { detect } of formats) expect(typeof detect(head)).toBe('boolean');
      }),
    );
  });
});
