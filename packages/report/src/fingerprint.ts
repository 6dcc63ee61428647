import type { Finding } from '@cm/model';

const PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, 32 bits. Source: draft-eastlake-fnv; two bases give the 64 bits that we need. */
function fnv1a(text: string, basis: number): number {
  let hash = basis;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return hash >>> 0;
}

/** What a finding is about, without what moves from run to run: no line, no commit id (a rebase changes both). */
function identity({ rule, location, message }: Finding): string {
  // A vulnerability is the same one in another manifest, and when another hour has passed.
  if (location?.kind === 'advisory') return [rule, location.kind, location.id, location.package ?? ''].join('\u0000');
  const where = location === null ? '' : location.kind;
  const what = location !== null && 'path' in location ? location.path : '';
  return [rule, where, what ?? '', message].join('\u0000');
}

/**
 * A key by which a later run knows the same finding again: 16 hexadecimal digits, and the number of the occurrence.
 * Not a secure hash; it only tells findings apart. `seen` counts occurrences within one report.
 */
export function fingerprint(finding: Finding, seen: Map<string, number>): string {
  const text = identity(finding);
  const hash = [0x811c9dc5, 0x01234567].map((basis) => fnv1a(text, basis).toString(16).padStart(8, '0')).join('');
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  return `${hash}:${count}`;
}
