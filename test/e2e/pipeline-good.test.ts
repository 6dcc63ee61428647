import { expect, it, onTestFinished } from 'vitest';

import { emptyAdvisories } from './support/act/advisories.ts';
import { pipelineWorld } from './support/act/pipeline.ts';
import { starter } from './support/act/tree.ts';
import { goodPlan, goodPython, goodTypescript } from './support/samples/changes.ts';

const world = pipelineWorld();

const stages = [
  'Build / build success',
  'Quality / quality success',
  'Security / deadlines success',
  'Security / dependencies success',
  'Security / sast success',
  'Testing / gates success',
  'Testing / integration success',
];

/** The scanners' lists, for one test. */
async function advisories() {
  const made = await emptyAdvisories();
  onTestFinished(() => made.close());
  return made;
}

it('a good change of a Python service passes every stage of the starter ci, with its round trip on PostgreSQL', async () => {
  const known = await advisories();
  const testing = `    with:\n      database-url: ${world.database()}\n      roundtrip-database-url: ${world.database()}\n      migration-roundtrip: true\n`;
  const workflow = starter(world.tree(), 'ci.yml').replace(/ {4}# with:\n(?: {4}# {3}.*\n)+/, testing);
  expect(workflow).toContain('migration-roundtrip: true');
  const run = await world.pullRequest({
    sample: 'python-service',
    workflow,
    files: goodPython,
    story: { body: goodPlan },
    env: known.env,
  });
  expect(run.results).toEqual([...stages, 'Testing / roundtrip success', 'Testing / unit success', 'required success']);
  const gates = run.job('Testing / gates').text;
  expect(gates).toContain('5 of 5 (100 %) of the new and changed lines');
  expect(gates).toContain('test-gate passed: 6 tests ran: none failed.');
  expect(run.job('Testing / roundtrip').text).toContain('1 of 1 revision went up, down and up again');
  expect(run.job('Security / dependencies').text).toContain('No known vulnerabilities found');
  expect(known.asked()).toEqual(expect.arrayContaining(['fastapi', 'sqlalchemy', 'alembic']));
  expect([...new Set(run.kept().map((path) => path.split('/')[0]))]).toEqual(
    ['build-artifact', 'build-sbom', 'quality', 'security-gates', 'security-licences', 'security-scan-code']
      .concat([
        'security-scan-dependencies',
        'testing-gates',
        'testing-integration',
        'testing-roundtrip',
        'testing-unit',
      ])
      .map((name) => `${name}-project-${run.sha}`),
  );
});

it('a good change of a TypeScript package passes every stage of the starter ci as it is', async () => {
  const known = await advisories();
  const workflow = starter(world.tree(), 'ci.yml');
  const run = await world.pullRequest({
    sample: 'typescript-package',
    workflow,
    files: goodTypescript,
    env: known.env,
  });
  expect(run.results).toEqual([...stages, 'Testing / unit success', 'required success']);
  expect(run.job('Testing / gates').text).toContain('test-gate passed: 2 tests ran: none failed.');
  expect(known.asked()).toContain('npm');
  expect(run.kept()).toEqual(
    expect.arrayContaining([
      `build-artifact-project-${run.sha}/acme-cart-1.4.0.tgz`,
      `build-sbom-project-${run.sha}/node.cdx.json`,
      `security-scan-dependencies-project-${run.sha}/head/npm-audit.json`,
    ]),
  );
});

it('the daily look for vulnerabilities leaves its record in the ledger', async () => {
  const known = await advisories();
  const workflow = starter(world.tree(), 'scheduled-security.yml');
  const run = await world.schedule({ sample: 'python-service', workflow, files: {}, env: known.env }, '17 5 * * *');
  expect(run.results).toEqual([
    'Scan / deadlines success',
    'Scan / dependencies success',
    'Scan / sast success',
    'Security / record success',
  ]);
  expect(run.job('Security / record').text).toContain('vuln-sla passed');
  expect(run.git('log', '--format=%s', 'cm-ledger')).not.toBe('');
  expect(run.git('grep', '-h', 'daily-check', 'cm-ledger')).toContain('daily-check');
});
