import type { ForgeAccount, ForgeChangeRecord, ForgeDiffFiles } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { CaseFacts, ChangeGateFacts, LandedFacts, ReviewFacts, ScopeFacts } from './facts.ts';
import { judge } from './judge.ts';
import { rules } from './rules/index.ts';
import { defaults, type Settings } from './settings.ts';

// Whatever the types of the facts admit: texts and times from outside are anything, numbers are not.

const words = fc.constantFrom('INC-1', 'SHOP-1', 'emergency', 'Category: emergency', '- [x] Rollback', '<!--', '~~');
const text = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 40 }));
const login = fc.oneof(fc.constantFrom('ann', 'ANN', 'bob', 'lea', 'web-flow', 'dependabot[bot]', ''), text);
const sha = fc.constantFrom('a', 'b', 'c', 'd').map((letter) => letter.repeat(40));
const time = fc.oneof(
  fc.constantFrom('2026-01-05T09:00:00Z', '2026-01-06T09:00:00Z', '+275760-09-13T00:00:00.000Z', '', 'no time'),
  text,
);
const moment = fc.oneof(
  fc.integer({ min: 0, max: 4_000_000_000_000 }),
  fc.constant(Date.parse('2026-01-06T00:00:00Z')),
);
const path = fc.oneof(
  fc.constantFrom('src/a.ts', 'docs/a.md', 'package.json', '.github/workflows/ci.yml', 'auth/login.py', ''),
  text,
);

function factOf<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> {
  return fc.oneof({ weight: 4, arbitrary: value.map(available) }, { weight: 1, arbitrary: text.map(unavailable) });
}

function listOf<T>(value: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> {
  return fc.array(value, { maxLength });
}

function orNull<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null, freq: 4 });
}

const account: fc.Arbitrary<ForgeAccount> = fc.record({
  login,
  type: fc.constantFrom('User', 'Bot', 'Organization', 'Mannequin', 'unknown'),
});
const signer = fc.record({ login: orNull(login), name: text, email: text });
const deed = { at: time, by: orNull(account) };

const record: fc.Arbitrary<ForgeChangeRecord> = fc.record({
  number: fc.nat(99),
  title: text,
  body: text,
  state: fc.constantFrom('open', 'closed', 'merged'),
  draft: fc.boolean(),
  author: orNull(account),
  baseRef: text,
  headRef: text,
  headSha: sha,
  headRepository: orNull(fc.constantFrom('acme/webshop', 'eve/webshop')),
  fork: fc.boolean(),
  createdAt: time,
  mergedAt: orNull(time),
  mergedBy: orNull(account),
  mergeCommit: orNull(sha),
  edits: listOf(fc.record({ ...deed, text: orNull(text) })),
  editsWhole: fc.boolean(),
  renames: listOf(fc.record({ ...deed, from: text, to: text })),
  labels: listOf(text),
  labelled: listOf(fc.record({ ...deed, label: text, put: fc.boolean() })),
  forcePushes: listOf(fc.record({ ...deed, after: orNull(sha) })),
  retargets: listOf(fc.record({ ...deed, from: text, to: text })),
  timelineWhole: fc.boolean(),
  reviews: listOf(
    fc.record({
      user: orNull(account),
      state: fc.constantFrom('APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'),
      commit: orNull(sha),
      submittedAt: orNull(time),
      canPush: orNull(fc.boolean()),
      url: orNull(text),
    }),
    5,
  ),
  reviewsWhole: fc.boolean(),
  commits: listOf(
    fc.record({
      sha,
      parents: listOf(sha),
      message: text,
      authors: listOf(signer),
      committer: orNull(signer),
      verified: fc.boolean(),
      authorsWhole: fc.boolean(),
    }),
  ),
  commitsWhole: fc.boolean(),
  closes: listOf(
    fc.record({
      number: fc.nat(99),
      repository: fc.constant('acme/webshop'),
      title: text,
      body: text,
      author: orNull(account),
    }),
  ),
  statuses: listOf(
    fc.record({
      context: text,
      state: fc.constantFrom('error', 'failure', 'pending', 'success'),
      description: text,
    }),
  ),
  ownComment: orNull(fc.record({ id: fc.nat(), body: text, url: orNull(text) })),
  commentsWhole: fc.boolean(),
  unread: listOf(text),
  points: orNull(fc.nat(9)),
});

const patch = fc.oneof(fc.constantFrom('@@ -1,2 +1,2 @@\n-import os\n+import jwt', '+"left-pad": "1.0.0"', '@@'), text);
const files: fc.Arbitrary<ForgeDiffFiles> = fc.record({
  files: listOf(
    fc.record({
      path,
      status: fc.constantFrom('added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged'),
      previous: orNull(path),
      additions: fc.nat(9),
      deletions: fc.nat(9),
      patch: orNull(patch),
      blob: orNull(sha),
    }),
  ),
  whole: fc.boolean(),
});

// On a laptop nobody asks GitHub.
const oneCase: fc.Arbitrary<CaseFacts> = fc
  .record({
    number: orNull(fc.nat(99)),
    title: orNull(text),
    body: orNull(text),
    branch: orNull(text),
    author: orNull(account),
    record: factOf(record),
    laptop: fc.boolean(),
    messages: factOf(listOf(text)),
    files: factOf(files),
    approvedDiffs: listOf(fc.tuple(sha, factOf(files))).map((entries) => new Map(entries)),
    pusher: factOf(orNull(account)),
    asOf: orNull(moment),
  })
  .map((one) => (one.laptop ? { ...one, record: unavailable('Needs GitHub.') } : one));

const review: fc.Arbitrary<ReviewFacts> = fc.oneof(
  fc.record({ kind: fc.constant('pull' as const), facts: oneCase }),
  fc.record({
    kind: fc.constant('commit' as const),
    comments: listOf(fc.record({ ...deed, body: text, url: orNull(text) })),
    pusher: orNull(login),
    authors: factOf(listOf(login)),
  }),
);

const ids = fc.constantFrom('pr-7', 'd'.repeat(40));
const kinds = [
  'branch-watched',
  'change-landed',
  'direct-push',
  'review-due',
  'review-done',
  'review-overdue',
  'other',
];
const row = fc.record({
  kind: fc.constantFrom(...kinds),
  at: moment,
  payload: fc.oneof(
    fc.record({ id: ids, why: fc.constant('emergency'), commit: sha, landedAt: time, due: time, pull: fc.nat(9) }),
    fc.dictionary(fc.constantFrom('id', 'why', 'commit', 'landedAt', 'due', 'pull'), fc.jsonValue({ maxDepth: 1 })),
  ),
});

const activities = fc.record({
  items: listOf(
    fc.record({
      id: fc.nat(),
      kind: fc.constantFrom(
        'push',
        'force_push',
        'branch_creation',
        'branch_deletion',
        'pr_merge',
        'merge_queue_merge',
      ),
      ...deed,
      ref: text,
      before: sha,
      after: sha,
    }),
  ),
  whole: fc.boolean(),
});

const landed: fc.Arbitrary<LandedFacts> = fc.record({
  push: orNull(
    fc.record({
      before: orNull(sha),
      after: sha,
      forced: fc.boolean(),
      by: orNull(account),
      commits: factOf(listOf(fc.record({ sha, subject: text, pulls: factOf(listOf(fc.nat(9))) }))),
    }),
  ),
  activity: orNull(factOf(activities)),
  ledger: factOf(orNull(fc.record({ last: fc.nat(9), entries: listOf(row, 6) }))),
  reviews: listOf(fc.tuple(ids, factOf(review))).map((entries) => new Map(entries)),
  run: fc.record({
    writes: fc.oneof(fc.record({ branch: text }), fc.record({ reason: text })),
    issues: fc.boolean(),
    adoptedAt: orNull(moment),
  }),
});

const scope: fc.Arbitrary<ScopeFacts> = fc.oneof(
  fc.constantFrom('change', 'landed', 'watch').map((kind) => ({ kind })),
  fc.record({ kind: fc.constant('none' as const), reason: text }),
  fc.record({ kind: fc.constant('unread' as const), reason: text, fix: text }),
);

const collaborators = fc.record({
  people: listOf(
    fc.record({ account, role: fc.constantFrom('admin', 'write'), canPush: fc.boolean(), maintains: fc.boolean() }),
  ),
  whole: fc.boolean(),
});

const anyFacts: fc.Arbitrary<ChangeGateFacts> = fc.record({
  scope,
  now: moment,
  cases: listOf(oneCase, 2),
  people: fc.record({
    collaborators: factOf(collaborators),
    teams: listOf(fc.tuple(fc.constant('@acme/leads'), factOf(listOf(login)))).map((entries) => new Map(entries)),
  }),
  templates: factOf(listOf(fc.record({ path, text }))),
  owners: factOf(orNull(fc.record({ path, text: fc.oneof(fc.constant('* @bob @acme/leads\n'), text) }))),
  tickets: listOf(fc.constantFrom('{KEY}-{n}', '#{n}')),
  landed: orNull(landed),
});

const docs = { name: 'docs', paths: ['docs/**'], types: null, dependencies: null, label: null };
const named: Settings = {
  ...defaults,
  leads: ['lea', '@acme/leads', 'role:maintain'],
  onCall: ['bob'],
  security: ['role:security'],
  bots: ['robot'],
  raise: [{ name: 'types', paths: null, types: ['feat'], dependencies: null, label: null }],
  standard: [{ ...docs, approvedBy: 'lea', approvedOn: '2026-01-01', reviewBy: '2026-12-31' }],
  securityPaths: { 'data-access': ['db/**'] },
  checklist: ['Runbook updated'],
  requireRecord: true,
};
const settings = fc.constantFrom(defaults, named);

it('whatever the facts are, each rule has one verdict, what waits is what fails, and facts and entries are JSON', () => {
  fc.assert(
    fc.property(anyFacts, settings, (facts, own) => {
      const judgement = judge(facts, own);
      const { verdicts, waiting } = judgement;
      expect(verdicts.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
      const failing = verdicts.filter(({ findings }) => findings.length > 0).map(({ rule }) => rule);
      expect(failing).toEqual(expect.arrayContaining([...(waiting?.rules ?? [])]));
      const after = judgement.afterWaivers?.(() => null) ?? {};
      const told = [judgement.facts, after.record?.entries ?? [], after.issues?.open ?? []];
      expect(JSON.parse(JSON.stringify(told))).toEqual(told);
    }),
    { numRuns: 300 },
  );
});
