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
  const { createdAt = worldDate, cve, id, kind, number, state = 'open', vector } = alert;
  const dismissed = state === 'dismissed';
  const cvss = vector === undefined ? [] : [{ vector, score: null }];
  const none = { publishedAt: null, withdrawnAt: null, url: null };
  return {
    kind,
    number,
    state,
    createdAt,
    closedAt: dismissed ? createdAt : null,
    dismissal: dismissed ? 'tolerable_risk' : null,
    ids: cve === undefined ? [id] : [id, cve],
    title: id,
    cvss,
    malware: alert.malware === true,
    ...placeOf(alert),
    ...none,
  };
}

function placeOf(alert: WorldAlert): Pick<ForgeAlert, 'fixedVersion' | 'line' | 'package' | 'path' | 'severity'> {
  const { fixedVersion = null, kind, line = null, path = '', severity = null } = alert;
  if (kind !== 'dependabot') return { fixedVersion, line, path, severity, package: null };
  const named = alert.package ?? { ecosystem: 'npm', name: 'left-pad' };
  return { fixedVersion, line, path, severity: severity ?? 'high', package: named };
}
