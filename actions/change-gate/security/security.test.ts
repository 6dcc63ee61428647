import { unavailable, type Verdict } from '@cm/model';
import { describe, expect, it } from 'vitest';

import { judgeSecurity } from './index.ts';
import { type Pull, viewOf } from './pull.fixture.ts';

const touching = { files: { 'src/auth/login.ts': ['+x'] } };
const listed = { settings: { security: ['eve'] } };

function outcomeOf(verdict: Verdict | undefined): string {
  if (verdict === undefined || verdict.undecided === true) return 'undecided';
  const [finding] = verdict.findings;
  if (finding !== undefined) return finding.atMost ?? finding.outcome;
  return verdict.applies ? 'pass' : 'not-applicable';
}

function judged(pull: Pull): { readonly outcome: string; readonly message: string; readonly named: string } {
  const [review, named] = judgeSecurity(viewOf(pull)).verdicts;
  return { outcome: outcomeOf(review), message: review?.findings[0]?.message ?? '', named: outcomeOf(named) };
}

describe('a security review', () => {
  it.each([
    ['nothing is touched', { files: { 'src/cart.ts': ['+x'] } }, 'not-applicable', 'not-applicable'],
    [
      'documents only',
      { category: 'standard', files: { 'docs/auth.md': ['+login'] } },
      'not-applicable',
      'not-applicable',
    ],
    ['an area is touched, nobody approved', { ...touching, ...listed }, 'fail', 'pass'],
    ['somebody on the list approved', { ...touching, ...listed, approved: ['eve'] }, 'pass', 'pass'],
    [
      'somebody on the list approved, by another case',
      { ...touching, settings: { security: ['EVE'] }, approved: ['eve'] },
      'pass',
      'pass',
    ],
    ['somebody else approved', { ...touching, ...listed, approved: ['bob'] }, 'fail', 'pass'],
    ['somebody on the list approved an older commit', { ...touching, ...listed, approved: ['!eve'] }, 'fail', 'pass'],
    [
      'the author is on the list and approves',
      { ...touching, settings: { security: ['ann', 'eve'] }, approved: ['ann'] },
      'fail',
      'pass',
    ],
    [
      'a bot on the list approves',
      { ...touching, settings: { security: ['r[bot]', 'eve'] }, approved: ['r[bot]'] },
      'fail',
      'pass',
    ],
    ['a label says so', { ...touching, ...listed, labels: ['security-reviewed'] }, 'fail', 'pass'],
    ['a standard change touches one too', { ...touching, ...listed, category: 'standard' }, 'fail', 'pass'],
    ['nobody is named, and nobody approved', touching, 'fail', 'fail'],
    ['nobody is named, and somebody approved', { ...touching, approved: ['bob'] }, 'pass', 'fail'],
    ['an emergency does not wait', { ...touching, ...listed, category: 'emergency' }, 'warning', 'pass'],
    [
      'an emergency with its review',
      { ...touching, ...listed, category: 'emergency', approved: ['eve'] },
      'pass',
      'pass',
    ],
    ['one person alone', { ...touching, ...listed, people: ['ann'] }, 'not-applicable', 'pass'],
    [
      'a team that cannot be read',
      {
        ...touching,
        settings: { security: ['@acme/sec'] },
        teams: { '@acme/sec': unavailable('No.') },
        approved: ['bob'],
      },
      'unknown',
      'pass',
    ],
    ['a file that cannot be looked at', { ...listed, files: { 'src/a.ts': null } }, 'unknown', 'not-applicable'],
    [
      'somebody on the list looked at that file',
      { ...listed, files: { 'src/a.ts': null }, approved: ['eve'] },
      'pass',
      'not-applicable',
    ],
    [
      'the files could not be read',
      { ...listed, filesFact: unavailable('GitHub answered with 502.') },
      'unknown',
      'not-applicable',
    ],
    ['GitHub did not answer', { ...touching, ...listed, noRecord: true }, 'undecided', 'undecided'],
    ['on a laptop', { ...touching, ...listed, laptop: true }, 'notice', 'not-applicable'],
  ] as const satisfies readonly (readonly [string, Pull, string, string])[])('%s: %s', (_, pull, outcome, named) => {
    expect(judged(pull)).toMatchObject({ outcome, named });
  });
});

describe('what is said', () => {
  it('names areas, places, people and who tried', () => {
    const files = { 'src/auth/login.ts': ['+x'], 'package.json': ['+    "stripe": "^14.0.0"'] };
    expect(judged({ files, ...listed, approved: ['bob'] }).message).toBe(
      'This change touches authentication or authorization (src/auth/login.ts), third-party integrations (package.json:1 adds stripe), so it waits for a security review by @eve. @bob approved, but is not on the security list.',
    );
  });

  it('names five places at most, and how many there are', () => {
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`src/auth/a${at}.ts`, ['+x']]));
    const { message } = judged({ files, ...listed });
    expect(message).toContain('src/auth/a4.ts; and 4 more places');
    expect(message).not.toContain('a5.ts');
  });

  it('says what was not to be seen, and what to do', () => {
    const { verdicts } = judgeSecurity(viewOf({ ...listed, files: { 'src/a.ts': null } }));
    const [finding] = verdicts[0]?.findings ?? [];
    expect(finding?.message).toContain('src/a.ts: its 5000 changed lines are more than GitHub shows.');
    expect(finding?.remedy).toContain('Ask @eve');
    expect(finding?.remedy).toContain('split the change');
  });

  it('keeps what it found for the record', () => {
    const { facts, todo, waiting } = judgeSecurity(viewOf({ ...touching, ...listed }));
    const areas = [{ area: 'authentication', path: 'src/auth/login.ts', line: null, because: 'path' }];
    expect(facts).toEqual({ security: { areas, approvedBy: null } });
    expect(todo).toEqual(['a security review: `@eve`']);
    expect(waiting).toEqual(['change-gate/security-review']);
    const approved = judgeSecurity(viewOf({ ...touching, ...listed, approved: ['eve'] }));
    expect(approved.facts).toEqual({ security: { areas, approvedBy: 'eve' } });
    expect([approved.todo, approved.waiting]).toEqual([[], []]);
  });

  it('follows the policy’s own paths', () => {
    const own = {
      settings: { security: ['eve'], securityPaths: { encryption: ['/lib/vault/'] }, securityExclude: ['lib/'] },
    };
    expect(judged({ ...own, files: { 'lib/vault/a.ts': ['+x'] } }).outcome).toBe('fail');
    expect(judged({ ...own, files: { 'lib/auth.ts': ['+x'] } }).outcome).toBe('not-applicable');
  });
});
