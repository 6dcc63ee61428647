import { expect, test } from 'vitest';

import { startGitHub } from '../server/start.ts';
import { makeRepository } from './make.ts';
import { addPullRequest } from './pull-request.ts';
import { renewWorld, worldFromRepository } from './world.ts';

test('a push to a real repository reaches the served world, and reviews stay on the commit that they were given on', async () => {
  const repo = makeRepository({
    commits: [
      { message: 'base', files: { 'a.txt': 'a\n' } },
      { id: 'one', branch: 'x', message: 'one', files: { 'b.txt': 'b\n' } },
      { id: 'two', branch: 'later', parents: ['one'], message: 'two', files: { 'c.txt': 'c\n' } },
    ],
  });
  const opened = addPullRequest(repo, { number: 7, head: 'x' });
  const reviews = [{ user: { login: 'ada' }, state: 'APPROVED' as const }];
  const github = await startGitHub(worldFromRepository(repo, { pulls: [{ ...opened, title: 'x', reviews }] }));
  github.repository('acme/webshop')?.addComment(7, 'kept');
  repo.git('update-ref', 'refs/heads/x', repo.sha('two'));
  const moved = addPullRequest(repo, { number: 7, head: 'x' });
  github.change((world) => renewWorld(world, repo, { pulls: [moved] }));
  const read = async (path: string): Promise<unknown> => {
    const headers = { authorization: `Bearer ${github.token}` };
    return (await fetch(`${github.url}/repos/acme/webshop${path}`, { headers })).json();
  };
  expect(await read('/pulls/7')).toMatchObject({ head: { sha: repo.sha('two') }, commits: 2 });
  expect(await read('/pulls/7/reviews')).toMatchObject([{ commit_id: repo.sha('one') }]);
  expect(await read('/issues/7/comments')).toMatchObject([{ body: 'kept' }]);
  await github.close();
  repo.remove();
});
