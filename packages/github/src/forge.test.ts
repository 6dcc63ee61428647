import { describe, expect, test } from 'vitest';

import { refuse, standIn } from './stand-in.ts';

const repo = 'acme/webshop';
const sha = (index: number): string => index.toString(16).padStart(40, '0');

function commit(index: number) {
  const person = { name: 'Ada', email: 'ada@acme.test', date: '2026-01-01T00:00:00Z' };
  return {
    sha: sha(index),
    parents: [{ sha: sha(index - 1) }],
    author: null,
    commit: { message: `feat: ${index}`, author: person, committer: person },
  };
}

/** Answers `compare` in pages as GitHub does, for a range of `count` commits of which it tells `told`. */
function comparing(count: number, told = count) {
  return standIn((request) => {
    const query = new URL(request.url ?? '', 'http://x').searchParams;
    const [page, size] = [Number(query.get('page')), Number(query.get('per_page'))];
    const commits = Array.from({ length: count }, (_, index) => commit(index + 1)).slice(
      (page - 1) * size,
      page * size,
    );
    return { status: 'ahead', total_commits: told, commits };
  });
}

describe('compare', () => {
  test.each([0, 1, 100, 101, 251])('reads all of %i commits, oldest first', async (count) => {
    await using github = await comparing(count);
    const found = await github.forge.compare(repo, 'main', 'feature/x');
    expect(found).toMatchObject({ status: 'available', value: { status: 'ahead', total: count } });
    const commits = found.status === 'available' ? found.value.commits : [];
    expect(commits.map((one) => one.message)).toEqual(
      Array.from({ length: count }, (_, index) => `feat: ${index + 1}`),
    );
    expect(github.asked[0]).toBe('/api/v3/repos/acme/webshop/compare/main...feature/x?per_page=100&page=1');
    expect(github.asked.length).toBe(Math.max(1, Math.ceil(count / 100)));
  });

  test.each([
    [130, 131],
    [130, 129],
    [0, 3],
  ])('is unavailable where %i commits are listed and %i are counted', async (listed, told) => {
    await using github = await comparing(listed, told);
    expect(await github.forge.compare(repo, 'a', 'b')).toMatchObject({
      status: 'unavailable',
      reason: expect.stringContaining(`counts ${told} commits`),
    });
  });

  test('asks for a status alone in one request of one commit', async () => {
    await using github = await standIn(() => ({ status: 'diverged', total_commits: 3, commits: [] }));
    expect(await github.forge.compareStatus(repo, 'a', 'b')).toEqual({ status: 'available', value: 'diverged' });
    expect(github.asked).toEqual(['/api/v3/repos/acme/webshop/compare/a...b?per_page=1&page=2']);
  });
});

describe('a list', () => {
  test('is read to its last page, by GitHub’s own link', async () => {
    await using github = await standIn((request, response) => {
      const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page'));
      if (page < 3) response.setHeader('link', '<http://x/?page=9>; rel="next", <http://x/?page=3>; rel="last"');
      return [
        {
          user: { login: `r${page}`, type: 'User' },
          state: 'APPROVED',
          commit_id: sha(page),
          author_association: 'MEMBER',
        },
      ];
    });
    const found = await github.forge.reviews(repo, 7);
    expect(found).toMatchObject({
      value: [{ user: { login: 'r1' } }, { user: { login: 'r2' } }, { user: { login: 'r3' }, association: 'MEMBER' }],
    });
    expect(github.asked).toHaveLength(3);
    expect(new Set(github.authorizations)).toEqual(new Set(['token ghs_secret']));
  });

  test.each([
    ['a review with an unknown state', [{ user: null, state: 'MAYBE' }]],
    ['no list', { message: 'hello' }],
  ])('with %s is unavailable', async (_name, answer) => {
    await using github = await standIn(() => answer);
    expect(await github.forge.reviews(repo, 7)).toMatchObject({
      reason: expect.stringContaining('not what its API describes'),
    });
  });

  test('of the commits of a path is their hashes', async () => {
    await using github = await standIn(() => [commit(2), commit(1)]);
    const found = await github.forge.commitsOfPath(repo, '.github/change-policy.yml', 'main');
    expect(found).toEqual({ status: 'available', value: [sha(2), sha(1)] });
    expect(github.asked[0]).toContain('path=.github/change-policy.yml&sha=main&per_page=100');
  });
});

describe('a file', () => {
  const file = (text: string, more = {}) => {
    const bytes = Buffer.from(text);
    return {
      type: 'file',
      encoding: 'base64',
      size: bytes.length,
      content: bytes.toString('base64').replace(/(.{5})/g, '$1\n'),
      ...more,
    };
  };

  test('is given as its bytes', async () => {
    await using github = await standIn(() => file('naïve: true\n'));
    const found = await github.forge.fileAt(repo, 'docs/a file.yml', 'main');
    expect(found.status === 'available' ? Buffer.from(found.value ?? []).toString() : found.reason).toBe(
      'naïve: true\n',
    );
    expect(github.asked).toEqual(['/api/v3/repos/acme/webshop/contents/docs/a file.yml?ref=main']);
  });

  test.each([
    ['a folder', [file('x')], 'a folder'],
    ['a file over 1 MiB', { ...file(''), encoding: 'none' }, 'over 1 MiB'],
    ['a file that came incomplete', file('half', { size: 8 }), 'incomplete'],
    ['a submodule', { type: 'submodule' }, 'no file'],
  ])('that is %s is unavailable', async (_name, answer, reason) => {
    await using github = await standIn(() => answer);
    expect(await github.forge.fileAt(repo, 'a.yml', 'main')).toMatchObject({ reason: expect.stringContaining(reason) });
  });

  test('is absent only where its commit can be read', async () => {
    await using proved = await standIn((request, response) =>
      request.url?.includes('/contents/') === true ? refuse(response, 404, 'Not Found') : commit(1),
    );
    expect(await proved.forge.fileAt(repo, 'a.yml', 'main')).toEqual({ status: 'available', value: null });
    await using hidden = await standIn((_, response) => refuse(response, 404, 'Not Found'));
    expect(await hidden.forge.fileAt(repo, 'a.yml', 'main')).toMatchObject({
      reason: expect.stringContaining('no commit main of acme/webshop, or the token may not see it (404)'),
    });
  });

  test.each(['../secrets', '/etc/passwd', 'a//b', 'a/./b', ''])('at %j is refused unasked', async (path) => {
    await using github = await standIn(() => file('x'));
    expect(await github.forge.fileAt(repo, path, 'main')).toMatchObject({ reason: expect.stringContaining('no path') });
    expect(github.asked).toEqual([]);
  });
});

describe('one thing', () => {
  test('keeps what GitHub says, and null where it says nothing', async () => {
    await using github = await standIn(() => ({
      full_name: repo,
      default_branch: 'trunk',
      allow_squash_merge: true,
      squash_merge_commit_title: 'SOMETHING_NEW',
    }));
    expect(await github.forge.repository(repo)).toMatchObject({
      value: { defaultBranch: 'trunk', merge: { allowSquash: true, allowMerge: null, squashTitle: null } },
    });
  });

  test('a pull request of a deleted account and a deleted fork is read', async () => {
    const [base, head] = [
      { ref: 'main', sha: sha(1), repo: { full_name: repo } },
      { ref: 'x', sha: sha(2), repo: null },
    ];
    await using github = await standIn(() => ({
      number: 7,
      title: 'feat: x',
      body: null,
      user: null,
      base,
      head,
      commits: 3,
    }));
    expect(await github.forge.pullRequest(repo, 7)).toMatchObject({
      value: { number: 7, body: '', author: null, headRepository: null, commits: 3, mergedAt: null },
    });
  });

  test.each(['acme', 'acme/web/shop', 'acme/web shop', '../x', ''])(
    'of the repository %j is refused unasked',
    async (name) => {
      await using github = await standIn(() => ({}));
      expect(await github.forge.repository(name)).toMatchObject({ status: 'unavailable' });
      expect(github.asked).toEqual([]);
    },
  );
});
