import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clauseById } from './index.ts';

const document = readFileSync(new URL('../policy-document.md', import.meta.url), 'utf8').split('\n');

/** Each clause beside the words of the policy that it answers. */
test.each([
  ['principles.no-direct-changes', 'No Direct Production Changes'],
  ['principles.separation-of-duties', 'Developers cannot approve their own changes'],
  ['traceability.linked', 'All changes linked to requirements or issues'],
  ['reversibility.rollback-plan', 'Rollback procedures required for all changes'],
  ['approvals.standard', 'Pre-approved, follow standard procedure'],
  ['approvals.normal', 'Technical lead + Code review'],
  ['approvals.emergency', 'On-call engineer + Post-review'],
  ['git.branch-names', 'feature/TASK-123-description'],
  ['commits.conventional', 'Commit with conventional commits'],
  ['commits.task-footer', 'Task: TASK-123'],
  ['review.breaking-changes', 'Breaking changes identified'],
  ['review.security-review', 'Encryption implementations'],
  ['testing.coverage', 'Minimum 80% code coverage'],
  ['testing.new-code', 'All new code must have tests'],
  ['deployment.maintenance-windows', 'Scheduled maintenance windows'],
  ['git.no-force-push', 'No force pushes allowed'],
  ['commits.format', 'type(scope): subject'],
  ['commits.body', 'body\n\nfooter'],
  ['commits.types', '- `chore`: Maintenance'],
  ['releases.tags', 'git tag -a v1.2.3'],
  ['releases.tags', 'git push origin v1.2.3'],
  ['releases.change-list', 'Changes:\n- Feature X added'],
  ['pipeline.workflow', 'pull_request:\n    branches: [main]'],
  ['database.downgrade-path', 'Ensure downgrade path exists'],
  ['database.rollback', 'alembic downgrade abc123'],
  ['vulnerabilities.critical', 'Critical: 24 hours'],
  ['vulnerabilities.low', 'Low: Next release'],
  ['change-request.rollback-plan', 'Steps to reverse the change'],
  ['monitoring.error-rate-alerts', 'Error rate > 5%: Critical'],
  ['monitoring.response-time-alerts', 'Response time > 2s: Warning'],
  ['rollback.commands', 'kubectl rollout undo deployment/sales-agent'],
  ['audit.git-history', 'All changes tracked in:\n- Git commit history'],
  ['implementation-review.full-review', '1 week: Full review'],
  ['templates.post-mortem', 'Post-mortem template'],
])('%s answers "%s"', (id, words) => {
  const ranges = clauseById(id)?.lines ?? [];
  expect(ranges.map(([from, to]) => document.slice(from - 1, to).join('\n')).join('\n')).toContain(words);
});
