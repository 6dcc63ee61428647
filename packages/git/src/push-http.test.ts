import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { createGit } from './git.ts';
import { reasonOf, recordingLog, type Sandbox, sandbox, valueOf } from './sandbox.ts';

const token = 'ghs_testkit0000';
const author = { name: 'cm-actions', email: 'cm@acme.test' };
const commit = {
  branch: 'records',
  expected: null,
  message: 'x',
  author,
  files: new Map([['a', new Uint8Array([97])]]),
};

let origin: Sandbox;
let server: Server;
let serverUrl: string;

/** GitHub's way with a token: the right one may do everything, another one is told 403, and none 401. */
beforeAll(async () => {
  origin = sandbox();
  origin.commit('feat: one');
  origin.git('config', 'http.receivepack', 'true');
  server = createServer((request, response) => {
    const given = request.headers.authorization;
    const right = given === `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    if (right) return backend(request, response);
    if (given === undefined) response.setHeader('www-authenticate', 'Basic realm="GitHub"');
    response.writeHead(given === undefined ? 401 : 403).end('Permission to acme/webshop.git denied to mallory.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  origin.remove();
});

/** Git's own server side as a CGI program. Source: git-http-backend(1). */
function backend(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', serverUrl);
  const program = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: origin.dir,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      PATH_INFO: url.pathname.replace('/acme/webshop', '/.git'),
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'],
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      REMOTE_USER: 'x',
    },
  });
  request.pipe(program.stdin);
  const parts: Buffer[] = [];
  program.stdout.on('data', (part: Buffer) => parts.push(part));
  program.on('close', () => {
    const all = Buffer.concat(parts);
    const end = all.indexOf('\r\n\r\n');
    for (const line of all.toString('latin1', 0, end).split('\r\n')) {
      const [name = '', value = ''] = line.split(': ');
      if (name === 'Status') response.statusCode = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    response.end(all.subarray(end + 4));
  });
}

/** A clone as `persist-credentials: false` leaves it: nothing in its configuration opens the server. */
function bareClone(): Sandbox {
  const clone = sandbox();
  clone.git('remote', 'add', 'origin', `${serverUrl}/acme/webshop`);
  return clone;
}

test('a token opens the server without anything in the clone, and stays out of it', async () => {
  const clone = bareClone();
  const log = recordingLog();
  const git = createGit({ cwd: clone.dir, log, remoteAuth: { serverUrl, token } });
  expect(valueOf(await git.remoteBranch('records'))).toBeNull();
  const done = valueOf(await git.commitFiles(commit));
  expect(done).toEqual({ kind: 'done', commit: origin.git('rev-parse', 'records') });
  expect(valueOf(await git.remoteBranch('records'))).toBe(origin.git('rev-parse', 'records'));
  expect(clone.git('config', '--local', '--list')).not.toContain('extraheader');
  expect(log.lines.join('\n')).not.toContain(token);
  clone.remove();
});

test.each([
  ['a token that may not', 'ghs_wrong', '`permissions: contents: write`'],
  ['no token', null, 'Pass `token`'],
])('%s: the message says what to do', async (_, given, fix) => {
  const clone = bareClone();
  const remoteAuth = given === null ? null : { serverUrl, token: given };
  const git = createGit({ cwd: clone.dir, log: recordingLog(), remoteAuth });
  const refused = reasonOf(await git.commitFiles(commit));
  expect(refused).toContain(fix);
  expect(refused).not.toContain('ghs_wrong');
  clone.remove();
});
