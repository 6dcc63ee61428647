import { cvssRating } from '../common/cvss.ts';
import { isoDate } from '../common/dates.ts';
import { isMalware } from '../common/ids.ts';
import { packageOf } from '../common/purl.ts';
import { row } from '../common/row.ts';
import { declared, malwareRating, ratings } from '../common/severity.ts';
import { number, part, type Shape, shape, shapes, text, texts, title } from '../common/shape.ts';
import type { Advisory } from '../model/advisory.ts';
import { npmIds } from './ids.ts';

const mostPaths = 10;

/** One entry of `advisories`, as the registry's first audit endpoint gives them to npm 6, pnpm, yarn 1, and yarn 2 and 3. */
export function classicRow(source: string, advisory: Shape): Advisory {
  const weaknesses = texts(advisory['cwe']);
  const known = npmIds(advisory['id'], advisory['url'], advisory['github_advisory_id'], advisory['cves']);
  const malware = isMalware(known, weaknesses);
  const cvss = part(advisory['cvss']);
  const patched = text(advisory['patched_versions']);
  const findings = [...shapes(advisory['findings'])];
  return row({
    kind: 'package',
    ids: known,
    title: title(advisory['title'], advisory['overview'], known[0]),
    package: packageOf({
      ecosystem: 'npm',
      name: advisory['module_name'],
      version: findings.map(({ version }) => text(version)).find((version) => version !== null),
    }),
    ratings: ratings(
      malware ? malwareRating(source) : null,
      declared(source, advisory['severity']),
      cvssRating(source, cvss['vectorString'], number(cvss['score'])),
    ),
    malware,
    locations: pathsOf(findings).map((path) => ({ path, line: null })),
    publishedAt: isoDate(advisory['created']),
    fixedVersions: patched === null || patched === noFix ? [] : [patched],
    withdrawnAt: isoDate(advisory['deleted']),
    url: text(advisory['url']),
  });
}

/** How the registry says that no version is repaired. */
const noFix = '<0.0.0';

function pathsOf(findings: readonly Shape[]): readonly string[] {
  return [...new Set(findings.flatMap(({ paths }) => texts(paths)))].slice(0, mostPaths);
}

/** Whether a value is the registry's first kind of answer. */
export function isClassic(value: Shape | null): value is Shape {
  return (
    value !== null && shape(value['advisories']) !== null && shape(part(value['metadata'])['vulnerabilities']) !== null
  );
}

/** Entries of `advisories`. */
export function advisoriesOf(value: Shape): readonly Shape[] {
  return Object.values(part(value['advisories'])).map(part);
}

/** How many vulnerabilities the report says that it counts, of whatever level; by its own way of counting. */
export function counted(metadata: unknown): number {
  const counts = Object.entries(part(part(metadata)['vulnerabilities'])).filter(([level]) => level !== 'total');
  return counts.reduce((sum, [, count]) => sum + (number(count) ?? 0), 0);
}

/**
 * Who wrote it. npm 6 hands on the registry's `runId`; pnpm begins every path with the workspace's folder, `.` or
 * `packages__app`, and lists nothing that would tell otherwise where nothing is found; yarn 2 and 3 do neither.
 */
export function writerOf(value: Shape): 'npm' | 'pnpm' | 'yarn' {
  if (text(value['runId']) !== null) return 'npm';
  const all = advisoriesOf(value);
  const paths = all.flatMap((advisory) => pathsOf([...shapes(advisory['findings'])]));
  return all.length > 0 && !paths.some((path) => path.startsWith('.') || /^[\w-]+__[^>]*>/.test(path))
    ? 'yarn'
    : 'pnpm';
}
