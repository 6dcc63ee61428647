import { compileTemplate } from './template.ts';

/** Something that goes wrong on demand. */
export type Fault = FaultTarget & FaultKind;

export interface FaultTarget {
  /** Default GET. */
  readonly method?: string;
  /** A path or a template, such as `/repos/{owner}/{repo}/pulls/{pull_number}/commits?page=2`; a query part must be there. */
  readonly path: string;
  /** How many requests it hits, default 1; all of them must come. `Infinity`: every one, at least one. */
  readonly times?: number;
}

export type FaultKind =
  | { readonly status: number; readonly message?: string; readonly headers?: Readonly<Record<string, string>> }
  /** Milliseconds before the true answer. */
  | { readonly latencyMs: number }
  /** Half of the true answer, then the connection is cut. */
  | { readonly truncate: true }
  /** 200 with a body that is no JSON. */
  | { readonly malformed: true }
  /** No answer until the server closes. */
  | { readonly hang: true }
  | { readonly rateLimited: 'primary' | 'secondary' };

/** The faults of one server, and how often each was used. */
export interface FaultBook {
  /** The first fault that fits and is not used up. */
  readonly take: (method: string, path: string, query: URLSearchParams) => Fault | null;
  /** One sentence for each fault that was not used as often as told. */
  readonly unused: () => readonly string[];
}

/** Keeps count of faults, so that one that never happened fails the test that asked for it. */
export function faultBook(faults: readonly Fault[]): FaultBook {
  const entries = faults.map((fault) => {
    const mark = fault.path.indexOf('?');
    const path = mark < 0 ? fault.path : fault.path.slice(0, mark);
    const query = new URLSearchParams(mark < 0 ? '' : fault.path.slice(mark + 1));
    return { fault, query, template: compileTemplate(path), method: fault.method ?? 'GET', used: 0 };
  });
  return {
    take: (method, path, query) => {
      const entry = entries.find(
        (candidate) =>
          candidate.method === method &&
          candidate.used < (candidate.fault.times ?? 1) &&
          candidate.template.match(path) !== null &&
          [...candidate.query].every(([name, value]) => query.get(name) === value),
      );
      if (entry === undefined) return null;
      entry.used += 1;
      return entry.fault;
    },
    unused: () =>
      entries
        .filter(
          (entry) =>
            entry.used === 0 || (Number.isFinite(entry.fault.times ?? 1) && entry.used < (entry.fault.times ?? 1)),
        )
        .map(
          (entry) =>
            `fault never used as told (${entry.used} of ${entry.fault.times ?? 1}): ${entry.method} ${entry.fault.path}`,
        ),
  };
}
