import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { cleaned, retryDelay } from './failure.ts';
import { createForge } from './forge.ts';
import { contentOf, commitOf, comparisonPageOf, repositoryOf, reviewOf } from './replies.ts';
import { refuse, standIn } from './stand-in.ts';

const repo = 'acme/webshop';
const used = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1767225600' };
type Answer = (response: ServerResponse) => void;

describe('what GitHub refuses', () => {
  test.each<readonly [string, Answer, readonly string[], number]>([
    ['a bad token', (to) => refuse(to, 401, 'Bad credentials'), ['refused the token (401)', 'github.token'], 1],
    [
      'a missing permission',
      (to) => refuse(to, 403, 'Resource not accessible by integration'),
      ['(403', '`permissions: pull-requests: read`'],
      1,
    ],
    [
      'a rate limit',
      (to) => refuse(to, 403, 'API rate limit exceeded', used),
      ['rate limit is used up', '2026-01-01 00:00 UTC'],
      1,
    ],
    [
      'a rate limit, told by 429',
      (to) => refuse(to, 429, 'API rate limit exceeded', used),
      ['rate limit is used up'],
      1,
    ],
    [
      'too many requests',
      (to) => refuse(to, 403, 'You have exceeded a secondary rate limit'),
      ['fewer requests at a time', 'in a minute'],
      3,
    ],
    ['too many requests, for long', (to) => refuse(to, 429, 'slow down', { 'retry-after': '3600' }), ['in 3600 s'], 1],
    [
      'single sign-on',
      (to) => refuse(to, 403, 'Resource protected by organization SAML enforcement'),
      ['Authorise the token'],
      1,
    ],
    [
      'what is not there',
      (to) => refuse(to, 404, 'Not Found'),
      ['no pull request acme/webshop#7, or the token may not see it (404)'],
      1,
    ],
    ['what it cannot process', (to) => refuse(to, 422, 'Unprocessable'), ['answered 422 (Unprocessable'], 1],
    ['a fault of its own', (to) => refuse(to, 502, 'Bad Gateway'), ['answered 502', 'Run the job again'], 3],
    ['a lost connection', (to) => to.destroy(), ['could not be asked', 'HTTPS_PROXY'], 3],
    ['no answer', () => undefined, ['timeout: no whole answer within 0 s'], 1],
    [
      'half an answer',
      (to) => to.writeHead(200, { 'content-type': 'application/json' }).write('{"number":'),
      ['timeout'],
      1,
    ],
    [
      'malformed JSON',
      (to) => to.writeHead(200, { 'content-type': 'application/json' }).end('{"number":'),
      ['not what its API describes'],
      1,
    ],
    [
      'a sign-in page',
      (to) => to.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
      ['not what its API describes'],
      1,
    ],
    [
      'the wrong shape',
      (to) => to.writeHead(200, { 'content-type': 'application/json' }).end('[]'),
      ['not what its API describes'],
      1,
    ],
  ])('%s', async (_name, answer, words, requests) => {
    await using github = await standIn((_, response) => void answer(response), { timeoutMs: 400 });
    const found = await github.forge.pullRequest(repo, 7);
    const reason = found.status === 'unavailable' ? found.reason : 'available';
    for (const word of words) expect(reason).toContain(word);
    expect(reason).toContain('pull request acme/webshop#7');
    expect(reason).not.toContain('ghs_secret');
    expect(github.lines.join('\n')).not.toContain('ghs_secret');
    expect(github.asked).toHaveLength(requests);
  });

  test('is tried again, and may then succeed', async () => {
    let count = 0;
    await using github = await standIn((_, response) => {
      count += 1;
      if (count < 3) return refuse(response, count === 1 ? 503 : 429, 'wait', { 'retry-after': '0' });
      return { full_name: repo, default_branch: 'main' };
    });
    expect(await github.forge.repository(repo)).toMatchObject({ status: 'available' });
  });

  test('a server that is not there, and a token that is not given, are reasons too', async () => {
    const log = { debug: () => {}, info: () => {}, warning: () => {}, group: () => {}, endGroup: () => {} };
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address() as AddressInfo;
    closed.close();
    const apiUrl = `http://127.0.0.1:${port}`;
    const nobody = createForge({ apiUrl, token: 'x', log, retrySeconds: 0.01 });
    expect(await nobody.repository(repo)).toMatchObject({ reason: expect.stringContaining('ECONNREFUSED') });
    for (const token of [null, '']) {
      const without = createForge({ apiUrl, token, log });
      expect(without.hasToken).toBe(false);
      expect(await without.reviews(repo, 1)).toMatchObject({ reason: expect.stringContaining('there is no token') });
    }
  });
});

test.each([
  [500, {}, 0, 2],
  [500, {}, 1, 4],
  [503, { 'retry-after': '30' }, 0, 30],
  [503, { 'retry-after': '31' }, 0, null],
  [503, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, 0, null],
  [403, {}, 0, null],
  [404, { 'retry-after': '1' }, 0, null],
])('after %i with %j, attempt %i waits %j s at a base of 2 s', (status, headers, attempt, seconds) => {
  expect(retryDelay({ status, headers, message: '' }, attempt, 2)).toBe(seconds);
});

test('a reader of replies never throws, whatever comes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      for (const read of [commitOf, comparisonPageOf, repositoryOf, reviewOf]) {
        const value = read(data);
        expect(value === null || typeof value === 'object').toBe(true);
      }
      expect(Object.keys(contentOf(data))).toHaveLength(1);
    }),
  );
});

test('text from outside is one short line without the token', () => {
  expect(cleaned('a\r\n::error::b\u001b[0m tok', 'tok')).toBe('a ::error::b [0m ***');
  expect(cleaned('x'.repeat(1e6), null).length).toBeLessThan(250);
});
