import { available, type Fact } from '@cm/model';

import { isoDate } from './common/dates.ts';
import { reportOf, scanFailed } from './common/row.ts';
import { isList, part, type Shape, shape, text, title } from './common/shape.ts';
import type { AdvisoryReport, Format } from './format.ts';
import { findingsOf } from './trivy/findings.ts';
import { resultsOf, type Seen } from './trivy/results.ts';
import { wanted } from './trivy/wanted.ts';

const resultKeys = ['Vulnerabilities', 'Misconfigurations', 'Secrets', 'Licenses', 'Class', 'Type'];

/** Trivy's JSON: schema version 2, version 1 (a bare list, or `null`), and `trivy k8s`. */
export const format: Format = {
  name: 'trivy',
  title: '`trivy --format json`',
  wanted,
  detect: (document) => {
    if (document.kind !== 'json') return false;
    const { value } = document;
    if (value === null) return true;
    if (isList(value)) return isResult(firstOf(value));
    const root = part(value);
    if (text(root['ClusterName']) !== null)
      return ['Resources', 'Findings', 'Vulnerabilities'].some((key) => isList(root[key]));
    return typeof root['SchemaVersion'] === 'number' && ('ArtifactName' in root || 'Results' in root);
  },
  read: (document) => {
    const value = document.kind === 'json' ? document.value : null;
    if (value === null) return scanFailed(onlyNull);
    const version = shape(value)?.['SchemaVersion'] ?? 2;
    if (version === 2) return reportFrom(value);
    return scanFailed(
      `this is version ${title(String(version))} of Trivy's report, and known is version 2. Let Trivy 0.20 or newer write it`,
    );
  },
};

function firstOf(list: Iterable<unknown>): Shape | null {
  for (const item of list) return shape(item);
  return null;
}

function isResult(first: Shape | null): boolean {
  return first !== null && typeof first['Target'] === 'string' && resultKeys.some((key) => key in first);
}

function reportFrom(value: unknown): Fact<AdvisoryReport> {
  const root = part(value);
  const seen: Seen = { targets: 0, failed: [] };
  const found = findingsOf(resultsOf(value, seen));
  if (seen.failed.length > 0) return scanFailed(notScanned(seen.failed));
  if (seen.targets === 0) return scanFailed(nothingScanned);
  const report = reportOf({
    format: 'trivy',
    tool: { name: 'trivy', version: text(part(root['Trivy'])['Version']) },
    ...found,
    asStated: true,
    scannedAt: isoDate(root['CreatedAt']),
    notes: notesOf(root),
  });
  return available(report);
}

const onlyNull =
  'the file holds `null` and nothing else, so the format of the file is not known, and it tells of no scan. ' +
  'Trivy before 0.20 writes that where it found nothing to look at: give it the folder or the image that holds the packages';
const nothingScanned =
  'Trivy names nothing that it scanned, so it found no lock file, package or configuration to look at. ' +
  'Give it the folder or the image that holds them, and let it look for packages (`--scanners vuln`, with others beside it)';

function notScanned(failed: readonly string[]): string {
  const more = failed.length > 1 ? `, and ${failed.length - 1} more` : '';
  return `Trivy could not scan ${failed[0]}${more}. Correct the cause and scan again: of what was not scanned, nothing is known`;
}

function notesOf(root: Shape): readonly string[] {
  const { Family, Name, EOSL } = part(part(root['Metadata'])['OS']);
  if (EOSL !== true) return [];
  const system = [text(Family), text(Name)].filter((word) => word !== null).join(' ');
  return [
    `Nobody repairs ${system || 'the operating system'} any more, so new vulnerabilities in it may not be listed: use a newer one.`,
  ];
}
