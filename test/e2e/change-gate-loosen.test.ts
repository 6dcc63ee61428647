import type { ScriptCommit, WorldReview } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import type { GateRun } from './support/change-gate/shop-run.ts';
import {
  ada,
  bob,
  branch,
  by,
  cy,
  description,
  eve,
  openShop,
  policy,
  start,
  template,
} from './support/change-gate/shop.ts';

const reviewOf = (login: { readonly login: string }): WorldReview => ({
  user: login,
  state: 'APPROVED',
  submittedAt: '2026-02-03T09:00:00Z',
});
interface Told {
  /** What the pull request changes beside `basket.py`. */
  readonly files: NonNullable<ScriptCommit['files']>;
  /** What stands on the default branch beside the usual. */
  readonly main?: Readonly<Record<string, string>>;
  readonly reviews?: readonly WorldReview[];
  readonly body?: string;
  readonly event?: 'pull_request' | 'pull_request_target';
}

/** Runs the gate on a pull request that changes what judges it, and on the same one that does not. */
async function both({
  body,
  event = 'pull_request_target',
  files,
  main = {},
  reviews = [],
}: Told): Promise<readonly [edited: GateRun, plain: GateRun]> {
  const one = async (more: Told['files']): Promise<GateRun> => {
    const basket = by(ada, 'feat(cart): add the basket', {
      id: 'c1',
      branch,
      files: { 'basket.py': 'basket = []\n', ...more },
    });
    const shop = await openShop({
      commits: [start(main), basket],
      branches: { [branch]: 'c1' },
      pulls: [{ number: 7, from: branch, reviews, ...(body !== undefined && { body }) }],
    });
    return shop.run(shop.event({ event }));
  };
  return [await one(files), await one({})];
}

/** What a run decided, without what an edit of the policy file adds. */
function decided({ outputs, red }: GateRun): unknown {
  return [outputs['decision'], outputs['category'], red.filter((rule) => rule.startsWith('policy/') === false)];
}

describe.each(['pull_request_target', 'pull_request'] as const)(
  'on %s, a pull request that changes what judges it',
  (event) => {
    it('names its author and a friend as leads in the policy file: they are none', async () => {
      const loose = policy.replace('leads: [bob]', 'leads: [bob, ada, eve]\n    reviewers: 0');
      const [edited, plain] = await both({
        event,
        files: { '.github/change-policy.yml': loose },
        reviews: [reviewOf(eve), reviewOf(cy)],
      });
      expect(decided(edited)).toEqual(['waiting', 'normal', ['approvals', 'security-review']]);
      expect(decided(plain)).toEqual(['waiting', 'normal', ['approvals']]);
    });

    it('takes the list out of the template and out of its description: the list is asked for', async () => {
      const short = template.slice(0, template.indexOf('## Review Checklist'));
      const body = description().slice(0, description().indexOf('## Review Checklist'));
      const [edited, plain] = await both({
        event,
        body: `${body}\nTask: TASK-9\n`,
        files: { '.github/PULL_REQUEST_TEMPLATE.md': short },
        reviews: [reviewOf(bob), reviewOf(cy)],
      });
      expect(plain.red.filter((rule) => rule.startsWith('checklist-'))).toHaveLength(7);
      expect(edited.red.filter((rule) => rule.startsWith('checklist-'))).toHaveLength(7);
      expect([edited.outputs['decision'], plain.outputs['decision']]).toEqual(['refused', 'refused']);
    });

    it('gives itself to another owner in CODEOWNERS: the owner of the default branch is asked', async () => {
      const main = {
        '.github/CODEOWNERS': '*.py @cy\n',
        '.github/change-policy.yml': policy.replace('    leads: [bob]\n', ''),
      };
      const [edited, plain] = await both({
        event,
        main,
        files: { '.github/CODEOWNERS': '*.py @eve\n' },
        reviews: [reviewOf(eve)],
      });
      expect([decided(plain), plain.outputs['waits-for']]).toEqual([
        ['waiting', 'normal', ['approvals']],
        expect.stringContaining('`@cy`'),
      ]);
      expect([edited.outputs['decision'] === 'approved', edited.outputs['waits-for']]).toEqual([
        false,
        expect.stringContaining('`@cy`'),
      ]);
    });
  },
);

describe('a pull request of nothing but', () => {
  const guide = { 'docs/guide.md': '# How to shop\n' };
  it.each<readonly [string, string]>([
    ['.github/change-policy.yml', `${policy}    reviewers: 1\n`],
    ['.github/PULL_REQUEST_TEMPLATE.md', '# Say what you like\n'],
    ['.github/PULL_REQUEST_TEMPLATE/short.md', '# Say what you like\n'],
    ['docs/pull_request_template.md', '# Say what you like\n'],
    ['.github/ISSUE_TEMPLATE/change-request.yml', 'name: Say what you like\n'],
    ['.github/CODEOWNERS', '* @ada\n'],
    ['CODEOWNERS', '* @ada\n'],
    ['docs/CODEOWNERS', '* @ada\n'],
    ['.github/workflows/change-gate.yml', 'on: push\njobs: {}\n'],
    ['.github/actions/gate/action.yml', 'runs:\n  using: composite\n  steps: []\n'],
    ['.github/dependabot.yml', 'version: 2\nupdates: []\n'],
  ])('%s is a normal change that waits for people', async (path, text) => {
    const shop = await openShop({
      commits: [start(), by(ada, 'docs: say it in other words', { id: 'c1', branch, files: { [path]: text } })],
      branches: { [branch]: 'c1' },
      pulls: [{ number: 7, from: branch, title: 'docs: say it in other words' }],
    });
    const ran = await shop.run(shop.event());
    expect([ran.outputs['category'], ran.outputs['decision']]).toEqual(['normal', 'waiting']);
    expect(ran.red).toContain('approvals');
  });

  it('documentation is a standard one, which shows that the files above are told apart', async () => {
    const shop = await openShop({
      commits: [start(), by(ada, 'docs: say it in other words', { id: 'c1', branch, files: guide })],
      branches: { [branch]: 'c1' },
      pulls: [{ number: 7, from: branch, title: 'docs: say it in other words' }],
    });
    const ran = await shop.run(shop.event());
    expect([ran.outputs['category'], ran.outputs['decision']]).toEqual(['standard', 'approved']);
  });
});

it('a workflow file of the pull request’s own that runs the gate with other inputs gets no other verdict', async () => {
  const shop = await openShop({
    commits: [
      start(),
      by(ada, 'feat(cart): add the basket', { id: 'c1', branch, files: { 'basket.py': 'basket = []\n' } }),
    ],
    branches: { [branch]: 'c1' },
    pulls: [{ number: 7, from: branch }],
  });
  const inputs = { verdict: 'step', 'write-ledger': 'true', issues: 'true' };
  const ran = await shop.run(shop.event({ event: 'pull_request' }), { inputs });
  expect([ran.exitCode, ran.outputs['decision'], ran.red]).toEqual([1, 'waiting', ['approvals']]);
  expect(shop.repo.git('for-each-ref', 'refs/heads/cm-ledger')).toBe('');
  const given = await shop.run(shop.event({ event: 'pull_request' }), { inputs: { ...inputs, policy: 'basket.py' } });
  expect(given.outputs['decision']).not.toBe('approved');
});
