import { available } from '@cm/model';

import { isoDate } from './common/dates.ts';
import { objectOf } from './common/lines.ts';
import { pools } from './common/pools.ts';
import { reportOf, scanFailed } from './common/row.ts';
import { isList, part, passing, type Shape, shape, shapes, text, title } from './common/shape.ts';
import type { Format } from './format.ts';
import { matchRow } from './grype/match.ts';
import { leftOut } from './grype/rules.ts';
import type { Advisory } from './model/advisory.ts';
import { wanted } from './grype/wanted.ts';

export const format: Format = {
  name: 'grype',
  title: '`grype -o json`',
  wanted,
  detect: (document) => {
    const root = objectOf(document);
    if (root === null) return false;
    if (part(root['descriptor'])['name'] === 'grype') return true;
    for (const match of shapes(root['matches']))
      return shape(match['vulnerability']) !== null && shape(match['artifact']) !== null;
    return false;
  },
  read: (document) => {
    const root = objectOf(document) ?? {};
    if (!isList(root['matches'])) {
      return scanFailed(
        '`matches` is no list, so Grype matched nothing. See its log, and let it write the report again',
      );
    }
    const system = text(part(root['distro'])['name']);
    const shared = pools();
    const rows: Advisory[] = [];
    for (const match of passing(root['matches'])) rows.push(matchRow(match, system, shared));
    const apart: Advisory[] = [];
    for (const match of passing(root['ignoredMatches'])) {
      const suppressed = leftOut(match);
      (suppressed === null ? rows : apart).push({ ...matchRow(match, system, shared), suppressed });
    }
    const { name, version, timestamp, db } = part(root['descriptor']);
    const report = reportOf({
      format: 'grype',
      tool: { name: text(name) ?? 'grype', version: text(version) },
      rows,
      apart,
      asStated: true,
      scannedAt: isoDate(timestamp),
      databaseAt: isoDate(statusOf(db)['built']),
      notes: notesOf(statusOf(db)),
    });
    return available(report);
  },
};

/** What Grype says of its database stands in `db` in old versions, in `db.status` since 0.88. */
function statusOf(db: unknown): Shape {
  const own = part(db);
  return shape(own['status']) ?? own;
}

function notesOf({ error }: Shape): readonly string[] {
  const told = text(error);
  return told === null ? [] : [`Grype says of its database: ${title(told)}. Run \`grype db update\` before the scan.`];
}
