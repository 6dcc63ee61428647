import fc from 'fast-check';
import { expect, it } from 'vitest';

import { rules } from './rules/index.ts';
import { judged, named, place, row, says } from './vuln-sla.fixture.ts';

const rating = fc.constantFrom(
  says('critical'),
  says('low', 'nvd', 'cvss3.1'),
  says('unknown'),
  says('medium', 'x', 'level'),
);
const moment = fc.constantFrom(null, '2026-01-01T00:00:00.000Z', 'yesterday', '9999-12-31T23:59:59.999Z');
const anyRow = fc
  .record({
    ids: fc.array(fc.constantFrom('CVE-2026-1', 'GHSA-a', 'PYSEC-1', ''), { minLength: 0, maxLength: 3 }),
    ratings: fc.array(rating, { maxLength: 3 }),
    package: fc.constantFrom(named('cart'), null, { purl: null, name: '', version: null }),
    malware: fc.boolean(),
    exploited: fc.constantFrom(null, { due: null }, { due: '2026-01-02' }, { due: 'x' }),
    publishedAt: moment,
    withdrawnAt: fc.constantFrom(null, '2026-01-01T00:00:00.000Z'),
    suppressed: fc.constantFrom(null, { by: 'x', reason: null }),
    title: fc.string(),
  })
  .map((more) => row(more.ids, more));
const anyPlace = fc
  .record({ path: fc.string(), line: fc.nat(5), context: fc.option(fc.string(), { nil: null }) })
  .map(({ path, line, context }) => place('rule', path, line, { context }));
const reports = fc.dictionary(
  fc.constantFrom('npm', 'trivy', 'pip-audit'),
  fc.array(fc.oneof(anyRow, anyPlace), { maxLength: 5 }),
  { noNullPrototype: true },
);
const payload = fc.dictionary(
  fc.constantFrom(
    'id',
    'due',
    'hours',
    'severity',
    'aliases',
    'package',
    'until',
    'check',
    'reports',
    'tag',
    'at',
    'into',
    'by',
  ),
  fc.anything(),
  { noNullPrototype: true },
);
const entry = fc.record({
  kind: fc.constantFrom(
    'detected',
    'rescored',
    'merged',
    'suppressed',
    'expired',
    'fixed',
    'reopened',
    'released',
    'heartbeat',
    'other',
  ),
  payload,
  at: fc.integer({ min: 0, max: Date.UTC(2026, 5) }),
});

it('decides every rule once, on any rows, any ledger and any clock', () => {
  const scene = fc.record({
    now: fc.constantFrom('1970-01-01T00:00:00Z', '2026-03-10T10:00:00Z', '2999-01-01T00:00:00Z'),
    mode: fc.constantFrom('change' as const, 'state' as const),
    reports,
    base: fc.option(reports, { nil: undefined }),
    entries: fc.option(fc.array(entry, { maxLength: 6 }), { nil: null }),
  });
  fc.assert(
    fc.property(scene, ({ base, ...more }) => {
      const told = judged({ ...more, ...(base === undefined ? {} : { base }) });
      expect(told.verdicts.map(({ rule }) => rule).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
      expect(new Set(told.findings.map(({ id }) => id)).size).toBe(told.findings.length);
      expect(() => JSON.stringify([told.told.facts, told.entries])).not.toThrow();
      expect(told.findings.filter(({ due, state }) => state === 'overdue' && due === null)).toEqual([]);
    }),
  );
});
