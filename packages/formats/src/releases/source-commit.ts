import { gitTrailers } from '../commits/trailers.ts';

export type SourceCommit =
  | { readonly kind: 'named'; readonly sha: string }
  /** `values` as they were written: several, or one that is no full hash. */
  | { readonly kind: 'unreadable'; readonly values: readonly string[] }
  | { readonly kind: 'none' };

/**
 * The commit that a release was built from, by its `Source-Commit:` trailer (any case) as git reads trailers. Only a
 * full hash counts, for an abbreviated one may come to mean another commit; the same hash twice counts as once.
 */
export function sourceCommit(message: string): SourceCommit {
  const values = gitTrailers(message).flatMap(([token, value]) =>
    token.toLowerCase() === 'source-commit' ? [value] : [],
  );
  if (values.length === 0) return { kind: 'none' };
  const hashes = new Set(values.map((value) => value.toLowerCase()));
  const [sha = ''] = hashes;
  if (hashes.size > 1 || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) return { kind: 'unreadable', values };
  return { kind: 'named', sha };
}
