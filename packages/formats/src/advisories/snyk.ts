import { available } from '@cm/model';

import { errorOf, wroteError } from './common/errors.ts';
import { reportOf, scanFailed } from './common/row.ts';
import { isList, items, part, type Shape, shape, shapes, text, title } from './common/shape.ts';
import type { Document, Format } from './format.ts';
import type { Advisory } from './model/advisory.ts';
import { projectRows } from './snyk/project.ts';

/** `snyk test` and `snyk container test`: one project, or a list of them. One row for each path to a vulnerable package. */
export const format: Format = {
  name: 'snyk',
  title: '`snyk test --json`',
  detect: (document) => {
    for (const project of projectsOf(document)) return isProject(project) || isError(project);
    return false;
  },
  read: (document) => {
    const rows: Advisory[] = [];
    const apart: Advisory[] = [];
    for (const project of projectsOf(document)) {
      const refusal = refusalOf(project);
      if (refusal !== null) return scanFailed(refusal);
      for (const one of [project, ...shapes(project['applications'])]) {
        const found = projectRows(one);
        for (const each of found.rows) rows.push(each);
        for (const each of found.apart) apart.push(each);
      }
    }
    const report = reportOf({ format: 'snyk', tool: { name: 'snyk', version: null }, rows, apart, asStated: true });
    return available(report);
  },
};

function* projectsOf(document: Document): Generator<Shape, void> {
  if (document.kind !== 'json') return;
  for (const item of isList(document.value) ? items(document.value) : [document.value]) yield part(item);
}

function isProject(project: Shape): boolean {
  if (!isList(project['vulnerabilities']) || typeof project['ok'] !== 'boolean') return false;
  return ['dependencyCount', 'packageManager', 'projectName', 'uniqueCount'].some((key) => key in project);
}

function isError(project: Shape): boolean {
  return project['ok'] === false && text(project['error']) !== null && !('vulnerabilities' in project);
}

function refusalOf(project: Shape): string | null {
  const told = errorOf(project);
  if (told !== null && !isList(project['vulnerabilities'])) return wroteError(`${told}${where(project)}`);
  if (isList(project['vulnerabilities'])) return null;
  const named = title(project['projectName'], project['path'], shape(project) === null ? '' : 'a project');
  return `${named} has no list \`vulnerabilities\`, so Snyk did not test it. See the log of Snyk, and let it write the report again`;
}

function where(project: Shape): string {
  const path = text(project['path']);
  return path === null ? '' : ` (in ${path})`;
}
