import type { Clause } from '@cm/model';
import { clausesOf, documented, monitoringAndChange, people } from './build.ts';

/** Policy appendices A to C. */
export const appendices: readonly Clause[] = [
  ...clausesOf(
    ['Appendix A: Tool References'],
    [
      {
        id: 'tools.references',
        lines: [[423, 427]],
        text: 'The platform uses GitHub Actions, Alembic, Docker, Kubernetes and Datadog.',
        reading:
          'A reference that explains the examples. Teams with other tools of the same kind follow the same clauses.',
        criteria: monitoringAndChange,
        enforcedBy: [documented('Change Management Policy, Appendix A')],
      },
    ],
  ),
  ...clausesOf(
    ['Appendix B: Emergency Procedures'],
    [
      {
        id: 'emergency.procedures',
        lines: [[431, 431]],
        text: 'Emergency changes and incident response follow detailed written steps.',
        reading: 'The policy announces the steps and does not give them.',
        criteria: monitoringAndChange,
        enforcedBy: [
          people('The on-call engineer follows the steps, with the names of the team put in.'),
          documented('documents/emergency-procedure.md'),
        ],
      },
    ],
  ),
  ...clausesOf(
    ['Appendix C: Templates'],
    [
      {
        id: 'templates.change-request',
        lines: [[435, 435]],
        text: 'There is a change request form.',
        enforcedBy: [
          documented('documents/ISSUE_TEMPLATE/change-request.yml'),
          documented('documents/PULL_REQUEST_TEMPLATE.md'),
        ],
      },
      {
        id: 'templates.deployment-checklist',
        lines: [[436, 436]],
        text: 'There is a deployment checklist.',
        enforcedBy: [documented('documents/deployment-checklist.md')],
      },
      {
        id: 'templates.rollback-runbook',
        lines: [[437, 437]],
        text: 'There is a rollback runbook.',
        enforcedBy: [documented('documents/rollback-runbook.md')],
      },
      {
        id: 'templates.post-mortem',
        lines: [[438, 438]],
        text: 'There is a post-mortem template.',
        criteria: monitoringAndChange,
        enforcedBy: [documented('documents/post-mortem.md')],
      },
    ],
  ),
];
