import type { Clause } from '@cm/model';
import { clausesOf, control, documented, monitoring as cc72, monitoringAndChange, notYet } from './build.ts';

const gates = notYet('after issue 8, deploy gates: metrics during and after a deployment');

/** Policy section "Monitoring and Rollback". */
export const monitoring: readonly Clause[] = [
  ...clausesOf(
    ['Monitoring and Rollback', 'Deployment Monitoring'],
    [
      {
        id: 'monitoring.key-metrics',
        lines: [[339, 342]],
        text: 'A deployment is watched by error rates, response times, resource utilization and business metrics.',
        reading:
          'Which queries these are stands in the policy file. A metric without data is "could not tell", never healthy.',
        criteria: cc72,
        enforcedBy: [gates],
      },
      {
        id: 'monitoring.error-rate-alerts',
        lines: [[345, 346]],
        text: 'An error rate above 1 % is a warning, above 5 % critical.',
        reading:
          'Strictly above: 1 % itself is no warning. Errors divided by all requests of the same window, which the policy file gives, as it gives the fewest requests that can be judged.',
        criteria: cc72,
        enforcedBy: [gates],
      },
      {
        id: 'monitoring.response-time-alerts',
        lines: [[347, 348]],
        text: 'A response time above 2 seconds is a warning, above 5 seconds critical.',
        reading: 'Strictly above. The policy names neither a percentile nor a window: the policy file gives both.',
        criteria: cc72,
        enforcedBy: [gates],
      },
    ],
  ),
  ...clausesOf(
    ['Monitoring and Rollback', 'Rollback Triggers'],
    [
      {
        id: 'rollback.health-checks',
        lines: [[353, 353]],
        text: 'A deployment whose health checks fail is rolled back automatically.',
        criteria: monitoringAndChange,
        enforcedBy: [notYet('issue 8, deploy workflow: health check and rollback job')],
      },
      {
        id: 'rollback.error-rate',
        lines: [[354, 354]],
        text: 'A deployment whose error rate exceeds the threshold is rolled back automatically.',
        reading:
          'The policy does not say which of its two thresholds: the critical one (5 %). A warning tells people and rolls nothing back.',
        criteria: monitoringAndChange,
        enforcedBy: [gates],
      },
      {
        id: 'rollback.critical-alerts',
        lines: [[355, 355]],
        text: 'A deployment that triggers a critical alert is rolled back automatically.',
        reading: 'Alerts that begin while the deployment is watched; one that stood before is not its doing.',
        criteria: monitoringAndChange,
        enforcedBy: [gates],
      },
      {
        id: 'rollback.commands',
        lines: [[359, 366]],
        text: 'A manual rollback uses `kubectl rollout undo`, `docker service update --rollback` and `alembic downgrade -1`.',
        reading:
          '`sales-agent` and `-1` are examples: a plan names its own deployment, service and revision. The database goes back before the image does, because an older image lacks the newer revision.',
        enforcedBy: [
          control('rollback-plan-check', 'rollout-target', 'helm-release', 'service-name', 'tool-target', 'order'),
          documented('documents/rollback-runbook.md'),
          notYet('issue 8, deploy workflow: rollback job'),
        ],
      },
    ],
  ),
];
