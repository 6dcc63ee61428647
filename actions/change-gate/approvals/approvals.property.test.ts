import { available, unavailable } from '@cm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { approvalRules } from '../rules/approvals.ts';
import type { CaseView } from '../view.ts';
import { readStory } from './cases/read-story.fixture.ts';
import { viewOf } from './cases/told.fixture.ts';
import { judgeApprovals, postReviewOf } from './index.ts';

const settings = fc.constantFrom(
  'lead lea',
  'on-call cid',
  'an emergency change',
  'a standard change',
  'lead @acme/leads; team @acme/leads is unreadable',
  'lead role:maintain',
  'dan maintains',
  'only ann may push',
  'a fork',
  'robot is a bot',
  'opened by a deleted account',
  'CODEOWNERS: *.ts @bob ⏎ docs/ @acme/web @cid',
  '3 reviewers',
  ...[
    'roles',
    'pusher',
    'more reviews',
    'more commits',
    'more edits',
    'more labels',
    'approved diffs',
    'changed files',
    'record',
    'laptop',
  ].map((gap) => `not told: ${gap}`),
);
const names = ['ann', 'lea', 'bob', 'cid', 'robot'];
const deeds = fc.constantFrom(
  ...names.flatMap((name) => [
    `${name} approves`,
    `${name} asks for changes`,
    `${name} comments`,
    `the review of ${name} is dismissed`,
    `${name} edits the text`,
    `${name} renames it`,
    `${name} leaves GitHub`,
    `${name} pushes cX`,
    `${name} pushes cX with bob`,
    `${name} pushes cX by <root@localhost>`,
    `${name} updates the branch as cX`,
  ]),
  'main moves above',
  'ann merges it',
);

/** Commits are numbered in order. */
function numbered(history: readonly string[]): string {
  let commit = 1;
  return history.map((deed) => (deed.includes('cX') ? deed.replace('cX', `c${(commit += 1)}`) : deed)).join('; ');
}

const stories = fc
  .tuple(fc.array(settings, { maxLength: 4 }), fc.array(deeds, { maxLength: 8 }))
  .map(([holds, happened]) => viewOf(readStory(holds.join('; '), numbered(happened))));

describe('whatever happened', () => {
  it('each rule has one verdict, and what waits is what fails', () => {
    fc.assert(
      fc.property(stories, (view) => {
        const { verdicts, waiting } = judgeApprovals(view);
        expect(verdicts.map(({ rule }) => rule)).toEqual(approvalRules.map(({ id }) => id));
        for (const rule of waiting)
          expect(verdicts.find((one) => one.rule === rule)?.findings.length).toBeGreaterThan(0);
      }),
    );
  });

  it('nobody counts who had a hand in the change, and nobody fills two places of different people', () => {
    fc.assert(
      fc.property(stories, (view) => {
        const { facts } = judgeApprovals(view);
        const logins = (name: string): readonly string[] =>
          ((facts[name] ?? []) as readonly { readonly login: string }[]).map(({ login }) => login);
        const makers = new Set(logins('contributors'));
        expect(logins('accepted').filter((login) => makers.has(login))).toEqual([]);
        if (view.settings.leads.length === 0) return;
        const required = (facts['required'] ?? []) as readonly { readonly filledBy: string | null }[];
        const filled = required.flatMap(({ filledBy }) => filledBy ?? []);
        expect(new Set(filled).size).toBe(filled.length);
      }),
    );
  });

  it('what is not known never turns a missing approval into a pass', () => {
    fc.assert(
      fc.property(stories, (view) => {
        const passes = (one: CaseView): boolean =>
          judgeApprovals(one).verdicts.some(
            ({ applies, findings, rule, undecided }) =>
              rule === 'change-gate/approvals' && applies && undecided !== true && findings.length === 0,
          );
        const { record } = view.facts;
        if (passes(view) || record.status === 'unavailable') return;
        const blind = { ...record.value, reviewsWhole: false, commitsWhole: false, editsWhole: false };
        const less = { ...view, facts: { ...view.facts, record: available(blind), approvedDiffs: new Map() } };
        expect(passes(less)).toBe(false);
      }),
    );
  });
});

/** 300 reviews, 250 commits and 3,000 files, with texts that are meant to be slow. */
function huge(): CaseView {
  const view = viewOf(readStory('CODEOWNERS: *.ts @bob', 'lea approves; bob approves'));
  const { record } = view.facts;
  if (record.status === 'unavailable') return view;
  const [commit] = record.value.commits;
  const [review] = record.value.reviews;
  if (commit === undefined || review === undefined) return view;
  const shas = Array.from({ length: 250 }, (_, at) => at.toString(16).padStart(40, 'c'));
  const message = `feat: x\n${'Co-authored-by: A <a@b.c'.repeat(200)}\n${'Co-authored-by: A <a@b.c>\n'.repeat(50)}`;
  const commits = shas.map((sha) => ({
    ...commit,
    sha,
    message,
    parents: [sha, sha],
    committer: { login: 'web-flow', name: '', email: 'noreply@github.com' },
  }));
  const reviews = Array.from({ length: 300 }, (_, at) => ({
    ...review,
    user: { login: `user-${at}`, type: 'User' as const },
    commit: shas[at % 5] ?? null,
  }));
  const patch = `@@ -1,3 +1,4 @@ function\n${'+[ ] @@ -1 +1 @@\n'.repeat(20)}`;
  const files = Array.from({ length: 3000 }, (_, at) => ({
    path: `src/${at}.ts`,
    status: 'modified' as const,
    previous: null,
    additions: 20,
    deletions: 0,
    patch,
    blob: null,
  }));
  const diff = available({ files, whole: true });
  const text = '[ '.repeat(30_000);
  const edits = Array.from({ length: 100 }, (_, at) => ({
    at: `2026-01-06T${String(at % 24).padStart(2, '0')}:00:00Z`,
    by: null,
    text: `${text}${at}`,
  }));
  const owners = available({
    path: 'CODEOWNERS',
    text: Array.from({ length: 500 }, (_, at) => `src/${at}*/**/*.ts @p${at}`).join('\n'),
  });
  return {
    ...view,
    all: { ...view.all, owners },
    facts: {
      ...view.facts,
      files: diff,
      approvedDiffs: new Map(shas.slice(0, 5).map((sha) => [sha, diff])),
      record: available({ ...record.value, commits, reviews, edits }),
    },
  };
}

/** Milliseconds of processor time: other work on the machine does not count. */
function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('size', () => {
  it('judges 300 reviews of 250 commits and 3,000 files in less than the 1.2 s of one evaluation', () => {
    const view = huge();
    const spent = cpuOf(() => expect(judgeApprovals(view).verdicts.length).toBe(approvalRules.length));
    expect(spent).toBeLessThan(1200);
  });

  it('looks for a review after the merge among as many', () => {
    const view = huge();
    const { record } = view.facts;
    const merged = record.status === 'available' ? { ...record.value, mergedAt: '2020-01-01T00:00:00Z' } : null;
    const facts = { ...view.facts, record: merged === null ? unavailable('') : available(merged) };
    const spent = cpuOf(() => expect(postReviewOf(facts, view.settings, view.all.people).found).toBeNull());
    expect(spent).toBeLessThan(1200);
  });
});
