import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ticketMatcher } from '../commits/tickets.ts';
import { judgeBranch } from './judge-branch.ts';
import { branchTemplates } from './templates.ts';
import type { BranchHints } from './reading.ts';

const anyKey = ticketMatcher(['{KEY}-{n}']);
const withNumbers = ticketMatcher(['TASK-{n}', '#{n}']);
const defaults = branchTemplates();

describe('a name in order', () => {
  it.each([
    ['feature/TASK-123-description', '{type}/{ticket}-{slug}', 'TASK-123'],
    ['refs/heads/feature/TASK-123-description', '{type}/{ticket}-{slug}', 'TASK-123'],
    ['fix/AB2-9-a', '{type}/{ticket}-{slug}', 'AB2-9'],
    ['docs/TASK-1-README.md_and-API-2', '{type}/{ticket}-{slug}', 'TASK-1'],
    ['feature/TASK-1-über-größe', '{type}/{ticket}-{slug}', 'TASK-1'],
    ['release/1.2.3', 'release/{version}', null],
    ['release/v1.2', 'release/{version}', null],
    ['release/1.x', 'release/{version}', null],
    ['release/2.0.0-rc.1', 'release/{version}', null],
    ['revert-12-feature/TASK-123-description', 'revert-{n}-**', null],
    ['dependabot/npm_and_yarn/acme-1.2.3', 'dependabot/**', null],
    ['renovate/all', 'renovate/**', null],
    ['gh-readonly-queue/main/pr-12-0123abc', 'gh-readonly-queue/**', null],
  ])('%s has the form %s', (name, template, ticket) => {
    expect(judgeBranch(name, defaults, anyKey)).toEqual({ ok: true, template, ticket });
  });

  it.each([
    ['feature/12-login', '#12'],
    ['feature/#12-login', '#12'],
    ['feature/TASK-7-login', 'TASK-7'],
  ])('%s names %s', (name, ticket) => {
    expect(judgeBranch(name, defaults, withNumbers)).toMatchObject({ ok: true, ticket });
  });

  it('the default branch, whatever it is called', () => {
    expect(judgeBranch('main', defaults, anyKey, { defaultBranch: 'main' })).toMatchObject({ ok: true });
    expect(judgeBranch('main', defaults, anyKey)).toMatchObject({ ok: false });
  });

  it('every name where there is no template', () => {
    expect(judgeBranch('anything', branchTemplates([]), anyKey)).toMatchObject({ ok: true });
  });
});

describe('a name that can be corrected', () => {
  it.each([
    ['Feature/task-123_Add export', 'feature/TASK-123-add-export', '"Feature" is none of the types'],
    ['Feature/task-123_Add export', 'feature/TASK-123-add-export', 'the ticket is not written TASK-123'],
    ['Feature/task-123_Add export', 'feature/TASK-123-add-export', 'git allows no space'],
    ['feature/TASK-123_login', 'feature/TASK-123-login', 'joined otherwise'],
    ['feature/TASK-123--login-', 'feature/TASK-123-login', 'joined otherwise'],
    ['feature/login-TASK-123', 'feature/TASK-123-login', 'another order'],
    ['feature/ui/TASK-123-login', 'feature/TASK-123-ui-login', 'another order'],
    ['feature-TASK-123-login', 'feature/TASK-123-login', 'does not start with a type'],
    ['feat/TASK-123-login', 'feature/TASK-123-login', '"feat" is none of the types'],
    ['featrue/TASK-123-login', 'feature/TASK-123-login', '"featrue" is none of the types'],
    ['bug/TASK-123-login', 'bugfix/TASK-123-login', '"bug" is none of the types'],
    ['HOTFIX/TASK-123-login', 'hotfix/TASK-123-login', '"HOTFIX" is none of the types'],
    ['fix/task_9_Login', 'fix/TASK-9-login', 'the ticket is not written TASK-9'],
    ['Releases/1.2.0', 'release/1.2.0', 'does not start with release/'],
    ['release/v1.2.0/final', 'release/v1.2.0', 'joined otherwise'],
  ])('%s should be %s: %s', (name, suggestion, reason) => {
    expect(judgeBranch(name, defaults, anyKey)).toEqual({
      ok: false,
      suggestion,
      problem: expect.stringContaining(reason),
    });
  });

  it.each<[string, BranchHints, string]>([
    ['feature/add-export', { ticket: 'TASK-123' }, 'feature/TASK-123-add-export'],
    ['feature/add-export', { ticket: '#12' }, 'feature/12-add-export'],
    ['TASK-123-add-export', { type: 'feat' }, 'feature/TASK-123-add-export'],
    ['alice/add-export', { type: 'fix', ticket: 'TASK-1' }, 'fix/TASK-1-add-export'],
    ['feature/TASK-1_x', { ticket: 'TASK-2' }, 'feature/TASK-1-x'],
    ['feature/issue-12-login', {}, 'feature/12-login'],
  ])('%s with %j should be %s', (name, hints, suggestion) => {
    expect(judgeBranch(name, defaults, withNumbers, hints)).toMatchObject({ ok: false, suggestion });
  });
});

describe('a name that only its author can correct', () => {
  it.each([
    ['feature/add-export', 'it names no ticket'],
    ['feature/TASK-123', 'no words describe the change'],
    ['TASK-123-add-export', 'does not start with a type'],
    ['alice/TASK-123-add-export', '"alice" is none of the types'],
    ['feature/add-2-buttons', 'it names no ticket'],
    ['feature/utf-8-names', 'it names no ticket'],
    ['feature/2025-10-roadmap', 'it names no ticket'],
    ['patch-1', 'does not start with a type'],
    ['', 'it is empty'],
    ['a'.repeat(300), '300 characters long'],
  ])('%j: %s', (name, reason) => {
    expect(judgeBranch(name, defaults, anyKey)).toEqual({
      ok: false,
      suggestion: null,
      problem: expect.stringContaining(reason),
    });
  });
});

describe("a team's own forms", () => {
  it.each([
    ['{ticket}/{slug}', 'TASK-1/login', 'TASK-1_login', 'TASK-1/login'],
    ['{slug}-{ticket}', 'login-page-TASK-1', 'TASK-1-login-page', 'login-page-TASK-1'],
    ['users/{slug}/{ticket}', 'users/ada/TASK-1', 'user/ada/TASK-1', 'users/ada/TASK-1'],
    ['{type}/{slug}', 'fix/login', 'fixes/Login page', 'fix/login-page'],
    ['v{version}-{slug}', 'v1.2-next', 'x', null],
  ])('%s: %s, not %s', (template, good, bad, suggestion) => {
    const own = branchTemplates([template]);
    expect(judgeBranch(good, own, anyKey)).toMatchObject({ ok: true, template });
    expect(judgeBranch(bad, own, anyKey)).toMatchObject({ ok: false, suggestion });
  });
});

describe('any name at all', () => {
  const piece = fc.constantFrom(
    ...[
      'feature',
      'Fix',
      'feat',
      '/',
      '-',
      '_',
      'TASK',
      '-1',
      '12',
      ' ',
      'add',
      '.',
      '..',
      '{',
      '#',
      'release',
      'v1.2',
      'é',
      '@{',
    ],
  );
  const name = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  );
  const templates = fc.subarray(
    [
      '{type}/{ticket}-{slug}',
      '{ticket}/{slug}',
      'release/{version}',
      '{slug}-{n}-{slug}',
      'x..{slug}',
      '{type}/{slug}.lock',
    ],
    { minLength: 1 },
  );
  const hints = fc.record({
    ticket: fc.constantFrom(null, 'TASK-5', '#5', 'odd ticket'),
    type: fc.constantFrom(null, 'feat', 'odd'),
  });

  it('is judged without an exception, and a suggestion is always in order', () => {
    fc.assert(
      fc.property(name, templates, hints, (text, sources, known) => {
        const forms = branchTemplates(sources);
        const judgement = judgeBranch(text, forms, withNumbers, known);
        const suggestion = judgement.ok ? null : judgement.suggestion;
        const accepted = suggestion === null || judgeBranch(suggestion, forms, withNumbers).ok;
        expect(accepted).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['a', '-', '1-', 'TASK-1-', '/', 'a.', 'é', '#1'])('made of %j is judged in no time', (part) => {
    const forms = branchTemplates(['{slug}-{slug}-{slug}-{slug}-{slug}x', '{type}/{ticket}-{slug}']);
    const started = process.cpuUsage();
    for (const length of [240, 1_000_000]) judgeBranch(part.repeat(length / part.length), forms, withNumbers);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 10_000).toBeLessThan(1000);
  });
});
