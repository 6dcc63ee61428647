import type { Ports } from '@cm/app';
import { alertRow } from '@cm/formats/advisory-alerts';
import { available, unavailable } from '@cm/model';

import type { SourceRows } from '../core/sighting.ts';
import type { AlertKind, AlertsFacts } from '../facts.ts';

export interface AlertsRead {
  readonly facts: readonly AlertsFacts[];
  readonly sources: readonly SourceRows[];
}

/** Names of the alerts, as a source. */
export const alertTools: Readonly<Record<AlertKind, string>> = {
  dependabot: 'GitHub Dependabot alerts',
  'code-scanning': 'GitHub code scanning alerts',
  'secret-scanning': 'GitHub secret scanning alerts',
};

/** GitHub's alerts are of the default branch: on a change they tell what was there before. */
export async function readAlerts(
  ports: Pick<Ports, 'forge'>,
  repository: string | null,
  kinds: readonly AlertKind[],
  side: 'head' | 'base',
): Promise<AlertsRead> {
  const facts: AlertsFacts[] = [];
  const sources: SourceRows[] = [];
  for (const kind of new Set(kinds)) {
    const read =
      repository === null
        ? unavailable('The repository is not known, so its alerts could not be asked for.')
        : await ports.forge.alerts(repository, kind);
    if (read.status === 'unavailable') facts.push({ kind, read });
    else {
      const tool = alertTools[kind];
      facts.push({ kind, read: available(read.value.length) });
      sources.push({ source: { report: tool, tool, rates: true, side }, rows: read.value.map(alertRow) });
    }
  }
  return { facts, sources };
}
