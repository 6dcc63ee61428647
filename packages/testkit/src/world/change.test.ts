import { expect, test } from 'vitest';

import { sampleWorld } from '../server/sample-world.ts';
import { startGitHub } from '../server/start.ts';
import { addReview, changePull, editPull, labelPull, labelsOf, mergePull, pushToPull, retargetPull } from './change.ts';
import { shaOf } from './object-id.ts';
import type { World } from './types.ts';

const place = { number: 7 };
const ada = { login: 'ada' };
const at = (minute: number): string => `2026-01-07T00:0${minute}:00Z`;
const pullIn = ({ repositories }: World) => repositories[0]?.pulls?.find(({ number }) => number === 7);

test('a world is changed step by step, and each step leaves its trace', () => {
  const commit = { sha: shaOf('more'), parents: [shaOf('feature')], message: 'feat: more' };
  const landed = { sha: shaOf('landed'), parents: [shaOf('main')], message: 'feat: all' };
  let world = sampleWorld().data;
  world = addReview(world, place, { user: ada, state: 'APPROVED', submittedAt: at(1) });
  world = pushToPull(world, place, [commit], { by: ada, at: at(2) });
  world = editPull(world, place, { by: ada, at: at(3), body: 'Because', title: 'feat: all' });
  world = labelPull(world, place, { by: ada, at: at(4), label: 'emergency', put: true });
  world = retargetPull(world, place, { by: ada, at: at(5), base: { ref: 'next', sha: shaOf('main') } });
  world = mergePull(world, place, { by: ada, at: at(6), commit: landed, queue: true });
  expect(pullIn(world)).toMatchObject({
    title: 'feat: all',
    body: 'Because',
    firstBody: '',
    edits: [{ by: ada, at: at(3), text: 'Because' }],
    renames: [{ from: 'feat: add the app', to: 'feat: all' }],
    head: { sha: shaOf('more') },
    forcePushes: [{ before: shaOf('feature'), after: shaOf('more') }],
    labels: ['emergency'],
    labelEvents: [{ label: 'emergency', put: true }],
    base: { ref: 'next' },
    retargets: [{ from: 'main', to: 'next' }],
    state: 'closed',
    mergedAt: at(6),
    mergedBy: ada,
  });
  expect(pullIn(world)?.reviews?.map(({ commit: on }) => on)).toEqual([shaOf('feature'), null, shaOf('feature')]);
  expect(world.repositories[0]).toMatchObject({
    branches: { feature: shaOf('more'), next: shaOf('landed'), main: shaOf('main') },
    activity: [{ kind: 'merge_queue_merge', ref: 'refs/heads/next', after: shaOf('landed') }],
  });
});

test('a pull request that is not there is told', () => {
  expect(() => changePull(sampleWorld().data, { number: 70 }, () => ({}))).toThrow('no pull request #70');
});

test('labels are what their events leave, where they are not told', () => {
  const event = (label: string, put: boolean) => ({ by: ada, at: at(0), label, put });
  const pull = { number: 1, title: 'x', base: { ref: 'main', sha: '' }, head: { ref: 'x', sha: '' } };
  const labelEvents = [event('a', true), event('b', true), event('a', false)];
  expect(labelsOf({ ...pull, labelEvents })).toEqual(['b']);
  expect(labelsOf({ ...pull, labelEvents, labels: ['c'] })).toEqual(['c']);
});

test('the server serves the changed world, and what was written to it stays', async () => {
  const github = await startGitHub(sampleWorld().data);
  const repo = `${github.url}/repos/acme/webshop`;
  const headers = { authorization: `Bearer ${github.token}`, 'content-type': 'application/json' };
  const status = JSON.stringify({ state: 'pending', context: 'gate' });
  await (await fetch(`${repo}/statuses/${shaOf('feature')}`, { method: 'POST', headers, body: status })).arrayBuffer();
  const commit = { sha: shaOf('more'), parents: [shaOf('feature')], message: 'feat: more', files: { 'a.txt': 'a\n' } };
  github.change((world) => pushToPull(world, place, [commit]));
  const read = async (path: string): Promise<unknown> => (await fetch(repo + path, { headers })).json();
  expect(await read('/pulls/7')).toMatchObject({ head: { sha: shaOf('more') }, commits: 3, changed_files: 4 });
  expect(await read(`/commits/${shaOf('feature')}/statuses`)).toMatchObject([{ context: 'gate', state: 'pending' }]);
  expect(github.world().repositories[0]?.statuses).toHaveLength(1);
  await github.close();
});
