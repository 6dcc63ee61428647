import type { Finding } from '@cm/model';
import { digestOf, digitsOf } from '@cm/model/digest';

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
  const hash = digitsOf(digestOf(identity(finding)));
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  return `${hash}:${count}`;
}
