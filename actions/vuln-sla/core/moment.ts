/** Milliseconds. */
export const second = 1000;
export const hour = 3_600_000;
export const day = 24 * hour;

const pattern =
  /^(\d{4}-\d\d-\d\d)(?:T([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:\.(\d{1,9}))?(Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;

/**
 * A time as RFC 3339 writes it, in milliseconds since 1970-01-01 UTC; a day alone is its first moment in UTC. Null for
 * anything else: a time without a zone, the 30th of February, an hour 24. A leap second (`:60`) is the second after it, as
 * POSIX counts it.
 */
export function momentOf(text: unknown): number | null {
  const parts = typeof text === 'string' && text.length <= 40 ? pattern.exec(text) : null;
  const start = startOfDay(parts?.[1] ?? '');
  const clock = parts?.[2] === undefined ? 0 : clockOf(parts);
  return start === null || clock === null ? null : start + clock;
}

/** What has passed of a day; null for a sixtieth second that is no leap second. */
function clockOf([, , hours, minutes, seconds, fraction, zone]: readonly (string | undefined)[]): number | null {
  if (seconds === '60' && minutes !== '59') return null;
  const clock = Number(hours) * hour + Number(minutes) * 60 * second + Number(seconds) * second;
  return clock + Number((fraction ?? '').slice(0, 3).padEnd(3, '0')) - offsetOf(zone ?? 'Z');
}

/** The last millisecond of a day in UTC (`2026-03-31`), of which a list says that it is the last one that will do. */
export function endOfDay(text: unknown): number | null {
  const start = typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) ? startOfDay(text) : null;
  return start === null ? null : start + day - 1;
}

/** ISO 8601 in UTC. */
export function isoOf(moment: number): string {
  return new Date(moment).toISOString();
}

/** `Date.parse` makes a day of March out of the 30th of February. */
function startOfDay(date: string): number | null {
  const start = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(start) && new Date(start).toISOString().startsWith(date) ? start : null;
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const size = Number(zone.slice(1, 3)) * hour + Number(zone.slice(4, 6)) * 60 * second;
  return zone.startsWith('-') ? -size : size;
}
