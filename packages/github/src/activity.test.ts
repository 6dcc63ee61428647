import { describe, expect, test } from 'vitest';

import { activityOf } from './activity.ts';
import { refuse, standIn } from './stand-in.ts';

const repo = 'acme/webshop';
const [before, after] = ['b'.repeat(40), 'a'.repeat(40)];
const event = {
  id: 1,
  activity_type: 'push',
  timestamp: '2026-01-05T09:00:00Z',
  ref: 'refs/heads/main',
  before,
  after,
  actor: { login: 'ada', type: 'User' },
};

/** A branch of so many events, in pages with cursors. */
function happening(count: number) {
  return standIn((request, response) => {
    const query = new URL(request.url ?? '', 'http://x').searchParams;
    const from = Number(query.get('after') ?? 0);
    const to = Math.min(count, from + Number(query.get('per_page')));
    if (to < count) response.setHeader('link', `<http://x/?after=${to}>; rel="next"`);
    return Array.from({ length: to - from }, (_, index) => ({ ...event, id: from + index }));
  });
}

describe('the activity of a branch', () => {
  test.each([
    [250, 1000, 250, true, 3],
    [250, 250, 250, true, 3],
    [250, 150, 150, false, 2],
    [250, 10, 10, false, 1],
    [10, 10, 10, true, 1],
    [0, 10, 0, true, 1],
  ])('of %i events, asked for %i: %i, whole: %s, with %i requests', async (count, most, read, whole, requests) => {
    await using github = await happening(count);
    const found = await github.forge.activity(repo, 'main', { most });
    expect(found).toMatchObject({ value: { whole, items: { length: read } } });
    const ids = found.status === 'available' ? found.value.items.map(({ id }) => id) : [];
    expect(ids).toEqual(Array.from({ length: read }, (_, index) => index));
    expect(github.asked).toHaveLength(requests);
  });

  test('of a period is asked for as GitHub names it', async () => {
    await using github = await happening(1);
    await github.forge.activity(repo, 'main', { most: 100, period: 'quarter' });
    const [path, query] = (github.asked[0] ?? '').split('?');
    expect(path).toBe('/api/v3/repos/acme/webshop/activity');
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
      ref: 'refs/heads/main',
      per_page: '100',
      direction: 'desc',
      time_period: 'quarter',
    });
  });

  test.each<readonly [string, object, object | null]>([
    ['a push', {}, { kind: 'push', at: event.timestamp, by: { login: 'ada', type: 'User' }, before, after }],
    ['a deleted account', { actor: null }, { by: null }],
    ['a new kind', { activity_type: 'teleport' }, null],
    ['no time', { timestamp: null }, null],
    ['no commits', { before: 'x' }, null],
  ])('with %s', (_name, more, expected) => {
    const found = activityOf({ ...event, ...more });
    expect(found === null ? null : { ...found, ...expected }).toEqual(expected === null ? null : found);
    expect(found === null).toBe(expected === null);
  });

  test('that is refused says what to do', async () => {
    await using github = await standIn((_, response) => refuse(response, 403, 'Resource not accessible'));
    expect(await github.forge.activity(repo, 'main', { most: 1 })).toMatchObject({
      reason: expect.stringContaining('permissions: contents: read'),
    });
  });
});

describe('comments on a commit', () => {
  test('are told in GitHub’s order, three pages at most', async () => {
    await using github = await standIn((request, response) => {
      const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page'));
      response.setHeader('link', `<http://x/?page=${page + 1}>; rel="next"`);
      return [{ user: null, created_at: event.timestamp, body: `${page}`, html_url: 'u' }];
    });
    const comment = { by: null, at: event.timestamp, url: 'u' };
    expect(await github.forge.commitComments(repo, after)).toEqual({
      status: 'available',
      value: ['1', '2', '3'].map((body) => ({ ...comment, body })),
    });
    expect(github.asked[0]).toContain(`/commits/${after}/comments?per_page=100&page=1`);
  });

  test('without a text are unreadable', async () => {
    await using github = await standIn(() => [{ created_at: event.timestamp }]);
    expect((await github.forge.commitComments(repo, after)).status).toBe('unavailable');
  });
});
