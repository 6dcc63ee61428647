import type { Clause } from '@cm/model';
import { clausesOf, control, monitoringAndChange, notYet, workflow } from './build.ts';

const report = 'later, from the ledger of issue 6: monthly report';

/** Policy section "Compliance Tracking". */
export const compliance: readonly Clause[] = [
  ...clausesOf(
    ['Compliance Tracking', 'Change Audit Log'],
    [
      {
        id: 'audit.git-history',
        lines: [[373, 374]],
        text: 'All changes are tracked in the Git commit history.',
        reading:
          'All commits of a change are read, and their number is proved; history that cannot be read is "could not tell".',
        enforcedBy: [control('commit-lint', 'commits-read'), control('run', 'change-unknown', 'internal-error')],
      },
      {
        id: 'audit.pull-requests',
        lines: [[375, 375]],
        text: 'All changes are tracked in pull request records.',
        enforcedBy: [control('change-gate', 'recorded', 'direct-push'), workflow('reusable/change-record.yml')],
      },
      {
        id: 'audit.deployment-logs',
        lines: [[376, 376]],
        text: 'All changes are tracked in deployment logs.',
        reading:
          'Every commit on the default branch can be traced to the deployment that took it out. A rollback is a change too.',
        enforcedBy: [
          notYet('issue 8, deploy workflow: deployment record; later, reconciliation with the ledger of issue 6'),
        ],
      },
      {
        id: 'audit.task-tracking',
        lines: [[377, 377]],
        text: 'All changes are tracked in Jira or another task tracker.',
        reading:
          'GitHub issues count as a tracker. The change names its task; that the task exists is a check of its own.',
        enforcedBy: [
          control('commit-lint', 'ticket'),
          notYet('issue 3, `commit-lint`: the ticket exists and is older than the merge'),
        ],
      },
    ],
  ),
  ...clausesOf(
    ['Compliance Tracking', 'Compliance Reports'],
    [
      {
        id: 'reports.changes-deployed',
        lines: [[382, 382]],
        text: 'A monthly report lists the changes deployed.',
        reading: 'A calendar month in UTC; so for all four lists.',
        enforcedBy: [notYet(report)],
      },
      {
        id: 'reports.security-patches',
        lines: [[383, 383]],
        text: 'A monthly report lists the security patches applied.',
        criteria: monitoringAndChange,
        enforcedBy: [control('vuln-sla', 'recorded'), notYet(report)],
      },
      {
        id: 'reports.incidents',
        lines: [[384, 384]],
        text: 'A monthly report lists the incidents resolved.',
        criteria: monitoringAndChange,
        enforcedBy: [notYet(report)],
      },
      {
        id: 'reports.rollbacks',
        lines: [[385, 385]],
        text: 'A monthly report lists the rollbacks performed.',
        enforcedBy: [notYet(report)],
      },
    ],
  ),
];
