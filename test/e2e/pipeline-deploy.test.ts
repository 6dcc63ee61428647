import { expect, it } from 'vitest';

import { pipelineWorld } from './support/act/pipeline.ts';
import { badPython, goodPython } from './support/samples/changes.ts';
import { commands, environments, inputs, site, versionOf } from './support/samples/deployment.ts';

const world = pipelineWorld();

const workflow = `name: Deploy
on: push
permissions: {}
jobs:
  build:
    permissions:
      contents: read
    uses: org/cm-actions/.github/workflows/build.yml@v1
    with:
      artifact-command: cp -r shop migrations alembic.ini "$CM_ARTIFACT"
      image: 'false'
  provenance:
    needs: build
    permissions:
      attestations: write
      contents: read
      id-token: write
    uses: org/cm-actions/.github/workflows/provenance.yml@v1
    with:
      artifact-name: \${{ needs.build.outputs.artifact-name }}
  deploy:
    needs: [build, provenance]
    permissions:
      contents: read
      deployments: write
      id-token: write
    uses: org/cm-actions/.github/workflows/deploy.yml@v1
    with:
      application: shop
      version: \${{ needs.build.outputs.version }}
      artifact-name: \${{ needs.build.outputs.artifact-name }}
      artifact-sha256: \${{ needs.build.outputs.artifact-sha256 }}
      health-attempts: 2
      health-interval: 0
      health-successes: 1
      development-environment: development
${inputs(commands)}`;

const good = { sample: 'python-service', workflow, files: goodPython } as const;

it('what was built once goes through development, staging and production, each migrated before it is started', async () => {
  const machines = site(world);
  const run = await world.push({ ...good, env: machines.env });
  expect(run.results).toEqual([
    'Development / deploy success',
    'Production / deploy success',
    'Staging / deploy success',
    'build / build success',
    'provenance / provenance success',
  ]);
  expect(machines.done()).toEqual(
    environments.flatMap((name) => [`${name}: migrate`, `${name}: configure`, `${name}: start`]),
  );
  for (const name of environments) {
    expect([machines.live(name), machines.revision(name)]).toEqual([versionOf(run.sha), 'b2_note']);
    const record = JSON.parse(run.read(`deploy-shop-${name}-${run.sha}-1/deploy-${name}.json`));
    expect(record).toMatchObject({ outcome: 'success', commit: run.sha, databaseRevisionBefore: 'a1' });
    expect(record.artifactSha256).toBe(run.job('build / build').outputs['sha256']);
  }
  const staging = run.job('Staging / deploy').text;
  for (const what of ['integration tests', 'security scan', 'performance test'])
    expect(staging).toContain(`staging: ${what}`);
  expect(run.kept()).toContain(`build-sbom-project-${run.sha}/python.cdx.json`);
});

it('a version that is not healthy on staging is taken back there, the database first, and production is not touched', async () => {
  const machines = site(world);
  const files = badPython.unhealthyOnStaging;
  const direct = workflow.replace('      development-environment: development\n', '');
  const run = await world.push({ ...good, workflow: direct, files, env: machines.env, deployedTo: 'staging' });
  expect(run.results).toEqual([
    'Staging / deploy failure',
    'Staging / rollback success',
    'build / build success',
    'provenance / provenance success',
  ]);
  expect(run.job('Staging / deploy').text).toContain(
    'shop is not healthy on staging after 2 attempts: the health command ended with 1. See its own logs for why.',
  );
  expect(machines.done()).toEqual([
    'staging: migrate',
    'staging: configure',
    'staging: start',
    'staging: take the database back',
    'staging: bring the configuration before back',
    'staging: bring the version before back',
  ]);
  expect([machines.live('staging'), machines.revision('staging')]).toEqual(['before', 'a1']);
  expect([machines.live('production'), machines.revision('production')]).toEqual(['before', 'a1']);
  const record = JSON.parse(run.read(`rollback-shop-staging-${run.sha}-1/rollback-staging.json`));
  const done = {
    database: 'success',
    configuration: 'success',
    application: 'success',
    health: 'success',
    deployment: 'success',
  };
  expect(record).toMatchObject({
    outcome: 'success',
    byHand: false,
    undoes: run.sha,
    databaseRevision: 'a1',
    steps: done,
  });
  const [, written] = run.github().deployments();
  expect(written).toMatchObject({
    task: 'rollback',
    environment: 'staging',
    states: ['success'],
    payload: { undoes: run.sha },
  });
  expect(written?.sha).toBe(record.liveAgain);
});

it('a feature branch is deployed to development alone', async () => {
  const machines = site(world);
  const only = ['setup-command', 'live-command', 'deploy-command', 'health-command', 'rollback-command'] as const;
  const development = workflow
    .slice(0, workflow.indexOf('      development-environment'))
    .replace('deploy.yml', 'development.yml')
    .replace(/ {6}artifact-sha256.*\n/, '');
  const run = await world.push({
    ...good,
    workflow: `${development}${inputs(Object.fromEntries(only.map((name) => [name, commands[name]])))}`,
    env: machines.env,
  });
  expect(run.results).toEqual([
    'Development / deploy success',
    'build / build success',
    'provenance / provenance success',
  ]);
  expect([machines.live('development'), machines.live('staging')]).toEqual([versionOf(run.sha), 'before']);
});
