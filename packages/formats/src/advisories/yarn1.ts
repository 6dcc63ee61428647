import { available } from '@cm/model';

import { errorOf, wroteError } from './common/errors.ts';
import { objectsOf } from './common/lines.ts';
import { reportOf, scanFailed } from './common/row.ts';
import { number, part, type Shape, text } from './common/shape.ts';
import type { Format } from './format.ts';
import { classicRow, counted } from './npm/classic.ts';

const advisoryLine = 'auditAdvisory';
const summaryLine = 'auditSummary';

export const format: Format = {
  name: 'yarn1',
  title: '`yarn audit --json` of yarn 1',
  detect: (document) => objectsOf(document).some(({ type }) => type === advisoryLine || type === summaryLine),
  read: (document) => {
    const lines = objectsOf(document);
    const error = lines.map((line) => (line['type'] === 'error' ? errorOf(line) : null)).find((told) => told !== null);
    if (error !== undefined) return scanFailed(wroteError(error));
    const summary = lines.findLast(({ type }) => type === summaryLine);
    if (summary === undefined) {
      return scanFailed(
        'the last line, `auditSummary`, is missing: the file was cut off. Run `yarn audit --json` again',
      );
    }
    const rows = [...advisories(lines).values()].map((advisory) => classicRow('yarn', advisory));
    const count = counted(summary['data']);
    if (rows.length > 0 || count === 0) {
      return available(reportOf({ format: 'yarn1', tool: { name: 'yarn', version: null }, rows }));
    }
    const without = 'Run `yarn audit --json` without `--level` and `--groups`';
    return scanFailed(`the summary counts ${count} vulnerabilities, but the file lists none. ${without}`);
  },
};

/** Each advisory once: yarn 1 writes it again for every path that leads to it, with the findings of all paths each time. */
function advisories(lines: readonly Shape[]): ReadonlyMap<unknown, Shape> {
  const found = new Map<unknown, Shape>();
  for (const { type, data } of lines) {
    if (type !== advisoryLine) continue;
    const advisory = part(part(data)['advisory']);
    const key = number(advisory['id']) ?? text(advisory['github_advisory_id']) ?? text(advisory['url']) ?? advisory;
    if (!found.has(key)) found.set(key, advisory);
  }
  return found;
}
