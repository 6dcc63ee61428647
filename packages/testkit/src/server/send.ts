import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Reply } from './contract.ts';
import { entityTag, isKnown, type RateLimit } from './headers.ts';

/** An answer on its way out. */
export interface Outgoing {
  readonly reply: Reply;
  readonly limits: RateLimit;
  readonly authorized: boolean;
  /** Send half of it, then cut the connection. */
  readonly cut: boolean;
}

/** The bytes of a reply. */
export function bodyOf(reply: Reply): Buffer {
  return 'json' in reply ? Buffer.from(JSON.stringify(reply.json)) : Buffer.from(reply.bytes);
}

/** Writes the answer with GitHub's headers, or 304 where the caller has it already. Returns the status sent. */
export function send(outgoing: Outgoing, request: IncomingMessage, response: ServerResponse): number {
  const { reply, authorized } = outgoing;
  const body = bodyOf(reply);
  const reading = request.method === 'GET' || request.method === 'HEAD';
  const tag = reading && reply.status === 200 ? entityTag(body) : null;
  const known = tag !== null && isKnown(request.headers['if-none-match'], tag);
  const status = known ? 304 : reply.status;
  const headers = {
    ...spent(outgoing, !(known && authorized)),
    'x-github-api-version-selected': '2022-11-28',
    'x-github-request-id': 'TEST:0000:0000000:0000000:00000000',
    ...(tag === null ? {} : { etag: tag, 'cache-control': 'private, max-age=60, s-maxage=60' }),
    ...(known ? {} : { 'content-type': typeOf(reply), 'content-length': String(body.length) }),
    ...reply.headers,
  };
  response.writeHead(status, headers);
  if (outgoing.cut) response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
  else response.end(known || request.method === 'HEAD' ? undefined : body);
  return status;
}

/** GraphQL has its own budget, which stands in its reply. */
function spent({ authorized, limits, reply }: Outgoing, spend: boolean): Readonly<Record<string, string>> {
  return reply.headers?.['x-ratelimit-resource'] === undefined ? limits.headers(spend, authorized) : {};
}

function typeOf(reply: Reply): string {
  return 'json' in reply ? 'application/json; charset=utf-8' : reply.type;
}
