import type { WorldAlert } from '../../world/types.ts';
import { type Call, ok, type Reply, type Route } from '../contract.ts';
import { paged } from '../paging.ts';
import { presentAlert } from '../present/alert.ts';

/** Alerts: Dependabot's have cursors and no page numbers, the others have page numbers. */
export const alertRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/dependabot/alerts',
    permissions: ['vulnerability-alerts:read'],
    query: ['state', 'after'],
    answer: (call) => byCursor(call, alertsOf(call, 'dependabot')),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/code-scanning/alerts',
    permissions: ['security-events:read'],
    query: ['state'],
    answer: (call) =>
      paged(call, alertsOf(call, 'code-scanning'), (alert) => presentAlert(call.site, call.repo, alert)),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/secret-scanning/alerts',
    permissions: ['secret-scanning-alerts:read'],
    query: ['state', 'hide_secret'],
    answer: (call) =>
      paged(call, alertsOf(call, 'secret-scanning'), (alert) => presentAlert(call.site, call.repo, alert)),
  },
];

function alertsOf(call: Call, kind: WorldAlert['kind']): readonly WorldAlert[] {
  const wanted = call.query.get('state')?.split(',') ?? ['open', 'dismissed'];
  return (call.repo.data.alerts ?? []).filter((alert) => alert.kind === kind && wanted.includes(alert.state ?? 'open'));
}

function byCursor(call: Call, all: readonly WorldAlert[]): Reply {
  const size = Math.min(100, Number(call.query.get('per_page') ?? '30'));
  const after = Number(Buffer.from(call.query.get('after') ?? '', 'base64url').toString() || '0');
  const shown = all.slice(after, after + size);
  const query = new URLSearchParams(call.query);
  query.set('after', Buffer.from(String(after + size)).toString('base64url'));
  const headers = after + size < all.length ? { link: `<${call.address}?${query.toString()}>; rel="next"` } : {};
  return { ...ok(shown.map((alert) => presentAlert(call.site, call.repo, alert))), headers };
}
