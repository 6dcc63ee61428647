import type { Location, Waiver } from '@cm/model';
import { describe, expect, it } from 'vitest';

import { waiverFor, waiversAdded } from './waivers.ts';

const rule = 'commit-lint/header';
const sha = '0123456789abcdef0123456789abcdef01234567';

function waiver(changes: Partial<Waiver> = {}): Waiver {
  return {
    control: 'commit-lint',
    rule,
    scope: '*',
    reason: 'imported history of the old service',
    approver: 'alice',
    expires: '2026-03-31',
    ticket: 'TASK-7',
    ...changes,
  };
}

describe('waiverFor by scope', () => {
  const file: Location = { kind: 'file', path: 'src/legacy/app.py', line: 3 };
  const commit: Location = { kind: 'commit', sha };
  const pull: Location = { kind: 'pull-request', number: 12 };
  const advisory: Location = { kind: 'advisory', id: 'GHSA-AAAA-bbbb-cccc' };
  const named: Location = {
    ...advisory,
    aliases: ['CVE-2026-1'],
    package: 'pkg:npm/cart',
    path: 'web/package-lock.json',
  };
  const revision: Location = { kind: 'revision', id: 'abc123', path: 'migrations/abc123_users.py' };
  const repository: Location = { kind: 'repository', name: 'branch-protection' };

  const table: readonly (readonly [string, Location | null, boolean])[] = [
    ['*', file, true],
    ['*', null, true],
    ['src/legacy/', file, true],
    ['src/**/*.py', file, true],
    ['src/legacy/app.py', file, true],
    ['src/new/', file, false],
    ['src/', null, false],
    [sha, commit, true],
    ['0123456', commit, true],
    ['0123456789ABCDEF', commit, true],
    ['012345', commit, false],
    ['1234567', commit, false],
    ['#12', pull, true],
    ['#1', pull, false],
    ['12', pull, false],
    ['ghsa-aaaa-BBBB-cccc', advisory, true],
    ['GHSA-aaaa', advisory, false],
    ['cve-2026-1', named, true],
    ['CVE-2026-1 in pkg:npm/cart', named, true],
    ['GHSA-aaaa-bbbb-cccc in pkg:npm/cart', named, true],
    ['CVE-2026-1 in pkg:npm/till', named, false],
    ['CVE-2026-2', named, false],
    ['web/**', named, true],
    ['abc123', revision, true],
    ['migrations/', revision, true],
    ['abc', revision, false],
    ['branch-protection', repository, true],
    ['branch', repository, false],
    ['#null', commit, false],
  ];
  it.each(table)('%j over %j: %s', (scope, location, covered) => {
    const match = waiverFor([waiver({ scope })], 'commit-lint', { rule, location }, '2026-01-01');
    expect(match !== null).toBe(covered);
  });

  it('lets #12 cover every finding of pull request 12', () => {
    const list = [waiver({ scope: '#12' })];
    expect(waiverFor(list, 'commit-lint', { rule, location: commit }, '2026-01-01', 12)?.status).toBe('active');
    expect(waiverFor(list, 'commit-lint', { rule, location: commit }, '2026-01-01', 13)).toBeNull();
  });
});

describe('waiverFor by name and day', () => {
  const finding = { rule, location: null };

  it.each([
    [{}, true],
    [{ rule: 'header' }, true],
    [{ rule: 'commit-lint/ticket' }, false],
    [{ rule: '*' }, false],
    [{ control: 'coverage-gate' }, false],
    [{ control: 'coverage-gate', rule: 'header' }, false],
  ])('%j names the finding: %s', (changes, named) => {
    expect(waiverFor([waiver(changes)], 'commit-lint', finding, '2026-01-01') !== null).toBe(named);
  });

  it.each([
    ['2026-03-30', 'active'],
    ['2026-03-31', 'active'],
    ['2026-04-01', 'expired'],
  ])('on %s a waiver until 2026-03-31 is %s', (today, status) => {
    expect(waiverFor([waiver()], 'commit-lint', finding, today)?.status).toBe(status);
  });

  it('prefers one that holds, then the narrowest, then the longest', () => {
    const at = { rule, location: { kind: 'file', path: 'a/b.py' } } as const;
    const expired = waiver({ scope: 'a/b.py', expires: '2025-12-31' });
    const all = waiver({ scope: '*', expires: '2027-12-31' });
    const folder = waiver({ scope: 'a/' });
    const longer = waiver({ scope: 'a/', expires: '2026-12-31' });
    const best = (list: readonly Waiver[]) => waiverFor(list, 'commit-lint', at, '2026-01-01')?.waiver;
    expect(best([expired, all])).toBe(all);
    expect(best([all, folder])).toBe(folder);
    expect(best([folder, longer])).toBe(longer);
    expect(best([expired])).toBe(expired);
    expect(best([])).toBeUndefined();
  });
});

describe('waiversAdded', () => {
  it('gives what the base does not say word for word', () => {
    const kept = waiver();
    const extended = waiver({ expires: '2026-06-30' });
    expect(waiversAdded([kept], [{ ...kept }, extended])).toEqual([extended]);
    expect(waiversAdded([kept, extended], [extended])).toEqual([]);
  });
});
