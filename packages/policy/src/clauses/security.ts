import type { Clause } from '@cm/model';
import { clausesOf, control, monitoring, monitoringAndChange, notYet, people, workflow } from './build.ts';

/** Policy section "Security Updates". */
export const security: readonly Clause[] = [
  ...clausesOf(
    ['Security Updates', 'Vulnerability Management'],
    [
      {
        id: 'vulnerabilities.critical',
        lines: [[277, 277]],
        text: 'A critical vulnerability is fixed within 24 hours.',
        reading:
          '"Response" is the fix on the default branch. The clock starts when the vulnerability is first detected and runs in exact hours, nights and weekends too: at 24:00:00 it is not overdue, a moment later it is.',
        criteria: monitoringAndChange,
        enforcedBy: [control('vuln-sla', 'overdue-critical', 'due-soon', 'waiver-too-long')],
      },
      {
        id: 'vulnerabilities.high',
        lines: [[278, 278]],
        text: 'A high vulnerability is fixed within 72 hours.',
        reading: 'Measured as for critical ones. A vulnerability of unknown severity counts as high.',
        criteria: monitoringAndChange,
        enforcedBy: [control('vuln-sla', 'overdue-high', 'severity-unknown', 'ratings-disagree', 'waiver-expires')],
      },
      {
        id: 'vulnerabilities.medium',
        lines: [[279, 279]],
        text: 'A medium vulnerability is fixed within one week.',
        reading: 'One week is 168 hours, measured as for critical ones. "Moderate" is medium.',
        criteria: monitoringAndChange,
        enforcedBy: [control('vuln-sla', 'overdue-medium')],
      },
      {
        id: 'vulnerabilities.low',
        lines: [[280, 280]],
        text: 'A low vulnerability is fixed by the next release.',
        reading:
          'The first release tag after it was detected must not hold it any more. One that was detected less than 24 hours before that tag may wait for the release after it.',
        criteria: monitoringAndChange,
        enforcedBy: [control('vuln-sla', 'overdue-low')],
      },
    ],
  ),
  ...clausesOf(
    ['Security Updates', 'Dependency Updates'],
    [
      {
        id: 'dependencies.daily-check',
        lines: [[285, 285]],
        text: 'Dependencies are checked for vulnerabilities every day.',
        reading:
          'A check counts when it left a record with the scanner and the date of its database. The same holds for the weekly and the monthly run.',
        criteria: monitoring,
        enforcedBy: [control('vuln-sla', 'daily-check'), workflow('starter/security-updates.yml')],
      },
      {
        id: 'dependencies.weekly-updates',
        lines: [[286, 286]],
        text: 'Dependencies are updated every week.',
        reading:
          'Update pull requests are opened weekly; a week with nothing to update is fine when the run is recorded.',
        enforcedBy: [control('vuln-sla', 'weekly-updates'), workflow('starter/security-updates.yml')],
      },
      {
        id: 'dependencies.monthly-audit',
        lines: [[287, 287]],
        text: 'All dependencies are audited every month.',
        reading:
          'A full audit scans everything that is shipped, development tools and images included, and not only what changed.',
        criteria: monitoring,
        enforcedBy: [control('vuln-sla', 'monthly-audit'), workflow('starter/security-updates.yml')],
      },
      {
        id: 'dependencies.automated-pull-requests',
        lines: [[290, 290]],
        text: 'Updates arrive as automated pull requests.',
        enforcedBy: [workflow('updates/dependabot.yml or updates/renovate.json5')],
      },
      {
        id: 'dependencies.ci-validation',
        lines: [[291, 291]],
        text: 'Update pull requests are validated by CI/CD.',
        reading: 'By the same checks as every other change; a bot is exempt from wording, not from tests.',
        enforcedBy: [workflow('starter/security-updates.yml'), notYet('issue 8, pull request workflow')],
      },
      {
        id: 'dependencies.security-review',
        lines: [[292, 292]],
        text: 'Update pull requests have a security review.',
        reading:
          'For a patch-level update by a verified bot the passing vulnerability check is the review; larger steps need a person.',
        criteria: monitoringAndChange,
        enforcedBy: [
          control('vuln-sla', 'new-in-change'),
          people('Somebody reviews what is more than a patch-level update.'),
          control('change-gate', 'security-review', 'classification'),
        ],
      },
      {
        id: 'dependencies.merge-if-passing',
        lines: [[293, 293]],
        text: 'An update is merged when all of this passes.',
        reading: 'By itself only for patch-level updates, which are standard changes; others are merged by a person.',
        enforcedBy: [workflow('starter/security-updates.yml')],
      },
    ],
  ),
];
