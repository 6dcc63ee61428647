import { describe, expect, test } from 'vitest';

import type { ChangeContext } from './change.ts';
import type { ForgeReview } from './forge-port.ts';
import { judgeGateChange } from './gate-change.ts';
import { type FixtureCommit, type FixtureHistory, fixturePorts, repository, review, sha } from './history.fixture.ts';
import { loadPolicy } from './policy-source.ts';
import { hostOf, pullContext, tinyAction, tinyCatalogue } from './tiny-action.fixture.ts';

const path = '.github/change-policy.yml';
const strict = 'controls: { tiny: { most-words: 5 } }\n';
const loose = 'controls: { tiny: { most-words: 50 } }\n';
const stricter = 'controls: { tiny: { most-words: 3 } }\n';
const file = (text: string | null, at = path): Readonly<Record<string, string>> =>
  text === null ? {} : { [at]: text };

interface Case {
  readonly before?: string | null;
  readonly after?: string | null;
  readonly files?: FixtureCommit['files'];
  readonly reviews?: readonly ForgeReview[];
  readonly history?: FixtureHistory;
  readonly context?: ChangeContext;
  readonly surface?: 'action' | 'cli';
}

/** The tested merge is checked out, and takes the policy file from `before` to `after`. */
function historyOf({ before = strict, after = loose, reviews = [], history, ...asked }: Case): FixtureHistory {
  const files = asked.files ?? file(after);
  return {
    commits: [
      { name: 'base', files: file(before) },
      { name: 'head', files },
      { name: 'merge', parents: ['base', 'head'], files },
    ],
    head: 'merge',
    branches: { main: 'base' },
    reviews: { 7: reviews },
    ...history,
  };
}

/** What is said of the pull request of `ada`. */
async function judge(asked: Case) {
  const { context = pullContext({ base: 'base', head: 'head', merge: 'merge' }), surface = 'action' } = asked;
  const host = hostOf(fixturePorts(historyOf(asked)), { surface });
  const policy = await loadPolicy(host, context, { tiny: tinyAction().defaults }, tinyCatalogue);
  if (!policy.ok) throw new Error(policy.problems[0]?.message);
  const { verdict, proposed } = await judgeGateChange(policy.loaded, context, host, tinyCatalogue);
  const [finding] = verdict.findings;
  const outcome = finding?.outcome ?? (verdict.applies ? 'pass' : 'not-applicable');
  return {
    outcome,
    atMost: finding?.atMost,
    said: finding?.message ?? verdict.reason,
    remedy: finding?.remedy,
    proposed,
  };
}

const looser = 'This change loosens the policy: controls.tiny.mostWords is looser: 5 becomes 50.';

describe('what a pull request does to the policy file', () => {
  test.each<[string, Case, string, string]>([
    ['nothing', { after: strict }, 'not-applicable', 'The change does not touch the policy file.'],
    ['there is none', { before: null, after: null }, 'not-applicable', 'The change does not touch the policy file.'],
    ['makes it stricter', { after: stricter }, 'pass', 'The change makes the policy no looser.'],
    ['only rewrites it', { after: `# New\n${strict}` }, 'pass', 'The change makes the policy no looser.'],
    ['makes it looser', {}, 'fail', `${looser} Nobody of the project but its author has approved it.`],
    ['deletes it', { after: null }, 'fail', 'This change loosens the policy: The policy file is deleted'],
    ['goes to audit', { after: `mode: audit\n${strict}` }, 'fail', 'mode goes to audit'],
    [
      'switches a rule off',
      { after: `rules: { tiny/words: off }\n${strict}` },
      'fail',
      'tiny/words goes from error to off',
    ],
    [
      'switches this rule off',
      { after: `rules: { policy/gate-change: off }\n${strict}` },
      'fail',
      'policy/gate-change goes from error to off',
    ],
    ['breaks it', { after: 'mod: audit\n' }, 'fail', `After this change nobody could read the policy. ${path}:1:1: `],
    ['renames it', { files: file(strict, `${path.slice(0, -3)}yaml`) }, 'fail', 'The policy file is named'],
    [
      'adds the first one under the wrong name',
      { before: null, files: file(strict, `${path.slice(0, -3)}yaml`) },
      'fail',
      'The policy file is named',
    ],
    [
      'extends a file that cannot be read',
      { after: `extends: acme/policies/p.yml@${'a'.repeat(40)}\n` },
      'unknown',
      'The policy file as the change leaves it could not be read.',
    ],
  ])('%s', async (_name, asked, outcome, said) => {
    const judged = await judge(asked);
    expect(judged.outcome).toBe(outcome);
    expect(judged.said).toContain(said);
  });

  test('a broken file is mended, not approved', async () => {
    const judged = await judge({ after: 'mod: audit\n', reviews: [review('grace', 'head')] });
    expect(judged).toMatchObject({ outcome: 'fail', remedy: expect.stringMatching(/^Write "mode"/) });
  });

  test('the first file is judged by the built-in default, and where it is looser that is only pointed out', async () => {
    expect(await judge({ before: null, after: stricter })).toMatchObject({ outcome: 'pass' });
    expect(await judge({ before: null, after: loose })).toMatchObject({
      outcome: 'fail',
      atMost: 'warning',
      said: 'This change loosens the policy: controls.tiny.mostWords is looser: 10 becomes 50. It is the first policy file, so it is only pointed out.',
    });
  });

  test('what it proposes is known, so that waivers in it may serve it', async () => {
    expect((await judge({ after: stricter })).proposed?.controls['tiny']).toMatchObject({ mostWords: 3 });
    expect((await judge({ after: strict })).proposed).toBe(null);
    expect((await judge({ after: 'mod: 1\n' })).proposed).toBe(null);
  });
});

describe('a looser policy needs an approval', () => {
  test.each<[string, readonly ForgeReview[], string, string]>([
    ['by a member, at the head', [review('grace', 'head')], 'pass', 'Looser, and approved at the head by grace.'],
    ['by an owner', [review('grace', 'head', { association: 'OWNER' })], 'pass', 'grace'],
    ['by a collaborator', [review('grace', 'head', { association: 'COLLABORATOR' })], 'pass', 'grace'],
    [
      'that a comment follows',
      [review('grace', 'head'), review('grace', 'head', { state: 'COMMENTED' })],
      'pass',
      'grace',
    ],
    [
      'after a refusal',
      [review('grace', 'head', { state: 'CHANGES_REQUESTED' }), review('grace', 'head')],
      'pass',
      'grace',
    ],
    ['not by nobody', [], 'fail', 'Nobody of the project'],
    ['not by the author', [review('ADA', 'head')], 'fail', 'Nobody of the project'],
    [
      'not by a bot',
      [review('helper', 'head', { user: { login: 'helper', type: 'Bot' } })],
      'fail',
      'Nobody of the project',
    ],
    [
      'not by an account of no known kind',
      [review('x', 'head', { user: { login: 'x', type: 'unknown' } })],
      'fail',
      'Nobody',
    ],
    ['not by an outsider', [review('eve', 'head', { association: 'NONE' })], 'fail', 'Nobody of the project'],
    ['not by a contributor', [review('eve', 'head', { association: 'CONTRIBUTOR' })], 'fail', 'Nobody of the project'],
    ['not by somebody unsaid', [review('eve', 'head', { association: null })], 'fail', 'Nobody of the project'],
    ['not by a deleted account', [review('eve', 'head', { user: null })], 'fail', 'Nobody of the project'],
    [
      'not of an older commit',
      [review('grace', 'base')],
      'fail',
      `grace approved commit ${sha('base').slice(0, 12)}, not the head.`,
    ],
    ['not of a commit that is gone', [review('grace', null)], 'fail', 'grace approved another commit, not the head.'],
    ['not dismissed', [review('grace', 'head', { state: 'DISMISSED' })], 'fail', 'Nobody of the project'],
    [
      'not taken back',
      [review('grace', 'head'), review('grace', 'head', { state: 'CHANGES_REQUESTED' })],
      'fail',
      'Nobody',
    ],
  ])('%s', async (_name, reviews, outcome, said) => {
    const judged = await judge({ reviews });
    expect(judged).toMatchObject({ outcome, said: expect.stringContaining(said) });
    expect(judged.remedy?.includes('approve the head commit') ?? false).toBe(outcome === 'fail');
  });

  test('of somebody else than an author whose account is gone: nobody can tell who that is', async () => {
    const context = pullContext({ base: 'base', head: 'head', merge: 'merge', author: null });
    expect(await judge({ reviews: [review('grace', 'head')], context })).toMatchObject({ outcome: 'fail' });
  });

  test('which cannot be read without a token: unknown on GitHub, and said so on a laptop', async () => {
    const history = { token: false as const };
    expect(await judge({ history })).toMatchObject({
      outcome: 'unknown',
      said: `${looser} Whether somebody else approved it could not be read: there is no token.`,
      remedy: expect.stringContaining('pull-requests: read'),
    });
    expect(await judge({ history, surface: 'cli' })).toMatchObject({
      outcome: 'not-applicable',
      said: `No token. ${looser}`,
    });
  });
});

describe('a policy that was read through the API', () => {
  const noGit = { noGit: true as const };

  test.each<[string, Case, string]>([
    ['that is deleted', { after: null }, 'fail'],
    ['that is made looser', {}, 'fail'],
    ['that stays', { after: strict }, 'not-applicable'],
  ])('%s', async (_name, asked, outcome) => {
    expect(await judge({ ...asked, history: noGit })).toMatchObject({ outcome });
  });
});

describe('a head without a tested merge, older than the default branch', () => {
  // main: fork, tip (made stricter since). The branch forks at `fork`, and may have merged `tip`.
  const tip = [
    { name: 'fork', files: file(loose) },
    { name: 'tip', files: file(strict) },
  ];
  const untested = pullContext({ base: 'tip', head: 'head', commits: null });
  const at = (commits: readonly FixtureCommit[], reviews: readonly ForgeReview[] = []): Case => ({
    context: untested,
    history: { commits: [...tip, ...commits], head: 'head', branches: { main: 'tip' }, reviews: { 7: reviews } },
  });

  test.each<[string, readonly FixtureCommit[], string]>([
    [
      'with the file of where it forked does not touch it',
      [{ name: 'head', parents: ['fork'], files: file(loose) }],
      'not-applicable',
    ],
    [
      'that took the newer file in does not touch it',
      [
        { name: 'one', parents: ['fork'], files: file(loose) },
        { name: 'head', parents: ['one', 'tip'], files: file(strict) },
      ],
      'not-applicable',
    ],
    [
      'that merged the default branch and kept the old file loosens it',
      [
        { name: 'one', parents: ['fork'], files: file(loose) },
        { name: 'head', parents: ['one', 'tip'], files: file(loose) },
      ],
      'fail',
    ],
    [
      'that makes it looser than it was loosens it',
      [{ name: 'head', parents: ['fork'], files: file('mode: audit\n') }],
      'fail',
    ],
    ['that has another history loosens it', [{ name: 'head', parents: [], files: file(loose) }], 'fail'],
  ])('%s', async (_name, commits, outcome) => {
    expect(await judge(at(commits))).toMatchObject({ outcome });
  });
});

test.each<[string, ChangeContext, string]>([
  ['a push', { ...pullContext({ base: 'base', head: 'head' }), kind: 'push' }, 'Judged on pull requests.'],
  [
    'a pull request into a branch whose policy file does not count',
    pullContext({ base: 'base', head: 'head', merge: 'merge', into: 'develop' }),
    'A policy file on "develop" judges nothing; it is judged when it reaches "main".',
  ],
])('%s is not judged', async (_name, context, said) => {
  expect(await judge({ context })).toEqual({ outcome: 'not-applicable', said, proposed: null });
});

test('a change whose merge commit cannot be read is unknown', async () => {
  const history: FixtureHistory = {
    commits: [{ name: 'base', files: file(strict) }],
    head: 'base',
    fetchFails: 'no network.',
  };
  expect(await judge({ history })).toMatchObject({
    outcome: 'unknown',
    said: expect.stringContaining(`${repository} at ${sha('merge')}`),
  });
});
