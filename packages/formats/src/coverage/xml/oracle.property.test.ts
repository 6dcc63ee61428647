import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';

import { format as clover } from '../clover.ts';
import { format as cobertura } from '../cobertura.ts';
import type { CoverageReport, Format } from '../format.ts';
import { format as jacoco } from '../jacoco.ts';
import { format as opencover } from '../opencover.ts';
import { format as sonarqube } from '../sonarqube.ts';
import { linesOf, readBytes, readText, reportIn } from './read.fixture.ts';

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));
}

interface Line {
  readonly number: number;
  readonly hits: number;
  readonly covered: number;
  readonly total: number;
}

const line = fc
  .record({ number: fc.integer({ min: 1, max: 30 }), hits: fc.nat(3), covered: fc.nat(3), total: fc.nat(3) })
  .map((one) => ({ ...one, covered: Math.min(one.covered, one.total) }));
const classes = fc.array(
  fc.record({
    file: fc.constantFrom('a.py', 'b/c.py', 'müsli.py', 'a &amp; b.py'),
    own: fc.array(line, { maxLength: 12 }),
    method: fc.array(line, { maxLength: 4 }),
  }),
  { maxLength: 6 },
);
/** Ways to write one and the same line. */
const style = fc.record({
  indent: fc.constantFrom('', '\n\t\t', '\r\n    '),
  quote: fc.constantFrom('"', "'"),
  selfClosed: fc.boolean(),
});

/** A report in the shape of Cobertura's. */
function written(list: readonly { file: string; own: Line[]; method: Line[] }[], styles: readonly Style[]): string {
  let next = 0;
  const lines = (some: readonly Line[]): string =>
    some
      .map(({ number, hits, covered, total }) => {
        const { indent, quote: q, selfClosed } = styles[next % styles.length] ?? plainStyle;
        next += 1;
        const branch = total === 0 ? '' : ` branch=${q}true${q} condition-coverage=${q}5% (${covered}/${total})${q}`;
        return `${indent}<line number=${q}${number}${q} hits=${q}${hits}${q}${branch}${selfClosed ? '/>' : '></line>'}`;
      })
      .join('');
  const text = list.map(
    ({ file, own, method }) =>
      `<class name="x" filename="${file}"><methods><method name="m"><lines>${lines(method)}</lines></method></methods><lines>${lines(own)}</lines></class>`,
  );
  return `<?xml version="1.0"?>\n<coverage line-rate="1"><packages><package><classes>${text.join('\n')}</classes></package></packages></coverage>`;
}

interface Style {
  readonly indent: string;
  readonly quote: string;
  readonly selfClosed: boolean;
}

const plainStyle: Style = { indent: '\n', quote: '"', selfClosed: true };

/** Lines and branches of each file by a walk over saxes' elements: all lines of a class, else of its methods. */
function bySaxes(text: string): Map<string, { lines: Map<number, number>; branches: Map<number, [number, number]> }> {
  const files = new Map<string, { lines: Map<number, number>; branches: Map<number, [number, number]> }>();
  const state = {
    file: '',
    inMethod: false,
    own: [] as Record<string, string>[],
    method: [] as Record<string, string>[],
  };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'class') Object.assign(state, { file: attributes['filename'], own: [], method: [] });
    if (name === 'method') state.inMethod = true;
    if (name === 'line') (state.inMethod ? state.method : state.own).push(attributes);
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'method') state.inMethod = false;
    if (name !== 'class') return;
    const file = files.get(state.file) ?? {
      lines: new Map<number, number>(),
      branches: new Map<number, [number, number]>(),
    };
    files.set(state.file, file);
    for (const given of state.own.length > 0 ? state.own : state.method) {
      const number = Number(given['number']);
      file.lines.set(number, Math.max(file.lines.get(number) ?? 0, Number(given['hits'])));
      const parts = /\((\d+)\/(\d+)\)/.exec(given['condition-coverage'] ?? '');
      if (parts === null) continue;
      const [covered, total] = file.branches.get(number) ?? [0, 0];
      file.branches.set(number, [Math.max(covered, Number(parts[1])), Math.max(total, Number(parts[2]))]);
    }
  });
  parser.write(text).close();
  return files;
}

/** The same words for what was read and for what the oracle says. */
function byUs(report: CoverageReport): Record<string, string> {
  return Object.fromEntries(
    report.files.map((file) => {
      const branches = file.branches;
      const covered = branches === null ? 0 : Array.from(branches.hits).filter((hits) => hits > 0).length;
      return [file.path, `${linesOf(report, file.path)} | ${covered}/${branches?.lines.length ?? 0}`];
    }),
  );
}

function byOracle(text: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(bySaxes(text), ([path, { lines, branches }]) => {
      const sorted = [...lines].toSorted(([a], [b]) => a - b).map(([number, hits]) => `${number}:${hits}`);
      const sums = [...branches.values()].reduce(([a, b], [covered, total]) => [a + covered, b + total], [0, 0]);
      return [path, `${sorted.join(' ')} | ${sums.join('/')}`];
    }),
  );
}

describe('a Cobertura report', () => {
  it('has the lines and branches that a walk over its elements finds, however it is written and cut', () => {
    fc.assert(
      fc.property(
        classes,
        fc.array(style, { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(60)),
        (list, styles, sizes) => {
          const text = written(list, styles);
          const report = reportIn(readText(cobertura, text, sizes));
          expect(byUs(report)).toStrictEqual(byOracle(text));
        },
      ),
    );
  });

  it('of a real tool has them too', () => {
    for (const name of ['coverage-py', 'gcovr', 'istanbul', 'swift']) {
      const bytes = fixture(`cobertura/${name}.xml`);
      expect(byUs(reportIn(readBytes(cobertura, bytes)))).toStrictEqual(byOracle(new TextDecoder().decode(bytes)));
    }
  });
});

const all: readonly (readonly [Format, string])[] = [
  [cobertura, 'cobertura/gcovr.xml'],
  [cobertura, 'cobertura/scoverage.xml'],
  [jacoco, 'jacoco/jacoco.xml'],
  [clover, 'clover/clover.xml'],
  [opencover, 'opencover/opencover.xml'],
  [sonarqube, 'sonarqube/gcovr.xml'],
];

describe.each(all.map(([format, name]) => [name, format] as const))('%s', (name, format) => {
  const bytes = fixture(name);

  it('throws on no damage, and tells the same of it however it is cut', () => {
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 4 });
    fc.assert(
      fc.property(damage, fc.nat(bytes.length), fc.array(fc.nat(400)), (changes, length, sizes) => {
        const damaged = bytes.slice(0, length % 3 === 0 ? length : bytes.length);
        for (const [at, byte] of changes) damaged[at] = byte;
        expect(readBytes(format, damaged, sizes)).toStrictEqual(readBytes(format, damaged));
        expect(typeof format.detect(damaged.subarray(0, 4096))).toBe('boolean');
      }),
    );
  });

  it('is never whole when its end is missing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: bytes.lastIndexOf(0x3e) }), (length) => {
        expect(readBytes(format, bytes.subarray(0, length)).status).toBe('unavailable');
      }),
    );
  });

  it('is the same with a byte order mark and with CRLF', () => {
    const text = new TextDecoder().decode(bytes);
    expect(readText(format, `\ufeff${text.replaceAll('\n', '\r\n')}`)).toStrictEqual(readBytes(format, bytes));
  });

  it('is told from all other formats by its first bytes', () => {
    expect(all.filter(([other]) => other !== format && other.detect(bytes.subarray(0, 4096)))).toStrictEqual([]);
  });
});
