const pattern =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(\.\d{1,9})?)?(?: ?(Z|UTC|[+-]\d\d:?\d\d)(?: (?:UTC|[A-Z]{3,4}))?)?$/i;

/**
 * A date of a report as ISO 8601 in UTC, to the millisecond: a day alone is its first moment, a time without a zone is UTC.
 * Null for anything else, and for the year 1, by which Go says that it has none.
 */
export function isoDate(value: unknown): string | null {
  const parts = typeof value === 'string' && value.length <= 64 ? pattern.exec(value.trim()) : null;
  if (parts === null) return null;
  const [, day = '', clock = '00:00', fraction = '', zone = 'Z'] = parts;
  const utc = /^[+-]/.test(zone) ? zone : 'Z';
  const time = Date.parse(
    `${day}T${clock.length === 5 ? `${clock}:00` : clock}${fraction.slice(0, 4)}${withColon(utc)}`,
  );
  return Number.isNaN(time) || time < 0 ? null : new Date(time).toISOString();
}

function withColon(zone: string): string {
  return zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
}
