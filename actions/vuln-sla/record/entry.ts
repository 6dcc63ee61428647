import { recordOf, textOf } from '@cm/app';
import { severities, type Severity } from '@cm/formats/advisories';

/** One line of the record, as this control reads it. */
export interface RecordEntry {
  readonly kind: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Reads fields of a payload; what is missing or of another kind is null. */
export interface Fields {
  readonly text: (name: string) => string | null;
  readonly moment: (name: string) => number | null;
  readonly count: (name: string) => number | null;
  readonly severity: (name: string) => Severity | null;
  readonly texts: (name: string) => readonly string[];
  readonly part: (name: string) => Fields | null;
  readonly parts: (name: string) => readonly Fields[];
  readonly has: (name: string) => boolean;
}

/** The end of the year 9999, after which ISO 8601 is written otherwise. */
const lastMoment = 253_402_300_799_999;

/** The fields of a payload. */
export function fieldsOf(payload: Readonly<Record<string, unknown>>): Fields {
  return {
    text: (name) => textOf(payload[name]) || null,
    moment: (name) => {
      const moment = Date.parse(textOf(payload[name]) ?? '');
      return moment >= 0 && moment <= lastMoment ? moment : null;
    },
    count: (name) => {
      const value = payload[name];
      return typeof value === 'number' && Number.isFinite(value) ? value : null;
    },
    severity: (name) => severities.find((known) => known === payload[name]) ?? null,
    texts: (name) => {
      const value = payload[name];
      return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
    },
    part: (name) => {
      const part = recordOf(payload[name]);
      return part === null ? null : fieldsOf(part);
    },
    parts: (name) => {
      const value = payload[name];
      if (!Array.isArray(value)) return [];
      return value
        .map(recordOf)
        .filter((part) => part !== null)
        .map(fieldsOf);
    },
    has: (name) => Object.hasOwn(payload, name),
  };
}
