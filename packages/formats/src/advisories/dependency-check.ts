import { available } from '@cm/model';

import { isoDate } from './common/dates.ts';
import { objectOf } from './common/lines.ts';
import { reportOf, scanFailed } from './common/row.ts';
import { isList, part, type Shape, shapes, text, title } from './common/shape.ts';
import { dataDate } from './dependency-check/data.ts';
import { exceptionsOf } from './dependency-check/exceptions.ts';
import { vulnerabilityRow } from './dependency-check/vulnerability.ts';
import type { Format } from './format.ts';
import type { Advisory } from './model/advisory.ts';

export const format: Format = {
  name: 'dependency-check',
  title: 'OWASP Dependency-Check (JSON)',
  detect: (document) => {
    const root = objectOf(document);
    return (
      root !== null &&
      text(root['reportSchema']) !== null &&
      ['scanInfo', 'projectInfo', 'dependencies'].some((key) => key in root)
    );
  },
  read: (document) => {
    const root = objectOf(document) ?? {};
    const schema = text(root['reportSchema']) ?? '';
    if (!schema.startsWith('1.')) {
      return scanFailed(
        `this is schema ${title(schema)} of Dependency-Check, and known is 1. Report it to the maintainers of cm-actions`,
      );
    }
    if (!isList(root['dependencies'])) {
      return scanFailed(
        '`dependencies` is no list, so Dependency-Check scanned nothing. See its log, and let it write the report again',
      );
    }
    const { refusal, notes } = exceptionsOf(part(root['scanInfo']));
    if (refusal !== null) return scanFailed(refusal);
    const rows: Advisory[] = [];
    const apart: Advisory[] = [];
    for (const dependency of shapes(root['dependencies'])) {
      for (const found of shapes(dependency['vulnerabilities'])) rows.push(vulnerabilityRow(found, dependency));
      for (const found of shapes(dependency['suppressedVulnerabilities'])) {
        apart.push({
          ...vulnerabilityRow(found, dependency),
          suppressed: { by: 'suppression file', reason: text(found['notes']) },
        });
      }
    }
    return available(
      reportOf({
        format: 'dependency-check',
        tool: toolOf(part(root['scanInfo'])),
        rows,
        apart,
        scannedAt: isoDate(part(root['projectInfo'])['reportDate']),
        databaseAt: dataDate(part(root['scanInfo'])['dataSource']),
        notes,
      }),
    );
  },
};

function toolOf({ engineVersion }: Shape): { readonly name: string; readonly version: string | null } {
  return { name: 'dependency-check', version: text(engineVersion) };
}
