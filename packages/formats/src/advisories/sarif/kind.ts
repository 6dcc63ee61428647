import type { AdvisoryKind } from '../model/advisory.ts';
import type { Rule } from './rules.ts';

/** Scanners that look for one kind of thing only. */
const tools: readonly (readonly [RegExp, AdvisoryKind])[] = [
  [/gitleaks|trufflehog|ggshield|gitguardian|detect-secrets|noseyparker|kingfisher/i, 'secret'],
  [/grype|osv-scanner|snyk open source|snyk container|dependency-check|govulncheck|pip-audit|cargo-audit/i, 'package'],
  [/snyk iac|checkov|kics|tfsec|terrascan|hadolint|kube-linter|kubesec/i, 'configuration'],
];

/** Trivy looks for everything, and tags each rule with what it is. */
const tags: Readonly<Record<string, AdvisoryKind>> = {
  vulnerability: 'package',
  misconfiguration: 'configuration',
  secret: 'secret',
  license: 'licence',
};

const advisory = /^(?:CVE-\d{4}-\d{4,19}|GHSA(?:-[0-9a-z]{4}){3}|PYSEC-\d|RUSTSEC-\d|MAL-\d|SNYK-[A-Z])/;

/** What a result was found in: by the scanner, by the rule's tags, or because the rule is an advisory. Else it is code. */
export type KindOf = (id: string | null, rule: Rule | null) => AdvisoryKind;

/** How to tell for results of a scanner. */
export function kindsOf(tool: string): KindOf {
  if (/trivy/i.test(tool)) return (id, rule) => rule?.tags.map(byTag).find((kind) => kind !== null) ?? byId(id);
  const only = tools.find(([pattern]) => pattern.test(tool))?.[1];
  return only === undefined ? byId : () => only;
}

function byTag(tag: string): AdvisoryKind | null {
  return Object.hasOwn(tags, tag) ? (tags[tag] ?? null) : null;
}

function byId(id: string | null): AdvisoryKind {
  return id !== null && advisory.test(id) ? 'package' : 'code';
}

/** Where a scanner of packages writes that the severity is 0.0, it means that nobody rated it. */
export function writesZeroForUnknown(tool: string): boolean {
  return /trivy|grype/i.test(tool);
}
