import { type ForgeAlert, type ForgeAlertKind, type RepoName, recordOf, textOf } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { alertOf } from './alert-replies.ts';
import { call, perPage, sent, unreadable } from './asking.ts';
import type { Call, Send } from './client.ts';

/** 30,000 alerts. */
const mostPages = 300;
/** Requests of an hour that are left to the other jobs of the repository. */
const reserve = 50;

const asked: Readonly<Record<ForgeAlertKind, Pick<Call, 'parameters' | 'permission'> & { readonly below: string }>> = {
  dependabot: {
    below: '/dependabot/alerts',
    parameters: { state: 'open,dismissed,auto_dismissed' },
    permission: 'vulnerability-alerts: read',
  },
  'code-scanning': {
    below: '/code-scanning/alerts',
    parameters: { state: 'open' },
    permission: 'security-events: read',
  },
  'secret-scanning': {
    below: '/secret-scanning/alerts',
    parameters: { state: 'open', hide_secret: 'true' },
    permission: 'secret_scanning_alerts: read` of a GitHub App, because no workflow token has it; pass that as `token',
  },
};

/**
 * Alerts of one kind, a hundred with each request. Lists with cursors are followed by them; a token whose hour is nearly used
 * up stops the reading, because half a list would look like fixed alerts.
 */
export async function alertsOf(send: Send, repo: RepoName, kind: ForgeAlertKind): Promise<Fact<readonly ForgeAlert[]>> {
  const { below, parameters, permission } = asked[kind];
  const first = call(repo, below, { ...parameters, per_page: perPage }, `${kind} alerts of ${repo}`, permission);
  const alerts: ForgeAlert[] = [];
  let next: Call['parameters'] = {};
  for (let page = 1; page <= mostPages; page += 1) {
    const reply = await sent(send, { ...first, parameters: { ...first.parameters, ...next } });
    if (reply.kind !== 'answer') return unavailable(reply.reason);
    if (!Array.isArray(reply.data)) return unavailable(unreadable(first));
    for (const item of reply.data) {
      const alert = alertOf(kind, item);
      if (alert === null) return unavailable(`${unreadable(first)} (alert ${numberIn(item)})`);
      alerts.push(alert);
    }
    if (!reply.more) return available(alerts);
    if (reply.left !== null && reply.left < reserve) return unavailable(usedUp(first.what, reply.left));
    const cursor = reply.after ?? null;
    next = cursor === null ? { page: page + 1 } : { after: cursor };
  }
  return unavailable(`GitHub lists more than ${mostPages * perPage} ${first.what}, too many to read.`);
}

function usedUp(what: string, left: number): string {
  return `The token has ${left} requests left this hour, too few to read all ${what}. Run the job again in an hour, or pass the token of a GitHub App.`;
}

function numberIn(item: unknown): string {
  const number = recordOf(item)?.['number'];
  return typeof number === 'number' ? String(number) : (textOf(number) ?? 'without a number');
}
