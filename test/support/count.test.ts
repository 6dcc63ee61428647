import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';

const script = join(import.meta.dirname, '../../.ci/count.mjs');
const folder = mkdtempSync(join(tmpdir(), 'cm-count-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  ['all passed', '{"numPassedTests":5,"numFailedTests":0}', '0', '5 0'],
  ['two failed', '{"numPassedTests":3,"numFailedTests":2}', '1', '3 2'],
  ['a file that does not load, beside tests that pass', '{"numPassedTests":3,"numFailedTests":0}', '1', '3 1'],
  ['nothing ran', '{"numPassedTests":0,"numFailedTests":0}', '0', '0 1'],
  ['no report at all', '', '1', '0 1'],
])('the counts of .ci/run: %s', (name, report, status, expected) => {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, report);
  const { stdout } = spawnSync(process.execPath, [script, file, status], { encoding: 'utf8' });
  expect(stdout.trim()).toBe(expected);
});
