import type { World, WorldToken } from '../world/types.ts';
import type { Permission } from './access.ts';
import type { RepositoryState } from './state.ts';

/** One route of GitHub's REST API: adding one is adding one of these to its group. */
export interface Route {
  readonly method: Method;
  /** GitHub's own path template; it also finds the reply's schema in the OpenAPI description. */
  readonly path: string;
  /** The token needs any one of them. */
  readonly permissions: readonly Permission[];
  /** Query parameters that the answer honours, beside `page` and `per_page`. Any other is refused, never ignored. */
  readonly query?: readonly string[];
  /** The address itself lets in, and a token with it is refused, as a storage's signed address does. */
  readonly signed?: true;
  /** No repository is meant, and this is what every workflow's token is told. */
  readonly always?: Reply;
  /** No repository is meant: the answer to whoever has one of the permissions, in place of `answer`. */
  readonly ofSite?: (call: Omit<Call, 'repo'>) => Reply;
  readonly answer: (call: Call) => Reply;
}

export type Method = 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT';

/** A request that was let in. */
export interface Call {
  /** Decoded path parameters by their name in the template. */
  readonly params: Readonly<Record<string, string>>;
  /** Base address and path without the query, for Link headers. */
  readonly address: string;
  readonly query: URLSearchParams;
  readonly accept: string;
  /** Parsed JSON of the body; null where there is none. */
  readonly body: unknown;
  readonly site: Site;
  /** Null where a public repository is asked without one, and where the address itself lets in. */
  readonly token: WorldToken | null;
  readonly repo: RepositoryState;
}

/** Where the server stands. Addresses in answers are made from it. */
export interface Site {
  /** API base address without a trailing slash. */
  readonly url: string;
  readonly state: (fullName: string) => RepositoryState | null;
  readonly world: () => World;
  /** The moment that periods end at: milliseconds since 1970-01-01 UTC; null for that of the newest event. */
  readonly now: number | null;
}

/** What is sent back: JSON, or text of another media type. */
export type Reply = { readonly status: number; readonly headers?: Readonly<Record<string, string>> } & (
  | { readonly json: unknown }
  | { readonly bytes: Uint8Array; readonly type: string }
);

export type JsonObject = Readonly<Record<string, unknown>>;

/** A successful JSON answer. */
export function ok(json: unknown, status = 200): Reply {
  return { status, json };
}

/** An error answer as GitHub words and shapes it. */
export function problem(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Reply {
  const json = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { status, json, headers };
}

/** GitHub's answer for what is not there, and for what the token may not know of. */
export function notFound(): Reply {
  return problem(404, 'Not Found');
}

/** A 422 with the field that is wrong, as GitHub sends it. */
export function invalid(resource: string, field: string, code: 'invalid' | 'missing_field'): Reply {
  const json = {
    message: 'Validation Failed',
    errors: [{ resource, field, code }],
    documentation_url: 'https://docs.github.com/rest',
    status: '422',
  };
  return { status: 422, json };
}

/** A text field of a request's body; null where it is absent or no text. */
export function bodyText(body: unknown, name: string): string | null {
  if (typeof body !== 'object' || body === null) return null;
  const value = (body as JsonObject)[name];
  return typeof value === 'string' ? value : null;
}
