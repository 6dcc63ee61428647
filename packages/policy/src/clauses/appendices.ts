import type { Clause } from '@cm/model';
import { clausesOf, monitoringAndChange, notYet, people } from './build.ts';

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
        enforcedBy: [{ kind: 'document', name: 'Change Management Policy, Appendix A' }],
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
          people("The on-call engineer follows the team's own steps."),
          notYet('issue 8: emergency procedure document'),
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
        enforcedBy: [notYet('issue 8: issue form and pull request template')],
      },
      {
        id: 'templates.deployment-checklist',
        lines: [[436, 436]],
        text: 'There is a deployment checklist.',
        enforcedBy: [notYet('issue 8: deployment checklist')],
      },
      {
        id: 'templates.rollback-runbook',
        lines: [[437, 437]],
        text: 'There is a rollback runbook.',
        enforcedBy: [notYet('issue 8: rollback runbook')],
      },
      {
        id: 'templates.post-mortem',
        lines: [[438, 438]],
        text: 'There is a post-mortem template.',
        criteria: monitoringAndChange,
        enforcedBy: [notYet('issue 8: post-mortem template')],
      },
    ],
  ),
];
