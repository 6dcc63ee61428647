import { isoDate } from '../common/dates.ts';
import { shapes, text } from '../common/shape.ts';

/** When the data of the scan was last changed; where it does not say, when it was last looked for. */
export function dataDate(sources: unknown): string | null {
  const dates = [...shapes(sources)].map(({ name, timestamp }) => ({
    name: text(name)?.toLowerCase() ?? '',
    date: dateOf(timestamp),
  }));
  return latest(dates, 'modified') ?? latest(dates, 'checked');
}

function latest(
  dates: readonly { readonly name: string; readonly date: string | null }[],
  word: string,
): string | null {
  const all = dates.flatMap(({ name, date }) => (name.includes(word) && date !== null ? [date] : []));
  return all.toSorted().at(-1) ?? null;
}

/** ISO 8601, or seconds or milliseconds since 1970 as older versions write them. */
function dateOf(value: unknown): string | null {
  const count = /^\d{10}(?:\d{3})?$/.test(text(value) ?? '') ? Number(value) : null;
  if (count === null) return isoDate(value);
  return new Date(count < 1e11 ? count * 1000 : count).toISOString();
}
