import type { IncomingMessage, ServerResponse } from 'node:http';

import type { WorldToken } from '../world/types.ts';
import { authenticate, refuse, refuseToken } from './access.ts';
import { type Call, ok, problem, type Reply, type Site } from './contract.ts';
import type { Fault, FaultBook } from './faults.ts';
import { hourly, type RateLimit, rateHeaders } from './headers.ts';
import type { RequestRecord } from './record.ts';
import type { Match, Router } from './router.ts';
import { bodyOf, type Outgoing, send } from './send.ts';
import type { ReplyCheck } from './validation/validator.ts';

/** Everything that answering a request needs. */
export interface Desk {
  readonly site: Site;
  readonly router: Router;
  readonly faults: FaultBook;
  readonly limits: RateLimit;
  readonly record: RequestRecord;
  readonly check: ReplyCheck | null;
}

/** Answers one request and records it: fault first, then route, token, permission, and the route's own answer. */
export async function handle(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const method = request.method ?? 'GET';
  const target = new URL(request.url ?? '/', desk.site.url);
  const body = await readJson(request);
  const match = desk.router(method, target.pathname);
  const fault = desk.faults.take(method, target.pathname, target.searchParams);
  const authorized = request.headers.authorization !== undefined;
  const route = match?.route.path ?? null;
  const note = (status: number, points: number | null = null): void =>
    desk.record.add({ method, path: request.url ?? '/', route, authorized, status, body, points });
  if (fault !== null && 'hang' in fault) return note(0);
  if (fault !== null && 'latencyMs' in fault) await new Promise((resolve) => setTimeout(resolve, fault.latencyMs));
  const asked = isGraphql(method, target) ? 'graphql' : 'rest';
  const faulty = faultReply(fault, asked);
  const { points, reply } = faulty === null ? await answered() : { reply: faulty, points: null };
  const outgoing: Outgoing = { reply, limits: desk.limits, authorized, cut: fault !== null && 'truncate' in fault };
  note(send(outgoing, request, response), points);

  async function answered(): Promise<Answered> {
    if (asked === 'graphql') return graphqlReply(desk, request, body);
    return { reply: answer(desk, match, request, target, body), points: null };
  }
}

interface Answered {
  readonly reply: Reply;
  readonly points: number | null;
}

function isGraphql(method: string, { pathname }: URL): boolean {
  return method === 'POST' && pathname === '/graphql';
}

function faultReply(fault: Fault | null, asked: 'graphql' | 'rest'): Reply | null {
  if (fault === null) return null;
  if ('status' in fault)
    return problem(fault.status, fault.message ?? 'A fault that the test asked for', fault.headers);
  if ('malformed' in fault) {
    return { status: 200, bytes: Buffer.from('{"message": "cut sho'), type: 'application/json; charset=utf-8' };
  }
  if (!('rateLimited' in fault)) return null;
  const words = 'API rate limit exceeded for installation.';
  if (fault.rateLimited === 'primary' && asked === 'graphql')
    return {
      ...ok({ errors: [{ type: 'RATE_LIMITED', message: words }] }),
      headers: rateHeaders(hourly, hourly, 'graphql'),
    };
  return fault.rateLimited === 'primary'
    ? problem(403, words, rateHeaders(hourly, hourly))
    : problem(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '60' });
}

function answer(desk: Desk, match: Match | null, request: IncomingMessage, target: URL, body: unknown): Reply {
  const line = `${request.method} ${target.pathname}${target.search}`;
  if (match === null)
    return unexpected(desk, `unexpected request: ${line}. Add the route to packages/testkit/src/server/routes.`);
  const allowed = new Set([...(match.route.query ?? []), 'page', 'per_page']);
  const unknown = [...target.searchParams.keys()].find((name) => !allowed.has(name));
  if (unknown !== undefined) return unexpected(desk, `query parameter '${unknown}' is not served yet: ${line}`);
  const token = authenticate(desk.site.world(), request.headers.authorization);
  if (token !== null && 'status' in token) return checked(desk, match, token);
  return checked(desk, match, routed(desk, match, request, target, { token, body }));
}

/** GraphQL has its own schema, which is loaded with the first question. */
async function graphqlReply(desk: Desk, request: IncomingMessage, body: unknown): Promise<Answered> {
  const token = authenticate(desk.site.world(), request.headers.authorization);
  if (token === null) return { reply: problem(401, 'This endpoint requires you to be authenticated.'), points: null };
  if ('status' in token) return { reply: token, points: null };
  const { answerGraphql } = await import('./graphql/answer.ts');
  const answered = await answerGraphql({ site: desk.site, token, limits: desk.limits }, body);
  return typeof answered === 'string' ? { reply: unexpected(desk, answered), points: null } : answered;
}

/** What a route answers to whoever was let in. */
function routed(
  desk: Desk,
  match: Match,
  request: IncomingMessage,
  target: URL,
  { token, body }: { readonly token: WorldToken | null; readonly body: unknown },
): Reply {
  const { always, ofSite } = match.route;
  if (always !== undefined) return token === null ? problem(401, 'Requires authentication') : always;
  const call: Omit<Call, 'repo'> = {
    params: match.params,
    address: `${desk.site.url}${target.pathname}`,
    query: target.searchParams,
    accept: request.headers.accept ?? '',
    body,
    token,
    site: desk.site,
  };
  if (ofSite !== undefined)
    return token === null ? problem(401, 'Requires authentication') : (refuseToken(match.route, token) ?? ofSite(call));
  const { owner = '', repo = '' } = match.params;
  const state = desk.site.state(`${owner}/${repo}`);
  const refusal = refuse(match.route, state, token);
  if (refusal !== null || state === null) return refusal ?? problem(404, 'Not Found');
  return match.route.answer({ ...call, repo: state });
}

function unexpected(desk: Desk, sentence: string): Reply {
  desk.record.fault(sentence);
  return { status: 501, bytes: Buffer.from(sentence), type: 'text/plain; charset=utf-8' };
}

function checked(desk: Desk, match: Match, reply: Reply): Reply {
  if (desk.check === null || !('json' in reply)) return reply;
  const json: unknown = JSON.parse(bodyOf(reply).toString());
  for (const sentence of desk.check(match.route.method, match.route.path, reply.status, json))
    desk.record.fault(sentence);
  return reply;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  try {
    return text === '' ? null : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
}
