import type { ForgeAlert, ForgePort, IssuesKept } from '@cm/app';
import { available, type Fact, type KeptIssue } from '@cm/model';

import { type WorldAlert, worldDate } from '../world/types.ts';
import type { RepositoryView } from '../world/view.ts';

type Ask = <T>(repo: string, answer: (view: RepositoryView) => Fact<T>) => Promise<Fact<T>>;

/** A world's alerts, and the issues that are kept while a test runs. */
export function memoryAlerts(ask: Ask): Pick<ForgePort, 'alerts' | 'keepIssues'> {
  const kept = new Map<string, readonly KeptIssue[]>();
  return {
    alerts: (repo, kind) =>
      ask(repo, ({ data }) => available((data.alerts ?? []).filter((alert) => alert.kind === kind).map(forgeAlert))),
    keepIssues: (repo, label, open) =>
      ask<IssuesKept>(repo, () => {
        const before = kept.get(`${repo} ${label}`) ?? [];
        kept.set(`${repo} ${label}`, open);
        const created = open.filter(({ key }) => before.every((one) => one.key !== key)).length;
        const closed = before.filter(({ key }) => open.every((one) => one.key !== key)).length;
        return available({ created, closed });
      }),
  };
}

function forgeAlert(alert: WorldAlert): ForgeAlert {
  const { createdAt = worldDate, cve, id, kind, number, severity, vector } = alert;
  const dependency = kind === 'dependabot';
  return {
    kind,
    number,
    state: alert.state ?? 'open',
    createdAt,
    closedAt: alert.state === 'dismissed' ? createdAt : null,
    dismissal: alert.state === 'dismissed' ? 'tolerable_risk' : null,
    ids: cve === undefined ? [id] : [id, cve],
    title: id,
    package: dependency ? (alert.package ?? { ecosystem: 'npm', name: 'left-pad' }) : null,
    severity: severity ?? (dependency ? 'high' : null),
    cvss: vector === undefined ? [] : [{ vector, score: null }],
    malware: alert.malware === true,
    path: alert.path ?? '',
    line: alert.line ?? null,
    fixedVersion: alert.fixedVersion ?? null,
    publishedAt: null,
    withdrawnAt: null,
    url: null,
  };
}
