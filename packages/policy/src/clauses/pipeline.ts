import type { Clause } from '@cm/model';
import { clausesOf, control, monitoringAndChange, notYet } from './build.ts';

/** Policy section "CI/CD Pipeline". */
export const pipeline: readonly Clause[] = [
  ...clausesOf(
    ['CI/CD Pipeline', 'Pipeline Stages'],
    [
      {
        id: 'pipeline.stages',
        lines: [
          [185, 185],
          [190, 190],
          [195, 195],
          [200, 200],
          [205, 205],
        ],
        text: 'The pipeline has the stages code quality, testing, security, build and deploy.',
        reading:
          'Numbered, but only two orders matter: build waits for the three before it, deploy for build. The first three may run side by side.',
        enforcedBy: [notYet('issue 8: one reusable workflow for each stage')],
      },
      {
        id: 'pipeline.linting',
        lines: [[186, 186]],
        text: 'Code is linted (ESLint, Black).',
        reading:
          'The tools are those of the platform in the policy; another linter or formatter of the same kind counts.',
        enforcedBy: [notYet('issue 8, quality workflow')],
      },
      {
        id: 'pipeline.type-check',
        lines: [[187, 187]],
        text: 'Types are checked (mypy).',
        reading: 'TypeScript is checked by its own compiler. A language without optional types is compiled.',
        enforcedBy: [notYet('issue 8, quality workflow')],
      },
      {
        id: 'pipeline.complexity',
        lines: [[188, 188]],
        text: 'The complexity of the code is analysed.',
        reading:
          'The policy names neither a measure nor a limit: cyclomatic complexity of a function, 10 at most unless the workflow says otherwise.',
        enforcedBy: [notYet('issue 8, quality workflow')],
      },
      {
        id: 'pipeline.tests',
        lines: [[191, 192]],
        text: 'Unit tests and integration tests run.',
        enforcedBy: [control('test-gate', 'suites-present'), notYet('issue 8, testing workflow')],
      },
      {
        id: 'pipeline.coverage-report',
        lines: [[193, 193]],
        text: 'Coverage is reported.',
        enforcedBy: [control('coverage-gate', 'reports-read'), notYet('issue 8, the testing workflow')],
      },
      {
        id: 'pipeline.dependency-scan',
        lines: [[196, 196]],
        text: 'Dependencies are scanned.',
        criteria: monitoringAndChange,
        enforcedBy: [control('vuln-sla', 'scans-read'), notYet('issue 8, security workflow')],
      },
      {
        id: 'pipeline.sast',
        lines: [[197, 197]],
        text: 'Static application security testing runs.',
        criteria: monitoringAndChange,
        enforcedBy: [control('vuln-sla', 'scans-read'), notYet('issue 8, security workflow')],
      },
      {
        id: 'pipeline.licenses',
        lines: [[198, 198]],
        text: 'Licences of dependencies are checked.',
        reading:
          'The policy has no list: allowed and denied SPDX licences stand in the policy file. A licence that cannot be read is not allowed by that.',
        enforcedBy: [notYet('issue 8, security workflow: licence check')],
      },
      {
        id: 'pipeline.image',
        lines: [[201, 201]],
        text: 'A container image is built.',
        reading: 'Where the repository ships one.',
        enforcedBy: [notYet('issue 8, build workflow')],
      },
      {
        id: 'pipeline.artifacts',
        lines: [[202, 202]],
        text: 'Artifacts are built once, by the pipeline.',
        enforcedBy: [notYet('issue 8, build workflow: artifact with digest, SBOM and provenance')],
      },
      {
        id: 'pipeline.version-tag',
        lines: [[203, 203]],
        text: 'What is built carries its version.',
        reading:
          'The image or artifact is tagged with the release version, or with the commit where there is none. Git tags are the clause `releases.tags`.',
        enforcedBy: [notYet('issue 8, build workflow')],
      },
      {
        id: 'pipeline.environment-deploy',
        lines: [[206, 206]],
        text: 'Deployment is specific to each environment.',
        enforcedBy: [notYet('issue 8, deploy workflow: environments with their own approvals and secrets')],
      },
      {
        id: 'pipeline.migrations',
        lines: [[207, 207]],
        text: 'Database migrations are applied by the pipeline.',
        enforcedBy: [notYet('issue 8, deploy workflow, with `migration-check` before it')],
      },
      {
        id: 'pipeline.configuration-updates',
        lines: [[208, 208]],
        text: 'Configuration is updated by the pipeline.',
        enforcedBy: [notYet('issue 8, deploy workflow: configuration step')],
      },
    ],
  ),
  ...clausesOf(
    ['CI/CD Pipeline', 'Pipeline Configuration'],
    [
      {
        id: 'pipeline.workflow',
        lines: [[213, 240]],
        text: 'The pipeline runs on GitHub Actions for pull requests to `main` and pushes to it, with jobs for quality, tests and security.',
        reading:
          'An example, whose steps do nothing as they stand. The jobs and the two events hold; names, runners and the age of the actions do not.',
        enforcedBy: [notYet('issue 8: starter templates and `cm template-check`')],
      },
    ],
  ),
];
