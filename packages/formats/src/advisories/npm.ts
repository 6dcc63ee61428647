import { available } from '@cm/model';

import { cvssRating } from './common/cvss.ts';
import { errorOf, wroteError } from './common/errors.ts';
import { isMalware } from './common/ids.ts';
import { objectOf } from './common/lines.ts';
import { packageOf } from './common/purl.ts';
import { reportOf, row, scanFailed } from './common/row.ts';
import { declared, malwareRating, ratings } from './common/severity.ts';
import { items, number, part, type Shape, shape, text, texts, title } from './common/shape.ts';
import type { Format } from './format.ts';
import type { Advisory } from './model/advisory.ts';
import { counted } from './npm/classic.ts';
import { npmIds } from './npm/ids.ts';

const versions = [2];
const mostPaths = 10;

export const format: Format = {
  name: 'npm',
  title: '`npm audit --json` of npm 7 and later',
  detect: (document) => objectOf(document)?.['auditReportVersion'] !== undefined,
  read: (document) => {
    const root = objectOf(document) ?? {};
    const error = errorOf(root);
    if (error !== null) return scanFailed(wroteError(error));
    const version = root['auditReportVersion'];
    if (!versions.some((known) => known === version)) {
      return scanFailed(
        `\`auditReportVersion\` is ${JSON.stringify(version)}, and only version 2 is known. Run npm 7 to 11`,
      );
    }
    const listed = shape(root['vulnerabilities']);
    if (listed === null) return scanFailed('the part `vulnerabilities` is missing. Run `npm audit --json` again');
    const packages = Object.values(listed).map(part);
    const rows = rowsOf(packages);
    const count = Math.max(packages.length, counted(root['metadata']));
    if (rows.length > 0 || count === 0) {
      return available(reportOf({ format: 'npm', tool: { name: 'npm', version: null }, rows }));
    }
    return scanFailed(
      `the report counts ${count} vulnerable packages, but names no advisory. Run \`npm audit --json\` again`,
    );
  },
};

/** A package may be listed only since it brings another: an advisory is an object in `via`, and counts once. */
function rowsOf(packages: readonly Shape[]): readonly Advisory[] {
  const found = new Map<unknown, { readonly via: Shape; readonly in: Shape }>();
  for (const vulnerable of packages) {
    for (const via of items(vulnerable['via'])) {
      const advisory = shape(via);
      if (advisory === null) continue;
      const key = advisory['source'] ?? advisory['id'] ?? text(advisory['url']) ?? advisory;
      if (!found.has(key)) found.set(key, { via: advisory, in: vulnerable });
    }
  }
  return [...found.values()].map(({ via, in: vulnerable }) => rowOf(via, vulnerable));
}

function rowOf(via: Shape, vulnerable: Shape): Advisory {
  const known = npmIds(via['source'] ?? via['id'], via['url']);
  const malware = isMalware(known, texts(via['cwe']));
  const cvss = part(via['cvss']);
  const name = text(via['name']) ?? text(vulnerable['name']);
  const fix = part(vulnerable['fixAvailable']);
  return row({
    kind: 'package',
    ids: known,
    title: title(via['title'], known[0]),
    package: packageOf({ ecosystem: 'npm', name }),
    ratings: ratings(
      malware ? malwareRating('npm') : null,
      declared('npm', via['severity']),
      cvssRating('npm', cvss['vectorString'], number(cvss['score'])),
    ),
    malware,
    locations: texts(vulnerable['nodes'])
      .slice(0, mostPaths)
      .map((path) => ({ path, line: null })),
    fixedVersions: fix['name'] === name ? texts(fix['version']) : [],
    url: text(via['url']),
  });
}
