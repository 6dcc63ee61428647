import type { RuleDefinition } from '@cm/model';

export const scansRead = {
  id: 'vuln-sla/scans-read',
  clause: 'testing.dependency-scan',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'Every scan left a report that could be read whole',
  doc: {
    why: 'A scanner that crashed, had no network or looked at nothing finds no vulnerabilities, and a gate that takes this for “none” is green exactly when nobody looks. An error that a scanner wrote in place of a report, an empty or cut-off file, and a report that is missing are “could not tell”, never zero findings.',
    good: [
      '- run: npm audit --json > reports/npm-audit.json || true\n- uses: org/cm-actions/vuln-sla@v1\n  with:\n    reports: reports/*.json',
    ],
    bad: [
      '{"message": "request to https://registry.example/… failed", "error": {…}} in the place of a report',
      'An empty file',
    ],
    fix: 'See in the log of the step that scans why it failed, and mend it there. Let that step keep its file even where the scanner exits with an error because it found something: `|| true` behind the command.',
  },
} as const satisfies RuleDefinition;

export const reportsFresh = {
  id: 'vuln-sla/reports-fresh',
  clause: 'testing.dependency-scan',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'The reports and the scanners’ lists are of now',
  doc: {
    why: 'A report out of git or a cache, and a scanner with last year’s list, know nothing of what was published since.',
    good: ['A report that says it was written in this job, with a database of today.'],
    bad: ['A trivy.json from three days ago.', 'A grype database that was built two weeks ago.'],
    fix: 'Scan in the same job, and let the scanner update its database first. A report may be 36 hours old, a database 7 days; what says nothing of its age is not judged.',
  },
} as const satisfies RuleDefinition;

export const ledgerRead = {
  id: 'vuln-sla/ledger-read',
  clause: 'audit.git-history',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'The ledger could be read, and nobody altered it',
  doc: {
    why: 'The ledger says since when each vulnerability is known. Where it cannot be read, or a line of it was altered, no deadline can be told.',
    good: ['A branch cm-ledger whose chain of hashes is whole.'],
    bad: ['A line in the middle that was edited by hand.'],
    fix: '`cm ledger verify` names the first line that cannot be. Restore the branch from a clone that has it whole, or put it aside, begin a new one and record why.',
  },
} as const satisfies RuleDefinition;

export const recorded = {
  id: 'vuln-sla/recorded',
  clause: 'reports.security-patches',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'What this run found is in the ledger',
  doc: {
    why: 'A run that was asked to write the ledger and could not has left no evidence, and the clocks of what it found did not start. That must not look like a pass.',
    good: ['permissions:\n  contents: write\n  statuses: write'],
    bad: ['A scheduled run with `write-ledger: true` and a token that only reads.'],
    fix: 'Give the job the permissions that the message names, and let only runs of the default branch write. Pull requests never write, whatever the input says; for them this rule does not apply.',
  },
} as const satisfies RuleDefinition;
