import { available, unavailable } from '@cm/model';
import { describe, expect, it } from 'vitest';

import type { ForgeIssue, ForgePort } from './forge-port.ts';
import { githubIssues } from './tracker.ts';

const issue: ForgeIssue = { number: 7, isPullRequest: false, createdAt: '2026-01-05T09:00:00Z', closedAt: null };

function trackerOf(answer: ReturnType<typeof available<ForgeIssue>> | ReturnType<typeof unavailable>) {
  const asked: string[] = [];
  const forge = {
    issue: (repo: string, number: number) => {
      asked.push(`${repo}#${number}`);
      return Promise.resolve(answer);
    },
  } as ForgePort;
  return { tracker: githubIssues(forge, 'acme/webshop'), asked };
}

describe('GitHub issues as a tracker', () => {
  it.each([
    ['#12', true],
    ['acme/shop#12', true],
    ['TASK-12', false],
    ['#0', false],
    ['#012', false],
    ['#12345678901', false],
    ['a/b/c#1', false],
    ['acme/shop', false],
    ['', false],
    ['#12; rm', false],
  ])('keeps %j: %s', (ticket, kept) => {
    expect(trackerOf(available(issue)).tracker.keeps(ticket)).toBe(kept);
  });

  it('asks the change’s own repository, or the one that the ticket names', async () => {
    const { tracker, asked } = trackerOf(available(issue));
    await tracker.find('#7');
    await tracker.find('acme/shop#8');
    expect(asked).toEqual(['acme/webshop#7', 'acme/shop#8']);
  });

  it('tells times in milliseconds', async () => {
    const closed = { ...issue, closedAt: '2026-01-05T10:00:00Z', isPullRequest: true };
    expect(await trackerOf(available(issue)).tracker.find('#7')).toEqual(
      available({ kind: 'ticket', createdAt: Date.UTC(2026, 0, 5, 9), closedAt: null }),
    );
    expect(await trackerOf(available(closed)).tracker.find('#7')).toEqual(
      available({ kind: 'pull-request', createdAt: Date.UTC(2026, 0, 5, 9), closedAt: Date.UTC(2026, 0, 5, 10) }),
    );
  });

  it('passes on why it could not be asked', async () => {
    expect(await trackerOf(unavailable('no network')).tracker.find('#7')).toEqual(unavailable('no network'));
  });
});
