import { unavailable } from '@cm/model';
import { mergeGroupEvent, pullRequestEvent, pushEvent } from '@cm/testkit';
import { expect, test } from 'vitest';

import { cacheObjects } from './git-cache.ts';
import type { GitPort } from './git-port.ts';
import { fixturePorts, repository, sha } from './history.fixture.ts';
import { likelySpecs } from './likely-specs.ts';

const commits = [{ name: 'a', files: { 'x.txt': '1' } }, { name: 'b' }];

/** Git that counts its processes, and what each was asked. */
function counted(history: Parameters<typeof fixturePorts>[0] = { commits, head: 'b', absent: ['a'] }) {
  const { git } = fixturePorts(history);
  const asked: (readonly string[])[] = [];
  const port: GitPort = {
    ...git,
    objects: (specs) => {
      asked.push(specs);
      return git.objects(specs);
    },
  };
  return { port, asked };
}

test('what was asked is remembered, and the likely rest goes with the first question', async () => {
  const { port, asked } = counted();
  const git = cacheObjects(port, [`${sha('b')}^{commit}`]);
  const first = await git.objects(['main', 'HEAD^{commit}', 'main']);
  expect(first).toMatchObject({ value: [{ kind: 'missing' }, { kind: 'found', id: sha('b') }, { kind: 'missing' }] });
  expect(await git.objects([`${sha('b')}^{commit}`])).toMatchObject({ value: [{ id: sha('b') }] });
  expect(asked).toEqual([['main', 'HEAD^{commit}', `${sha('b')}^{commit}`]]);
});

test('a fetch forgets what was missing, and every ref', async () => {
  const { port, asked } = counted({ commits, head: 'b', absent: ['a'], refs: { 'refs/heads/x': 'b' } });
  const git = cacheObjects(port, []);
  const specs = [`${sha('a')}^{commit}`, 'refs/heads/x', 'HEAD^{commit}'];
  expect(await git.objects(specs)).toMatchObject({
    value: [{ kind: 'missing' }, { kind: 'found' }, { kind: 'found' }],
  });
  await git.fetch([sha('a')], null);
  expect(await git.objects(specs)).toMatchObject({ value: [{ kind: 'found' }, { kind: 'found' }, { kind: 'found' }] });
  expect(asked[1]).toEqual(specs.slice(0, 2));
});

test('a guess that makes git fail does not spoil the question', async () => {
  const { port, asked } = counted();
  const fussy: GitPort = {
    ...port,
    objects: (specs) =>
      specs.includes('left out') ? Promise.resolve(unavailable('not in this clone.')) : port.objects(specs),
  };
  const git = cacheObjects(fussy, ['left out']);
  expect(await git.objects(['HEAD^{commit}'])).toMatchObject({ value: [{ kind: 'found' }] });
  expect(await git.objects(['left out'])).toEqual(unavailable('not in this clone.'));
  expect(asked).toEqual([['HEAD^{commit}']]);
});

test.each([
  ['a pull request', pullRequestEvent({ base: { ref: 'main', sha: sha('base') } }), ['merge', 'base']],
  ['a push', pushEvent({ before: sha('before'), after: sha('after') }), ['before']],
  ['a merge group', mergeGroupEvent({ base: { ref: 'main', sha: sha('base') } }), ['base']],
])('of %s the policy file at these commits is likely to be asked for', (_name, event, names) => {
  const specs = likelySpecs({ ...event, repository, sha: sha('merge'), ref: null, range: null });
  const files = specs.filter((spec) => spec.endsWith(':.github/change-policy.yml'));
  expect(files.map((spec) => spec.split(':')[0])).toEqual(names.map(sha));
});

test('of a range on a laptop, its ends and the default branch are', () => {
  const range = { base: 'v1', head: 'v2' };
  const specs = likelySpecs({ name: 'cli', payload: null, repository: null, sha: null, ref: null, range });
  expect(specs).toEqual(expect.arrayContaining(['v1^{commit}', 'v2^{commit}', 'refs/remotes/origin/HEAD^{commit}']));
});
