import { expect, test } from 'vitest';

import { refuse, standIn } from './stand-in.ts';

function alert(number: number) {
  return {
    number,
    state: 'open',
    created_at: '2026-01-05T09:00:00Z',
    dependency: { package: { ecosystem: 'pip', name: 'django' }, manifest_path: 'requirements.txt' },
    security_advisory: {
      ghsa_id: 'GHSA-rf4j-j272-fj86',
      cve_id: 'CVE-2018-6188',
      summary: 'A flaw',
      severity: 'medium',
      cvss_severities: {
        cvss_v3: { vector_string: 'CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', score: 7.5 },
        cvss_v4: { vector_string: null, score: 0 },
      },
      cwes: [],
      published_at: '2018-10-03T21:13:54Z',
      withdrawn_at: null,
    },
    security_vulnerability: { severity: 'high', first_patched_version: { identifier: '2.0.2' } },
    html_url: 'https://github.com/acme/webshop/security/dependabot/1',
  };
}

test('10,000 alerts are 100 calls, which follow the cursors', async () => {
  const pages = 100;
  await using server = await standIn((request, response) => {
    const after = Number(new URL(request.url ?? '', 'http://x').searchParams.get('after') ?? '0');
    const next = `<http://x${(request.url ?? '').split('?')[0]}?after=${after + 1}>; rel="next"`;
    response.setHeader('x-ratelimit-remaining', '900');
    if (after + 1 < pages) response.setHeader('link', next);
    return Array.from({ length: 100 }, (_, index) => alert(after * 100 + index + 1));
  });
  const read = await server.forge.alerts('acme/webshop', 'dependabot');
  if (read.status === 'unavailable') throw new Error(read.reason);
  expect(read.value).toHaveLength(10_000);
  expect(new Set(read.value.map(({ number }) => number)).size).toBe(10_000);
  expect(server.asked).toHaveLength(100);
  expect(server.asked[0]).toContain('per_page=100');
});

test('an alert says what GitHub says of it', async () => {
  await using server = await standIn(() => [alert(1)]);
  expect(await server.forge.alerts('acme/webshop', 'dependabot')).toEqual({
    status: 'available',
    value: [
      {
        kind: 'dependabot',
        number: 1,
        state: 'open',
        createdAt: '2026-01-05T09:00:00.000Z',
        closedAt: null,
        dismissal: null,
        ids: ['GHSA-rf4j-j272-fj86', 'CVE-2018-6188'],
        title: 'A flaw',
        package: { ecosystem: 'pip', name: 'django' },
        severity: 'high',
        cvss: [{ vector: 'CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', score: 7.5 }],
        malware: false,
        path: 'requirements.txt',
        line: null,
        fixedVersion: '2.0.2',
        publishedAt: '2018-10-03T21:13:54.000Z',
        withdrawnAt: null,
        url: 'https://github.com/acme/webshop/security/dependabot/1',
      },
    ],
  });
});

test.each([
  ['dependabot', 403, 'Resource not accessible by integration', /vulnerability-alerts: read/],
  ['code-scanning', 403, 'Resource not accessible by integration', /security-events: read/],
  ['dependabot', 403, 'Dependabot alerts are disabled for this repository.', /disabled/],
  ['code-scanning', 404, 'no analysis found', /has no code-scanning alerts/],
] as const)('%s refused with %i is no empty list', async (kind, status, message, reason) => {
  await using server = await standIn((_, response) => refuse(response, status, message));
  const read = await server.forge.alerts('acme/webshop', kind);
  expect(read).toMatchObject({ status: 'unavailable', reason: expect.stringMatching(reason) });
});

test('half a list is no list: an hour that is nearly used up stops the reading', async () => {
  await using server = await standIn((request, response) => {
    response.setHeader('x-ratelimit-remaining', '12');
    response.setHeader('link', `<http://x${request.url}&after=abc>; rel="next"`);
    return [alert(1)];
  });
  const read = await server.forge.alerts('acme/webshop', 'dependabot');
  expect(read).toMatchObject({ status: 'unavailable', reason: expect.stringContaining('12 requests left') });
});

test('an alert without a date is no list either', async () => {
  await using server = await standIn(() => [{ ...alert(7), created_at: 'yesterday' }]);
  const read = await server.forge.alerts('acme/webshop', 'dependabot');
  expect(read).toMatchObject({ status: 'unavailable', reason: expect.stringContaining('alert 7') });
});
