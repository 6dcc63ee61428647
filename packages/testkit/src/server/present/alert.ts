import { defaultAccount, type WorldAlert, worldDate } from '../../world/types.ts';
import type { JsonObject, Site } from '../contract.ts';
import type { RepositoryState } from '../state.ts';
import { htmlUrl, presentAccount } from './account.ts';

/** GitHub's `dependabot-alert`, `code-scanning-alert-items` or `secret-scanning-alert`. */
export function presentAlert(site: Site, repo: RepositoryState, alert: WorldAlert): JsonObject {
  const { fullName } = repo.data;
  const below = {
    dependabot: 'dependabot/alerts',
    'code-scanning': 'code-scanning/alerts',
    'secret-scanning': 'secret-scanning/alerts',
  };
  const createdAt = alert.createdAt ?? worldDate;
  const common = {
    number: alert.number,
    url: `${site.url}/repos/${fullName}/${below[alert.kind]}/${alert.number}`,
    html_url: htmlUrl(`${fullName}/security/${alert.kind}/${alert.number}`),
    created_at: createdAt,
    updated_at: createdAt,
  };
  if (alert.kind === 'secret-scanning') return { ...common, ...secretParts(alert, common.url) };
  const dismissed = alert.state === 'dismissed';
  const dismissal = {
    state: alert.state ?? 'open',
    dismissed_at: dismissed ? createdAt : null,
    dismissed_by: dismissed ? presentAccount(site, defaultAccount) : null,
    dismissed_comment: null,
    fixed_at: null,
  };
  return alert.kind === 'dependabot'
    ? { ...common, ...dismissal, dismissed_reason: dismissed ? 'tolerable_risk' : null, ...dependencyParts(alert) }
    : {
        ...common,
        ...dismissal,
        dismissed_reason: dismissed ? 'used in tests' : null,
        ...codeParts(alert, common.url),
      };
}

function secretParts({ id, path, line, state }: WorldAlert, url: string): JsonObject {
  const place = { path: path ?? '.env', start_line: line ?? 1, end_line: line ?? 1, start_column: 1, end_column: 2 };
  const blob = { blob_sha: '0'.repeat(40), blob_url: url, commit_sha: '0'.repeat(40), commit_url: url };
  return {
    state: state === 'dismissed' ? 'resolved' : 'open',
    locations_url: `${url}/locations`,
    secret_type: id,
    secret_type_display_name: id,
    first_location_detected: { ...place, ...blob },
  };
}

function codeParts({ id, line = 1, path = 'src/app.js', severity }: WorldAlert, url: string): JsonObject {
  return {
    instances_url: `${url}/instances`,
    rule: { id, name: id, description: id, severity: 'error', security_severity_level: severity ?? null, tags: [] },
    tool: { name: 'CodeQL', guid: null, version: '2.20.0' },
    most_recent_instance: {
      ref: 'refs/heads/main',
      analysis_key: '.github/workflows/codeql.yml:analyse',
      category: '.github/workflows/codeql.yml:analyse',
      environment: '{}',
      state: 'open',
      commit_sha: '0'.repeat(40),
      message: { text: id },
      location: { path, start_line: line, end_line: line, start_column: 1, end_column: 2 },
      classifications: [],
    },
  };
}

function dependencyParts(alert: WorldAlert): JsonObject {
  const { cve = null, fixedVersion, id, path = 'package-lock.json', severity = 'high', vector } = alert;
  const named = alert.package ?? { ecosystem: 'npm', name: 'left-pad' };
  const cvss = { vector_string: vector ?? null, score: 0 };
  const vulnerability = {
    package: named,
    severity,
    vulnerable_version_range: '< 2.0.0',
    first_patched_version: fixedVersion === undefined ? null : { identifier: fixedVersion },
  };
  return {
    dependency: { package: named, manifest_path: path, scope: 'runtime', relationship: 'direct' },
    security_advisory: {
      ghsa_id: id,
      cve_id: cve,
      summary: `A flaw in ${named.name}`,
      description: 'None',
      vulnerabilities: [vulnerability],
      severity,
      cvss,
      cvss_severities: { cvss_v3: { vector_string: null, score: 0 }, cvss_v4: cvss },
      cwes: alert.malware === true ? [{ cwe_id: 'CWE-506', name: 'Embedded Malicious Code' }] : [],
      identifiers: [{ type: 'GHSA', value: id }, ...(cve === null ? [] : [{ type: 'CVE', value: cve }])],
      references: [],
      published_at: worldDate,
      updated_at: worldDate,
      withdrawn_at: null,
    },
    security_vulnerability: vulnerability,
  };
}
