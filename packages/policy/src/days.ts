/** Days since 1970-01-01 of a calendar day `YYYY-MM-DD`, or null where there is no such day. Reads no clock. */
export function dayNumber(day: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    return null;
  }
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const time = new Date(0).setUTCFullYear(year, month - 1, date);
  return new Date(time).toISOString().slice(0, 10) === day ? time / millisecondsPerDay : null;
}

/** The calendar day in UTC, `YYYY-MM-DD`, of a time in milliseconds since 1970-01-01. */
export function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

const millisecondsPerDay = 86_400_000;
