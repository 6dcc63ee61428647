import type { GitCommit, MergeSettings } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { commitsOf, defaults, factsOf } from './commit-lint.fixture.ts';
import { branchCalled, someCommitlint, someTickets } from './facts.fixture.ts';
import type { CommitLintFacts, PullRequestFacts } from './facts.ts';
import { judge } from './judge.ts';
import { remedyFor } from './remedies.ts';
import type { Settings } from './settings.ts';

const piece = fc.constantFrom(
  ...[
    'feat',
    'fix',
    'ci',
    'wip',
    'fixup! ',
    ': ',
    ':',
    '(',
    ')',
    '!',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '#',
    '#12',
    ' (#12)',
    '`',
  ],
  ...[
    'TASK-1',
    'Task: TASK-1',
    'Task:',
    'Closes #7',
    'BREAKING CHANGE: x',
    'breaking change: x',
    'Co-authored-by: A <a@b>',
  ],
  ...[
    'This reverts commit 1111111.',
    'Revert "x"',
    '---',
    '\u00a0',
    '\ufeff',
    '\u200b',
    '：',
    '🎉',
    '\ud800',
    '\0',
    "'",
    '"',
    '$(x)',
    '|',
  ],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const sha = fc.constantFrom(...'0123456789'.split('').map((digit) => digit.repeat(40)));
const address = fc.constantFrom(
  'ada@acme.test',
  '1+dependabot[bot]@users.noreply.github.com',
  'noreply@github.com',
  '',
  '@',
);
const name = fc.constantFrom('Ada', 'dependabot[bot]', 'GitHub', '');

const commit: fc.Arbitrary<GitCommit> = fc.record({
  sha,
  parents: fc.array(sha, { maxLength: 3 }),
  authorName: name,
  authorEmail: address,
  committerName: name,
  committerEmail: address,
  message: text,
});

const account = fc.option(
  fc.record({ login: name, type: fc.constantFrom('User', 'Bot', 'Organization', 'Mannequin', 'unknown') }),
);
const flag = fc.option(fc.boolean());
const merge: fc.Arbitrary<MergeSettings> = fc.record({
  allowSquash: flag,
  allowMerge: flag,
  allowRebase: flag,
  squashTitle: fc.option(fc.constantFrom('PR_TITLE', 'COMMIT_OR_PR_TITLE')),
  squashMessage: fc.option(fc.constantFrom('PR_BODY', 'COMMIT_MESSAGES', 'BLANK')),
  mergeTitle: fc.option(fc.constantFrom('PR_TITLE', 'MERGE_MESSAGE')),
  mergeMessage: fc.option(fc.constantFrom('PR_TITLE', 'PR_BODY', 'BLANK')),
});

const pullRequest: fc.Arbitrary<PullRequestFacts> = fc.record({
  number: fc.integer({ min: 1, max: 30 }),
  title: text,
  body: text,
  headRef: text,
  baseRef: text,
  headOwner: fc.option(name),
  author: account,
  merge,
});

const boolFact: fc.Arbitrary<Fact<boolean>> = fc.oneof(
  fc.boolean().map(available),
  fc.constant(unavailable('nobody knows')),
);

const origin = fc.record({
  number: fc.integer({ min: 1, max: 30 }),
  title: text,
  body: text,
  author: account,
  baseRef: text,
  baseSha: sha,
  headRef: text,
  headSha: sha,
  headRepository: fc.option(name),
  commits: fc.option(fc.nat(9)),
  mergeCommit: fc.option(sha),
  mergedAt: fc.option(fc.constant('2026-01-05T09:00:00Z')),
});

const facts: fc.Arbitrary<CommitLintFacts> = fc.record({
  stage: fc.constantFrom('text', 'range', 'branch', 'pull-request', 'queue', 'landed'),
  draft: fc.constantFrom(null, 'new', 'replayed'),
  commits: fc.oneof(
    {
      arbitrary: fc
        .array(commit, { maxLength: 6 })
        .map((commits) => available({ commits, expected: commits.length, how: 'git' as const })),
      weight: 9,
    },
    { arbitrary: fc.constant(unavailable('nobody knows')), weight: 1 },
  ),
  counted: fc.option(fc.nat(9)),
  announced: fc.oneof(fc.constant([]), fc.array(sha, { maxLength: 2 })),
  pullRequest: fc.option(pullRequest),
  branch: fc.option(text),
  base: fc.option(text),
  pushedBy: account,
  reverts: fc
    .array(fc.tuple(fc.constantFrom('1111111', '2222222'), boolFact), { maxLength: 2 })
    .map((list) => new Map(list)),
  origins: fc.record({
    byCommit: fc
      .array(fc.tuple(sha, fc.array(origin, { maxLength: 2 })), { maxLength: 3 })
      .map((list) => new Map(list)),
    queued: fc.option(origin),
    unread: fc.option(fc.constant('nobody knows')),
  }),
  branchName: fc.oneof(text.map(branchCalled), fc.constant({ judged: false as const, reason: 'Not here.' })),
  commitlint: fc.constantFrom(...someCommitlint),
  tickets: fc.constantFrom(...someTickets),
  tag: fc.constant(null),
  nextVersion: fc.constant(null),
});

const settings: fc.Arbitrary<Settings> = fc.record({
  extraTypes: fc.subarray(['ci', 'perf', 'deps']),
  scopes: fc.option(fc.subarray(['api', 'web'])),
  mergeMethod: fc.option(fc.constantFrom('squash', 'merge', 'rebase')),
  headerMaxLength: fc.integer({ min: 20, max: 10_000 }),
  bodyLineMaxLength: fc.integer({ min: 20, max: 10_000 }),
  tickets: fc.subarray(['{KEY}-{n}', '#{n}', 'TASK-{n}', "T'{n}"], { minLength: 1 }),
  ticketTrailer: fc.constantFrom('Task', 'Refs', 'X-Ticket-Id'),
  bots: fc.subarray(['ada@acme.test']),
  branchTemplates: fc.constant(defaults.branchTemplates),
  branchTypes: fc.constant(defaults.branchTypes),
  ticketExists: fc.boolean(),
  releaseFolder: fc.constant('dist'),
  signedTags: fc.boolean(),
});

describe('judge, on any facts', () => {
  it('never throws, and keeps every commit', () => {
    fc.assert(
      fc.property(facts, settings, (given, chosen) => {
        const judgement = judge(given, chosen);
        const read = given.commits.status === 'available' ? given.commits.value.commits : [];
        const listed = commitsOf(judgement);
        const unread = judgement.verdicts.some((verdict) => verdict.undecided === true);
        expect(listed.length).toBe(unread ? 0 : read.length);
        expect(listed.map((one) => one.sha)).toEqual(unread ? [] : read.map((one) => one.sha));
        expect(JSON.parse(JSON.stringify(judgement.facts))).toEqual(judgement.facts);
      }),
      { numRuns: 400 },
    );
  });

  it('gives one verdict a rule, and at most one finding a commit and rule', () => {
    fc.assert(
      fc.property(facts, settings, (given, chosen) => {
        const { verdicts } = judge(given, chosen);
        expect(new Set(verdicts.map(({ rule }) => rule)).size).toBe(verdicts.length);
        const commits = given.commits.status === 'available' ? given.commits.value.commits : [];
        const hashes = new Set(commits.map((one) => one.sha));
        if (hashes.size < commits.length) return;
        for (const { findings } of verdicts) {
          const places = findings.flatMap(({ location }) => (location?.kind === 'commit' ? [location.sha] : []));
          expect(new Set(places).size).toBe(places.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says what is wrong and what to do, always', () => {
    fc.assert(
      fc.property(facts, settings, (given, chosen) => {
        const { verdicts } = judge(given, chosen);
        for (const { findings } of verdicts) {
          for (const { message, remedy } of findings) {
            expect(message.trim().length).toBeGreaterThan(5);
            expect(remedy.trim().length).toBeGreaterThan(5);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('exempts nobody for what a message says', () => {
    fc.assert(
      fc.property(text, settings, (message, chosen) => {
        const one: GitCommit = {
          sha: '1'.repeat(40),
          parents: ['0'.repeat(40)],
          authorName: 'Ada',
          authorEmail: 'bo@acme.test',
          committerName: 'Ada',
          committerEmail: 'bo@acme.test',
          message,
        };
        expect(commitsOf(judge(factsOf([one]), chosen))[0]?.exempt).toBeNull();
      }),
    );
  });
});

describe('a remedy', () => {
  it('is one line of prose, then what to copy', () => {
    const [first] = remedyFor({ kind: 'text' }, 'message', '', 'feat: x\n\nTask: TASK-1').split('\n');
    expect(first).toBe('The message should read:');
  });
});
