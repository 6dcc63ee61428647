import type { Unseen } from '@cm/app';

import type { Reply } from '../client.ts';

/** What could not be seen, and the permission that would show it where that is what is missing. */
export function unseen(reason: string, permission: string | null = null): Unseen {
  return { status: 'unavailable', reason, permission };
}

/** As `unseen`, of an answer that is none. */
export function unseenReply(reply: Exclude<Reply, { readonly kind: 'answer' }>, permission: string): Unseen {
  const denied = reply.kind === 'failed' && reply.denied === true;
  return unseen(reply.reason, denied ? permission : null);
}

/** GitHub's words where a private repository on a plan without the feature is asked about; null for anything else. */
export function planWords(reply: Reply): string | null {
  const said = reply.kind === 'failed' && reply.status === 403 ? (reply.said ?? '') : '';
  return /^Upgrade to GitHub\b/i.test(said) ? (said.split(' - ', 1)[0] ?? said) : null;
}
