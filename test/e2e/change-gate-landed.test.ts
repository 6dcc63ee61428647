import {
  addReview,
  changePull,
  changeRepository,
  type EventFixture,
  pushEvent,
  type WorldAccount,
  workflowDispatchEvent,
} from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { alterLedger, ledger, ledgerLines } from './support/change-gate/shop-ledger.ts';
import type { GateRun } from './support/change-gate/shop-run.ts';
import {
  ada,
  bob,
  by,
  cy,
  description,
  dora,
  eve,
  mallory,
  openShop,
  repository,
  start,
} from './support/change-gate/shop.ts';
import { clockAt } from './support/clock.ts';

const fix = 'hotfix/TASK-9-basket';
const robot = { login: 'acme-robot[bot]', type: 'Bot' } as const;
const schedule: EventFixture = { ...workflowDispatchEvent(), name: 'schedule' };
const inputs = { verdict: 'step', comment: 'false', 'write-ledger': 'true', issues: 'true' };

const commits = [
  start(),
  by(ada, 'fix(cart): stop the crash', { id: 'fix', branch: fix, files: { 'cart.py': 'cart = [0]\n' } }),
  by(bob, 'Merge pull request #7 from acme/hotfix/TASK-9-basket\n\nfix(cart): stop the crash', {
    id: 'merged',
    parents: ['start', 'fix'],
    committer: { name: 'GitHub', email: 'noreply@github.com' },
  }),
  by(ada, 'fix: change it in a hurry', {
    id: 'direct',
    branch: 'direct',
    parents: ['start'],
    files: { 'hurry.py': 'now = 1\n' },
  }),
  by(eve, 'feat: another history', {
    id: 'other',
    branch: 'other',
    parents: ['start'],
    files: { 'other.py': 'x = 1\n' },
  }),
];

/** The shop on the 2nd of March, with what runs of its default branch do and leave behind. */
async function watched(pull: Partial<NonNullable<Parameters<typeof openShop>[0]['pulls']>[number]> = {}) {
  const shop = await openShop({
    commits,
    branches: { main: 'start', [fix]: 'fix' },
    pulls: [{ number: 7, from: fix, ...pull }],
    permissions: { contents: 'write', 'pull-requests': 'read', statuses: 'write', issues: 'write' },
  });
  const { repo, run, server } = shop;
  const at =
    (event: EventFixture) =>
    (time: string): Promise<GateRun> =>
      run(event, { inputs, env: clockAt(`2026-03-${time}Z`) });
  const issues = (state: string): readonly string[] =>
    (server.repository(repository)?.issues() ?? [])
      .filter((one) => (one.state ?? 'open') === state)
      .map(({ title }) => title);
  return {
    ...shop,
    watch: at(schedule),
    /** Moves the default branch, and gives the run of that push. */
    push: (
      sender: WorldAccount,
      to: string,
      more: {
        readonly forced?: boolean;
        readonly kind?: 'force_push' | 'pr_merge' | 'push';
        readonly time?: string;
      } = {},
    ) => {
      const before = repo.sha('main');
      shop.move(sender, { main: to });
      server.change((world) =>
        changeRepository(world, repository, ({ activity = [] }) => ({
          activity: activity.map((one, index) =>
            index === activity.length - 1
              ? { ...one, kind: more.kind ?? 'push', at: more.time ?? '2026-03-02T10:00:00Z' }
              : one,
          ),
        })),
      );
      const after = repo.sha('main');
      const listed = [{ sha: after, message: repo.git('log', '-1', '--format=%B', after) }];
      return at(pushEvent({ before, after, sender, commits: listed, ...(more.forced === true && { forced: true }) }));
    },
    merge: (): void =>
      server.change((world) =>
        changePull(world, { number: 7 }, () => ({
          state: 'closed',
          mergedAt: '2026-03-02T10:00:00Z',
          mergedBy: bob,
          mergeCommitSha: repo.sha('merged'),
        })),
      ),
    say: (sender: WorldAccount, sha: string, time: string, body = 'post-review: approved'): void =>
      server.change((world) =>
        changeRepository(world, repository, ({ commitComments = [] }) => ({
          commitComments: [
            ...commitComments,
            { id: commitComments.length + 1, sha, body, by: sender, at: `2026-03-${time}Z` },
          ],
        })),
      ),
    issues,
    closeByHand: (): void =>
      server.change((world) =>
        changeRepository(world, repository, ({ issues: all = [] }) => ({
          issues: all.map((one) => ({ ...one, state: 'closed' as const })),
        })),
      ),
    entries: () => ledger(repo),
    payload: (entry: string) =>
      ledgerLines(repo).find(({ kind, payload }) => `${kind} ${String(payload['id'])}` === entry)?.payload,
  };
}

const approvedBy = (user: WorldAccount, time: string) => ({
  user,
  state: 'APPROVED' as const,
  submittedAt: `2026-03-${time}Z`,
});
/** The label by whoever is on call, the incident, and the approval before the merge. */
const emergency = {
  title: 'fix(cart): stop the crash',
  body: `${description(false)}\nIncident: INC-12\n`,
  labelEvents: [{ by: dora, at: '2026-03-02T09:30:00Z', label: 'emergency', put: true }],
  reviews: [approvedBy(dora, '02T09:45:00')],
};

describe('an emergency that landed with the approval of whoever is on call', () => {
  it('waits for its review for 24 hours, is told of when that is over, and ends by a real review only', async () => {
    const shop = await watched(emergency);
    shop.merge();
    const pushed = shop.push(bob, 'merged', { kind: 'pr_merge' });

    const landed = await pushed('02T10:01:00');
    expect([landed.exitCode, landed.red]).toEqual([0, []]);
    const recorded = ['branch-watched first', 'change-landed pr-7', 'review-due pr-7'];
    expect([shop.entries(), shop.issues('open')]).toEqual([recorded, ['Review #7 afterwards']]);
    expect(shop.payload('review-due pr-7')).toMatchObject({
      why: 'emergency',
      incident: 'INC-12',
      landedAt: '2026-03-02T10:00:00.000Z',
      due: '2026-03-03T10:00:00.000Z',
      by: 'bob',
    });
    expect(shop.payload('change-landed pr-7')).toMatchObject({
      category: 'emergency',
      approvals: ['dora'],
      author: 'ada',
    });

    const again = await pushed('02T10:05:00');
    expect([again.exitCode, shop.entries(), shop.issues('open').length]).toEqual([0, recorded, 1]);

    for (const user of [ada, mallory, robot]) {
      shop.server.change((world) => addReview(world, { number: 7 }, approvedBy(user, '02T12:00:00')));
    }
    shop.closeByHand();
    const early = await shop.watch('03T09:59:00');
    expect([early.exitCode, shop.entries(), shop.issues('open'), shop.issues('closed').length]).toEqual([
      0,
      recorded,
      ['Review #7 afterwards'],
      1,
    ]);

    const late = await shop.watch('03T10:01:00');
    expect([late.exitCode, late.red, shop.entries()]).toEqual([
      1,
      ['post-review'],
      [...recorded, 'review-overdue pr-7'],
    ]);
    expect(late.report.findings.find(({ rule }) => rule === 'change-gate/post-review')?.message).toContain(
      'Pull request #7',
    );
    const later = await shop.watch('03T11:00:00');
    expect([later.exitCode, shop.entries().length]).toEqual([1, 4]);
    const beside = await pushed('03T11:30:00');
    expect([beside.red, shop.entries().length]).toEqual([[], 4]);

    shop.server.change((world) => addReview(world, { number: 7 }, approvedBy(bob, '03T12:00:00')));
    const done = await shop.watch('03T12:30:00');
    expect([done.exitCode, shop.entries().at(-1), shop.issues('open')]).toEqual([0, 'review-done pr-7', []]);
    expect(shop.payload('review-done pr-7')).toMatchObject({ by: 'bob', inTime: false });
    expect([(await shop.watch('03T13:00:00')).exitCode, shop.entries().length]).toEqual([0, 5]);
  }, 60_000);
});

describe('what landed without approval', () => {
  it('is red, and waits for a review too', async () => {
    const shop = await watched();
    shop.merge();
    const ran = await shop.push(bob, 'merged', { kind: 'pr_merge' })('02T10:01:00');
    expect([ran.exitCode, ran.red]).toEqual([1, ['approvals']]);
    expect(shop.payload('review-due pr-7')).toMatchObject({ why: 'unapproved', due: '2026-03-03T10:00:00.000Z' });
    shop.server.change((world) => addReview(world, { number: 7 }, approvedBy(cy, '02T11:00:00')));
    expect([(await shop.watch('02T12:00:00')).exitCode, shop.payload('review-done pr-7')]).toEqual([
      0,
      expect.objectContaining({ by: 'cy', inTime: true }),
    ]);
  }, 60_000);
});

describe('a push around the process', () => {
  it('without a pull request is red, recorded, and ended by somebody else’s comment on the commit', async () => {
    const shop = await watched();
    const ran = await shop.push(eve, 'direct')('02T10:01:00');
    const sha = shop.repo.sha('main');
    expect([ran.exitCode, ran.red]).toEqual([1, ['direct-push']]);
    expect(shop.entries()).toEqual(['branch-watched first', `direct-push ${sha}`, `review-due ${sha}`]);
    expect(shop.payload(`direct-push ${sha}`)).toMatchObject({
      by: 'eve',
      forced: 0,
      commits: [sha],
    });
    expect(shop.issues('open')).toEqual([`Review ${sha.slice(0, 12)} afterwards`]);

    shop.say(eve, sha, '02T11:00:00');
    shop.say(ada, sha, '02T11:01:00');
    shop.say(mallory, sha, '02T11:02:00');
    shop.say(robot, sha, '02T11:03:00');
    shop.say(bob, sha, '02T11:04:00', 'I will look at it. post-review: approved is what I will say then.');
    expect([(await shop.watch('02T12:00:00')).exitCode, shop.entries().length]).toEqual([0, 3]);
    shop.say(bob, sha, '02T13:00:00');
    expect([(await shop.watch('02T14:00:00')).exitCode, shop.entries().at(-1), shop.issues('open')]).toEqual([
      0,
      `review-done ${sha}`,
      [],
    ]);
  }, 60_000);

  it('by force is red by a rule of its own', async () => {
    const shop = await watched();
    shop.move(eve, { main: 'merged' });
    const ran = await shop.push(eve, 'other', { forced: true, kind: 'force_push' })('02T10:01:00');
    const sha = shop.repo.sha('main');
    expect([ran.exitCode, ran.red]).toEqual([1, ['direct-push', 'forced-push']]);
    expect(ran.report.findings.find(({ rule }) => rule === 'change-gate/forced-push')?.message).toContain(
      shop.repo.sha('merged').slice(0, 12),
    );
    expect(shop.payload(`review-due ${sha}`)).toMatchObject({ why: 'forced-push' });
  }, 60_000);

  it('that no run recorded is found by the schedule, once the register has begun', async () => {
    const shop = await watched();
    shop.push(eve, 'direct', { time: '2026-03-01T10:00:00Z' });
    const first = await shop.watch('02T08:00:00');
    expect([first.exitCode, shop.entries()]).toEqual([0, ['branch-watched first']]);
    shop.push(eve, 'other', { kind: 'force_push', time: '2026-03-02T09:00:00Z' });
    const sha = shop.repo.sha('main');
    const found = await shop.watch('02T10:00:00');
    expect([found.exitCode, found.red, shop.entries().slice(1)]).toEqual([
      1,
      ['forced-push'],
      [`direct-push ${sha}`, `review-due ${sha}`],
    ]);
    expect(shop.payload(`review-due ${sha}`)).toMatchObject({ by: 'eve', landedAt: '2026-03-02T09:00:00.000Z' });
    expect([(await shop.watch('02T11:00:00')).exitCode, shop.entries().length]).toEqual([0, 3]);
  }, 60_000);
});

it('an altered ledger is unknown, and nothing is written to it', async () => {
  const shop = await watched();
  await shop.push(eve, 'direct')('02T10:01:00');
  const { repo } = shop;
  const [name = ''] = repo.git('ls-tree', '--name-only', 'cm-ledger').split('\n');
  alterLedger(shop.repo, name, (text) => text.replaceAll('"by":"eve"', '"by":"bob"'));
  const tip = repo.sha('cm-ledger');
  const ran = await shop.watch('02T12:00:00');
  expect([ran.exitCode, ran.red[0], repo.sha('cm-ledger')]).toEqual([2, 'landed-read', tip]);
  expect(ran.report.findings.find(({ rule }) => rule === 'change-gate/landed-read')?.message).toContain(name);
}, 60_000);
