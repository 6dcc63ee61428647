import { createHash } from 'node:crypto';

/** A weak entity tag of an answer's body, as GitHub sends on every GET. */
export function entityTag(body: Uint8Array): string {
  return `W/"${createHash('sha256').update(body).digest('hex')}"`;
}

/** Whether the caller already has this answer. */
export function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  return ifNoneMatch !== undefined && ifNoneMatch.split(',').some((known) => bare(known) === bare(tag));
}

/** Weak and strong tags count as equal. */
function bare(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}

/** The hourly budget of one token: 1,000 requests for a workflow's token, 60 without one. */
export interface RateLimit {
  readonly headers: (spend: boolean, authorized: boolean) => Readonly<Record<string, string>>;
  /** Spends GraphQL points: what was used with them; null where so many are not left. */
  readonly spend: (points: number) => number | null;
}

/** What a workflow's token may spend in an hour, in requests and, apart from them, in points. */
export const hourly = 1000;

/** Counts requests as GitHub does: an answer 304 to an authorized request is free. */
export function rateLimit(): RateLimit {
  const used = { with: 0, without: 0 };
  let points = 0;
  return {
    spend: (more) => {
      if (points + more > hourly) return null;
      points += more;
      return points;
    },
    headers: (spend, authorized) => {
      const limit = authorized ? hourly : 60;
      const kind = authorized ? 'with' : 'without';
      if (spend) used[kind] += 1;
      return rateHeaders(limit, used[kind]);
    },
  };
}

/** The x-ratelimit headers; the reset lies one hour ahead, in seconds since 1970. */
export function rateHeaders(
  limit: number,
  used: number,
  resource: 'core' | 'graphql' = 'core',
): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    'x-ratelimit-resource': resource,
  };
}
