import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Report } from '@cm/model';

/** `facts` of a report. Source: issue 6, the contract. */
export interface VulnFacts {
  readonly reports: readonly { readonly path: string; readonly format: string; readonly rows: number }[];
  readonly findings: readonly {
    readonly id: string;
    readonly aliases: readonly string[];
    readonly package: string | null;
    readonly severity: string;
    readonly firstSeen: string;
    readonly due: string | null;
    readonly state: string;
    readonly sources: readonly unknown[];
  }[];
  readonly new: readonly string[];
  readonly fixed: readonly string[];
  readonly patched: readonly { readonly id: string; readonly hours: number; readonly pullRequest: number | null }[];
}

export function factsOf(report: Report): VulnFacts {
  return report.facts as unknown as VulnFacts;
}

/** Id and state of each finding. */
export function states(report: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(factsOf(report).findings.map(({ id, state }) => [id, state]));
}

export interface Flaw {
  readonly id: string;
  readonly name: string;
  readonly severity: 'CRITICAL' | 'HIGH' | 'LOW' | 'MEDIUM';
}

/** A report of Trivy on a lock file. */
export function trivy(flaws: readonly Flaw[], target = 'package-lock.json'): string {
  const vulnerabilities = flaws.map(({ id, name, severity }) => ({
    VulnerabilityID: id,
    PkgName: name,
    PkgIdentifier: { PURL: `pkg:npm/${name}@1.0.0` },
    InstalledVersion: '1.0.0',
    FixedVersion: '1.0.1',
    Status: 'fixed',
    Severity: severity,
    SeveritySource: 'ghsa',
    Title: `A flaw in ${name}`,
  }));
  const packages = [{ Name: 'cart', Version: '1.0.0' }];
  const result = {
    Target: target,
    Class: 'lang-pkgs',
    Type: 'npm',
    Packages: packages,
    Vulnerabilities: vulnerabilities,
  };
  return JSON.stringify({ SchemaVersion: 2, ArtifactName: '.', ArtifactType: 'filesystem', Results: [result] });
}

/** What npm writes when its registry does not answer. */
export const npmError = JSON.stringify({
  message: 'request to https://registry.example/-/npm/v1/security/audits/quick failed',
  method: 'POST',
  uri: 'https://registry.example/-/npm/v1/security/audits/quick',
  headers: {},
  statusCode: 405,
  body: {},
  error: { summary: '', detail: '' },
});

export function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
