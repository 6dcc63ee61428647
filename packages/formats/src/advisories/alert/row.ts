import type { Advisory } from '../model/advisory.ts';
import { cvssRating } from '../common/cvss.ts';
import { ids } from '../common/ids.ts';
import { packageOf } from '../common/purl.ts';
import { row } from '../common/row.ts';
import { declared, malwareRating, ratings } from '../common/severity.ts';
import { title } from '../common/shape.ts';

/** An alert as GitHub's API tells it. Dates are ISO 8601 in UTC. */
interface Alert {
  readonly kind: 'code-scanning' | 'dependabot' | 'secret-scanning';
  readonly number: number;
  readonly state: 'dismissed' | 'fixed' | 'open';
  readonly createdAt: string;
  readonly closedAt: string | null;
  readonly dismissal: string | null;
  readonly ids: readonly string[];
  readonly title: string;
  readonly package: { readonly ecosystem: string; readonly name: string } | null;
  readonly severity: string | null;
  readonly cvss: readonly { readonly vector: string; readonly score: number | null }[];
  readonly malware: boolean;
  readonly path: string;
  readonly line: number | null;
  readonly fixedVersion: string | null;
  readonly publishedAt: string | null;
  readonly withdrawnAt: string | null;
  readonly url: string | null;
}

const kinds = { dependabot: 'package', 'code-scanning': 'code', 'secret-scanning': 'secret' } as const;

/** An alert as a row like those of scanners, so that one vulnerability is one, whoever tells of it. */
export function alertRow(alert: Alert): Advisory {
  const { package: named } = alert;
  const ofCode = alert.kind !== 'dependabot';
  return row({
    kind: kinds[alert.kind],
    ids: ofCode ? alert.ids : ids(alert.ids),
    title: title(alert.title, ...alert.ids),
    package: named === null ? null : packageOf(named),
    ratings: ratings(
      alert.malware ? malwareRating('github') : null,
      declared('github', alert.severity),
      ...alert.cvss.map(({ score, vector }) => cvssRating('github', vector, score)),
    ),
    malware: alert.malware,
    locations: [{ path: alert.path, line: alert.line }],
    publishedAt: alert.publishedAt,
    fixedVersions: alert.fixedVersion === null ? [] : [alert.fixedVersion],
    withdrawnAt: alert.withdrawnAt,
    suppressed: alert.state === 'dismissed' ? { by: 'a dismissal at GitHub', reason: alert.dismissal } : null,
    alert: { number: alert.number, createdAt: alert.createdAt, closedAt: alert.closedAt, state: alert.state },
    url: alert.url,
  });
}
