import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { AnyAction } from '@cm/app';
import { expect, test } from 'vitest';

import { tiny } from '../tiny-action.fixture.ts';
import { registryOf, runCm } from '../world.fixture.ts';

/** A control that judges nothing and makes two files, one of them where none may be. */
const paging: AnyAction = {
  ...tiny,
  name: 'paging',
  inputs: {},
  rules: [],
  needsRepository: () => false,
  collect: async () => null,
  judge: () => ({
    verdicts: [],
    summary: 'Made.',
    facts: {},
    outputs: {},
    files: ['out/page.html', '../page.html'].map((path) => ({ path, pieces: () => ['<p>', 'x'] })),
  }),
};

test('the files of a control are written into the folder of --repo; what may not be is a warning', async () => {
  const top = mkdtempSync(join(tmpdir(), 'cm-control-files-'));
  mkdirSync(join(top, 'work'));
  const done = await runCm(['paging', '--repo', 'work'], { cwd: top, registry: registryOf(paging) });
  expect(done.code).toBe(0);
  expect(readFileSync(join(top, 'work', 'out', 'page.html'), 'utf8')).toBe('<p>x');
  expect(existsSync(join(top, 'page.html'))).toBe(false);
  expect(done.err).toMatch(/^warning: "..\/page.html" was not written: it is outside the workspace .*\n$/);
  rmSync(top, { recursive: true });
});
