import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Advisory } from '@cm/formats/advisories';

import { at, named, place, type Reports, row, says, sourcesOf } from '../vuln-sla.fixture.ts';
import { identify } from './identify.ts';
import { normalPath } from './paths.ts';
import type { Known } from './sighting.ts';

function idsOf(reports: Reports, known: readonly Known[] = []): readonly string[] {
  return identify(sourcesOf(reports), known).map(({ id }) => id);
}

const noPackage = { package: null };
const nameOnly = { package: { purl: null, name: 'cart', version: null } };

describe('one vulnerability is one', () => {
  it.each<readonly [string, Reports, readonly string[]]>([
    [
      'three scanners with three ids, one of which knows all',
      {
        npm: [row('GHSA-aaaa-bbbb-cccc')],
        trivy: [row('CVE-2026-1')],
        osv: [row(['PYSEC-2026-1', 'CVE-2026-1', 'GHSA-aaaa-bbbb-cccc'])],
      },
      ['CVE-2026-1'],
    ],
    [
      'over a chain of ids',
      { a: [row(['A-1', 'A-2'])], b: [row(['A-2', 'A-3'])], c: [row(['A-3', 'A-4'])], d: [row(['A-4', 'A-5'])] },
      ['A-1'],
    ],
    [
      'one report that tells of it twice, in two manifests',
      { npm: [row('CVE-2026-1'), row('CVE-2026-1')] },
      ['CVE-2026-1'],
    ],
    [
      'two versions of the package',
      { npm: [row('CVE-2026-1'), row('CVE-2026-1', { package: named('cart', '2.0.0') })] },
      ['CVE-2026-1'],
    ],
    [
      'a report without a package',
      { trivy: [row('CVE-2026-1')], sarif: [row('CVE-2026-1', noPackage)] },
      ['CVE-2026-1'],
    ],
    ['a report with a bare name', { trivy: [row('CVE-2026-1')], sarif: [row('CVE-2026-1', nameOnly)] }, ['CVE-2026-1']],
  ])('%s', (_, reports, ids) => {
    expect(idsOf(reports)).toEqual(ids);
  });

  it.each<readonly [string, Reports, readonly string[]]>([
    [
      'two ids that nobody unites',
      { npm: [row('GHSA-aaaa-bbbb-cccc')], trivy: [row('CVE-2026-1')] },
      ['CVE-2026-1', 'GHSA-aaaa-bbbb-cccc'],
    ],
    [
      'one id in two packages',
      { npm: [row('CVE-2026-1'), row('CVE-2026-1', { package: named('till') })] },
      ['CVE-2026-1', 'CVE-2026-1 in pkg:npm/till'],
    ],
    [
      'an advisory of a distribution that gathers several',
      { grype: [row(['RHSA-2026:1', 'CVE-2026-1', 'CVE-2026-2'])], trivy: [row('CVE-2026-2')] },
      ['CVE-2026-1', 'CVE-2026-2'],
    ],
    [
      'a distribution’s number beside the own one unites nothing',
      { trivy: [row(['CVE-2026-1', 'DSA-1-1']), row(['CVE-2026-2', 'DSA-1-1'])] },
      ['CVE-2026-1', 'CVE-2026-2'],
    ],
    [
      'withdrawn ones, licences and configurations are none',
      {
        npm: [
          row('CVE-2026-1', { withdrawnAt: '2026-01-01T00:00:00.000Z' }),
          row('MIT', { kind: 'licence' }),
          row('AVD-1', { kind: 'configuration' }),
        ],
      },
      [],
    ],
  ])('but not: %s', (_, reports, ids) => {
    expect(idsOf(reports)).toEqual(ids);
  });

  it('a report without a package belongs to every package that has it', () => {
    const groups = identify(
      sourcesOf({
        a: [row('CVE-2026-1'), row('CVE-2026-1', { package: named('till') })],
        b: [row('CVE-2026-1', noPackage)],
      }),
      [],
    );
    expect(groups.map(({ sightings }) => sightings.length)).toEqual([2, 2]);
  });
});

describe('what is in the ledger', () => {
  const known: Known = {
    id: 'GHSA-aaaa-bbbb-cccc',
    kind: 'package',
    aliases: ['GHSA-aaaa-bbbb-cccc'],
    package: { purl: 'pkg:npm/cart', name: 'cart' },
    firstSeen: at('2026-01-01'),
  };

  it('keeps its id when it gets a number later', () => {
    expect(idsOf({ osv: [row(['CVE-2026-1', 'GHSA-aaaa-bbbb-cccc'])] }, [known])).toEqual(['GHSA-aaaa-bbbb-cccc']);
  });

  it('also when the new name comes alone, once it was recorded', () => {
    const later = { ...known, aliases: ['GHSA-aaaa-bbbb-cccc', 'CVE-2026-1'] };
    expect(idsOf({ trivy: [row('CVE-2026-1')] }, [later])).toEqual(['GHSA-aaaa-bbbb-cccc']);
  });

  it('two of which turn out to be one go on as the older', () => {
    const other = { ...known, id: 'CVE-2026-1', aliases: ['CVE-2026-1'], firstSeen: at('2026-01-05') };
    const [group, ...more] = identify(sourcesOf({ osv: [row(['CVE-2026-1', 'GHSA-aaaa-bbbb-cccc'])] }), [other, known]);
    expect(more).toEqual([]);
    expect([group?.id, group?.known.map(({ id }) => id)]).toEqual([
      'GHSA-aaaa-bbbb-cccc',
      ['GHSA-aaaa-bbbb-cccc', 'CVE-2026-1'],
    ]);
  });

  it('of another package is another one, and gets another id', () => {
    expect(idsOf({ npm: [row('GHSA-aaaa-bbbb-cccc', { package: named('till') })] }, [known])).toEqual([
      'GHSA-aaaa-bbbb-cccc',
      'GHSA-aaaa-bbbb-cccc in pkg:npm/till',
    ]);
  });
});

describe('findings in code', () => {
  const context = 'eval ( input )';

  it('are the same on another line, by what stands around them', () => {
    const before = idsOf({ codeql: [place('js/eval', 'src/shop.js', 12, { context })] });
    expect(idsOf({ codeql: [place('js/eval', './src/shop.js', 99, { context })] })).toEqual(before);
    expect(idsOf({ codeql: [place('js/eval', 'src/shop.js', 12, { context: 'eval ( other )' })] })).not.toEqual(before);
    expect(idsOf({ codeql: [place('js/eval', 'src/till.js', 12, { context })] })).not.toEqual(before);
  });

  it('without anything around them are told apart by their order', () => {
    const rows = [place('js/eval', 'a.js', 30), place('js/eval', 'a.js', 10), place('js/eval', 'a.js', 10)];
    expect(idsOf({ semgrep: rows })).toEqual(['js/eval:a.js', 'js/eval:a.js#2']);
    expect(idsOf({ semgrep: rows, 'semgrep#2': rows })).toEqual(['js/eval:a.js', 'js/eval:a.js#2']);
  });

  it('of an alert are those of the report at the same place', () => {
    const reports = { codeql: [place('js/eval', 'a.js', 10, { context })], alerts: [place('js/eval', 'a.js', 10)] };
    expect(idsOf(reports)).toHaveLength(1);
  });

  it('a secret leaves nothing of itself in its id', () => {
    const [id = ''] = idsOf({ gitleaks: [place('npm-token', '.env', 2, { kind: 'secret', context: 'npm_secret' })] });
    expect(id).toBe('npm-token:.env');
  });

  it.each([
    ['src/a.js', 'src/a.js'],
    ['./src/a.js', 'src/a.js'],
    ['/home/runner/work/shop/shop/src/a.js', 'src/a.js'],
    ['file:///github/workspace/src/a.js', 'src/a.js'],
    ['src\\a.js', 'src/a.js'],
    ['C:\\src\\a.js', 'src/a.js'],
  ])('%s is %s', (written, expected) => {
    expect(normalPath(written)).toBe(expected);
  });
});

describe('nothing that moves is part of a name', () => {
  const change = fc.record({
    locations: fc.array(fc.record({ path: fc.string(), line: fc.constant(null) }), { maxLength: 2 }),
    ratings: fc.array(fc.constantFrom(says('low'), says('critical', 'nvd'), says('high', 'x', 'cvss4')), {
      maxLength: 3,
    }),
    title: fc.string(),
    url: fc.option(fc.webUrl(), { nil: null }),
    publishedAt: fc.constantFrom(null, '2026-01-01T00:00:00.000Z'),
    alert: fc.constantFrom(null, {
      number: 7,
      createdAt: '2026-01-01T00:00:00Z',
      closedAt: null,
      state: 'open' as const,
    }),
    package: fc.string().map((version) => named('cart', version)),
  });

  it('a manifest, a rating, a version, an alert’s number, the order of the reports', () => {
    const rows: readonly Advisory[] = [
      row(['CVE-2026-1', 'GHSA-aaaa-bbbb-cccc']),
      row(['CVE-2026-2', 'PYSEC-1']),
      row('PYSEC-1'),
      row('CVE-2026-3', { package: named('till') }),
    ];
    const expected = idsOf({ a: rows });
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 4, maxLength: 4 }),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        (changes, places) => {
          const moved = places.map((index) => ({
            ...(rows[index] ?? row('')),
            ...changes[index],
            package: {
              ...(rows[index]?.package ?? nameOnly.package),
              version: changes[index]?.package?.version ?? null,
            },
          }));
          expect(idsOf({ a: moved.slice(0, 2), b: moved.slice(2) })).toEqual(expected);
        },
      ),
    );
  });

  it('rows of any kind make groups with ids of their own, and lose no row', () => {
    const anyRow = fc
      .record({
        ids: fc.array(fc.constantFrom('CVE-1', 'CVE-2', 'GHSA-a', 'RHSA-1', 'X'), { minLength: 1, maxLength: 3 }),
        package: fc.constantFrom(named('cart'), named('till'), null, nameOnly.package),
        kind: fc.constantFrom('package' as const, 'code' as const, 'secret' as const),
        context: fc.option(fc.constantFrom('a', 'b'), { nil: null }),
      })
      .map((more) => row([...new Set(more.ids)], more));
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const groups = identify(sourcesOf({ a: rows }), []);
        expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
        const seen = new Set(groups.flatMap(({ sightings }) => sightings.map((sighting) => sighting.row)));
        expect(seen.size).toBe(rows.length);
      }),
    );
  });
});
