import { aliasIds } from '../common/aliases.ts';
import { isoDate } from '../common/dates.ts';
import { isMalware } from '../common/ids.ts';
import type { Pools } from '../common/pools.ts';
import { row } from '../common/row.ts';
import { malwareRating } from '../common/severity.ts';
import { items, number, part, type Shape, shapes, text, texts, title } from '../common/shape.ts';
import type { Advisory, FoundAt, Rating } from '../model/advisory.ts';
import { ecosystemOfArtifact } from './ecosystem.ts';

/** A vulnerability that Grype matched to a package; `system` is the distribution that the report is of. */
export function matchRow(match: Shape, system: string | null, pools: Pools): Advisory {
  const own = part(match['vulnerability']);
  const artifact = part(match['artifact']);
  const all = [own, ...shapes(match['relatedVulnerabilities'])];
  const known = aliasIds(
    own['id'],
    all.map(({ id }) => id),
  );
  const malware = isMalware(known, weaknessesOf(all));
  const fix = part(own['fix']);
  return row({
    kind: 'package',
    ids: known,
    // A description is long, and the second is asked for only where there is no first.
    title: title(own['description']) || title(all[1]?.['description'], known[0]),
    package: pools.package({
      purl: artifact['purl'],
      ecosystem: ecosystemOfArtifact(text(artifact['type']), system),
      name: artifact['name'],
      version: artifact['version'],
    }),
    ratings: ratingsOf(all, malware, pools),
    malware,
    exploited: exploitedBy(all),
    locations: placesOf(artifact, pools),
    fixAvailableAt: earliest(fix['available'], 'date'),
    fixedVersions: texts(fix['versions']),
    url: text(own['dataSource']),
  });
}

/** `nvd` of `nvd:cpe`, `github` of `github:language:python`. */
function sourceOf({ namespace }: Shape): string {
  const whole = text(namespace) ?? 'grype';
  const end = whole.indexOf(':');
  return end < 0 ? whole : whole.slice(0, end);
}

/** First Grype's own word, then its vectors, then what related entries say. */
function ratingsOf(all: readonly Shape[], malware: boolean, pools: Pools): readonly Rating[] {
  const found: Rating[] = malware ? [malwareRating('grype')] : [];
  for (const one of all) {
    const source = sourceOf(one);
    const word = pools.stated(source, one['severity']);
    if (word.severity !== 'unknown' || one === all[0]) found.push(word);
    for (const { source: from, vector, metrics } of shapes(one['cvss'])) {
      const rating = pools.cvss(text(from) ?? source, vector, number(part(metrics)['baseScore']));
      if (rating !== null) found.push(rating);
    }
  }
  return pools.ratings(found);
}

function weaknessesOf(all: readonly Shape[]): readonly string[] {
  const found: string[] = [];
  for (const { cwes } of all) {
    if (cwes !== undefined) for (const { cwe } of shapes(cwes)) found.push(...texts(cwe));
  }
  return found;
}

/** The first day by which a list of exploited vulnerabilities wants it repaired. */
function exploitedBy(all: readonly Shape[]): Advisory['exploited'] {
  const listed: Shape[] = [];
  for (const { knownExploited } of all) if (knownExploited !== undefined) listed.push(...shapes(knownExploited));
  return listed.length === 0 ? null : { due: earliest(listed, 'dueDate') };
}

function earliest(list: unknown, key: string): string | null {
  let first: string | null = null;
  for (const one of shapes(list)) {
    const date = isoDate(one[key]);
    if (date !== null && (first === null || date < first)) first = date;
  }
  return first;
}

function placesOf(artifact: Shape, pools: Pools): readonly FoundAt[] {
  const paths: string[] = [];
  for (const place of items(artifact['locations'])) {
    const path = text(typeof place === 'string' ? place : part(place)['path']);
    if (path !== null && !paths.includes(path)) paths.push(path);
  }
  const [first] = paths;
  if (first !== undefined && paths.length === 1) return pools.place(first);
  return paths.map((path) => ({ path: pools.text(path), line: null }));
}
