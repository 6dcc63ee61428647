import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';

import { HttpClient } from '@actions/http-client';

/** Statuses whose answer has no body. Source: the Fetch standard, "null body status". */
const bodiless: readonly number[] = [101, 103, 204, 205, 304];

/**
 * `fetch` by @actions/http-client, which goes through the proxy that `https_proxy`, `http_proxy` and `no_proxy` name; Node's own
 * knows none. Follows redirects, without the token to another host. Rejects as `fetch` does, and when the signal is aborted.
 */
export async function proxyFetch(address: string | URL, init: RequestInit = {}): Promise<Response> {
  const { signal } = init;
  signal?.throwIfAborted();
  const client = new HttpClient(undefined, [], { keepAlive: false });
  const headers = Object.fromEntries(new Headers(init.headers).entries());
  const body = typeof init.body === 'string' ? init.body : null;
  const asked = client.request(init.method ?? 'GET', String(address), body, headers);
  const { message } = await (signal ? Promise.race([asked, aborted(signal)]) : asked);
  signal?.addEventListener('abort', () => message.destroy(signal.reason as Error), { once: true });
  const { statusCode: status = 0, rawHeaders } = message;
  const answer = { status, headers: pairs(rawHeaders) };
  if (bodiless.includes(status)) {
    message.resume();
    return new Response(null, answer);
  }
  return new Response(Readable.toWeb(message) as ReadableStream<Uint8Array>, answer);
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as [string, string]] : []));
}
