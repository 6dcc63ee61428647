import type { ReportNote } from '../format.ts';

/** Gathers what is odd, one note for each message however often it happens. */
export interface NoteTaker {
  /** `what` names the odd things, in the plural; `place` is of what the first was seen. */
  readonly add: (kind: ReportNote['kind'], what: string, place: string) => void;
  readonly done: () => readonly ReportNote[];
}

interface Entry {
  readonly kind: ReportNote['kind'];
  readonly what: string;
  readonly place: string;
  count: number;
}

/** `what` is one of few fixed texts, never outside text, so that notes stay few. */
export function noteTaker(): NoteTaker {
  const entries = new Map<string, Entry>();
  return {
    add: (kind, what, place) => {
      const known = entries.get(what);
      if (known === undefined) entries.set(what, { kind, what, place, count: 1 });
      else known.count += 1;
    },
    done: () =>
      [...entries.values()].map(({ kind, what, place, count }) => ({
        kind,
        message: `${what}: ${count}, the first of ${place}.`,
      })),
  };
}
