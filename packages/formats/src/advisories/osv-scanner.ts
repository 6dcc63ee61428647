import { available } from '@cm/model';

import { isoDate } from './common/dates.ts';
import { idOf } from './common/ids.ts';
import { objectOf } from './common/lines.ts';
import { packageOf } from './common/purl.ts';
import { reportOf, row, scanFailed } from './common/row.ts';
import { scored } from './common/severity.ts';
import { isList, number, part, type Shape, shape, shapes, text, texts, title } from './common/shape.ts';
import type { Format } from './format.ts';
import type { Advisory, FoundAt, PackageName } from './model/advisory.ts';
import { entryIds, entryRatings, fixedIn, isMalwareEntry } from './osv/entry.ts';

/** Keys that osv-scanner writes beside `results`: an empty list of another tool must not pass for its. */
const ownKeys = /^(?:results|experimental_.*|image_metadata|license_summary|licenses)$/;

export const format: Format = {
  name: 'osv-scanner',
  title: '`osv-scanner --format json`',
  detect: (document) => {
    const root = objectOf(document);
    if (root === null || !('results' in root)) return false;
    for (const result of shapes(root['results'])) return shape(result['source']) !== null && isList(result['packages']);
    return Object.keys(root).every((key) => ownKeys.test(key));
  },
  read: (document) => {
    const { results } = objectOf(document) ?? {};
    if (!isList(results)) {
      return scanFailed(
        '`results` is no list, so osv-scanner scanned nothing. See its log, and give it lock files to scan',
      );
    }
    const rows: Advisory[] = [];
    for (const result of shapes(results)) {
      const { path } = part(result['source']);
      for (const found of shapes(result['packages']))
        rows.push(...rowsOf(found, { path: text(path) ?? '', line: null }));
    }
    return available(reportOf({ format: 'osv-scanner', tool: { name: 'osv-scanner', version: null }, rows }));
  },
};

function rowsOf(found: Shape, place: FoundAt): readonly Advisory[] {
  const { name, version, ecosystem, commit } = part(found['package']);
  const named = packageOf({
    ecosystem: text(ecosystem),
    name: text(name) ?? place.path,
    version: text(version) ?? commit,
  });
  const groups = [...shapes(found['groups'])];
  return [...shapes(found['vulnerabilities'])].map((entry) => {
    const group = groups.find(({ ids }) => texts(ids).includes(text(entry['id']) ?? ''));
    return rowOf(entry, named, place, group ?? {});
  });
}

function rowOf(entry: Shape, found: PackageName | null, place: FoundAt, group: Shape): Advisory {
  const known = entryIds(entry);
  const malware = isMalwareEntry(entry, known);
  const own = entryRatings(entry, found?.name ?? null, malware);
  const ofGroup = own.length === 0 ? scored('osv', number(group['max_severity'])) : null;
  return row({
    kind: 'package',
    ids: known,
    title: title(entry['summary']) || title(entry['details'], known[0]),
    package: found,
    ratings: ofGroup === null ? own : [ofGroup],
    malware,
    locations: [place],
    publishedAt: isoDate(entry['published']),
    fixedVersions: fixedIn(entry, found?.name ?? null),
    withdrawnAt: isoDate(entry['withdrawn']),
    suppressed: leftOut(group, known[0] ?? ''),
    url: known[0] === undefined ? null : `https://osv.dev/${known[0]}`,
  });
}

/** What osv-scanner itself does not count: a function that is never called, or what a distribution calls unimportant. */
function leftOut(group: Shape, id: string): Advisory['suppressed'] {
  const all = Object.entries(part(group['experimental_analysis'] ?? group['experimentalAnalysis']));
  const told = part(all.find(([key]) => idOf(key) === id)?.[1]);
  if (told['called'] === false) return { by: 'osv-scanner', reason: 'the code does not call what is vulnerable' };
  return told['unimportant'] === true ? { by: 'osv-scanner', reason: 'the distribution calls it unimportant' } : null;
}
