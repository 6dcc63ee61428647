import type { LogPort } from '@cm/app';

import { type Asked, cleaned, type FailedCall, isDenied, reasonOf, retryDelay } from './failure.ts';
import type * as FileBody from './file-body.ts';
import { namesProxy } from './proxy.ts';

export interface ForgeOptions {
  /** `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** Null: every answer is unavailable, with that reason. */
  readonly token: string | null;
  readonly log: LogPort;
  /** Wall time that one request may take, in milliseconds. */
  readonly timeoutMs?: number;
  /** Wait before the first repetition, in seconds; doubled for each further one. */
  readonly retrySeconds?: number;
}

/** One request; `route` as octokit writes it: `GET /repos/{owner}/{repo}`. What makes something (`POST`, but for a question to GraphQL) is sent once only. */
export interface Call extends Asked {
  readonly route: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  /** More fields of the request's body, where plain parameters do not do. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** Set where the answer is a file: its most bytes. The answer's data is then a `Uint8Array`. */
  readonly fileCap?: number;
}

export type Reply =
  /** `left`: requests that the token may still make this hour; null where GitHub does not say. */
  /** `after`: where the next page of a list begins that has cursors and no page numbers. */
  | {
      readonly kind: 'answer';
      readonly data: unknown;
      readonly more: boolean;
      readonly left: number | null;
      readonly after?: string | null;
    }
  /** 404: not there, or hidden from the token. `said`: GitHub's own words. */
  | { readonly kind: 'missing'; readonly reason: string; readonly said?: string }
  /** A null status: no answer came. `denied`: the token lacks the permission, or the plan the feature. */
  | {
      readonly kind: 'failed';
      readonly reason: string;
      readonly status: number | null;
      readonly said?: string;
      readonly denied?: boolean;
    };

export type Send = (call: Call) => Promise<Reply>;

type ReadBody = typeof FileBody.readBody;

type Requester = (
  route: string,
  parameters: Record<string, unknown>,
) => Promise<{
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}>;

const attempts = 3;
const defaultTimeoutMs = 30_000;
const defaultRetrySeconds = 1;

export const noToken =
  'GitHub was not asked, because there is no token. In a workflow leave `token` at its default; on a laptop set GITHUB_TOKEN.';

/**
 * Sends requests through @actions/github, which is loaded with the first one, so that a run without the network does not
 * pay for it. Server errors, lost connections and secondary rate limits are tried again at most twice. Throws only where
 * a part of its own cannot be loaded, which says nothing of GitHub.
 */
export function createSend(options: ForgeOptions): Send {
  const { token, log, timeoutMs = defaultTimeoutMs, retrySeconds = defaultRetrySeconds } = options;
  if (token === null || token === '') return () => Promise.resolve({ kind: 'failed', status: null, reason: noToken });
  const secret = token;
  let loading: Promise<Requester> | null = null;

  async function once(call: Call, request: Requester, readBody: ReadBody | null): Promise<Reply | FailedCall> {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const how = readBody === null ? { signal } : { signal, parseSuccessResponseBody: false };
      const { data, headers } = await request(call.route, { ...call.parameters, ...call.body, request: how });
      if (signal.aborted) return timedOut(timeoutMs);
      if (readBody !== null) return await fileReply(data, call, readBody);
      const link = String(headers['link'] ?? '');
      const more = /\brel="next"/.test(link);
      const left = leftOf(headers['x-ratelimit-remaining']);
      return { kind: 'answer', data, more, left, after: more ? cursorIn(link) : null };
    } catch (error) {
      return signal.aborted ? timedOut(timeoutMs) : failedCallOf(error, secret);
    }
  }

  return async (call) => {
    const request = await (loading ??= loadRequester(options, secret));
    const readBody = call.fileCap === undefined ? null : (await import('./file-body.ts')).readBody;
    for (let attempt = 0; ; attempt += 1) {
      const reply = await once(call, request, readBody);
      if ('kind' in reply) return reply;
      const delay = attempt + 1 < attempts && mayRepeat(call) ? retryDelay(reply, attempt, retrySeconds) : null;
      log.debug(`GitHub, asked for ${call.what}: ${reply.status ?? 'no answer'} ${reply.message}`);
      if (delay === null) {
        const { message: said, status } = reply;
        const reason = reasonOf(call, reply);
        if (status === 404) return { kind: 'missing', reason, said };
        return { kind: 'failed', reason, status, said, denied: isDenied(reply) };
      }
      await new Promise((resolve) => setTimeout(resolve, delay * 1000));
    }
  };
}

/** Whether nothing is made twice: a question to GraphQL is sent with `POST` too. */
function mayRepeat({ route, writes }: Call): boolean {
  return !route.startsWith('POST ') || (route === graphqlRoute && writes !== true);
}

async function fileReply(body: unknown, { fileCap: cap = 0, what }: Call, readBody: ReadBody): Promise<Reply> {
  const data = await readBody(body as AsyncIterable<Uint8Array>, cap);
  if (data !== null) return { kind: 'answer', data, more: false, left: null };
  return { kind: 'failed', status: null, reason: `GitHub’s ${what} holds more than ${cap} bytes, too many to read.` };
}

async function loadRequester(options: ForgeOptions, token: string): Promise<Requester> {
  const { getOctokit } = await import('@actions/github');
  const request = namesProxy(process.env) ? { fetch: (await import('./proxy-fetch.ts')).proxyFetch } : { fetch };
  const { debug } = options.log;
  const baseUrl = options.apiUrl.replace(/\/+$/, '');
  const octokit = getOctokit(token, { baseUrl, request, log: { debug, info: debug, warn: debug, error: debug } });
  // GitHub Enterprise Server has REST below `/api/v3`, and GraphQL beside it.
  const graphql = `POST ${baseUrl.replace(/\/api\/v3$/, '/api')}/graphql`;
  return (route, parameters) => octokit.request(route === graphqlRoute ? graphql : route, parameters);
}

/** Stands for the address of GraphQL, wherever the server has it. */
export const graphqlRoute = 'POST /graphql';

/** The cursor of the next page in a Link header: `<…?after=CURSOR&…>; rel="next"`. */
function cursorIn(link: string): string | null {
  const next = link.split(',', 20).find((part) => part.includes('rel="next"')) ?? '';
  const address = next.slice(next.indexOf('<') + 1, next.indexOf('>'));
  return URL.canParse(address) ? new URL(address).searchParams.get('after') : null;
}

function leftOf(header: string | number | undefined): number | null {
  return /^\d{1,9}$/.test(String(header)) ? Number(header) : null;
}

function timedOut(timeoutMs: number): FailedCall {
  return { status: null, message: `timeout: no whole answer within ${Math.round(timeoutMs / 1000)} s`, headers: {} };
}

/** Octokit gives lost connections the status 500, but no response. */
function failedCallOf(error: unknown, token: string): FailedCall {
  const {
    status,
    response,
    message = '',
    cause,
  } = (error ?? {}) as {
    readonly status?: unknown;
    readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
    readonly message?: unknown;
    readonly cause?: unknown;
  };
  if (typeof status !== 'number' || response === undefined) {
    return { status: null, message: cleaned([String(message), ...causes(cause)].join(': '), token), headers: {} };
  }
  const headers = Object.entries(response.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return { status, message: cleaned(String(message), token), headers: Object.fromEntries(headers) };
}

function causes(cause: unknown, depth = 0): readonly string[] {
  if (!(cause instanceof Error) || depth === 4) return [];
  const { code } = cause as { readonly code?: unknown };
  return [...(typeof code === 'string' ? [code] : []), ...causes(cause.cause, depth + 1)];
}
