import type { Wanted } from '../json/wanted.ts';

/** What is read of a result, and of a resource of a cluster. */
export const wanted: Wanted = {
  below: 'Results Resources Findings Vulnerabilities Misconfigurations',
  keys: [
    'Results Error Namespace Kind Name Target Type Class Vulnerabilities Misconfigurations Secrets Licenses',
    'ExperimentalModifiedFindings Packages ID Version Locations StartLine VulnerabilityID VendorIDs PkgID PkgName',
    'PkgPath PkgIdentifier PURL InstalledVersion FixedVersion PublishedDate PrimaryURL Title Description Severity',
    'SeveritySource CweIDs AVDID Message Status CauseMetadata Code Lines Content RuleID Category Match FilePath Link',
    'Statement Source Finding',
  ],
  whole: 'CVSS VendorSeverity',
  rows: 'Vulnerabilities',
};
