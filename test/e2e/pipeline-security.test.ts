import { expect, it, onTestFinished } from 'vitest';

import { emptyAdvisories } from './support/act/advisories.ts';
import { pipelineWorld } from './support/act/pipeline.ts';
import type { ActRun } from './support/act/run.ts';
import { badPython, bill, goodPython, trivyReport } from './support/samples/changes.ts';
import type { SampleFiles } from './support/samples/sample.ts';

const world = pipelineWorld();

const called = `
    permissions:
      contents: read
      pull-requests: write
    uses: org/cm-actions/.github/workflows/security.yml@v1
    with:
`;
const start = 'name: Security\non: pull_request\npermissions: {}\njobs:\n';
const own = '      scan-command: if [ -d scans ]; then cp scans/* "$CM_SCANS"; fi\n';

async function scanned(
  workflow: string,
  files: SampleFiles,
  env: Readonly<Record<string, string>> = {},
): Promise<ActRun> {
  const advisories = await emptyAdvisories();
  onTestFinished(() => advisories.close());
  const before = { 'boms/python.cdx.json': bill({ alembic: 'MIT' }) };
  const run = await world.pullRequest({
    sample: 'python-service',
    workflow: `${start}${workflow}`,
    before,
    files,
    env: { ...advisories.env, ...env },
  });
  // pip-audit itself looked every package up.
  expect(advisories.asked()).toEqual(expect.arrayContaining(['fastapi', 'sqlalchemy']));
  return run;
}

it('a dependency with a high vulnerability, which the base has not, is red at the deadlines', async () => {
  const run = await scanned(`  security:${called}${own}`, badPython.vulnerable);
  expect(run.red).toEqual(['security / deadlines']);
  expect(run.job('security / dependencies').text).toContain('No known vulnerabilities found');
  expect(run.job('security / deadlines').text).toContain(
    'CVE-2026-4711 in idna 3.20 (high) is new in this change. It is not in the base reports.',
  );
  expect(run.kept()).toContain(`security-scan-dependencies-project-${run.sha}/head/trivy.json`);
});

it('code that an analysis finds insecure is red at the deadlines, with its place', async () => {
  const run = await scanned(`  security:${called}      licences: false\n`, badPython.insecure);
  expect(run.red).toEqual(['security / deadlines']);
  expect(run.job('security / deadlines').text).toContain(
    'eval-detected in shop/cart.py:12 (high) is new in this change.',
  );
});

it('a dependency with a licence that is not allowed is red at the licence check', async () => {
  const bills = '      sast: none\n      licence-command: cp boms/* "$CM_BOMS"\n';
  const run = await scanned(`  security:${called}${bills}`, badPython.copyleft);
  expect(run.red).toEqual(['security / dependencies']);
  expect(run.job('security / dependencies').text).toContain('AGPL-3.0-only');
  expect(run.job('security / deadlines').text).toContain('vuln-sla passed');
});

it('an image with a high vulnerability is red at the deadlines, from the artifact that was built', async () => {
  const image = `  image:
    runs-on: ubuntu-latest
    outputs:
      name: image
    steps:
      - run: mkdir layout && echo '{}' > layout/index.json && tar -cf image.tar -C layout .
      - uses: actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f # v6.0.0
        with:
          name: image
          path: image.tar
  security:
    needs: image`;
  const given = '      sast: none\n      licences: false\n      image-artifact: ${{ needs.image.outputs.name }}\n';
  const run = await scanned(`${image}${called}${given}`, goodPython, { CM_TRIVY_REPORT: trivyReport().trim() });
  expect(run.red).toEqual(['security / deadlines']);
  expect(run.job('security / container').text).toContain('stand-in: aquasecurity/trivy-action');
  expect(run.job('security / deadlines').text).toContain('CVE-2026-4711 in idna 3.20 (high)');
});
