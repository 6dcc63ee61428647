import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { LogPort } from '@cm/app';

import { createForge } from './forge.ts';

/** What the stand-in answers: a JSON value, or anything that the handler writes itself. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** A server on this machine that answers as the test says, and keeps what it was asked. */
export async function standIn(handler: Handler, options: { timeoutMs?: number; token?: string | null } = {}) {
  const asked: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(decodeURIComponent(request.url ?? ''));
    authorizations.push(request.headers.authorization);
    const answer = handler(request, response);
    if (answer === undefined || response.writableEnded) return;
    if (!response.hasHeader('content-type')) response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const lines: string[] = [];
  const keep = (message: string): void => void lines.push(message);
  const log: LogPort = { debug: keep, info: keep, warning: keep, group: keep, endGroup: () => undefined };
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3/`;
  const { timeoutMs = 2000, token = 'ghs_secret' } = options;
  return {
    forge: createForge({ apiUrl, token, log, timeoutMs, retrySeconds: 0.01 }),
    asked,
    authorizations,
    lines,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with a status, a message as GitHub writes it, and headers. */
export function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify({ message }));
}
