import { readdirSync, readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { reasonOf, reportOf } from './common/report.fixture.ts';
import { formats, largestReport, readReport, reportReader, severities } from './index.ts';
import { openedWhole } from './json/open.fixture.ts';

const folder = new URL('fixtures/', import.meta.url);
const fixture = (name: string): Uint8Array => readFileSync(new URL(name, folder));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:nd)?json$/.test(name));

describe('a file that is no answer', () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['an empty file', bytesOf(''), 'the file is empty'],
    ['a byte order mark alone', bytesOf('\uFEFF'), 'the file is empty'],
    ['blank lines', bytesOf(' \r\n\n'), 'the file is empty'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]), 'written in UTF-16'],
    ['UTF-16 without a mark', new Uint8Array([0x7b, 0x00, 0x7d, 0x00]), 'written in UTF-16'],
    ['XML', bytesOf('<?xml version="1.0"?>'), 'is not JSON at line 1, column 1, where `<?xml version="1.0"?>` stands'],
    ['an error in words', bytesOf('npm ERR! code ENOLOCK\n'), 'is not JSON at line 1, column 1'],
    ['a cut off object', bytesOf('{"a":\n{"b":1}'), 'ends in the middle, at line 2, column 8 (byte 13)'],
    ['a cut off text', bytesOf('{"a":"b'), 'ends in the middle, at line 1, column 8 (byte 7)'],
    ['two errors in the middle', bytesOf('{"a":\n  tru, "b": fal}'), 'is not JSON at line 2, column 3'],
    ['an object and then words', bytesOf('{"a":1}\nDone in 3 s.\n'), 'is not JSON at line 2, column 1'],
    ['a number', bytesOf('17'), 'the format of the file is not known'],
    ['an empty object', bytesOf('{}'), 'the format of the file is not known'],
    ['an empty list', bytesOf('[]'), 'the format of the file is not known'],
    ['the results of another tool', fixture('not-a-report/bandit.json'), 'the format of the file is not known'],
    ['an audit endpoint that refuses', fixture('not-a-report/npm-endpoint.json'), '405 Method Not Allowed'],
    [
      'npm without a lock file',
      fixture('not-a-report/npm-lock.json'),
      'ENOLOCK: This command requires an existing lockfile.',
    ],
    ['pnpm with a broken registry', fixture('not-a-report/pnpm-error.json'), 'The audit endpoint responded with 500'],
    [
      'osv-scanner without a database',
      fixture('not-a-report/osv-error.json'),
      'failed to load the vulnerability database',
    ],
    ['SARIF 1.0.0', bytesOf('{"version":"1.0.0","runs":[{"tool":{"name":"acme"},"results":[]}]}'), '1.0.0'],
    ['SARIF 2.0.0', bytesOf('{"version":"2.0.0","runs":[{"tool":{"name":"acme"},"results":[]}]}'), '2.0.0'],
    ['yarn 1 without a network', fixture('yarn1/error.ndjson'), 'tunneling socket could not be established'],
    ['yarn 4 with a broken registry', fixture('yarn-berry/error.ndjson'), 'The remote server failed'],
  ];

  it.each(cases)('%s: scan failed, and never no findings', (_what, bytes, told) => {
    expect(reasonOf(bytes)).toMatch(/^scan failed: /);
    expect(reasonOf(bytes)).toContain(told);
  });

  it('is too large from 256 MB on, whatever it holds', () => {
    const bytes = new Uint8Array(0);
    Object.defineProperty(bytes, 'length', { value: largestReport + 1 });
    expect(reasonOf(bytes)).toContain('the file has 257 MB, and at most 256 MB are read');
  });

  it('is told which formats are known', () => {
    for (const { title } of formats) expect(reasonOf('{}')).toContain(title);
  });
});

describe('a report', () => {
  it.each(all)('%s: is read as if all of it were parsed', (name) => {
    const read = readReport(fixture(name));
    const document = openedWhole(fixture(name));
    const whole = formats.find(({ detect }) => detect(document))?.read(document);
    expect(whole ?? 'of no known format').toEqual(whole === undefined ? 'of no known format' : read);
  });

  it.each(all)('%s: is the same in windows of any size', (name) => {
    const bytes = fixture(name);
    for (const size of [1, 3, 1000]) {
      const { end, push } = reportReader();
      for (let at = 0; at < bytes.length; at += size) push(bytes.slice(at, at + size));
      expect(end()).toEqual(readReport(bytes));
    }
  });

  it('may begin with a UTF-8 byte order mark', () => {
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...fixture('npm/six-packages.json')]);
    expect(reportOf(marked)).toEqual(reportOf(fixture('npm/six-packages.json')));
  });

  it('may have a byte that is no UTF-8 in a description', () => {
    const text = Buffer.from(fixture('npm/six-packages.json'))
      .toString('latin1')
      .replace('Slow regular', 'Slow r\u00e9gular');
    expect(reportOf(new Uint8Array(Buffer.from(text, 'latin1'))).rows).toBe(3);
  });

  it.each(all)('%s: is known by at most one format', (name) => {
    const document = openedWhole(fixture(name));
    const known = formats.filter(({ detect }) => detect(document)).map((format) => format.name);
    expect(known.length).toBeLessThanOrEqual(1);
  });

  it.each(all)('%s: has as many rows as its severities sum up to, and a row for each', (name) => {
    const read = readReport(fixture(name));
    if (read.status === 'unavailable') return;
    const { rows, bySeverity, advisories, suppressed } = read.value;
    expect(severities.reduce((sum, severity) => sum + bySeverity[severity], 0)).toBe(rows);
    expect(advisories.length).toBeGreaterThanOrEqual(rows);
    expect(advisories.filter((advisory) => advisory.suppressed !== null).length).toBe(suppressed);
  });

  it.each(all)('%s: cut off anywhere within a value, it is refused', (name) => {
    const bytes = fixture(name);
    const step = Math.max(1, Math.floor(bytes.length / 150));
    const ends = Array.from({ length: Math.floor((bytes.length - 1) / step) }, (_, index) => 1 + index * step);
    const heads = ends.map((end) => bytes.subarray(0, end)).filter((head) => !isWhole(head));
    expect(heads.length).toBeGreaterThan(0);
    expect(heads.map(reasonOf).filter((reason) => !reason.startsWith('scan failed: '))).toEqual([]);
  });
});

/** Whether a text is made of whole values only: of several in a row, nothing tells that more should follow. */
function isWhole(bytes: Uint8Array): boolean {
  try {
    openedWhole(bytes);
    return true;
  } catch {
    return false;
  }
}

describe('whatever a file holds', () => {
  it('is answered and never thrown: any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(readReport(bytes).status).toBe('unavailable');
      }),
    );
  });

  it('is answered and never thrown: a report in which any value is another', () => {
    const strange = fc.jsonValue({ maxDepth: 2 });
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.nat(), strange, (name, which, value) => {
        const document = openedWhole(fixture(name));
        const values = document.kind === 'json' ? [document.value] : document.values;
        const changed = values.map((one) => JSON.stringify(replaced(one, which % countOf(values), value)));
        expect(reasonOf(bytesOf(changed.join('\n')))).not.toContain('Report this to the maintainers');
      }),
      { numRuns: 600 },
    );
  });
});

function countOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + countOf(inner), 1);
}

/** A value in which the one that is counted `which`-th, from the outside in, is another. */
function replaced(value: unknown, which: number, by: unknown): unknown {
  if (which === 0) return by;
  if (typeof value !== 'object' || value === null) return value;
  let left = which - 1;
  const entries = Object.entries(value).map(([key, inner]) => {
    const size = countOf(inner);
    const changed = left >= 0 && left < size ? replaced(inner, left, by) : inner;
    left -= size;
    return [key, changed] as const;
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
