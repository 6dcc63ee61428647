import {
  addReview,
  changePull,
  editPull,
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestReviewEvent,
  pushEvent,
  retargetPull,
  type WorldAccount,
} from '@cm/testkit';
import { expect, it } from 'vitest';

import { ledger } from './support/change-gate/shop-ledger.ts';
import type { GateRun } from './support/change-gate/shop-run.ts';
import {
  ada,
  bob,
  branch,
  by,
  calendar,
  cy,
  description,
  eve,
  openShop,
  repository,
  type Shop,
  start,
} from './support/change-gate/shop.ts';

const setStatus = 'POST /repos/{owner}/{repo}/statuses/{sha}';
const newComment = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const sameComment = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';

const marker = '<!-- cm-actions:change-gate -->';

const basket = (lines: number): string => Array.from({ length: lines }, (_, at) => `basket_${at} = []\n`).join('');

/** All that will ever be pushed, made beforehand: branches are then moved along it. */
const commits = [
  start(),
  by(eve, 'docs: write a guide', { id: 'main2', files: { 'docs/guide.md': 'How to shop.\n' } }),
  by(eve, 'docs: write another guide', { id: 'main3', files: { 'docs/more.md': 'How to shop more.\n' } }),
  by(eve, 'chore: begin the release', {
    id: 'release',
    branch: 'release/1.x',
    parents: ['start'],
    files: { VERSION: '1\n' },
  }),
  by(ada, 'feat(cart): add the basket', { id: 'c1', branch, parents: ['start'], files: { 'basket.py': basket(1) } }),
  by(ada, 'feat(cart): add a second basket', { id: 'c2', branch, files: { 'basket.py': basket(2) } }),
  by(ada, 'feat(cart): add a third basket', { id: 'c3', branch, files: { 'basket.py': basket(3) } }),
  by(ada, "Merge branch 'main' into feature/TASK-9-basket", { id: 'update', branch, parents: [branch, 'main2'] }),
  by(ada, "Merge branch 'main' into feature/TASK-9-basket", {
    id: 'edited',
    branch,
    parents: [branch, 'main3'],
    files: { 'basket.py': basket(4) },
  }),
  by(cy, 'feat(till): add the till', {
    id: 'till',
    branch: 'feature/TASK-10-till',
    parents: ['start'],
    files: { 'till.py': 'till = 0\n' },
  }),
  by(bob, 'Merge pull request #7 from acme/feature/TASK-9-basket\n\nfeat(cart): add the basket', {
    id: 'queued7',
    branch: 'queue',
    parents: ['main3', 'edited'],
    committer: { name: 'GitHub', email: 'noreply@github.com' },
  }),
  by(bob, 'Merge pull request #8 from acme/feature/TASK-10-till\n\nfeat(till): add the till', {
    id: 'queued8',
    branch: 'queue',
    parents: ['queued7', 'till'],
    committer: { name: 'GitHub', email: 'noreply@github.com' },
  }),
];

function shop(): Promise<Shop> {
  return openShop({
    commits,
    branches: {
      main: 'start',
      [branch]: 'c1',
      'feature/TASK-10-till': 'till',
      'release/1.x': 'release',
      queue: 'queued8',
    },
    pulls: [
      { number: 7, from: branch, body: description(false) },
      { number: 8, from: 'feature/TASK-10-till', user: cy, title: 'feat(till): add the till' },
    ],
    permissions: { contents: 'write', 'pull-requests': 'write', statuses: 'write', issues: 'write' },
  });
}

/** The story of pull request 7, and what each event left behind. */
async function begin() {
  const story = await shop();
  const { event, pull, run, server, statuses } = story;
  const at = calendar('2026-02-03T09:00:00Z');
  const seven = { number: 7 };
  const comments = (): number =>
    (server.repository(repository)?.comments() ?? []).filter(
      ({ body, issue }) => issue === 7 && body.startsWith(marker),
    ).length;
  return {
    ...story,
    at,
    /** Approves what stands there, and runs what that starts. */
    approve: (sender: WorldAccount, number = 7): Promise<GateRun> => {
      server.change((world) => addReview(world, { number }, { user: sender, state: 'APPROVED', submittedAt: at() }));
      const { base, head, mergeCommitSha = null } = pull(number);
      const told = {
        number,
        base,
        head: { ref: head.ref, sha: head.sha },
        mergeSha: mergeCommitSha,
        user: ada,
        sender,
      };
      return run(pullRequestReviewEvent(told));
    },
    edit: (sender: WorldAccount, body: string): Promise<GateRun> => {
      server.change((world) => editPull(world, seven, { at: at(), by: sender, body }));
      return run(event({ action: 'edited', sender, changes: { body: { from: '' } } }));
    },
    push: (to: string): Promise<GateRun> => {
      const before = pull().head.sha;
      story.move(ada, { [branch]: to });
      return run(event({ action: 'synchronize', before, sender: ada }));
    },
    retarget: (ref: string): Promise<GateRun> => {
      const from = pull().base.ref;
      const base = { ref, sha: story.repo.sha(ref) };
      server.change((world) => retargetPull(world, seven, { at: at(), by: ada, base }));
      return run(event({ action: 'edited', sender: ada, changes: { base: { ref: { from } } } }));
    },
    /** What holds after every event: the step is green, the head has that one result, and no more was written than changed. */
    stands: (ran: GateRun, [decision, state]: readonly [string, string], writes: readonly string[]): void => {
      expect([ran.exitCode, ran.outputs['decision'], ran.writes]).toEqual([0, decision, writes]);
      expect(statuses().filter((one) => one.startsWith(`change-gate/${pull().base.ref} `))).toEqual([
        `change-gate/${pull().base.ref} ${state}`,
      ]);
      expect([comments(), ran.points <= 3]).toEqual([1, true]);
    },
  };
}

const [waits, approved, refused] = [
  ['waiting', 'pending'],
  ['approved', 'success'],
  ['refused', 'failure'],
] as const;

/** Who is rejected and why, in the report's facts. */
function rejected({ report }: GateRun): readonly string[] {
  const rows = report.facts['rejected'] as readonly { readonly login: string; readonly why: string }[];
  return rows.map(({ login, why }) => `${login} ${why}`).toSorted();
}

it('one pull request from its opening to its approval: after each event one result stands, and it is right', async () => {
  const { approve, edit, event, move, push, run, stands, statuses } = await begin();

  stands(await run(event()), waits, [newComment, setStatus]);
  stands(await push('c2'), waits, [sameComment, setStatus]);
  stands(await run(event({ action: 'labeled', label: 'cart' })), waits, []);

  stands(await approve(cy), waits, [sameComment, setStatus]);
  stands(await approve(bob), waits, [sameComment, setStatus]);
  stands(await edit(cy, description(true)), approved, [sameComment, setStatus]);
  stands(await run(issueCommentEvent({ number: 7 })), approved, []);

  const emptied = await edit(ada, description(true).replace('- [x] Tests included and passing\n', ''));
  stands(emptied, refused, [sameComment, setStatus]);
  expect(rejected(emptied)).toEqual(['bob text-edited', 'cy text-edited']);
  stands(await edit(ada, description(true, ' And more.')), waits, [sameComment, setStatus]);
  await approve(bob);
  stands(await approve(cy), approved, [sameComment, setStatus]);

  const pushed = await push('c3');
  stands(pushed, waits, [sameComment, setStatus]);
  expect(rejected(pushed)).toEqual(['bob stale', 'cy stale']);
  await approve(bob);
  stands(await approve(cy), approved, [sameComment, setStatus]);

  move(eve, { main: 'main2' });
  const updated = await push('update');
  stands(updated, approved, [sameComment, setStatus]);
  expect(rejected(updated)).toEqual([]);

  move(eve, { main: 'main3' });
  const smuggled = await push('edited');
  stands(smuggled, waits, [sameComment, setStatus]);
  expect(rejected(smuggled)).toEqual(['bob stale', 'cy stale']);
  await approve(bob);
  stands(await approve(cy), approved, [sameComment, setStatus]);
  expect(statuses()).toEqual(['change-gate/main success']);
}, 120_000);

it('another base asks for the approvals anew, and the way back brings the old ones back', async () => {
  const { approve, edit, retarget, stands, statuses } = await begin();
  await edit(cy, description(true));
  await approve(bob);
  stands(await approve(cy), approved, [sameComment, setStatus]);

  const away = await retarget('release/1.x');
  stands(away, waits, [sameComment, setStatus]);
  expect(rejected(away)).toEqual(['bob stale', 'cy stale']);
  stands(await approve(bob), waits, [sameComment, setStatus]);

  const back = await retarget('main');
  expect(back.outputs['decision']).toBe('waiting');
  stands(await approve(bob), approved, [sameComment, setStatus]);
  expect(statuses()).toEqual(['change-gate/main success', 'change-gate/release/1.x pending']);
}, 120_000);

/** A group of the queue, up to that commit of the script. */
function group({ repo }: Shop, id: string, number: number) {
  const headSha = repo.sha(id);
  return mergeGroupEvent({ base: { ref: 'main', sha: repo.sha('main3') }, headSha, number });
}

it('the queue judges each of its pull requests, and the register holds what landed', async () => {
  const story = await begin();
  const { approve, at, edit, move, push, repo, run, server, statuses } = story;
  move(eve, { main: 'main3' });
  await edit(cy, description(true));
  await push('edited');
  await approve(bob);
  expect((await approve(cy)).outputs['decision']).toBe('approved');

  const alone = await run(group(story, 'queued7', 7));
  expect([alone.exitCode, alone.writes, statuses(repo.sha('queued7'))]).toEqual([
    0,
    [setStatus],
    ['change-gate/main success'],
  ]);
  const both = await run(group(story, 'queued8', 8));
  expect([both.exitCode, both.outputs['decision'], statuses(repo.sha('queued8'))]).toEqual([
    0,
    'waiting',
    ['change-gate/main pending'],
  ]);
  expect(both.report.findings.every(({ message }) => !message.startsWith('#7'))).toBe(true);
  await approve(bob, 8);
  await approve(eve, 8);
  const again = await run(group(story, 'queued8', 8));
  expect([again.writes, statuses(repo.sha('queued8'))]).toEqual([[setStatus], ['change-gate/main success']]);
  expect((await run(group(story, 'queued8', 8))).writes).toEqual([]);

  const before = repo.sha('main');
  server.change((world) => {
    const landed = (number: number, id: string) => (old: typeof world) =>
      changePull(old, { number }, () => ({
        state: 'closed',
        mergedAt: at(),
        mergedBy: bob,
        mergeCommitSha: repo.sha(id),
      }));
    return landed(8, 'queued8')(landed(7, 'queued7')(world));
  });
  move(bob, { main: 'queued8' });
  const after = repo.sha('queued8');
  const pushed = pushEvent({ before, after, sender: bob, commits: [{ sha: after, message: 'Merge pull request #8' }] });
  const record = await run(pushed, { inputs: { verdict: 'step', 'write-ledger': 'true' } });
  expect([record.exitCode, record.red]).toEqual([0, []]);
  expect(ledger(repo)).toEqual(['branch-watched first', 'change-landed pr-8', 'change-landed pr-7']);
  const twice = await run(pushed, { inputs: { verdict: 'step', 'write-ledger': 'true' } });
  expect([twice.exitCode, ledger(repo).length]).toEqual([0, 3]);
}, 120_000);
