import type { AppliedWaiver, Waiver } from '@cm/model';
import { describe, expect, it } from 'vitest';

import {
  at,
  diary,
  judged,
  outcomeOf,
  type Reports,
  row,
  says,
  type Scene,
  verdictOf,
  written,
} from './vuln-sla.fixture.ts';

const critical = row('CVE-2026-1', { ratings: [says('critical')] });

/** What a run on the 1st of March wrote down, of these reports. */
function ledgerOf(reports: Reports): NonNullable<Scene['entries']> {
  const first = judged({ now: '2026-03-01T10:00:00Z', reports, entries: [] });
  return written(first.entries, '2026-03-01T10:00:00Z');
}

const change = { now: '2026-03-10T10:00:00Z', mode: 'change' } as const;

function ignoring(changed: readonly string[]): NonNullable<Scene['ignores']> {
  return { entries: [], problems: [], unread: [], changed, approvedBy: null };
}

describe('did anybody look', () => {
  const beat = (check: string, time: string) => ({ kind: 'heartbeat', payload: { check, reports: [] }, at: at(time) });
  const asked = { now: '2026-03-10T10:00:00Z', reports: { npm: [] } } as const;
  const reading = { checks: [], writes: { reason: 'Not asked.' }, commit: null, pullRequest: null, issues: false };

  it.each([
    ['this morning', [beat('daily-check', '2026-03-10T06:00:00Z')], 'pass'],
    ['36 hours ago', [beat('daily-check', '2026-03-08T22:00:00Z')], 'pass'],
    ['a second more', [beat('x', '2026-01-01T00:00:00Z'), beat('daily-check', '2026-03-08T21:59:59Z')], 'fail'],
    ['never, in a ledger of a month', [beat('monthly-audit', '2026-02-10T06:00:00Z')], 'fail'],
    ['never, in a ledger of a day', [beat('monthly-audit', '2026-03-09T10:00:00Z')], 'pass'],
    ['two days after the first entry: still a notice', [beat('x', '2026-03-08T10:00:00Z')], 'pass'],
    ['together with another', [beat('daily-check monthly-audit', '2026-03-10T06:00:00Z')], 'pass'],
  ])('the daily check was %s: %s', (_, entries, outcome) => {
    expect(outcomeOf(judged({ ...asked, entries, run: reading }), 'daily-check')).toBe(outcome);
  });

  it('a policy that was adopted yesterday has its first 48 hours', () => {
    const entries = [beat('x', '2026-01-01T10:00:00Z')];
    const told = judged({ ...asked, entries, run: reading, adoptedAt: at('2026-03-09') });
    expect([outcomeOf(told, 'daily-check'), verdictOf(told, 'daily-check').findings[0]?.atMost]).toEqual([
      'pass',
      'notice',
    ]);
  });

  it('without a ledger nobody can tell, and it does not apply', () => {
    expect(outcomeOf(judged({ ...asked, run: reading }), 'daily-check')).toBe('not applicable');
  });
});

describe('exceptions', () => {
  const waiver: Waiver = {
    control: 'vuln-sla',
    rule: 'overdue-critical',
    scope: 'CVE-2026-1',
    reason: 'Not reachable from our code.',
    approver: 'grace',
    expires: '2026-03-12',
    ticket: 'TASK-1',
  };
  const applied: AppliedWaiver = { ...waiver, status: 'verified', evidence: 'approved by grace' };
  const entries = ledgerOf({ npm: [critical] });
  const scene = { now: '2026-03-10T10:00:00Z', reports: { npm: [critical] }, entries, waivers: [waiver] } as const;

  it('one that was approved excuses, and is written down with its end', () => {
    const told = judged(scene, {}, () => applied);
    expect([told.findings[0]?.state, told.told.outputs?.['overdue']]).toEqual(['waived', '0']);
    expect(told.entries.find(({ kind }) => kind === 'suppressed')?.payload).toEqual({
      id: 'CVE-2026-1',
      by: 'waiver',
      reason: 'Not reachable from our code.',
      until: '2026-03-13T00:00:00.000Z',
      ends: '2026-03-12',
      approver: 'grace',
      ticket: 'TASK-1',
    });
  });

  it('one that nobody approved does not', () => {
    expect(judged(scene, {}, () => ({ ...applied, status: 'unverified' })).findings[0]?.state).toBe('overdue');
  });

  it.each([
    ['2026-03-12', 'pass', 'ends in 2 days'],
    ['2026-03-17', 'pass', 'ends in 7 days'],
    ['2026-03-18', 'fail', 'ends in 8 days'],
  ])('until %s: %s (a critical one may be excused for 7 days)', (expires, outcome, words) => {
    const told = judged({ ...scene, waivers: [{ ...waiver, expires }] });
    expect(outcomeOf(told, 'waiver-too-long')).toBe(outcome);
    expect(verdictOf(told, 'waiver-expires').findings[0]?.message).toContain(words);
  });

  const ignore = {
    ids: ['CVE-2026-1'],
    package: null,
    version: null,
    paths: [],
    reason: 'no risk',
    expires: null,
    state: 'ignored' as const,
    source: { path: '.trivyignore', line: 3 },
  };

  it.each([
    ['an entry', ignore, 'waived'],
    ['of another id', { ...ignore, ids: ['CVE-2026-7'] }, 'overdue'],
    ['of this package', { ...ignore, package: 'pkg:npm/cart' }, 'waived'],
    ['of another package', { ...ignore, package: 'pkg:npm/till' }, 'overdue'],
    ['of another version', { ...ignore, version: '9.9.9' }, 'overdue'],
    ['of this path', { ...ignore, paths: ['package-lock.json'] }, 'waived'],
    ['of another path', { ...ignore, paths: ['other/**'] }, 'overdue'],
    ['that somebody still looks into', { ...ignore, state: 'under_investigation' as const }, 'overdue'],
    ['that ended', { ...ignore, expires: '2026-03-10T10:00:00.000Z' }, 'overdue'],
    ['that ends in a moment', { ...ignore, expires: '2026-03-10T10:00:00.001Z' }, 'waived'],
  ])('%s of an ignore file on the default branch: %s', (_, entry, state) => {
    const ignores = { entries: [entry], problems: [], unread: [], changed: [], approvedBy: null };
    expect(judged({ ...scene, waivers: [], ignores }).findings[0]?.state).toBe(state);
  });

  it('an entry without an end lasts as long as the policy lets it from when it was first seen', () => {
    const ignores = { entries: [ignore], problems: [], unread: [], changed: [], approvedBy: null };
    const ledger = diary();
    const first = ledger.run('2026-03-01T10:00:00Z', { npm: [critical] }, { ignores });
    expect(first.entries.map(({ kind }) => kind)).toEqual(['detected', 'suppressed', 'heartbeat']);
    expect(ledger.run('2026-03-08T09:59:59Z', { npm: [critical] }, { ignores }).findings[0]?.state).toBe('waived');
    const last = ledger.run('2026-03-08T10:00:00Z', { npm: [critical] }, { ignores });
    expect(last.findings[0]?.state).toBe('overdue');
    expect(last.entries.map(({ kind }) => kind)).toEqual(['expired', 'heartbeat']);
    const later = ledger.run('2026-03-08T11:00:00Z', { npm: [critical] }, { ignores });
    expect([later.findings[0]?.state, later.entries.map(({ kind }) => kind)]).toEqual(['overdue', ['heartbeat']]);
    const renewed = { ...ignores, entries: [{ ...ignore, expires: '2026-03-12T00:00:00.000Z' }] };
    const again = ledger.run('2026-03-09T10:00:00Z', { npm: [critical] }, { ignores: renewed });
    expect([again.findings[0]?.state, again.entries[0]?.kind]).toEqual(['waived', 'suppressed']);
  });

  it('a pull request that changes an ignore file needs somebody else', () => {
    const told = (approvedBy: string | null) =>
      judged({ ...change, reports: { npm: [] }, ignores: { ...ignoring(['.trivyignore']), approvedBy } });
    expect([outcomeOf(told(null), 'ignores-changed'), outcomeOf(told('grace'), 'ignores-changed')]).toEqual([
      'fail',
      'pass',
    ]);
  });
});
