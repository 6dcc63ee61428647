import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { proxyFetch } from './proxy-fetch.ts';
import { namesProxy } from './proxy.ts';

const servers: Server[] = [];

async function listening(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A server behind a proxy that is the only one to know its name; what the proxy was asked for is kept. */
async function behindProxy(answer: RequestListener): Promise<readonly string[]> {
  const asked: string[] = [];
  const target = await listening(createServer(answer));
  const proxy = createServer();
  proxy.on('connect', (request: IncomingMessage, socket: Duplex) => {
    asked.push(request.url ?? '');
    const there = connect(target, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      there.pipe(socket).pipe(there);
    });
    for (const end of [there, socket]) end.on('error', () => there.destroy());
  });
  vi.stubEnv('http_proxy', `http://127.0.0.1:${await listening(proxy)}`);
  return asked;
}

afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('a request through a proxy', () => {
  it('carries method, headers and body there, and status, headers and body back', async () => {
    const seen: string[] = [];
    const asked = await behindProxy((request, response) => {
      request.on('data', (chunk: Buffer) =>
        seen.push(`${request.method} ${request.headers['x-acme']} ${String(chunk)}`),
      );
      request.on('end', () => response.writeHead(201, { link: '<x>; rel="next"' }).end('{"id":1}'));
    });
    const answer = await proxyFetch('http://github.acme.test/api/v3/x', {
      method: 'POST',
      headers: { 'x-acme': 'shop' },
      body: '{"a":1}',
    });
    expect([answer.status, answer.headers.get('link'), await answer.json()]).toEqual([
      201,
      '<x>; rel="next"',
      { id: 1 },
    ]);
    expect([asked, seen]).toEqual([['github.acme.test:80'], ['POST shop {"a":1}']]);
  });

  it('follows a redirect, and does not give the token to another host', async () => {
    const tokens: (string | undefined)[] = [];
    const asked = await behindProxy((request, response) => {
      tokens.push(request.headers.authorization);
      if (request.url === '/zip') response.writeHead(302, { location: 'http://files.acme.test/1' }).end();
      else response.end('PK');
    });
    const answer = await proxyFetch('http://github.acme.test/zip', { headers: { authorization: 'token ghs_secret' } });
    expect(await answer.text()).toBe('PK');
    expect(asked).toEqual(['github.acme.test:80', 'files.acme.test:80']);
    expect(tokens).toEqual(['token ghs_secret', undefined]);
  });

  it('gives an answer without a body', async () => {
    await behindProxy((_request, response) => response.writeHead(204).end());
    const answer = await proxyFetch('http://github.acme.test/x');
    expect([answer.status, answer.body]).toEqual([204, null]);
  });

  it('ends with the signal, before the answer and within it', async () => {
    await behindProxy((request, response) => {
      if (request.url === '/slow') response.write('{');
    });
    const never = proxyFetch('http://github.acme.test/never', { signal: AbortSignal.timeout(50) });
    await expect(never).rejects.toThrow('timeout');
    const slow = await proxyFetch('http://github.acme.test/slow', { signal: AbortSignal.timeout(200) });
    await expect(slow.text()).rejects.toThrow(/timeout|terminated/);
  });

  it('is refused where the proxy is not there', async () => {
    vi.stubEnv('http_proxy', 'http://127.0.0.1:1');
    await expect(proxyFetch('http://github.acme.test/x')).rejects.toThrow('ECONNREFUSED');
  });
});

describe('@actions/github behind a proxy', () => {
  it.each(['https_proxy', 'HTTPS_PROXY'])('can be loaded where %s names one, and never goes around it', (name) => {
    const code = `
      const { getOctokit } = await import('@actions/github');
      getOctokit('t').request('GET /').catch(({ cause, message }) => console.log([message, cause?.message].join(' ')));`;
    const env = { ...process.env, no_proxy: '', NO_PROXY: '', [name]: 'http://127.0.0.1:1' };
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { env, encoding: 'utf8' });
    expect(said).toContain('This agent for proxies is not in the release tree.');
  });
});

describe('the environment', () => {
  it.each([
    [{}, false],
    [{ https_proxy: '' }, false],
    [{ no_proxy: '*' }, false],
    [{ https_proxy: 'http://proxy.acme.test:3128' }, true],
    [{ HTTPS_PROXY: 'http://proxy.acme.test:3128' }, true],
    [{ HTTP_PROXY: 'http://proxy.acme.test:3128' }, true],
  ])('%j names a proxy: %s', (env, expected) => {
    expect(namesProxy(env)).toBe(expected);
  });
});
