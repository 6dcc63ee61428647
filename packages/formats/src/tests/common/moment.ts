import type { TestMoment } from '../format.ts';

/** 1973: what is older was never meant as a date. */
const earliest = 1e11;
const latest = 1e14;

const iso = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:[.,](\d{1,9}))?\s?(Z|[+-]\d{2}:?\d{2})?$/;

/** A date of ISO 8601, with or without a time zone; null for what is none. */
export function momentOf(text: string | null): TestMoment | null {
  const found = text === null || text.length > 60 ? null : iso.exec(text.trim());
  if (found === null) return null;
  const [, day, time, fraction = '0', zone = ''] = found;
  const offset = zone === '' ? 'Z' : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  const at = Date.parse(`${day}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}${offset}`);
  return sane(at) ? { at, zoned: zone !== '' } : null;
}

/** Milliseconds since 1970, as JSON reports state them; null for what is no date. */
export function momentOfMilliseconds(at: number): TestMoment | null {
  return sane(at) ? { at: Math.floor(at), zoned: true } : null;
}

function sane(at: number): boolean {
  return at > earliest && at < latest;
}

/** The older of two: a report that was put together is as old as its oldest part. */
export function older(one: TestMoment | null, other: TestMoment | null): TestMoment | null {
  if (one === null || other === null) return one ?? other;
  return other.at < one.at ? other : one;
}
