import { describe, expect, it } from 'vitest';

import type { Advisory } from '@cm/formats/advisories';

import { judged, named, place, row, says } from './vuln-sla.fixture.ts';

/** More than are sorted. */
const many = 6000;
const now = '2026-03-10T10:00:00Z';

function outFindings(rows: readonly Advisory[]): readonly { readonly id: string; readonly severity: string }[] {
  const { findings } = judged({ now, reports: { trivy: rows } }).told.facts ?? {};
  return JSON.parse(JSON.stringify(findings));
}

describe('thousands of findings', () => {
  const rows = Array.from({ length: many }, (_, index) =>
    row(`CVE-2026-${90_000 - index}`, { ratings: [says(index % 2 === 0 ? 'high' : 'critical')] }),
  );

  it('are listed as the report has them, the most severe first', () => {
    const ids = rows.map(({ ids: [id = ''] }) => id);
    const critical = ids.filter((_, index) => index % 2 === 1);
    const high = ids.filter((_, index) => index % 2 === 0);
    // Three thousand of each severity: so many are sorted by their ids, which here count down.
    expect(outFindings(rows).map(({ id }) => id)).toEqual([...critical.toReversed(), ...high.toReversed()]);
    const alike = rows.map((one) => ({ ...one, ratings: [says('high')] }));
    expect(outFindings(alike).map(({ id }) => id)).toEqual(ids);
  });

  it('are made while they are written, each as it is where there are few', () => {
    const { findings } = judged({ now, reports: { trivy: rows } }).told.facts ?? {};
    const [first] = findings as Iterable<unknown>;
    expect(Array.isArray(findings)).toBe(false);
    expect([...(findings as Iterable<unknown>)]).toHaveLength(many);
    expect(JSON.parse(JSON.stringify(first))).toEqual(outFindings(rows.slice(-1))[0]);
  });

  it('have the same ids in whatever order the report has them', () => {
    const twice = rows.flatMap((one) => [one, { ...one, package: named('other') }]);
    const sorted = (list: readonly Advisory[]): readonly string[] =>
      outFindings(list)
        .map(({ id }) => id)
        .toSorted();
    expect(sorted(twice.toReversed())).toEqual(sorted(twice));
  });

  it('of code are told apart in one file by their lines, however many files there are', () => {
    const one = (path: string, line: number): Advisory => place('js/eval', path, line, { context: 'eval ( x )' });
    const found = outFindings(
      Array.from({ length: many }, (_, index) => one(`src/${index >> 1}.js`, 40 - (index % 2))),
    );
    expect(new Set(found.map(({ id }) => id)).size).toBe(many);
    expect(found.filter(({ id }) => id.endsWith('#2'))).toHaveLength(many / 2);
  });
});
