import type { Clause } from '@cm/model';
import { clausesOf, documented, monitoringAndChange, notYet, people } from './build.ts';

const section = 'Training and Communication';
const notices = notYet('after issue 8: notifications from the deploy workflow');
const onTheList = documented('documents/deployment-checklist.md');

/** Policy section "Training and Communication". */
export const communication: readonly Clause[] = [
  ...clausesOf(
    [section, 'Developer Training'],
    [
      {
        id: 'training.orientation',
        lines: [[408, 408]],
        text: 'Developers are introduced to the change process.',
        enforcedBy: [
          people('The team lead goes through the process with every newcomer and records it.'),
          documented('docs/training/change-process.md'),
        ],
      },
      {
        id: 'training.security',
        lines: [[409, 409]],
        text: 'Developers learn best practices of security.',
        enforcedBy: [
          people('The security team gives the training and records who took part.'),
          documented('docs/training/security.md'),
        ],
      },
      {
        id: 'training.tools',
        lines: [[410, 410]],
        text: 'Developers learn to use the tools.',
        enforcedBy: [
          people('The team lead shows the tools to every newcomer and records it.'),
          documented('docs/training/tools.md'),
        ],
      },
      {
        id: 'training.workshops',
        lines: [[411, 411]],
        text: 'Workshops are held regularly.',
        reading: 'The policy names no interval: the team sets one, and keeps the dates and who took part.',
        enforcedBy: [people('The team lead holds them and records date and participants.')],
      },
    ],
  ),
  ...clausesOf(
    [section, 'Stakeholder Communication'],
    [
      {
        id: 'communication.announcement',
        lines: [[416, 416]],
        text: 'Stakeholders are told of a deployment before it begins.',
        reading:
          'Production deployments; the policy names no notice period. An emergency change is announced as it starts.',
        enforcedBy: [people('Whoever deploys tells them.'), onTheList, notices],
      },
      {
        id: 'communication.status',
        lines: [[417, 417]],
        text: 'Stakeholders are kept informed while a deployment runs.',
        enforcedBy: [people('Whoever deploys tells them.'), onTheList, notices],
      },
      {
        id: 'communication.summary',
        lines: [[418, 418]],
        text: 'Stakeholders get a summary after a deployment.',
        enforcedBy: [people('Whoever deploys tells them.'), onTheList, notices],
      },
      {
        id: 'communication.incidents',
        lines: [[419, 419]],
        text: 'Stakeholders are told of incidents.',
        criteria: monitoringAndChange,
        enforcedBy: [
          people('The incident lead informs the stakeholders.'),
          documented('documents/emergency-procedure.md'),
          notices,
        ],
      },
    ],
  ),
];
