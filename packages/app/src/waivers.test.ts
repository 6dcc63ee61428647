import type { Waiver } from '@cm/model';
import { describe, expect, test } from 'vitest';

import type { ChangeContext } from './change.ts';
import type { ForgePullRequest, ForgeReview } from './forge-port.ts';
import { type FixtureCommit, type FixtureHistory, fixturePorts, review, sha } from './history.fixture.ts';
import { loadPolicy } from './policy-source.ts';
import { hostOf, pullContext, tinyAction, tinyCatalogue } from './tiny-action.fixture.ts';
import { verifyWaiver } from './waivers.ts';

const path = '.github/change-policy.yml';
const waiver: Waiver = {
  control: 'tiny',
  rule: 'tiny/words',
  scope: '*',
  reason: 'The vendor needs it until spring.',
  approver: 'grace',
  expires: '2026-03-31',
  ticket: 'TASK-9',
};
const line = (more: Partial<Waiver> = {}): string => `  - ${JSON.stringify({ ...waiver, ...more })}\n`;
const file = (text: string): { readonly files: Readonly<Record<string, string>> } => ({ files: { [path]: text } });
const without = 'mode: enforce\n';
const having = `${without}waivers:\n${line()}`;

function pull(number: number, more: Partial<ForgePullRequest> = {}): ForgePullRequest {
  const author = { login: 'ada', type: 'User' as const };
  const refs = {
    baseRef: 'main',
    baseSha: sha('root'),
    headRef: 'w',
    headSha: sha('w'),
    headRepository: 'acme/webshop',
  };
  return {
    number,
    title: 'w',
    body: '',
    author,
    ...refs,
    commits: null,
    mergeCommit: null,
    mergedAt: '2026-01-02',
    ...more,
  };
}

/** main: root, `w` (adds the waiver, of pull request 3), base. Pull request 7 stands on base. */
const commits: readonly FixtureCommit[] = [
  { name: 'root', ...file(without) },
  { name: 'w', ...file(having) },
  { name: 'base', ...file(having) },
];

interface Case {
  readonly history?: FixtureHistory;
  readonly reviews?: readonly ForgeReview[];
  readonly waiver?: Partial<Waiver>;
  readonly context?: ChangeContext;
}

const tested = pullContext({ base: 'base', head: 'head', merge: 'merge' });

async function verify(asked: Case, addedHere = false): Promise<string> {
  const { context = tested, reviews = [] } = asked;
  const history: FixtureHistory = {
    commits,
    head: 'base',
    branches: { main: 'base' },
    pulls: { w: [pull(3)] },
    reviews: { 3: reviews, 7: reviews },
    ...asked.history,
  };
  const host = hostOf(fixturePorts(history));
  const policy = await loadPolicy(host, context, { tiny: tinyAction().defaults }, tinyCatalogue);
  if (!policy.ok) throw new Error(policy.problems[0]?.message);
  const question = { waiver: { ...waiver, ...asked.waiver }, addedHere };
  const { status, evidence } = await verifyWaiver(question, policy.loaded, context, host.ports, await tinyCatalogue());
  return `${status}: ${evidence}`;
}

describe('a waiver that stands in the policy counts if its approver approved the line', () => {
  const approved = [review('grace', 'w')];
  const verified = 'verified: approved by grace in pull request #3';
  const renewed = { name: 'renewed', ...file(`${without}waivers:\n${line({ expires: '2026-06-30' })}`) };

  test.each<[string, Case, string]>([
    ['approved', { reviews: approved }, verified],
    ['approved by a login in another spelling', { reviews: [review('Grace', 'w')] }, verified],
    [
      'approved, and other lines were changed since',
      {
        reviews: approved,
        history: { commits: [...commits.slice(0, 2), { name: 'base', ...file(`# x\n${having}`) }] },
      },
      verified,
    ],
    ['not approved', {}, 'unverified: grace did not approve pull request #3, which added it'],
    [
      'approved by somebody else',
      { reviews: [review('linus', 'w')] },
      'unverified: grace did not approve pull request #3',
    ],
    [
      'approved by its own author',
      { reviews: approved, history: { pulls: { w: [pull(3, { author: { login: 'grace', type: 'User' } })] } } },
      'unverified: grace did not approve',
    ],
    [
      'approved by an outsider',
      { reviews: [review('grace', 'w', { association: 'NONE' })] },
      'unverified: grace did not approve',
    ],
    [
      'approved, and taken back',
      { reviews: [...approved, review('grace', 'w', { state: 'DISMISSED' })] },
      'unverified: grace did not approve',
    ],
    [
      'approved before the line was there',
      { reviews: [review('grace', 'root')] },
      'unverified: grace approved pull request #3, which added it, before it was added',
    ],
    ['approved at a commit that is gone', { reviews: [review('grace', 'nowhere')] }, 'unchecked: '],
    [
      'pushed to main by hand',
      { reviews: approved, history: { pulls: {} } },
      `unverified: commit ${sha('w').slice(0, 12)} added it without a pull request`,
    ],
    [
      'in a pull request that was closed unmerged',
      { reviews: approved, history: { pulls: { w: [pull(3, { mergedAt: null })] } } },
      'unverified: commit',
    ],
    [
      'made longer later, without an approval',
      {
        reviews: approved,
        waiver: { expires: '2026-06-30' },
        history: { commits: [...commits, renewed], branches: { main: 'renewed' } },
        context: pullContext({ base: 'renewed', head: 'head', merge: 'merge' }),
      },
      'unverified: commit 72656e657765 added it without',
    ],
    [
      'removed and put back, without an approval',
      {
        reviews: approved,
        history: {
          commits: [...commits.slice(0, 2), { name: 'out', ...file(without) }, { name: 'base', ...file(having) }],
        },
      },
      `unverified: commit ${sha('base').slice(0, 12)} added it without`,
    ],
    [
      'behind a version that nobody understands',
      {
        reviews: approved,
        history: {
          commits: [...commits.slice(0, 2), { name: 'odd', ...file('mod: 1\n') }, { name: 'base', ...file(having) }],
        },
      },
      'unchecked: the policy file at commit',
    ],
    ['without a token', { history: { token: false } }, 'unchecked: its approval cannot be checked without a token'],
  ])('%s', async (_name, asked, expected) => {
    expect(await verify(asked)).toContain(expected);
  });

  test('and is among the approvers, where the policy lists them', async () => {
    const listing = (logins: string): FixtureHistory => ({
      commits: [
        { name: 'root', ...file(without) },
        { name: 'w', ...file(`approvers: ${logins}\n${having}`) },
        { name: 'base', ...file(`approvers: ${logins}\n${having}`) },
      ],
    });
    expect(await verify({ reviews: approved, history: listing('[linus]') })).toBe(
      'unverified: grace is not in the policy’s list of approvers',
    );
    expect(await verify({ reviews: approved, history: listing('[linus, GRACE]') })).toBe(verified);
  });

  test('more than 50 versions ago: unchecked, and it says to renew it', async () => {
    const later = Array.from({ length: 60 }, (_, index) => ({ name: `v${index}`, ...file(`# ${index}\n${having}`) }));
    const history = { commits: [...commits, ...later], branches: { main: 'v59' } };
    const context = pullContext({ base: 'v59', head: 'head', merge: 'merge' });
    expect(await verify({ reviews: approved, history, context })).toContain(
      'unchecked: the change that added it is more than 50 versions',
    );
  });

  test('in the organisation’s file is looked up there', async () => {
    const full = 'a'.repeat(40);
    const extending = file(`extends: acme/policies/p.yml@${full}\n`);
    const history = {
      commits: [{ name: 'base', ...extending }],
      elsewhere: { [`acme/policies/p.yml@${full}`]: having },
    };
    // The stand-in forge knows no history of other repositories; that it was asked of the right one is the point.
    expect(await verify({ reviews: approved, history })).toBe(`unchecked: ${full} is not found (404).`);
  });
});

describe('a waiver that the pull request itself adds', () => {
  const listed: FixtureHistory = { commits: [{ name: 'base', ...file('approvers: [grace]\n') }] };

  test.each<[string, Case, string]>([
    [
      'counts once a listed approver approved the head',
      { history: listed, reviews: [review('grace', 'head')] },
      'verified: approved by grace at the head of pull request #7',
    ],
    ['does not before', { history: listed }, 'unverified: grace has not approved the head of pull request #7'],
    [
      'does not for an older commit',
      { history: listed, reviews: [review('grace', 'base')] },
      'unverified: grace has not approved the head',
    ],
    [
      'does not for another approver',
      { history: listed, reviews: [review('linus', 'head')] },
      'unverified: grace has not approved the head',
    ],
    [
      'does not where its approver is not listed',
      { history: listed, waiver: { approver: 'linus' }, reviews: [review('linus', 'head')] },
      'unverified: linus is not in the policy’s list',
    ],
    [
      'does not where nobody is listed',
      { history: { commits: [{ name: 'base', ...file(without) }] }, reviews: [review('grace', 'head')] },
      'unverified: grace is not in the policy’s list',
    ],
    [
      'does not outside a pull request',
      { history: listed, context: { ...tested, kind: 'push', pullRequest: null } },
      'unverified: it is not yet in the policy',
    ],
    ['cannot be checked without a token', { history: { ...listed, token: false } }, 'unchecked: '],
  ])('%s', async (_name, asked, expected) => {
    expect(await verify(asked, true)).toContain(expected);
  });
});
