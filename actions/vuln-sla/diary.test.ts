import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  diary,
  type OutFinding,
  outcomeOf,
  place,
  type Reports,
  row,
  says,
  verdictOf,
  named,
} from './vuln-sla.fixture.ts';

const critical = { ratings: [says('critical')] };
const clean: Reports = { npm: [] };
const cart: Reports = { npm: [row('CVE-2026-1', critical)] };

function only(findings: readonly OutFinding[]): OutFinding {
  const [first, ...others] = findings;
  if (first === undefined || others.length > 0) throw new Error(`${findings.length} findings`);
  return first;
}

function kinds(entries: readonly { readonly kind: string }[]): readonly string[] {
  return entries.map(({ kind }) => kind);
}

describe('the life of a vulnerability', () => {
  it('seen, warned of, overdue, fixed: and each said once', () => {
    const ledger = diary();
    const first = ledger.run('2026-03-02T10:00:00Z', cart);
    expect(kinds(first.entries)).toEqual(['detected', 'heartbeat']);
    expect(only(first.findings)).toMatchObject({ state: 'open', due: '2026-03-03T10:00:00.000Z' });

    const warned = ledger.run('2026-03-03T06:00:00Z', cart);
    expect([kinds(warned.entries), only(warned.findings).state]).toEqual([['heartbeat'], 'due-soon']);
    expect(outcomeOf(warned, 'due-soon')).toBe('fail');
    expect(outcomeOf(warned, 'overdue-critical')).toBe('pass');

    const last = ledger.run('2026-03-03T10:00:00Z', cart);
    expect([only(last.findings).state, outcomeOf(last, 'overdue-critical')]).toEqual(['due-soon', 'pass']);

    const late = ledger.run('2026-03-03T10:00:01Z', cart);
    expect([only(late.findings).state, outcomeOf(late, 'overdue-critical')]).toEqual(['overdue', 'fail']);
    expect(verdictOf(late, 'overdue-critical')).toMatchObject({ enforced: true, threshold: '24 h' });
    expect(verdictOf(late, 'overdue-critical').findings[0]?.message).toBe(
      'CVE-2026-1 in cart 1.0.0 (critical) is overdue since 1 s: it had to be fixed by 2026-03-03 10:00:00 UTC. It was first seen 2026-03-02 10:00:00 UTC.',
    );

    const fixed = ledger.run('2026-03-03T16:30:00Z', clean, { run: running({ pullRequest: 12 }) });
    expect(kinds(fixed.entries)).toEqual(['fixed', 'heartbeat']);
    expect(only(fixed.findings).state).toBe('fixed');
    expect(fixed.told.facts?.['fixed']).toEqual(['CVE-2026-1']);
    expect(fixed.told.facts?.['patched']).toEqual([
      {
        id: 'CVE-2026-1',
        severity: 'critical',
        firstSeen: '2026-03-02T10:00:00.000Z',
        fixedAt: '2026-03-03T16:30:00.000Z',
        hours: 30.5,
        pullRequest: 12,
      },
    ]);

    const after = ledger.run('2026-03-04T10:00:00Z', clean);
    expect([after.findings, kinds(after.entries)]).toEqual([[], ['heartbeat']]);
    expect(after.told.facts?.['patched']).toHaveLength(1);
  });

  it.each([
    ['keep', '2026-03-02T10:00:00.000Z', '2026-03-03T10:00:00.000Z', 'overdue'],
    ['restart', '2026-03-02T10:00:00.000Z', '2026-03-11T10:00:00.000Z', 'open'],
  ] as const)('fixed and back again: the policy says %s', (reopenedClock, firstSeen, due, state) => {
    const ledger = diary({ reopenedClock });
    ledger.run('2026-03-02T10:00:00Z', cart);
    ledger.run('2026-03-02T12:00:00Z', clean);
    const back = ledger.run('2026-03-10T10:00:00Z', cart);
    expect(kinds(back.entries)).toEqual(['reopened', 'heartbeat']);
    expect(only(back.findings)).toMatchObject({ firstSeen, due, state });
    const next = ledger.run('2026-03-10T11:00:00Z', cart);
    expect(kinds(next.entries)).toEqual(['heartbeat']);
    expect(only(next.findings)).toMatchObject({ firstSeen, due, state });
  });

  it('a rating that changes twice: each time the policy’s rule, and written down', () => {
    const ledger = diary();
    ledger.run('2026-03-02T10:00:00Z', { npm: [row('CVE-2026-1', { ratings: [says('medium')] })] });
    const worse = ledger.run('2026-03-04T10:00:00Z', cart);
    expect(kinds(worse.entries)).toEqual(['rescored', 'heartbeat']);
    expect(only(worse.findings).due).toBe('2026-03-05T10:00:00.000Z');
    const again = ledger.run('2026-03-04T11:00:00Z', cart);
    expect([kinds(again.entries), only(again.findings).due]).toEqual([['heartbeat'], '2026-03-05T10:00:00.000Z']);
    const milder = ledger.run('2026-03-04T12:00:00Z', { npm: [row('CVE-2026-1', { ratings: [says('high')] })] });
    expect(only(milder.findings)).toMatchObject({
      due: '2026-03-05T10:00:00.000Z',
      firstSeen: '2026-03-02T10:00:00.000Z',
    });
  });

  it('a policy that changes leaves what is open as it is', () => {
    const ledger = diary();
    ledger.run('2026-03-02T10:00:00Z', cart);
    const stricter = diary({ critical: 2 });
    stricter.run('2026-03-02T10:00:00Z', cart);
    const later = ledger.run('2026-03-02T13:00:00Z', cart);
    expect(only(later.findings).due).toBe('2026-03-03T10:00:00.000Z');
    expect(only(stricter.run('2026-03-02T13:00:00Z', cart).findings).state).toBe('overdue');
  });

  it('two names that turn out to be one go on as the older one', () => {
    const ledger = diary();
    ledger.run('2026-03-02T10:00:00Z', { npm: [row('GHSA-aaaa-bbbb-cccc', critical)] });
    ledger.run('2026-03-02T12:00:00Z', {
      npm: [row('GHSA-aaaa-bbbb-cccc', critical)],
      trivy: [row('CVE-2026-1', critical)],
    });
    const both: Reports = {
      npm: [row('GHSA-aaaa-bbbb-cccc', critical)],
      trivy: [row(['CVE-2026-1', 'GHSA-aaaa-bbbb-cccc'], critical)],
    };
    const united = ledger.run('2026-03-02T14:00:00Z', both);
    expect(kinds(united.entries)).toEqual(['merged', 'rescored', 'heartbeat']);
    expect(only(united.findings)).toMatchObject({
      id: 'GHSA-aaaa-bbbb-cccc',
      aliases: ['CVE-2026-1'],
      firstSeen: '2026-03-02T10:00:00.000Z',
    });
    const next = ledger.run('2026-03-02T15:00:00Z', both);
    expect(kinds(next.entries)).toEqual(['heartbeat']);
    const gone = ledger.run('2026-03-02T16:00:00Z', { npm: [], trivy: [] });
    expect(kinds(gone.entries)).toEqual(['fixed', 'heartbeat']);
  });

  it('code that moves in its file is the same', () => {
    const ledger = diary();
    const context = 'eval ( input )';
    ledger.run('2026-03-02T10:00:00Z', { codeql: [place('js/eval', 'src/a.js', 10, { context })] });
    const moved = ledger.run('2026-03-03T10:00:00Z', { codeql: [place('js/eval', 'src/a.js', 99, { context })] });
    expect(only(moved.findings).firstSeen).toBe('2026-03-02T10:00:00.000Z');
    expect(kinds(moved.entries)).toEqual(['heartbeat']);
  });
});

describe('gone is what was proved to be gone', () => {
  it.each<readonly [string, Reports, Partial<Parameters<ReturnType<typeof diary>['run']>[2]>, string]>([
    ['the scanner that saw it looked again', { npm: [] }, {}, 'fixed'],
    ['another scanner looked', { trivy: [] }, {}, 'overdue'],
    ['nobody looked', {}, {}, 'overdue'],
    [
      'the scanner sees it, and leaves it out',
      { npm: [row('CVE-2026-1', { suppressed: { by: '.npmrc', reason: null } })] },
      {},
      'overdue',
    ],
  ])('%s: %s', (_, reports, more, state) => {
    const ledger = diary();
    ledger.run('2026-03-02T10:00:00Z', cart);
    const next = ledger.run('2026-03-10T10:00:00Z', reports, more);
    expect(only(next.findings).state).toBe(state);
  });

  it('fewer reports than the time before prove nothing', () => {
    const ledger = diary();
    ledger.run('2026-03-02T10:00:00Z', { trivy: [row('CVE-2026-1')], 'trivy#2': [] });
    const half = ledger.run('2026-03-02T11:00:00Z', { trivy: [] });
    expect(only(half.findings).state).toBe('open');
    ledger.run('2026-03-02T12:00:00Z', { trivy: [], 'trivy#2': [row('CVE-2026-1')] });
    const whole = ledger.run('2026-03-02T13:00:00Z', { trivy: [], 'trivy#2': [] });
    expect(only(whole.findings).state).toBe('fixed');
  });

  it('a scan that failed proves nothing, and leaves no record that anybody looked', () => {
    const ledger = diary();
    ledger.run('2026-03-02T10:00:00Z', cart);
    const refused = [{ path: 'npm.json', reason: 'scan failed: npm wrote an error' }];
    const failed = ledger.run('2026-03-02T11:00:00Z', { trivy: [] }, { refused });
    expect([kinds(failed.entries), only(failed.findings).state]).toEqual([[], 'open']);
    expect(outcomeOf(failed, 'scans-read')).toBe('unknown');
    const nothing = ledger.run('2026-03-02T12:00:00Z', {}, { refused });
    expect([kinds(nothing.entries), outcomeOf(nothing, 'overdue-critical')]).toEqual([[], 'unknown']);
  });
});

describe('by the next release', () => {
  const low: Reports = { npm: [row('CVE-2026-1', { ratings: [says('low')] })] };

  it('a release that ships it makes it overdue, and is written down once', () => {
    const ledger = diary();
    ledger.run('2026-03-02T10:00:00Z', low);
    const releases = {
      status: 'available',
      value: [{ tag: 'v1.1.0', at: Date.parse('2026-03-20T10:00:00Z') }],
    } as const;
    const shipped = ledger.run('2026-03-20T11:00:00Z', low, { releases });
    expect(kinds(shipped.entries)).toEqual(['released', 'heartbeat']);
    expect(shipped.entries[0]?.payload).toMatchObject({ tag: 'v1.1.0', open: ['CVE-2026-1'], count: 1 });
    expect(only(shipped.findings)).toMatchObject({
      state: 'overdue',
      dueBy: 'release',
      due: '2026-03-20T10:00:00.000Z',
    });
    expect(outcomeOf(shipped, 'overdue-low')).toBe('fail');
    expect(verdictOf(shipped, 'overdue-low').findings[0]?.message).toContain('release v1.1.0 shipped it all the same');
    expect(kinds(ledger.run('2026-03-20T12:00:00Z', low, { releases }).entries)).toEqual(['heartbeat']);
  });

  it('tags that cannot be read are no pass', () => {
    const ledger = diary();
    ledger.run('2026-03-02T10:00:00Z', low);
    const releases = { status: 'unavailable', reason: 'no network' } as const;
    expect(outcomeOf(ledger.run('2026-03-20T11:00:00Z', low, { releases }), 'overdue-low')).toBe('unknown');
  });
});

it('three scanners, a renamed manifest, other ratings, tags and numbers: one clock', () => {
  const path = fc.string({ maxLength: 12 });
  const rating = fc.constantFrom(says('critical'), says('critical', 'nvd'));
  const rows = fc.array(
    fc.record({ path, rating, alias: fc.constantFrom('CVE-2026-1', 'GHSA-aaaa-bbbb-cccc'), version: fc.string() }),
    {
      minLength: 1,
      maxLength: 3,
    },
  );
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 5 }), (days) => {
      const ledger = diary();
      ledger.run('2026-03-02T10:00:00Z', { osv: [row(['CVE-2026-1', 'GHSA-aaaa-bbbb-cccc'], critical)] });
      for (const [index, seen] of days.entries()) {
        const reports = Object.fromEntries(
          seen.map((one, scanner) => [
            `scanner-${scanner}`,
            [
              row(one.alias, {
                ratings: [one.rating],
                locations: [{ path: one.path, line: null }],
                package: named('cart', one.version),
              }),
            ],
          ]),
        );
        const told = ledger.run(`2026-03-03T0${index}:00:00Z`, reports);
        expect(only(told.findings)).toMatchObject({
          id: 'CVE-2026-1',
          firstSeen: '2026-03-02T10:00:00.000Z',
          due: '2026-03-03T10:00:00.000Z',
        });
        expect(kinds(told.entries)).not.toContain('detected');
      }
    }),
  );
});

function running(more: object) {
  const writes = { branch: 'cm-ledger' };
  return { checks: ['daily-check'], writes, commit: null, pullRequest: null, issues: false, ...more };
}
