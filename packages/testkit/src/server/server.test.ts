import { afterEach, describe, expect, test } from 'vitest';

import { shaOf } from '../world/object-id.ts';
import type { World, WorldCommit } from '../world/types.ts';
import type { Fault } from './faults.ts';
import { sampleWorld } from './sample-world.ts';
import { type GitHubOptions, type GitHubServer, startGitHub } from './start.ts';

const repo = '/repos/acme/webshop';
const open: GitHubServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close().catch(() => undefined);
});

async function start(options: GitHubOptions = {}, world: World = sampleWorld().data): Promise<GitHubServer> {
  const server = await startGitHub(world, options);
  open.push(server);
  return server;
}

function get(server: GitHubServer, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(server.url + path, { headers: { authorization: `Bearer ${server.token}`, ...headers } });
}

async function json(response: Response): Promise<unknown> {
  return response.json();
}

/** Pull request 1 with as many commits as told, one after another. */
function longWorld(count: number): World {
  const commits = Array.from({ length: count + 1 }, (_, index): WorldCommit => ({
    sha: shaOf(`c${index}`),
    parents: index === 0 ? [] : [shaOf(`c${index - 1}`)],
    message: `feat: step ${index}`,
  }));
  const [base, head] = [shaOf('c0'), shaOf(`c${count}`)];
  return {
    repositories: [
      {
        fullName: 'acme/webshop',
        defaultBranch: 'main',
        branches: { main: base, 'feature/long': head },
        commits,
        pulls: [
          {
            number: 1,
            title: 'feat: long',
            base: { ref: 'main', sha: base },
            head: { ref: 'feature/long', sha: head },
          },
        ],
      },
    ],
  };
}

describe('pages', () => {
  test('follow each other by Link headers, oldest commit first, to 250 and no further', async () => {
    const server = await start({}, longWorld(300));
    const messages: string[] = [];
    let next: string | null = `${server.url}${repo}/pulls/1/commits?per_page=100`;
    const links: (string | null)[] = [];
    while (next !== null) {
      const response: Response = await fetch(next, { headers: { authorization: `Bearer ${server.token}` } });
      const page = (await json(response)) as { readonly commit: { readonly message: string } }[];
      messages.push(...page.map(({ commit }) => commit.message));
      const link = response.headers.get('link');
      links.push(link);
      next = /<([^>]+)>; rel="next"/.exec(link ?? '')?.[1] ?? null;
    }
    expect(messages).toEqual(Array.from({ length: 250 }, (_, index) => `feat: step ${index + 1}`));
    const at = `${server.url}${repo}/pulls/1/commits?per_page=100&page=`;
    expect(links).toEqual([
      `<${at}2>; rel="next", <${at}3>; rel="last"`,
      `<${at}1>; rel="prev", <${at}3>; rel="next", <${at}3>; rel="last", <${at}1>; rel="first"`,
      `<${at}2>; rel="prev", <${at}1>; rel="first"`,
    ]);
  });

  test('a comparison without pages keeps the newest 250; with pages it starts at the oldest', async () => {
    const server = await start({}, longWorld(300));
    const whole = (await json(await get(server, `${repo}/compare/main...feature/long`))) as Comparison;
    expect([whole.total_commits, whole.commits.length, whole.commits.at(-1)?.sha]).toEqual([300, 250, shaOf('c300')]);
    const page = (await json(
      await get(server, `${repo}/compare/main...feature%2Flong?per_page=100&page=3`),
    )) as Comparison;
    expect([page.commits.length, page.commits[0]?.sha, page.files]).toEqual([100, shaOf('c201'), undefined]);
  });
});

interface Comparison {
  readonly status: string;
  readonly total_commits: number;
  readonly ahead_by: number;
  readonly behind_by: number;
  readonly files?: readonly unknown[];
  readonly commits: readonly { readonly sha: string }[];
}

test.each([
  ['main', 'main', 'identical', 0, 0],
  ['base', 'feature', 'ahead', 2, 0],
  ['feature', 'base', 'behind', 0, 2],
  ['main', 'feature', 'diverged', 2, 1],
])('%s...%s is %s', async (base, head, status, ahead, behind) => {
  const server = await start();
  const path = `${repo}/compare/${shaOf(base)}...${shaOf(head)}`;
  expect(await json(await get(server, path))).toMatchObject({ status, ahead_by: ahead, behind_by: behind });
});

test("a pull request's files are what the branch changed, as git counts", async () => {
  const server = await start();
  const files = (await json(await get(server, `${repo}/pulls/7/files`))) as { readonly patch?: string }[];
  expect(files).toMatchObject([
    { filename: 'README.md', status: 'modified', additions: 1, deletions: 1, patch: '@@ -1,2 +1,2 @@\n one\n-two\n+2' },
    { filename: 'new.txt', status: 'renamed', previous_filename: 'old.txt', changes: 0 },
    { filename: 'src/app.py', status: 'added', additions: 1, deletions: 0, patch: '@@ -0,0 +1 @@\n+print(1)' },
  ]);
});

test('a file comes as base64 JSON, or raw', async () => {
  const server = await start();
  const file = (await json(await get(server, `${repo}/contents/README.md?ref=feature`))) as {
    readonly content: string;
  };
  expect(Buffer.from(file.content, 'base64').toString()).toBe('one\n2\n');
  const raw = await get(server, `${repo}/contents/README.md`, { accept: 'application/vnd.github.raw+json' });
  expect(await raw.text()).toBe('one\ntwo\n');
});

test('a known entity tag is answered 304 with no body and costs nothing', async () => {
  const server = await start();
  const first = await get(server, repo);
  await first.text();
  const again = await get(server, repo, { 'if-none-match': first.headers.get('etag') ?? '' });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect(again.headers.get('x-ratelimit-remaining')).toBe(first.headers.get('x-ratelimit-remaining'));
});

test('what was written is there to be read', async () => {
  const server = await start();
  const headers = { authorization: `Bearer ${server.token}` };
  const body = JSON.stringify({ state: 'failure', context: 'commit-lint', description: '1 of 2' });
  await fetch(`${server.url}${repo}/statuses/${shaOf('feature')}`, { method: 'POST', headers, body });
  const statuses = await json(await get(server, `${repo}/commits/feature/statuses`));
  expect(statuses).toMatchObject([{ state: 'failure', context: 'commit-lint', description: '1 of 2' }]);
  expect(server.requests.map(({ method, status }) => `${method} ${status}`)).toEqual(['POST 201', 'GET 200']);
});

describe('who may', () => {
  const world = (permissions: Readonly<Record<string, 'read' | 'write'>>, hide = {}): World => {
    const { data } = sampleWorld();
    return { token: { value: 't1', permissions }, repositories: data.repositories.map((one) => ({ ...one, ...hide })) };
  };
  const contents = `${repo}/contents/README.md`;

  test.each([
    ['a wrong token', world({}), { authorization: 'token wrong' }, contents, 401],
    ['no token, private repository', world({}), { authorization: '' }, contents, 404],
    ['no token, public repository', world({}, { private: false }), { authorization: '' }, contents, 200],
    ['the permission', world({ contents: 'read' }), {}, contents, 200],
    ['another permission', world({ issues: 'write' }), {}, contents, 403],
    ['an invisible repository', world({ contents: 'read' }, { visible: false }), {}, contents, 404],
    ['the other of two permissions', world({ 'pull-requests': 'read' }), {}, `${repo}/issues/7`, 200],
  ])('%s', async (_, data, headers, path, status) => {
    const server = await start({}, data);
    const response = await get(server, path, headers);
    expect(response.status).toBe(status);
    await response.text();
    expect(response.headers.get('x-accepted-github-permissions')).toBe(status === 403 ? 'contents=read' : null);
    expect(() => server.assertDrained()).not.toThrow();
  });
});

describe('faults on demand', () => {
  const path = '/repos/{owner}/{repo}/pulls/{pull_number}';
  const once = async (
    fault: Omit<Fault, 'path'>,
  ): Promise<{ readonly server: GitHubServer; readonly first: Promise<Response> }> => {
    const server = await start({ faults: [{ path, ...fault } as Fault] });
    return { server, first: get(server, `${repo}/pulls/7`) };
  };

  test('an error status, once, then the truth', async () => {
    const { first, server } = await once({ status: 502 } as Fault);
    expect((await first).status).toBe(502);
    expect((await get(server, `${repo}/pulls/7`)).status).toBe(200);
    expect(() => server.assertDrained()).not.toThrow();
  });

  test('a rate limit with its headers', async () => {
    const { first } = await once({ rateLimited: 'primary' } as Fault);
    const response = await first;
    expect([response.status, response.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    const second = await once({ rateLimited: 'secondary' } as Fault);
    expect((await second.first).headers.get('retry-after')).toBe('60');
  });

  test('latency before the truth', async () => {
    const started = performance.now();
    const { first } = await once({ latencyMs: 120 } as Fault);
    expect((await first).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThan(115);
  });

  test('half an answer, then a cut connection', async () => {
    const { first } = await once({ truncate: true } as Fault);
    const response = await first;
    await expect(response.text()).rejects.toThrow('terminated');
  });

  test('an answer that is no JSON', async () => {
    const { first } = await once({ malformed: true } as Fault);
    const response = await first;
    expect(response.status).toBe(200);
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  test('no answer at all', async () => {
    const server = await start({ faults: [{ path, hang: true }] });
    const answer = fetch(`${server.url}${repo}/pulls/7`, { signal: AbortSignal.timeout(150) });
    await expect(answer).rejects.toThrow(/timeout|aborted/i);
    expect(server.requests[0]?.status).toBe(0);
  });

  test('only on the page that is named', async () => {
    const server = await start({ faults: [{ path: `${path}/commits?page=2`, status: 500 }] });
    expect((await get(server, `${repo}/pulls/7/commits?per_page=1`)).status).toBe(200);
    expect((await get(server, `${repo}/pulls/7/commits?per_page=1&page=2`)).status).toBe(500);
  });
});

describe('the server fails the test', () => {
  const closing = async (options: GitHubOptions, ...paths: readonly string[]): Promise<void> => {
    const server = await startGitHub(sampleWorld().data, options);
    for (const path of paths) await (await get(server, path)).text();
    await server.close();
  };

  test.each([
    ['a request that no route serves', {}, [`${repo}/languages`], `unexpected request: GET ${repo}/languages`],
    ['a filter that no route honours', {}, [`${repo}/commits?author=x`], "query parameter 'author' is not served yet"],
    [
      'an expected route never requested',
      { expect: ['GET /repos/{owner}/{repo}'] },
      [],
      'expected route never requested: GET',
    ],
    ['a fault never used', { faults: [{ path: repo, status: 500 }] }, [], 'fault never used as told (0 of 1)'],
    ['a fault used too seldom', { faults: [{ path: repo, status: 500, times: 3 }] }, [repo, repo], '(2 of 3)'],
  ])('on %s', async (_, options, paths, message) => {
    await expect(closing(options, ...paths)).rejects.toThrow(message);
  });

  test('and a request that no route serves is answered 501', async () => {
    const server = await start();
    expect((await get(server, `${repo}/languages`)).status).toBe(501);
  });

  test('but not when all was as told', async () => {
    const options = { expect: [`GET ${repo}`], faults: [{ path: repo, status: 500, times: Number.POSITIVE_INFINITY }] };
    await expect(closing(options, repo, repo)).resolves.toBeUndefined();
  });
});
