import { closeSync, openSync, writeSync } from 'node:fs';

import { type Random, seeded } from './random.ts';

/** What a generated report holds: the truth that its reader has to find. */
export interface WrittenReport {
  readonly bytes: number;
  readonly rows: number;
  readonly bySeverity: Readonly<Record<string, number>>;
}

/** How large the reports are that the numbers are about, in bytes. Source: issue 6, "Numbers". */
export const advisorySize = 50_000_000;

/** So many packages, each in one version, as in an image: a few have most of the vulnerabilities. */
const packages = 300;
const words = 'order invoice user export cache token amount policy account retry value handler session limit'.split(
  ' ',
);
const levels = ['critical', 'high', 'medium', 'low', 'unknown'] as const;
const scores = { critical: '9.8', high: '7.5', medium: '5.3', low: '3.1', unknown: '' } as const;
const vectors = {
  critical: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  high: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H',
  medium: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L',
  low: 'CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N',
  unknown: null,
} as const;
type Level = (typeof levels)[number];

interface Found {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly level: Level;
  readonly random: Random;
}

/** Writes a report of Grype of about so many bytes: an image with packages of npm and Debian, indented as Grype does. */
export function writeGrypeFile(file: string, bytes: number): WrittenReport {
  const after = {
    source: { type: 'image', target: { userInput: 'acme/shop:1.4.0' } },
    distro: { name: 'debian', version: '12' },
  };
  const descriptor = {
    name: 'grype',
    version: '0.104.0',
    db: { status: { built: '2026-11-22T01:31:43Z' } },
    timestamp: '2026-11-22T09:00:00Z',
  };
  return written(file, bytes, {
    before: '{"matches":[',
    after: `],${JSON.stringify({ ...after, descriptor }).slice(1)}\n`,
    piece: (found) => JSON.stringify(grypeMatch(found), null, 1),
  });
}

/** Writes a report of Trivy of about so many bytes, schema version 2. */
export function writeTrivyFile(file: string, bytes: number): WrittenReport {
  const root = {
    SchemaVersion: 2,
    CreatedAt: '2026-11-22T09:00:00Z',
    ArtifactName: 'acme/shop:1.4.0',
    ArtifactType: 'container_image',
  };
  const result = { Target: 'acme/shop:1.4.0 (debian 12.5)', Class: 'os-pkgs', Type: 'debian' };
  return written(file, bytes, {
    before: `${JSON.stringify(root).slice(0, -1)},"Results":[${JSON.stringify(result).slice(0, -1)},"Vulnerabilities":[`,
    after: ']}]}\n',
    piece: (found) => JSON.stringify(trivyVulnerability(found), null, 1),
  });
}

/** Writes SARIF of about so many bytes, as a scanner of code does: a few rules, many results. */
export function writeSarifFile(file: string, bytes: number): WrittenReport {
  const rated = levels.filter((level) => level !== 'unknown');
  const rules = rated.map((level) => ({
    id: `acme/${level}`,
    shortDescription: { text: `A rule of level ${level}` },
    properties: { tags: ['security'], 'security-severity': scores[level] },
  }));
  return written(file, bytes, {
    before: `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Acme Scan","rules":${JSON.stringify(rules)}}},"results":[`,
    after: ']}]}\n',
    rated,
    piece: (found) => JSON.stringify(sarifResult(found, rated)),
  });
}

interface Layout {
  readonly before: string;
  readonly after: string;
  readonly rated?: readonly Level[];
  readonly piece: (found: Found) => string;
}

function written(file: string, bytes: number, { before, after, rated = levels, piece }: Layout): WrittenReport {
  const target = openSync(file, 'w');
  const bySeverity: Record<string, number> = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 };
  try {
    let [size, rows] = [writeSync(target, before), 0];
    for (; size < bytes; rows += 1) {
      const random = seeded(rows + 1);
      const level = random.pick(rated);
      const which = random.below(packages);
      const name = `acme-${words[which % words.length]}-${which}`;
      const version = `${which % 9}.${which % 30}.${which % 60}`;
      bySeverity[level] = (bySeverity[level] ?? 0) + 1;
      const text = piece({ id: `CVE-${2015 + random.below(12)}-${10_000 + rows}`, name, version, level, random });
      size += writeSync(target, rows === 0 ? text : `,\n${text}`);
    }
    return { bytes: size + writeSync(target, after), rows, bySeverity };
  } finally {
    closeSync(target);
  }
}

function sentence({ name, random }: Found, count: number): string {
  return `In ${name}, ${Array.from({ length: count }, () => random.pick(words)).join(' ')} can be "reached" without leave.`;
}

function capital(level: Level): string {
  return level.charAt(0).toUpperCase() + level.slice(1);
}

function grypeMatch(found: Found): object {
  const { id, name, version, level } = found;
  const cvss = {
    source: 'nvd@nist.gov',
    type: 'Primary',
    version: '3.1',
    vector: vectors[level],
    metrics: { baseScore: Number(scores[level]) },
  };
  const all = level === 'unknown' ? [] : [{ ...cvss, vendorMetadata: {} }];
  const references = Array.from({ length: 3 }, (_, index) => `https://acme.example/advisories/${id}/${index}`);
  const own = {
    id,
    dataSource: references[0],
    namespace: 'debian:distro:debian:12',
    severity: capital(level),
    urls: references,
  };
  return {
    vulnerability: {
      ...own,
      description: sentence(found, 25),
      cvss: all,
      fix: { versions: [`${version}-1`], state: 'fixed' },
      advisories: [],
      risk: 1.5,
    },
    relatedVulnerabilities: [{ ...own, namespace: 'nvd:cpe', description: sentence(found, 25), cvss: all }],
    matchDetails: [
      {
        type: 'exact-direct-match',
        matcher: 'dpkg-matcher',
        searchedBy: { distro: { type: 'debian', version: '12' }, package: { name, version } },
      },
    ],
    artifact: {
      id: '9263533999d7e833',
      name,
      version,
      type: 'deb',
      locations: [{ path: '/var/lib/dpkg/status', layerID: `sha256:${'0'.repeat(64)}` }],
      purl: `pkg:deb/debian/${name}@${version}?arch=amd64&distro=debian-12`,
    },
  };
}

function trivyVulnerability(found: Found): object {
  const { id, name, version, level } = found;
  const score = { V3Vector: vectors[level], V3Score: Number(scores[level]) };
  return {
    VulnerabilityID: id,
    PkgID: `${name}@${version}`,
    PkgName: name,
    PkgIdentifier: { PURL: `pkg:deb/debian/${name}@${version}?arch=amd64&distro=debian-12.5`, UID: 'a1b2c3d4e5f60718' },
    InstalledVersion: version,
    FixedVersion: `${version}-1`,
    Status: 'fixed',
    Layer: { Digest: `sha256:${'0'.repeat(64)}`, DiffID: `sha256:${'1'.repeat(64)}` },
    SeveritySource: 'nvd',
    PrimaryURL: `https://acme.example/nvd/${id}`,
    Title: sentence(found, 5),
    Description: sentence(found, 80),
    Severity: level.toUpperCase(),
    CweIDs: ['CWE-787'],
    CVSS: level === 'unknown' ? {} : { nvd: score, redhat: score },
    References: Array.from({ length: 8 }, (_, index) => `https://acme.example/references/${id}/${index}`),
    PublishedDate: '2026-10-30T10:00:00Z',
  };
}

function sarifResult(found: Found, rated: readonly Level[]): object {
  const { level, name, random } = found;
  const [line, text] = [1 + random.below(4000), sentence(found, 6)];
  const artifactLocation = { uri: `packages/${name}/src/${random.pick(words)}.ts`, uriBaseId: '%SRCROOT%' };
  return {
    ruleId: `acme/${level}`,
    ruleIndex: rated.indexOf(level),
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: { startLine: line, startColumn: 3, endLine: line, snippet: { text } },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: `${(line * 2_654_435_761).toString(16)}:1` },
  };
}
