import { aliasIds } from '../common/aliases.ts';
import { cvssRating } from '../common/cvss.ts';
import { isoDate } from '../common/dates.ts';
import { isMalware } from '../common/ids.ts';
import { packageOf } from '../common/purl.ts';
import { row } from '../common/row.ts';
import { declared, malwareRating, ratings } from '../common/severity.ts';
import { items, number, part, type Shape, shapes, text, texts, title } from '../common/shape.ts';
import { stated } from '../common/stated.ts';
import type { Advisory, PackageName, Rating } from '../model/advisory.ts';

/** A vulnerability, or a licence that a policy of Snyk refuses. */
export function issueRow(issue: Shape, manager: string | null, file: string): Advisory {
  const identifiers = part(issue['identifiers']);
  const known = aliasIds(
    issue['id'],
    Object.entries(identifiers).flatMap(([list, ids]) => (list === 'CWE' ? [] : texts(ids))),
  );
  const malware = issue['malicious'] === true || isMalware(known, texts(identifiers['CWE']));
  return row({
    kind: issue['type'] === 'license' ? 'licence' : 'package',
    ids: known,
    title: title(issue['title'], known[0]),
    package: packageIn(issue, text(issue['packageManager']) ?? manager),
    ratings: ratingsOf(issue, malware),
    malware,
    locations: [{ path: file, line: null }],
    publishedAt: isoDate(issue['publicationTime']) ?? isoDate(issue['disclosureTime']),
    fixedVersions: fixedIn(issue),
    url: text(issue['url']),
  });
}

/** What Snyk calls a system, where `ecosystemOf` knows it by another name. */
const systems: Readonly<Record<string, string>> = {
  rhel: 'redhat',
  amzn: 'amazon',
  sles: 'suse',
  ol: 'oracle',
  centos: 'centos',
};

function packageIn(issue: Shape, manager: string | null): PackageName | null {
  const [system = '', release] = (manager ?? '').split(':', 2);
  const name = text(issue['name']) ?? text(issue['packageName']) ?? text(issue['moduleName']);
  // Of a system's packages, Snyk writes `source/binary`, and every other scanner the binary.
  const isOfSystem = release !== undefined || issue['language'] === 'linux';
  return packageOf({
    ecosystem: Object.hasOwn(systems, system) ? (systems[system] ?? system) : system,
    name: isOfSystem ? name?.slice(name.lastIndexOf('/') + 1) : name,
    version: issue['version'],
  });
}

/** Its own word first (`severity` alone knew no "critical" before 2020), then its score, then what others say. */
function ratingsOf(issue: Shape, malware: boolean): readonly Rating[] {
  return ratings(
    malware ? malwareRating('snyk') : null,
    stated('snyk', issue['severityWithCritical'] ?? issue['severity']),
    cvssRating('snyk', issue['CVSSv3'], number(issue['cvssScore'])),
    declared('nvd', issue['nvdSeverity']),
    ...[...shapes(issue['cvssDetails'])].map((one) =>
      cvssRating(text(one['assigner']) ?? 'snyk', one['cvssV3Vector'], number(one['cvssV3BaseScore'])),
    ),
    ...[...shapes(issue['cvssSources'])].map((one) =>
      cvssRating(text(one['assigner']) ?? 'snyk', one['vector'], number(one['baseScore'])),
    ),
  );
}

/** The versions that repair it; where none is listed, the one to which an upgrade leads. */
function fixedIn(issue: Shape): readonly string[] {
  const listed = texts(issue['fixedIn']);
  if (listed.length > 0 || issue['isUpgradable'] !== true) return listed;
  const last = text([...items(issue['upgradePath'])].at(-1));
  return last === null ? [] : texts(last.slice(last.lastIndexOf('@') + 1));
}
