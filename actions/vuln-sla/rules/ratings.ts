import type { RuleDefinition } from '@cm/model';

export const severityUnknown = {
  id: 'vuln-sla/severity-unknown',
  clause: 'vulnerabilities.high',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'warning',
  title: 'Every vulnerability has a rating',
  doc: {
    why: 'A vulnerability that nobody rated counts as high, so that silence is no way out. But pip-audit and govulncheck never rate anything: what only they see has no deadline, and this says so.',
    good: ['pip-audit and osv-scanner on the same requirements: one finding, rated by the second.'],
    bad: ['pip-audit alone.'],
    fix: 'Put an OSV report beside such a scanner: `osv-scanner --format json`. `unknown` of the policy file says as what an unrated one counts.',
  },
} as const satisfies RuleDefinition;

export const ratingsDisagree = {
  id: 'vuln-sla/ratings-disagree',
  clause: 'vulnerabilities.high',
  scope: 'repository',
  level: 'notice',
  enforcedLevel: 'notice',
  title: 'Those who rate a vulnerability agree',
  doc: {
    why: 'Sources rate differently, and one advisory may be “medium” in words and 8.5 by its newest CVSS. What counts is: malware first, then the word that the source declares, then the newest CVSS; of several scanners the worst. Every rating is kept in the report.',
    good: ['GitHub and NVD both say high.'],
    bad: ['GitHub says medium, and the CVSS 4.0 vector comes to 8.5.'],
    fix: 'Nothing has to be done. Whoever decides on an exception may want to know.',
  },
} as const satisfies RuleDefinition;

export const leftOut = {
  id: 'vuln-sla/left-out',
  clause: 'testing.dependency-scan',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'Nothing that is open is merely left out by a scanner',
  doc: {
    why: 'Ignore lists, VEX statements and dismissals make a scanner silent, often for ever and without a reason. What the ledger has open goes on until it is fixed or an exception with an end is recorded. Rows that were left out, and advisories that were withdrawn, are counted in the report.',
    good: ['An exception in `waivers` of the policy file, or an entry of .trivyignore on the default branch.'],
    bad: ['A Dependabot alert that was dismissed as “tolerable” while its clock runs.'],
    fix: 'Record the exception with an approver and an end, or fix it.',
  },
} as const satisfies RuleDefinition;
