import { describe, expect, it } from 'vitest';

import {
  diary,
  judged,
  named,
  outcomeOf,
  type Reports,
  row,
  says,
  type Scene,
  verdictOf,
  written,
} from './vuln-sla.fixture.ts';
import { readExploited } from './core/kev.ts';

const critical = row('CVE-2026-1', { ratings: [says('critical')] });
const medium = row('CVE-2026-2000', { ratings: [says('medium')], package: named('till') });
const unrated = row('PYSEC-2026-1', { ratings: [], package: named('bag') });

/** What a run on the 1st of March wrote down, of these reports. */
function ledgerOf(reports: Reports): NonNullable<Scene['entries']> {
  const first = judged({ now: '2026-03-01T10:00:00Z', reports, entries: [] });
  return written(first.entries, '2026-03-01T10:00:00Z');
}

const change = { now: '2026-03-10T10:00:00Z', mode: 'change' } as const;

describe('a pull request', () => {
  const entries = ledgerOf({ npm: [critical] });

  it('is not red for what was overdue before', () => {
    const told = judged({ ...change, reports: { npm: [critical] }, entries });
    expect(verdictOf(told, 'overdue-critical')).not.toHaveProperty('enforced');
    expect(verdictOf(told, 'overdue-critical').findings).toHaveLength(1);
    expect([outcomeOf(told, 'new-in-change'), told.told.facts?.['new']]).toEqual(['pass', []]);
  });

  it('is red where the policy makes that an error', () => {
    const told = judged({ ...change, reports: { npm: [critical] }, entries }, { overdueInPullRequests: 'error' });
    expect([verdictOf(told, 'overdue-critical').enforced, outcomeOf(told, 'overdue-critical')]).toEqual([true, 'fail']);
  });

  it.each<readonly [string, Partial<Scene>, string, readonly string[]]>([
    ['a high one, by reports of the base', { base: { npm: [medium] } }, 'fail', ['CVE-2026-3']],
    ['a high one, by the ledger', { entries: ledgerOf({ npm: [medium] }) }, 'fail', ['CVE-2026-3']],
    ['one that the base has too', { base: { npm: [medium, row('CVE-2026-3')] } }, 'pass', []],
    ['nothing tells', {}, 'pass', []],
    [
      'the base was scanned by another scanner, and the ledger knows it',
      { base: { trivy: [] }, entries: ledgerOf({ npm: [medium, row('CVE-2026-3')] }) },
      'pass',
      [],
    ],
    [
      'an alert on the default branch tells of it',
      { base: { npm: [medium] }, alertRows: [row('CVE-2026-3')] },
      'pass',
      [],
    ],
  ])('brings %s: %s', (_, more, outcome, fresh) => {
    const told = judged({ ...change, reports: { npm: [medium, row('CVE-2026-3')] }, ...more });
    expect([outcomeOf(told, 'new-in-change'), told.told.facts?.['new']]).toEqual([outcome, fresh]);
  });

  it('that brings only a medium one is told so', () => {
    const told = judged({ ...change, reports: { npm: [medium] }, base: { npm: [] } });
    expect([outcomeOf(told, 'new-in-change'), told.told.facts?.['new']]).toEqual(['pass', ['CVE-2026-2000']]);
    expect(verdictOf(told, 'new-in-change').findings).toMatchObject([{ atMost: 'notice' }]);
    expect(
      outcomeOf(
        judged({ ...change, reports: { npm: [medium] }, base: { npm: [] } }, { newFrom: 'medium' }),
        'new-in-change',
      ),
    ).toBe('fail');
  });

  it('where nothing tells, says how to compare', () => {
    const told = judged({ ...change, reports: { npm: [critical] } });
    expect(verdictOf(told, 'new-in-change').findings[0]?.remedy).toContain('base-reports');
  });

  it('is not blamed for what was published since the last scan', () => {
    const fresh = row('CVE-2026-9', { publishedAt: '2026-03-10T06:00:00.000Z' });
    const told = judged({ ...change, reports: { npm: [fresh] }, entries: ledgerOf({ npm: [] }) });
    expect([outcomeOf(told, 'new-in-change'), told.told.facts?.['new']]).toEqual(['pass', ['CVE-2026-9']]);
    const compared = judged({
      ...change,
      reports: { npm: [fresh] },
      base: { npm: [] },
      entries: ledgerOf({ npm: [] }),
    });
    expect(outcomeOf(compared, 'new-in-change')).toBe('fail');
  });
});

describe('the fix lane', () => {
  const other = row('CVE-2026-4', { ratings: [says('critical')], package: named('till') });
  const entries = ledgerOf({ npm: [critical, other] });
  const strict = { overdueInPullRequests: 'error' } as const;
  const both: Reports = { npm: [critical, other] };

  it.each<readonly [string, Partial<Scene>, string]>([
    ['one of two is gone, by the same scanner', { reports: { npm: [other] }, base: both }, 'pass'],
    ['one of two is gone, by the ledger', { reports: { npm: [other] } }, 'pass'],
    ['none is gone', { reports: both, base: both }, 'fail'],
    ['the scanner that saw it did not look', { reports: { trivy: [other] }, base: both }, 'fail'],
    [
      'the scan failed',
      { reports: { npm: [other] }, base: both, refused: [{ path: 'x.json', reason: 'scan failed: x' }] },
      'fail',
    ],
    [
      'the change tells the scanner to ignore it',
      { reports: { npm: [other] }, base: both, ignores: ignoring(['.trivyignore']) },
      'fail',
    ],
    [
      'the scanner leaves it out',
      { reports: { npm: [{ ...critical, suppressed: { by: 'x', reason: null } }, other] }, base: both },
      'fail',
    ],
    [
      'what is gone was not overdue',
      { reports: { npm: [critical, other] }, base: { npm: [critical, other, medium] } },
      'fail',
    ],
  ])('%s: %s', (_, more, outcome) => {
    const told = judged({ ...change, entries, ...more }, strict);
    expect(outcomeOf(told, 'overdue-critical')).toBe(outcome);
  });
});

function ignoring(changed: readonly string[]): NonNullable<Scene['ignores']> {
  return { entries: [], problems: [], unread: [], changed, approvedBy: null };
}

describe('ratings', () => {
  it.each<readonly [string, Reports, string]>([
    [
      'malware is critical, whatever anyone says',
      { npm: [row('MAL-1', { malware: true, ratings: [says('low')] })] },
      'critical',
    ],
    [
      'a declared word comes before a CVSS',
      { npm: [row('C-1', { ratings: [says('high', 'nvd', 'cvss4'), says('medium')] })] },
      'medium',
    ],
    [
      'CVSS 4 comes before 3.1',
      { npm: [row('C-1', { ratings: [says('high', 'nvd', 'cvss3.1'), says('low', 'nvd', 'cvss4')] })] },
      'low',
    ],
    [
      'CVSS 3.1 comes before 3.0 and 2',
      {
        npm: [
          row('C-1', {
            ratings: [says('high', 'a', 'cvss2'), says('low', 'a', 'cvss3.0'), says('medium', 'a', 'cvss3.1')],
          }),
        ],
      },
      'medium',
    ],
    [
      'of two scanners the worse word',
      { npm: [row('C-1', { ratings: [says('medium')] })], trivy: [row('C-1')] },
      'high',
    ],
    [
      'a word of one before a CVSS of the other',
      {
        npm: [row('C-1', { ratings: [says('medium')] })],
        osv: [row('C-1', { ratings: [says('critical', 'nvd', 'cvss3.1')] })],
      },
      'medium',
    ],
    ['nobody rates it', { npm: [unrated] }, 'unknown'],
  ])('%s', (_, reports, severity) => {
    expect(judged({ now: change.now, reports }).findings[0]?.severity).toBe(severity);
  });

  it('what nobody rated yet has the hours of a high one', () => {
    const told = judged({ now: change.now, reports: { npm: [unrated] } });
    expect(told.findings[0]?.due).toBe('2026-03-13T10:00:00.000Z');
    expect(verdictOf(told, 'severity-unknown').findings[0]?.message).toContain('counts as high');
  });

  it('what only a scanner saw that never rates has no deadline, and the fix is named', () => {
    const told = judged({ now: change.now, reports: { 'pip-audit': [unrated] } });
    expect(told.findings[0]).toMatchObject({ due: null, dueBy: 'none', state: 'open' });
    expect(verdictOf(told, 'severity-unknown').findings[0]?.remedy).toContain('osv-scanner');
    const both = judged({
      now: change.now,
      reports: { 'pip-audit': [unrated], osv: [row('PYSEC-2026-1', { package: named('bag') })] },
    });
    expect([both.findings.length, both.findings[0]?.severity, outcomeOf(both, 'severity-unknown')]).toEqual([
      1,
      'high',
      'pass',
    ]);
  });

  it('that differ are pointed out', () => {
    const told = judged({
      now: change.now,
      reports: { npm: [row('C-1', { ratings: [says('medium'), says('high', 'nvd', 'cvss4')] })] },
    });
    expect(verdictOf(told, 'ratings-disagree').findings[0]?.message).toContain('ghsa medium, nvd high (cvss4)');
  });
});

describe('known to be exploited', () => {
  const list = readExploited('cveID,vendorProject,dueDate\nCVE-2026-2000,"Acme, ""the"" shop",2026-03-12\n');

  it('the day of the list caps the deadline, and never moves it out', () => {
    const told = judged({ now: change.now, reports: { npm: [medium, critical] }, exploited: list });
    expect(told.findings.map(({ id, due, dueBy }) => [id, due, dueBy])).toEqual([
      ['CVE-2026-1', '2026-03-11T10:00:00.000Z', 'window'],
      ['CVE-2026-2000', '2026-03-12T23:59:59.999Z', 'exploited'],
    ]);
  });

  it('a flag in the report does the same', () => {
    const flagged = { ...medium, exploited: { due: '2026-03-12' } };
    expect(judged({ now: change.now, reports: { grype: [flagged] } }).findings[0]?.due).toBe(
      '2026-03-12T23:59:59.999Z',
    );
  });

  it('the cap stays when the list is not there the next time', () => {
    const ledger = diary();
    ledger.run('2026-03-10T10:00:00Z', { npm: [medium] }, { exploited: list });
    expect(ledger.run('2026-03-11T10:00:00Z', { npm: [medium] }).findings[0]?.due).toBe('2026-03-12T23:59:59.999Z');
  });

  it('a list that is none is no pass', () => {
    const told = judged({ now: change.now, reports: { npm: [] }, exploited: readExploited('<html>') });
    expect(outcomeOf(told, 'scans-read')).toBe('unknown');
  });
});

it('no report at all is no pass', () => {
  const told = judged({ now: change.now, reports: {} });
  expect([outcomeOf(told, 'scans-read'), outcomeOf(told, 'overdue-critical')]).toEqual(['pass', 'unknown']);
});
