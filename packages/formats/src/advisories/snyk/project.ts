import { isoDate } from '../common/dates.ts';
import { isList, items, part, type Shape, shapes, text, texts } from '../common/shape.ts';
import type { Advisory } from '../model/advisory.ts';
import { issueRow } from './issue.ts';

interface Found {
  readonly rows: readonly Advisory[];
  /** What an ignore or a patch of the policy file `.snyk` leaves out. */
  readonly apart: readonly Advisory[];
}

/** What Snyk found in one project. */
export function projectRows(project: Shape): Found {
  const file = text(project['displayTargetFile']) ?? text(project['targetFile']) ?? text(project['path']) ?? '';
  const manager = text(project['packageManager']);
  const rows: Advisory[] = [];
  for (const issue of shapes(project['vulnerabilities'])) {
    const found = issueRow(issue, manager, file);
    for (let path = 0; path < pathsOf(issue); path += 1) rows.push(found);
  }
  const filtered = part(project['filtered']);
  const apart: Advisory[] = [];
  for (const [key, what] of [
    ['ignore', 'an ignore'],
    ['patch', 'a patch'],
  ] as const) {
    for (const issue of shapes(filtered[key])) {
      apart.push({
        ...issueRow(issue, manager, file),
        suppressed: { by: `${what} of .snyk`, reason: reasonOf(issue) },
      });
    }
  }
  return { rows, apart };
}

/** With `--group-issues`, one issue lists every path to it. */
function pathsOf(issue: Shape): number {
  let paths = 0;
  for (const step of items(issue['from'])) {
    if (!isList(step)) return 1;
    paths += 1;
  }
  return Math.max(1, paths);
}

function reasonOf(issue: Shape): string | null {
  const ignores = [...shapes(part(issue['filtered'])['ignored']), ...shapes(part(issue['filtered'])['patches'])];
  const told = ignores.map(({ reason, expires }) => {
    const until = isoDate(expires);
    return [text(reason), until === null ? null : `until ${until.slice(0, 10)}`]
      .filter((words) => words !== null)
      .join(', ');
  });
  return texts(told).join('; ') || null;
}
