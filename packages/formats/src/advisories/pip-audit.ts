import { available } from '@cm/model';

import { ids, isMalware } from './common/ids.ts';
import { packageOf } from './common/purl.ts';
import { reportOf, row, scanFailed } from './common/row.ts';
import { malwareRating, ratings } from './common/severity.ts';
import { isList, items, type Shape, shape, shapes, text, texts, title } from './common/shape.ts';
import type { Document, Format } from './format.ts';
import type { Advisory } from './model/advisory.ts';

const mostNamed = 5;

/** A list of dependencies in old versions, an object with `dependencies` since. It rates nothing. */
export const format: Format = {
  name: 'pip-audit',
  title: '`pip-audit --format json`',
  detect: (document) => {
    const list = dependenciesOf(document);
    const [first] = firstOf(list);
    if (first === undefined)
      return isList(list) && document.kind === 'json' && 'fixes' in (shape(document.value) ?? {});
    return text(first['name']) !== null && (isList(first['vulns']) || text(first['skip_reason']) !== null);
  },
  read: (document) => {
    const rows: Advisory[] = [];
    const skipped: string[] = [];
    let audited = 0;
    for (const dependency of shapes(dependenciesOf(document))) {
      if (isList(dependency['vulns'])) audited += 1;
      else skipped.push(`${text(dependency['name']) ?? '?'} (${text(dependency['skip_reason']) ?? 'no reason given'})`);
      for (const vulnerability of shapes(dependency['vulns'])) rows.push(rowOf(dependency, vulnerability));
    }
    if (audited > 0) {
      const tool = { name: 'pip-audit', version: null };
      return available(reportOf({ format: 'pip-audit', tool, rows, rates: false, notes: notesOf(skipped) }));
    }
    const why =
      skipped.length === 0 ? 'the report has no dependencies' : `every dependency was skipped (${skipped.length})`;
    const which = skipped.length === 0 ? '' : `: ${named(skipped)}`;
    return scanFailed(
      `${why}, so nothing was audited${which}. Give pip-audit the environment or the requirements file to audit`,
    );
  },
};

function dependenciesOf(document: Document): unknown {
  if (document.kind !== 'json') return null;
  return isList(document.value) ? document.value : shape(document.value)?.['dependencies'];
}

function firstOf(list: unknown): readonly [Shape?] {
  for (const item of items(list)) return [shape(item) ?? {}];
  return [];
}

function rowOf(dependency: Shape, vulnerability: Shape): Advisory {
  const known = ids(vulnerability['id'], vulnerability['aliases']);
  const malware = isMalware(known);
  return row({
    kind: 'package',
    ids: known,
    title: title(vulnerability['description'], known[0]),
    package: packageOf({ ecosystem: 'pypi', name: dependency['name'], version: dependency['version'] }),
    ratings: ratings(malware ? malwareRating('pip-audit') : null),
    malware,
    fixedVersions: texts(vulnerability['fix_versions']),
  });
}

function notesOf(skipped: readonly string[]): readonly string[] {
  return skipped.length === 0
    ? []
    : [`pip-audit did not audit every dependency; left out (${skipped.length}): ${named(skipped)}.`];
}

function named(skipped: readonly string[]): string {
  const shown = skipped.slice(0, mostNamed).map((one) => title(one));
  return shown.join('; ') + (skipped.length > mostNamed ? `; and ${skipped.length - mostNamed} more` : '');
}
