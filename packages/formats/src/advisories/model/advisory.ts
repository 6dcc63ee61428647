/** The policy's words, and `unknown` where nobody rated it. */
export const severities = ['critical', 'high', 'medium', 'low', 'unknown'] as const;
export type Severity = (typeof severities)[number];

/**
 * Who says how severe it is, weightier first. `malware`: the advisory is of a malicious package. `declared`: a word of the source.
 * `cvss…`: a vector or a score. `level`: SARIF's error, warning, note. Source: the policy's order, malware, then what the source
 * declares, then the newest CVSS.
 */
export const ratingMethods = ['malware', 'declared', 'cvss4', 'cvss3.1', 'cvss3.0', 'cvss2', 'score', 'level'] as const;

export interface Rating {
  /** `ghsa`, `nvd`, `redhat`, the scanner's name: as the report says it; lower case. */
  readonly source: string;
  readonly method: (typeof ratingMethods)[number];
  readonly severity: Severity;
  /** 0 to 10; null where none is given or the vector is incomplete. */
  readonly score: number | null;
  readonly vector: string | null;
}

/** What was found in: a package, code, a secret, a configuration, a licence. Only the first three have a clock of the policy. */
export type AdvisoryKind = 'package' | 'code' | 'secret' | 'configuration' | 'licence';

export interface PackageName {
  /** Package URL without version and qualifiers, normalised (`pkg:npm/%40acme/cart`); null where the ecosystem is not known. */
  readonly purl: string | null;
  readonly name: string;
  /** Installed version; null where the report does not say. */
  readonly version: string | null;
}

export interface FoundAt {
  /** As the report writes it: a manifest, a file, an image layer. May be empty. */
  readonly path: string;
  readonly line: number | null;
}

/** One row of a report: one vulnerability in one package or place, as one scanner tells it. Dates are ISO 8601, UTC. */
export interface Advisory {
  readonly kind: AdvisoryKind;
  /** The row's own id first, then every alias that the report gives (CVE, GHSA, PYSEC, OSV, RUSTSEC, …); of code, the rule's id. */
  readonly ids: readonly string[];
  readonly title: string;
  readonly package: PackageName | null;
  /** In the report's order; empty where the scanner rates nothing. */
  readonly ratings: readonly Rating[];
  readonly malware: boolean;
  /** Listed as exploited by the report's own data; with the date by which that list wants it fixed, where it has one. */
  readonly exploited: { readonly due: string | null } | null;
  readonly locations: readonly FoundAt[];
  /** Of code: what stands around the place, made comparable, so that a line number may change; null where the report has nothing. */
  readonly context: string | null;
  readonly publishedAt: string | null;
  readonly fixAvailableAt: string | null;
  readonly fixedVersions: readonly string[];
  readonly withdrawnAt: string | null;
  /** The scanner itself leaves it out: by an ignore file, a VEX statement, a dismissal. */
  readonly suppressed: { readonly by: string; readonly reason: string | null } | null;
  /** Of an alert at GitHub: since when it is there, and what became of it. */
  readonly alert: {
    readonly number: number;
    readonly createdAt: string;
    readonly closedAt: string | null;
    readonly state: 'open' | 'fixed' | 'dismissed';
  } | null;
  readonly url: string | null;
}
