import { available } from '@cm/model';

import { errorOf, wroteError } from './common/errors.ts';
import { objectsOf } from './common/lines.ts';
import { packageOf } from './common/purl.ts';
import { reportOf, row, scanFailed } from './common/row.ts';
import { declared, ratings } from './common/severity.ts';
import { part, type Shape, shape, text, texts, title } from './common/shape.ts';
import type { Document, Format } from './format.ts';
import type { Advisory } from './model/advisory.ts';
import { advisoriesOf, classicRow, counted, isClassic, writerOf } from './npm/classic.ts';
import { npmIds } from './npm/ids.ts';

const mostPaths = 10;

/** Yarn 2 and 3 hand on the registry's answer; yarn 4 writes a line for each advisory; all may add lines of their own log. */
export const format: Format = {
  name: 'yarn-berry',
  title: '`yarn npm audit --json` of yarn 2 to 4',
  detect: (document) => objectsOf(document).some((line) => isRow(line) || isAllClear(line)) || isAnswer(document),
  read: (document) => {
    const lines = objectsOf(document);
    const error = lines.map((line) => (line['type'] === 'error' ? errorOf(line) : null)).find((told) => told !== null);
    if (error !== undefined) return scanFailed(wroteError(error));
    const answers = lines.filter(isClassic);
    const listed = lines.filter(isRow).map(rowOf);
    const rows = [...answers.flatMap(advisoriesOf).map((advisory) => classicRow('yarn', advisory)), ...listed];
    const count = answers.reduce((sum, { metadata }) => sum + counted(metadata), 0);
    if (rows.length === 0 && count > 0) {
      return scanFailed(
        `the report counts ${count} vulnerabilities, but lists none. Run \`yarn npm audit --json\` again`,
      );
    }
    const tool = { name: 'yarn', version: null };
    return available(reportOf({ format: 'yarn-berry', tool, rows, notes: notesOf(listed) }));
  },
};

function isRow(line: Shape): boolean {
  return text(line['value']) !== null && shape(line['children'])?.['Severity'] !== undefined;
}

/** What yarn writes where it has looked and found nothing: without it, an empty file could be a scan that never was. */
function isAllClear(line: Shape): boolean {
  return line['type'] === 'info' && line['data'] === 'No audit suggestions';
}

function isAnswer(document: Document): boolean {
  const answer = objectsOf(document).find(isClassic);
  return answer !== undefined && (document.kind === 'values' || writerOf(answer) === 'yarn');
}

function rowOf(line: Shape): Advisory {
  const children = part(line['children']);
  const url = text(children['URL']);
  const isNotice = isDeprecation(children['ID']);
  const known = isNotice ? texts(children['ID']) : npmIds(children['ID'], url);
  return row({
    kind: isNotice ? 'configuration' : 'package',
    ids: known,
    title: title(children['Issue'], known[0]),
    package: packageOf({ ecosystem: 'npm', name: line['value'], version: texts(children['Tree Versions'])[0] }),
    ratings: ratings(declared('yarn', children['Severity'])),
    locations: texts(children['Dependents'])
      .slice(0, mostPaths)
      .map((path) => ({ path, line: null })),
    url,
  });
}

function isDeprecation(id: unknown): boolean {
  return typeof id === 'string' && id.trimEnd().endsWith('(deprecation)');
}

function notesOf(rows: readonly Advisory[]): readonly string[] {
  const count = rows.filter(({ kind }) => kind === 'configuration').length;
  return count === 0
    ? []
    : [`Rows of deprecated packages, which are no vulnerabilities and have no deadline: ${count}.`];
}
