import { cvssRating } from '../common/cvss.ts';
import { ids, isMalware } from '../common/ids.ts';
import { declared, malwareRating, ratings } from '../common/severity.ts';
import { part, type Shape, shapes, text, texts } from '../common/shape.ts';
import type { Rating } from '../model/advisory.ts';

/**
 * The ids of an OSV entry: its own, its aliases, and where it was made from just one other (`DEBIAN-CVE-…`), that one too.
 * An entry made from several tells of several vulnerabilities, which must not become one. Source: OSV schema 1.7.
 */
export function entryIds(entry: Shape): readonly string[] {
  const upstream = texts(entry['upstream']);
  return ids(entry['id'], entry['aliases'], upstream.length === 1 ? upstream : []);
}

/** Whether an OSV entry is of a malicious package. */
export function isMalwareEntry(entry: Shape, known: readonly string[]): boolean {
  const weaknesses = [entry, ...shapes(entry['affected'])].flatMap((one) =>
    weaknessesOf(part(one['database_specific'])),
  );
  return isMalware(known, weaknesses);
}

function weaknessesOf(specific: Shape): readonly string[] {
  return [...texts(specific['cwe_ids']), ...[...shapes(specific['cwes'])].flatMap(({ cweId }) => texts(cweId))];
}

/** How an OSV entry rates what it tells of, for one package: by its database's word, and by vectors. */
export function entryRatings(entry: Shape, packageName: string | null, malware: boolean): readonly Rating[] {
  const source = /^([a-z]+)-/i.exec(text(entry['id']) ?? '')?.[1]?.toLowerCase() ?? 'osv';
  const affected = [...shapes(entry['affected'])].filter((one) => part(one['package'])['name'] === packageName);
  const vectors = [...shapes(entry['severity']), ...affected.flatMap((one) => [...shapes(one['severity'])])];
  return ratings(
    malware ? malwareRating('osv') : null,
    declared(source, part(entry['database_specific'])['severity']),
    ...affected.map((one) => declared(source, part(one['database_specific'])['severity'])),
    ...affected.map((one) => declared(source, part(one['ecosystem_specific'])['severity'])),
    ...vectors.map(({ type, score }) =>
      text(type)?.startsWith('CVSS') === true ? cvssRating(source, score) : declared(text(type) ?? source, score),
    ),
  );
}

/** The versions in which an OSV entry says that a package is repaired. */
export function fixedIn(entry: Shape, packageName: string | null): readonly string[] {
  const affected = [...shapes(entry['affected'])].filter((one) => part(one['package'])['name'] === packageName);
  const ranges = affected.flatMap((one) => [...shapes(one['ranges'])]).filter(({ type }) => type !== 'GIT');
  return texts(ranges.flatMap((range) => [...shapes(range['events'])].map(({ fixed }) => fixed)));
}
