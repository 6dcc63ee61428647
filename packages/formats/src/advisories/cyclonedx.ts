import { available } from '@cm/model';

import { isoDate } from './common/dates.ts';
import { objectOf } from './common/lines.ts';
import { reportOf, scanFailed } from './common/row.ts';
import { isList, part, type Shape, shapes, text, title } from './common/shape.ts';
import { analysisOf } from './cyclonedx/analysis.ts';
import { componentsOf } from './cyclonedx/components.ts';
import { toolOf } from './cyclonedx/tool.ts';
import { vulnerabilityRows } from './cyclonedx/vulnerability.ts';
import type { Format } from './format.ts';
import type { Advisory } from './model/advisory.ts';

/** CycloneDX in JSON, from version 1.4 on, with vulnerabilities: beside its components, or alone, as VEX files are. */
export const format: Format = {
  name: 'cyclonedx',
  title: 'CycloneDX with vulnerabilities',
  detect: (document) => objectOf(document)?.['bomFormat'] === 'CycloneDX',
  read: (document) => {
    const root = objectOf(document) ?? {};
    const tool = toolOf(root);
    const refusal = refusalOf(root, tool?.name ?? null);
    if (refusal !== null) return scanFailed(refusal);
    const components = componentsOf(root);
    // One row for each vulnerability, as the contract counts, however many components it is in.
    const rows: Advisory[] = [];
    const all: Advisory[] = [];
    let lacking = 0;
    for (const found of shapes(root['vulnerabilities'])) {
      const each = vulnerabilityRows(found, components);
      if (each[0] !== undefined) rows.push(each[0]);
      all.push(...each);
      if (analysisOf(found).lacksReason) lacking += 1;
    }
    if (rows.length === 0 && tool?.name.toLowerCase() === 'trivy') return scanFailed(emptyOfTrivy);
    const report = reportOf({
      format: 'cyclonedx',
      tool,
      rows,
      asStated: true,
      scannedAt: isoDate(part(root['metadata'])['timestamp']),
      notes: lacking > 0 ? [unjustified(lacking)] : [],
    });
    return available({ ...report, advisories: all });
  },
};

const rescan =
  'Let a scanner look through it (`grype sbom:FILE`, `trivy sbom FILE`, `osv-scanner -L FILE`), and give its report';
const emptyOfTrivy =
  'Trivy writes an empty list of vulnerabilities into CycloneDX also where it looked for none, so it says nothing. ' +
  'Let it write `--format json` as well, and give that file';

function refusalOf(root: Shape, tool: string | null): string | null {
  const version = text(root['specVersion']) ?? '';
  const [major, minor] = version.split('.', 2).map(Number);
  if (isList(root['vulnerabilities'])) {
    return major === 1 && (minor ?? 0) >= 4
      ? null
      : `this is CycloneDX ${title(version)}, which has no vulnerabilities; 1.4 or newer has. ${rescan}`;
  }
  const by = tool === null ? '' : `, written by ${title(tool)}`;
  return `this CycloneDX file is a list of components${by}, and no scan: it has no list \`vulnerabilities\`. ${rescan}`;
}

function unjustified(count: number): string {
  return (
    `Not justified, and so still counted: ${count} called \`not_affected\` without a reason. ` +
    'Write why into `analysis.justification`.'
  );
}
