import { addReview, issueCommentEvent, labelPull, mergeGroupEvent, workflowRunEvent } from '@cm/testkit';
import { expect, it } from 'vitest';

import { type GatePipeline, gatePipeline } from './support/act/gate.ts';
import { pipelineWorld } from './support/act/pipeline.ts';
import type { ActRun } from './support/act/run.ts';
import { starter } from './support/act/tree.ts';
import {
  ada,
  bob,
  branch,
  by,
  cy,
  description,
  dora,
  eve,
  repository,
  type ShopPull,
  start,
} from './support/change-gate/shop.ts';

const world = pipelineWorld();
const gate = 'Change gate / change-gate';
const record = 'Change record / record';
const required = 'Controls / required';

const basket = by(ada, 'feat(cart): add the basket\n\nTask: TASK-9', {
  id: 'basket',
  branch,
  parents: ['start'],
  files: { 'basket.py': 'basket = []\n' },
});
const second = by(ada, 'feat(cart): add a second basket', {
  id: 'second',
  branch,
  files: { 'basket.py': 'more = []\n' },
});

function opened(pull: Partial<ShopPull> = {}, own = basket): Promise<GatePipeline> {
  const branches = { main: 'start', [branch]: own.id ?? '' };
  return gatePipeline(world, {
    commits: [start(), own, second],
    branches,
    pulls: [{ number: 7, from: branch, ...pull }],
  });
}

function file(name: string): string {
  return starter(world.tree(), `${name}.yml`);
}

/** What came of a run of the gate: its jobs, its decision, the status that stands now, and how many comments there are. */
function came({ shop, status }: GatePipeline, run: ActRun): readonly unknown[] {
  const comments = shop.server.repository(repository)?.comments() ?? [];
  return [run.results.join(), run.job(gate).outputs['decision'], status().replace(/:.*/, ''), comments.length];
}

const green = `${gate} success`;

it('a pull request from its opening to the ledger: the job is green throughout, and the status is right after each event', async () => {
  const story = await opened();
  const { shop } = story;
  const workflow = file('change-gate');

  const first = await story.run(workflow, shop.event());
  expect(came(story, first)).toEqual([green, 'waiting', 'pending', 1]);
  expect(story.status()).toContain('bob');

  await story.reviewed(workflow, bob, '2026-02-03T09:00:00Z');
  const approved = await story.reviewed(workflow, cy, '2026-02-03T09:10:00Z');
  expect(came(story, approved)).toEqual([green, 'approved', 'success', 1]);
  expect(approved.kept()).toEqual([`change-gate-${shop.pull().head.sha}/change-gate.json`]);

  shop.move(ada, { [branch]: 'second' });
  const commented = await story.run(workflow, issueCommentEvent({ number: 7 }));
  expect(came(story, commented)).toEqual([green, 'waiting', 'pending', 1]);
  await story.reviewed(workflow, bob, '2026-02-03T10:00:00Z');
  await story.reviewed(workflow, cy, '2026-02-03T10:10:00Z');
  expect(story.status()).toMatch(/^success: /);

  const landed = await story.run(
    file('change-record'),
    story.merge(bob, '2026-02-03T11:00:00Z'),
    '2026-02-03T11:01:00Z',
  );
  expect([landed.results, story.register()]).toEqual([[`${record} success`], ['branch-watched', 'change-landed']]);
  expect(story.ledger()).toContain('"approvals":["bob","cy"]');
  expect(story.issues()).toEqual([]);
});

it('a comment on an issue that is no pull request starts nothing', async () => {
  const story = await opened();
  const run = await story.run(file('change-gate'), issueCommentEvent({ number: 3, pullRequest: false }));
  expect([run.results, run.exitCode]).toEqual([[], 0]);
});

it('in the merge queue both starters judge the commit that would land, each in its own place', async () => {
  const story = await opened();
  const { repo, server } = story.shop;
  for (const user of [bob, cy]) server.change((old) => addReview(old, { number: 7 }, { user, state: 'APPROVED' }));
  const queue = file('merge-queue').replace(
    'merge-queue.yml@v1\n',
    'merge-queue.yml@v1\n    with: { controls: "commit-lint, change-gate" }\n',
  );
  const [base, head] = [repo.sha('main'), repo.sha('refs/pull/7/merge')];
  const group = mergeGroupEvent({ base: { ref: 'main', sha: base }, headSha: head });
  const alone = await story.run(file('change-gate'), group);
  expect([alone.results, story.status(head).replace(/:.*/, '')]).toEqual([[green], 'success']);
  const controls = await story.run(queue, group);
  expect([controls.red, controls.job(required).text]).toEqual([[], expect.stringContaining('change-gate: pass')]);
});

it('the emergency path: the label, the incident and the engineer on call open it, and the review afterwards closes it', async () => {
  const story = await opened({ body: description(false, '\n\nIncident: INC-7') });
  const { shop } = story;
  const { server } = shop;
  server.change((old) =>
    labelPull(old, { number: 7 }, { label: 'emergency', put: true, by: dora, at: '2026-02-03T02:00:00Z' }),
  );
  const labelled = await story.run(file('change-gate'), shop.event({ action: 'labeled', labels: ['emergency'] }));
  expect(came(story, labelled)).toEqual([green, 'waiting', 'pending', 1]);
  const approved = await story.reviewed(file('change-gate'), dora, '2026-02-03T02:05:00Z');
  expect(came(story, approved)).toEqual([green, 'approved', 'success', 1]);
  expect(approved.job(gate).outputs['category']).toBe('emergency');

  const landed = await story.run(
    file('change-record'),
    story.merge(dora, '2026-02-03T02:30:00Z'),
    '2026-02-03T02:31:00Z',
  );
  expect([landed.results, story.issues()]).toEqual([[`${record} success`], ['open: Review #7 afterwards']]);

  const late = await story.run(file('change-record'), story.clock(), '2026-02-04T02:31:00Z');
  expect(late.red).toEqual([record]);
  expect(late.job(record).text).toContain('its review was due at 2026-02-04T02:30:00.000Z');

  server.change((old) =>
    addReview(old, { number: 7 }, { user: eve, state: 'APPROVED', submittedAt: '2026-02-04T08:00:00Z' }),
  );
  const done = await story.run(file('change-record'), story.clock(), '2026-02-04T08:37:00Z');
  expect([done.results, story.issues()]).toEqual([[`${record} success`], ['closed: Review #7 afterwards']]);
  expect(story.register().slice(-3)).toEqual(['review-due', 'review-overdue', 'review-done']);
});

it('an approval by somebody who wrote part of it does not count, and the comment says so', async () => {
  const shared = {
    ...basket,
    message: `${String(basket.message).trimEnd()}\nCo-authored-by: bob <bob@acme.example>\n`,
  };
  const story = await opened({}, shared);
  const run = await story.reviewed(file('change-gate'), bob, '2026-02-03T09:00:00Z');
  expect(came(story, run).slice(0, 2)).toEqual([green, 'waiting']);
  expect(story.status()).toMatch(/^pending: /);
  expect(run.job(gate).text).toContain('Nobody approves a change that they had a hand in.');
});

it('a push around the process makes the record red, and waits for a review under the name of its commit', async () => {
  const story = await opened();
  const run = await story.run(file('change-record'), story.pushed('basket'), '2026-02-03T11:01:00Z');
  expect(run.red).toEqual([record]);
  expect(run.job(record).text).toContain('1 commit that no pull request brought was pushed');
  const commit = story.shop.repo.sha('basket').slice(0, 12);
  expect(story.issues()).toEqual([`open: Review ${commit} afterwards`]);
  expect(story.register()).toEqual(['branch-watched', 'direct-push', 'review-due']);
});

it('a merge that nobody approved, under a status that somebody set by themselves, is found by the record', async () => {
  const story = await opened();
  const { pull, server } = story.shop;
  const forged = { sha: pull().head.sha, context: 'change-gate/main', state: 'success', description: 'Fine.' } as const;
  server.repository(repository)?.addStatus({ ...forged, targetUrl: null });
  const run = await story.run(file('change-record'), story.merge(ada, '2026-02-03T11:00:00Z'), '2026-02-03T11:01:00Z');
  expect([run.red, story.issues()]).toEqual([[record], ['open: Review #7 afterwards']]);
  expect([story.register(), story.ledger()]).toEqual([
    ['branch-watched', 'change-landed', 'review-due'],
    expect.stringContaining('"why":"unapproved"'),
  ]);
});

it('a pull request from a fork is judged again after the run of its review, which may not write; another one is not', async () => {
  const fork = 'kim/webshop';
  const story = await opened({ fork });
  const { head } = story.shop.pull();
  const at = { ref: head.ref, sha: head.sha };
  const more = {
    event: 'pull_request_review',
    head: at,
    headRepository: fork,
    path: '.github/workflows/change-gate.yml',
  };
  const workflow = file('change-gate-forks');
  for (const user of [bob, cy])
    story.shop.server.change((old) => addReview(old, { number: 7 }, { user, state: 'APPROVED' }));
  const run = await story.run(workflow, workflowRunEvent(more));
  expect([run.results, story.status().replace(/:.*/, '')]).toEqual([[green], 'success']);
  const own = await story.run(workflow, workflowRunEvent({ ...more, headRepository: repository }));
  expect(own.results).toEqual([]);
});

it('among the controls of a pull request it only has to say its verdict: who still has to approve turns nothing red', async () => {
  const story = await opened();
  const workflow = file('pull-request').replace(
    'pull-request.yml@v1\n',
    'pull-request.yml@v1\n    with: { controls: "commit-lint, migration-check, rollback-plan-check, change-gate" }\n',
  );
  const run = await story.run(workflow, story.shop.event({ event: 'pull_request' }));
  expect([run.results, story.status().replace(/:.*/, '')]).toEqual([[`${required} success`], 'pending']);
  expect(run.job(required).text).toContain('change-gate: pass');
});
