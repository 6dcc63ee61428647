import { type Call, ok, type Reply } from './contract.ts';

/** One page of a list: items `start` to `end`, and the Link header where there is more than one page. */
export interface Page {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly headers: Readonly<Record<string, string>>;
}

type Asked = Pick<Call, 'address' | 'query'>;

/** Works out the page a request asks for: 30 items unless `per_page` says otherwise, at most 100, as at GitHub. */
export function pageOf(call: Asked, total: number): Page {
  const size = Math.min(100, positive(call.query.get('per_page')) ?? 30);
  const number = positive(call.query.get('page')) ?? 1;
  const last = Math.max(1, Math.ceil(total / size));
  const start = Math.min(total, (number - 1) * size);
  const link = [
    ...(number > 1 ? [linkTo(call, Math.min(number - 1, last), 'prev')] : []),
    ...(number < last ? [linkTo(call, number + 1, 'next'), linkTo(call, last, 'last')] : []),
    ...(number > 1 ? [linkTo(call, 1, 'first')] : []),
  ];
  const headers = link.length === 0 ? {} : { link: link.join(', ') };
  return { number, start, end: Math.min(total, start + size), headers };
}

/** Answers with one page of a list. */
export function paged<T>(call: Asked, items: readonly T[], present: (item: T) => unknown): Reply {
  const page = pageOf(call, items.length);
  return { ...ok(items.slice(page.start, page.end).map((item) => present(item))), headers: page.headers };
}

function linkTo(call: Asked, page: number, rel: string): string {
  const query = new URLSearchParams(call.query);
  query.set('page', String(page));
  return `<${call.address}?${query.toString()}>; rel="${rel}"`;
}

function positive(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
