import { isoDate } from '../common/dates.ts';

/** A date that a YAML or TOML file gives as a text or as a date of its own; null for anything else. */
export function dateIn(value: unknown): string | null {
  if (typeof value === 'string') return isoDate(value);
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return null;
  return isoDate(value.toISOString());
}
