import { type WorldActivity, worldDate } from '../../world/types.ts';
import { type Call, invalid, type JsonObject, ok, type Reply, type Route } from '../contract.ts';
import { nodeId, presentAccount } from '../present/account.ts';

const day = 24 * 60 * 60 * 1000;
const periods: Readonly<Record<string, number>> = {
  day,
  week: 7 * day,
  month: 30 * day,
  quarter: 90 * day,
  year: 365 * day,
};

/** What happened to branches, by cursors and not by page numbers. */
export const activityRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/activity',
    permissions: ['contents:read'],
    query: ['ref', 'activity_type', 'time_period', 'direction', 'after', 'before'],
    answer: list,
  },
];

interface Numbered {
  readonly id: number;
  readonly event: WorldActivity;
}

function list(call: Call): Reply {
  const { query } = call;
  const period = query.get('time_period');
  if (period !== null && periods[period] === undefined) return invalid('Activity', 'time_period', 'invalid');
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const found = wanted(call);
  const [after, before] = [cursorOf(query.get('after')), cursorOf(query.get('before'))];
  const start =
    before === null ? found.findIndex(({ id }) => id === after) + 1 : Math.max(0, indexOf(found, before) - size);
  const end = before === null ? start + size : indexOf(found, before);
  const page = found.slice(start, end);
  const [first, last] = [page[0], page.at(-1)];
  const link = [
    ...(last !== undefined && end < found.length ? [linkTo(call, 'after', last, 'next')] : []),
    ...(first !== undefined && start > 0 ? [linkTo(call, 'before', first, 'prev')] : []),
  ];
  return { ...ok(page.map((one) => present(call, one))), headers: link.length === 0 ? {} : { link: link.join(', ') } };
}

function indexOf(found: readonly Numbered[], wantedId: number): number {
  const index = found.findIndex(({ id }) => id === wantedId);
  return index < 0 ? found.length : index;
}

function wanted({ query, repo, site }: Call): readonly Numbered[] {
  const all = (repo.data.activity ?? []).map((event, index): Numbered => ({ id: index + 1, event }));
  const ref = query.get('ref');
  const full = ref === null || ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
  const kind = query.get('activity_type');
  const newest = Math.max(...all.map(({ event }) => Date.parse(event.at)), Date.parse(worldDate));
  const since = (site.now ?? newest) - (periods[query.get('time_period') ?? ''] ?? Number.POSITIVE_INFINITY);
  const found = all
    .filter(({ event }) => full === null || event.ref === full)
    .filter(({ event }) => kind === null || event.kind === kind)
    .filter(({ event }) => Date.parse(event.at) >= since)
    .toSorted((a, b) => Date.parse(b.event.at) - Date.parse(a.event.at) || b.id - a.id);
  return query.get('direction') === 'asc' ? found.toReversed() : found;
}

function present({ repo, site }: Call, { event, id }: Numbered): JsonObject {
  return {
    id,
    node_id: nodeId(`activity ${repo.data.fullName} ${id}`),
    before: event.before,
    after: event.after,
    ref: event.ref,
    timestamp: event.at,
    activity_type: event.kind,
    actor: event.by === null ? null : presentAccount(site, event.by),
  };
}

function linkTo({ address, query }: Call, name: 'after' | 'before', { id }: Numbered, rel: string): string {
  const next = new URLSearchParams(query);
  next.delete('after');
  next.delete('before');
  next.set(name, Buffer.from(`activity:${id}`).toString('base64url'));
  return `<${address}?${next.toString()}>; rel="${rel}"`;
}

function cursorOf(text: string | null): number | null {
  const id = /^activity:(\d+)$/.exec(Buffer.from(text ?? '', 'base64url').toString())?.[1];
  return id === undefined ? null : Number(id);
}
