import { countOf, type ForgeAlert, type ForgeAlertKind, type OutsideRecord, recordOf, textOf } from '@cm/app';

/** An alert; null where its number, its state, its date or what it is about is missing. */
export function alertOf(kind: ForgeAlertKind, data: unknown): ForgeAlert | null {
  const alert = recordOf(data);
  const about = alert === null ? null : readers[kind](alert);
  if (alert === null || about === null || about.ids.length === 0) return null;
  const [number, createdAt, state] = [countOf(alert['number']), dateOf(alert['created_at']), stateOf(alert['state'])];
  if (number === null || createdAt === null || state === null) return null;
  const closedAt = closings.map((name) => dateOf(alert[name])).find((date) => date !== null) ?? null;
  const dismissal = state === 'dismissed' ? whyDismissed(alert) : null;
  return { kind, number, state, createdAt, closedAt, dismissal, url: textOf(alert['html_url']), ...about };
}

function whyDismissed(alert: OutsideRecord): string {
  return word(alert['dismissed_reason']) ?? word(alert['resolution']) ?? 'dismissed';
}

type About = Omit<ForgeAlert, 'closedAt' | 'createdAt' | 'dismissal' | 'kind' | 'number' | 'state' | 'url'>;

const closings = ['fixed_at', 'dismissed_at', 'auto_dismissed_at', 'resolved_at'] as const;

const states: Readonly<Record<string, ForgeAlert['state'] | undefined>> = {
  open: 'open',
  fixed: 'fixed',
  dismissed: 'dismissed',
  auto_dismissed: 'dismissed',
  resolved: 'dismissed',
};

function stateOf(value: unknown): ForgeAlert['state'] | null {
  return (typeof value === 'string' && Object.hasOwn(states, value) ? states[value] : null) ?? null;
}

const nothing = {
  package: null,
  severity: null,
  cvss: [],
  malware: false,
  path: '',
  line: null,
  fixedVersion: null,
  publishedAt: null,
  withdrawnAt: null,
} as const;

const readers: Readonly<Record<ForgeAlertKind, (alert: OutsideRecord) => About | null>> = {
  dependabot: dependencyOf,
  'code-scanning': (alert) => {
    const rule = recordOf(alert['rule']);
    const location = recordOf(recordOf(alert['most_recent_instance'])?.['location']);
    const id = word(rule?.['id']) ?? word(rule?.['name']);
    if (rule === null || id === null) return null;
    return {
      ...nothing,
      ids: [id],
      title: textOf(rule['description']) ?? id,
      severity: word(rule['security_severity_level']),
      path: textOf(location?.['path']) ?? '',
      line: countOf(location?.['start_line']),
    };
  },
  'secret-scanning': (alert) => {
    const type = word(alert['secret_type']);
    const location = recordOf(alert['first_location_detected']);
    if (type === null) return null;
    return {
      ...nothing,
      ids: [type],
      title: textOf(alert['secret_type_display_name']) ?? type,
      path: textOf(location?.['path']) ?? '',
      line: countOf(location?.['start_line']),
    };
  },
};

function dependencyOf(alert: OutsideRecord): About | null {
  const dependency = recordOf(alert['dependency']) ?? {};
  const advisory = recordOf(alert['security_advisory']);
  const vulnerability = recordOf(alert['security_vulnerability']) ?? {};
  const named = packageIn(dependency) ?? packageIn(vulnerability);
  if (advisory === null || named === null) return null;
  return {
    ids: [word(advisory['ghsa_id']), word(advisory['cve_id'])].filter((id) => id !== null),
    title: textOf(advisory['summary']) ?? '',
    package: named,
    severity: word(vulnerability['severity']) ?? word(advisory['severity']),
    cvss: vectorsIn(advisory),
    malware: isMalware(advisory),
    path: textOf(dependency['manifest_path']) ?? '',
    line: null,
    fixedVersion: word(recordOf(vulnerability['first_patched_version'])?.['identifier']),
    publishedAt: dateOf(advisory['published_at']),
    withdrawnAt: dateOf(advisory['withdrawn_at']),
  };
}

function packageIn(record: OutsideRecord): ForgeAlert['package'] {
  const named = recordOf(record['package']);
  const [ecosystem, name] = [word(named?.['ecosystem']), word(named?.['name'])];
  return ecosystem === null || name === null ? null : { ecosystem, name };
}

/** `cvss` itself is gone from API version 2026-03-10, and is the same as the third version's. */
function vectorsIn(advisory: OutsideRecord): ForgeAlert['cvss'] {
  const severities = recordOf(advisory['cvss_severities']);
  return ['cvss_v4', 'cvss_v3'].flatMap((name) => {
    const one = recordOf(severities?.[name]);
    const [vector, score] = [word(one?.['vector_string']), one?.['score']];
    return vector === null ? [] : [{ vector, score: typeof score === 'number' && score > 0 ? score : null }];
  });
}

function isMalware(advisory: OutsideRecord): boolean {
  if (advisory['classification'] === 'malware') return true;
  const weaknesses = advisory['cwes'];
  return Array.isArray(weaknesses) && weaknesses.some((one) => recordOf(one)?.['cwe_id'] === 'CWE-506');
}

function word(value: unknown): string | null {
  return textOf(value)?.trim() || null;
}

function dateOf(value: unknown): string | null {
  const text = textOf(value);
  const time = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
