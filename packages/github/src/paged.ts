import { available, type Fact, unavailable } from '@cm/model';

import { perPage, sent, unreadable } from './asking.ts';
import type { Call, Send } from './client.ts';
import { listOf } from './replies.ts';

/** The first pages of a list. */
export interface Pages<T> {
  readonly items: readonly T[];
  /** False: GitHub has more than was asked for. */
  readonly whole: boolean;
  /** Requests that the token has left; null where GitHub does not say. */
  readonly left: number | null;
}

/** At most so many pages of a hundred: a shared token has a thousand requests an hour. Source: GitHub's REST limits. */
export async function pages<T>(
  send: Send,
  asked: Call,
  most: number,
  reader: (data: unknown) => T | null,
): Promise<Fact<Pages<T>>> {
  const items: T[] = [];
  let left: number | null = null;
  for (let page = 1; page <= most; page += 1) {
    const reply = await sent(send, { ...asked, parameters: { ...asked.parameters, per_page: perPage, page } });
    if (reply.kind !== 'answer') return unavailable(reply.reason);
    const found = listOf(reply.data, reader);
    if (found === null) return unavailable(unreadable(asked));
    items.push(...found);
    left = reply.left;
    if (!reply.more) return available({ items, whole: true, left });
  }
  return available({ items, whole: false, left });
}
