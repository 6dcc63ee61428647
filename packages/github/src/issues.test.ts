import { describe, expect, test } from 'vitest';

import { issueOf, nameOf } from './replies.ts';
import { refuse, standIn } from './stand-in.ts';

const repo = 'acme/webshop';
const open = { number: 12, state: 'open', created_at: '2026-01-05T09:00:00Z', closed_at: null, title: 'x' };

describe('an issue', () => {
  test('is asked for by its number', async () => {
    await using github = await standIn(() => open);
    expect(await github.forge.issue(repo, 12)).toEqual({
      status: 'available',
      value: { number: 12, isPullRequest: false, createdAt: '2026-01-05T09:00:00Z', closedAt: null },
    });
    expect(github.asked).toEqual(['/api/v3/repos/acme/webshop/issues/12']);
  });

  test.each<readonly [string, object, object | null]>([
    ['a pull request', { ...open, pull_request: { url: 'x' } }, { isPullRequest: true }],
    ['closed', { ...open, state: 'closed', closed_at: '2026-02-01T00:00:00Z' }, { closedAt: '2026-02-01T00:00:00Z' }],
    ['open again, with the time of its first end', { ...open, closed_at: '2026-02-01T00:00:00Z' }, { closedAt: null }],
    ['closed, nobody knows when', { ...open, state: 'closed' }, null],
    ['made, nobody knows when', { ...open, created_at: null }, null],
    ['made at no time', { ...open, created_at: 'soon' }, null],
    ['without a number', { ...open, number: 'x' }, null],
    ['a list', [open], null],
  ])('%s', (_, data, expected) => {
    const found = issueOf(data);
    expect(found === null ? null : { ...found, ...expected }).toEqual(expected === null ? null : found);
  });

  test.each([
    [404, 'GitHub has no issue acme/webshop#12, or the token may not see it (404)'],
    [403, '`permissions: issues: read`'],
    [410, 'issue acme/webshop#12'],
  ])('that is answered with %i is unavailable, with what to do', async (status, words) => {
    await using github = await standIn((_, response) => refuse(response, status, 'Refused'));
    const found = await github.forge.issue(repo, 12);
    expect(found).toMatchObject({ status: 'unavailable', reason: expect.stringContaining(words) });
  });
});

describe('the names of the root folder', () => {
  test('are asked for at a commit or branch', async () => {
    await using github = await standIn(() => [{ name: 'README.md' }, { name: 'src' }]);
    const found = await github.forge.rootNames(repo, 'main');
    expect(found).toEqual({ status: 'available', value: ['README.md', 'src'] });
    expect(github.asked[0]).toMatch(/^\/api\/v3\/repos\/acme\/webshop\/contents\/?\?ref=main$/);
  });

  test('are unavailable where GitHub may have left some out', async () => {
    await using github = await standIn(() => Array.from({ length: 1000 }, (_, index) => ({ name: `${index}` })));
    expect(await github.forge.rootNames(repo, 'main')).toMatchObject({
      status: 'unavailable',
      reason: expect.stringContaining('fetch-depth: 0'),
    });
  });

  test.each([{}, 'x', null, [{ name: 3 }], [null]])('are unavailable where the answer is %j', async (data) => {
    await using github = await standIn(() => data ?? 0);
    expect((await github.forge.rootNames(repo, 'main')).status).toBe('unavailable');
    expect(nameOf(data)).toBeNull();
  });
});
