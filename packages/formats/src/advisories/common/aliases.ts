import { idOf } from './ids.ts';
import { items } from './shape.ts';

/** Lists in which one id stands for one vulnerability. Notices of distributions (RHSA, DSA, USN, ALAS) stand for several. */
const single = /^(?:CVE|GHSA|PYSEC|RUSTSEC|GO|MAL|OSV|GSD|SNYK|BIT|HSEC|RSEC|JLSEC|CURL|PSF)-/;

/**
 * A row's own id, then what is known by other names: only ids that stand for one vulnerability, and one of each list. A row
 * that names two CVEs bundles them, and two vulnerabilities must not become one because somebody repairs them together.
 */
export function aliasIds(own: unknown, others: unknown): readonly string[] {
  const first = idOf(own);
  const all = first === null ? [] : [first];
  if (others === undefined) return all;
  for (const other of items(typeof others === 'string' ? [others] : others)) {
    const id = idOf(other);
    if (id !== null && !all.includes(id) && single.test(id)) all.push(id);
  }
  if (all.length < 2) return all;
  const lists = all.map(listOf);
  return all.filter(
    (id, index) => id === first || lists.indexOf(lists[index] ?? '') === lists.lastIndexOf(lists[index] ?? ''),
  );
}

function listOf(id: string): string {
  return id.slice(0, id.indexOf('-'));
}
