import { available } from '@cm/model';

import { cvssRating } from './common/cvss.ts';
import { isoDate } from './common/dates.ts';
import { ids, isMalware } from './common/ids.ts';
import { objectsOf } from './common/lines.ts';
import { packageOf } from './common/purl.ts';
import { reportOf, row, scanFailed } from './common/row.ts';
import { malwareRating, ratings } from './common/severity.ts';
import { isList, number, part, type Shape, shape, shapes, text, texts, title } from './common/shape.ts';
import type { Format } from './format.ts';
import type { Advisory } from './model/advisory.ts';

/** One object for a lock file; for binaries one after another. Warnings are no vulnerabilities: they are told, not counted. */
export const format: Format = {
  name: 'cargo-audit',
  title: '`cargo audit --json`',
  detect: (document) => {
    const [first] = objectsOf(document);
    return first !== undefined && shape(first['lockfile']) !== null && shape(first['vulnerabilities']) !== null;
  },
  read: (document) => {
    const reports = objectsOf(document);
    for (const report of reports) {
      const gap = gapIn(report);
      if (gap !== null) return scanFailed(`${gap}. Run \`cargo audit --json\` again`);
    }
    return available(
      reportOf({
        format: 'cargo-audit',
        tool: { name: 'cargo-audit', version: null },
        rows: reports.flatMap(({ vulnerabilities }) => [...shapes(part(vulnerabilities)['list'])].map(rowOf)),
        databaseAt: isoDate(part(reports[0]?.['database'])['last-updated']),
        notes: reports.flatMap(notesOf),
      }),
    );
  },
};

/** What makes a report no answer: a list that is missing, or another length than the report's own count. */
function gapIn(report: Shape): string | null {
  const { list, count } = part(report['vulnerabilities']);
  if (!isList(list)) return 'the part `vulnerabilities.list` is missing';
  const listed = [...list].length;
  const told = number(count);
  if (told !== null && told !== listed) return `the report counts ${told} vulnerabilities, but lists ${listed}`;
  return number(part(report['lockfile'])['dependency-count']) === 0
    ? 'the lock file has no dependencies: nothing was scanned'
    : null;
}

function rowOf(entry: Shape): Advisory {
  const advisory = part(entry['advisory']);
  const known = ids(advisory['id'], advisory['aliases']);
  const malware = isMalware(known);
  const { name, version } = part(entry['package']);
  return row({
    kind: 'package',
    ids: known,
    title: title(advisory['title'], known[0]),
    package: packageOf({ ecosystem: 'cargo', name: text(name) ?? advisory['package'], version }),
    ratings: ratings(malware ? malwareRating('rustsec') : null, cvssRating('rustsec', advisory['cvss'])),
    malware,
    publishedAt: isoDate(advisory['date']),
    fixedVersions: texts(part(entry['versions'])['patched']),
    withdrawnAt: isoDate(advisory['withdrawn']),
    url: text(advisory['url']) ?? (known[0] === undefined ? null : `https://rustsec.org/advisories/${known[0]}`),
  });
}

function notesOf(report: Shape): readonly string[] {
  const warned = Object.entries(part(report['warnings'])).flatMap(([kind, list]) =>
    [...shapes(list)].map((warning) => `${title(kind)}: ${title(part(warning['package'])['name'], '?')}`),
  );
  const ignored = texts(part(report['settings'])['ignore']);
  return [
    ...(warned.length > 0 ? [`cargo-audit also warns, without a deadline, of ${several(warned)}.`] : []),
    ...(ignored.length > 0 ? [`cargo-audit was told to ignore ${several(ignored)}.`] : []),
  ];
}

const mostNamed = 5;

function several(names: readonly string[]): string {
  return (
    names.slice(0, mostNamed).join(', ') + (names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '')
  );
}
