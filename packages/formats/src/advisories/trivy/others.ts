import { contextOf } from '../common/context.ts';
import { packageOf } from '../common/purl.ts';
import { row } from '../common/row.ts';
import { number, part, type Shape, shapes, text, texts, title } from '../common/shape.ts';
import { stated } from '../common/stated.ts';
import type { Advisory, FoundAt } from '../model/advisory.ts';

/** Whether a check failed: Trivy lists passed ones too, where it is asked to. Old versions list failures only, without a word. */
export function isFailure({ Status }: Shape): boolean {
  return Status === undefined || Status === '' || Status === 'FAIL';
}

/** A configuration that a check refuses. */
export function misconfigurationRow(found: Shape, result: Shape): Advisory {
  const cause = part(found['CauseMetadata']);
  const code = [...shapes(part(cause['Code'])['Lines'])]
    .map(({ Content }) => text(Content))
    .filter((line) => line !== null);
  return row({
    kind: 'configuration',
    ids: texts([found['ID'], found['AVDID']]),
    title: title(found['Title'], found['Message'], found['ID']),
    package: null,
    ratings: [stated('trivy', found['Severity'])],
    locations: [at(result['Target'], cause['StartLine'])],
    context: contextOf(code.join('\n')),
    url: text(found['PrimaryURL']),
  });
}

/** A secret in a file. What Trivy shows of it is masked. */
export function secretRow(found: Shape, result: Shape): Advisory {
  return row({
    kind: 'secret',
    ids: texts(found['RuleID']),
    title: title(found['Title'], found['Category'], found['RuleID']),
    package: null,
    ratings: [stated('trivy', found['Severity'])],
    locations: [at(result['Target'], found['StartLine'])],
    context: contextOf(found['Match']),
  });
}

/** The licence of a package or a file, which Trivy puts into a class. */
export function licenceRow(found: Shape, result: Shape): Advisory {
  return row({
    kind: 'licence',
    ids: texts(found['Name']),
    title: title(found['Name'], found['Category']),
    package: packageOf({ name: found['PkgName'] }),
    ratings: [stated('trivy', found['Severity'])],
    locations: [at(text(found['FilePath']) ?? result['Target'], null)],
    url: text(found['Link']),
  });
}

function at(path: unknown, line: unknown): FoundAt {
  const first = number(line);
  return { path: text(path) ?? '', line: first !== null && first > 0 ? first : null };
}
