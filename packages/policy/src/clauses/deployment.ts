import type { Clause } from '@cm/model';
import { clausesOf, control, documented, monitoringAndChange, notYet, people } from './build.ts';

/** Policy section "4. Deployment Process". */
export const deployment: readonly Clause[] = clausesOf(
  ['Development Workflow', '4. Deployment Process', 'Pre-Production Stages'],
  [
    {
      id: 'deployment.stages',
      lines: [
        [118, 118],
        [123, 123],
        [129, 129],
      ],
      text: 'A change goes through the development and the staging environment before it goes to production.',
      reading:
        'Production gets the artifact that staging ran, by digest. An emergency change keeps the order; only its approval differs.',
      enforcedBy: [notYet('issue 8, deploy workflow: environments in order, one artifact promoted')],
    },
    {
      id: 'deployment.development-continuous',
      lines: [[119, 119]],
      text: 'Feature branches are deployed continuously to the development environment.',
      enforcedBy: [notYet('issue 8, development workflow')],
    },
    {
      id: 'deployment.development-tests',
      lines: [[120, 121]],
      text: 'Developers test in the development environment, and the first integration tests run there.',
      enforcedBy: [
        people('The developer tries the change where it is deployed.'),
        notYet('issue 8, development workflow: integration tests'),
      ],
    },
    {
      id: 'deployment.staging-like-production',
      lines: [[124, 124]],
      text: 'Staging is configured like production.',
      reading: 'The same kinds of parts, versions and settings; sizes, secrets and data may differ.',
      enforcedBy: [notYet('issue 8, deploy workflow: production-like staging check')],
    },
    {
      id: 'deployment.staging-tests',
      lines: [[125, 126]],
      text: 'Full integration tests and performance tests run on staging.',
      enforcedBy: [control('test-gate', 'suites-present'), notYet('issue 8, deploy workflow')],
    },
    {
      id: 'deployment.staging-scan',
      lines: [[127, 127]],
      text: 'Security scans run on staging.',
      criteria: monitoringAndChange,
      enforcedBy: [notYet('issue 8, security workflow on the staged artifact, judged by `vuln-sla` (issue 6)')],
    },
    {
      id: 'deployment.maintenance-windows',
      lines: [[130, 130]],
      text: 'Production is deployed in scheduled maintenance windows.',
      reading:
        'The policy names no times: windows stand in the policy file, as local wall time with a time zone. A deployment that began inside may finish; rollbacks and emergency changes are allowed at any time and recorded.',
      enforcedBy: [
        documented('documents/deployment-checklist.md'),
        notYet('after issue 8, deploy gates: maintenance and freeze windows'),
      ],
    },
    {
      id: 'deployment.blue-green',
      lines: [[131, 131]],
      text: 'Production is deployed by the blue-green strategy.',
      reading:
        'Two sets of instances, and traffic switched after health checks. The platform does this; a gate can only see that it was declared.',
      enforcedBy: [people('The platform team sets up the deployment target.')],
    },
    {
      id: 'deployment.canary',
      lines: [[132, 132]],
      text: 'Major changes are released to a canary first.',
      reading:
        'The policy does not define "major": a change marked as breaking, or one that the policy file or its author calls major.',
      criteria: monitoringAndChange,
      enforcedBy: [notYet('after issue 8, deploy gates: canary compared with the version it replaces')],
    },
    {
      id: 'deployment.automated-rollback',
      lines: [[133, 133]],
      text: 'A production deployment can be rolled back automatically.',
      enforcedBy: [notYet('issue 8, deploy workflow: rollback job')],
    },
  ],
);
