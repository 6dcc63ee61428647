import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { copyCheckout } from '../support/checkout.ts';
import type { Checkout } from '../support/checkout.ts';

// The longest name, because the formatter breaks lines at 120 columns.
const long = 'a-control-with-a-name-of-forty-letters-x';
const short = 'zz';
const ours = /^(?:actions\/(?:zz|a-control-with-a-name-of-forty-letters-x)\/|packages\/formats\/src\/some-kind\/)/;
const generated = /^(?:docs\/rules\/|docs\/policy-map\.md$|packages\/suite\/src\/registry\.ts$)/;

let checkout: Checkout;

interface Ran {
  readonly status: number | null;
  readonly output: string;
}

function run(script: string, ...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(checkout.folder, script), ...args], {
    cwd: checkout.folder,
    encoding: 'utf8',
    env: { ...process.env, CM_TEST_REPORT: undefined, VITEST: undefined, FORCE_COLOR: undefined, NO_COLOR: '1' },
  });
  return { status, output: stdout + stderr };
}

function make(kind: string, name: string): Ran {
  return run('packages/tools/src/new.ts', kind, name);
}

/** Runs a step that the tests stand on. */
function must({ status, output }: Ran): void {
  if (status !== 0) throw new Error(output);
}

function ofOurs(output: string): readonly string[] {
  return output.split(/\r?\n/).filter((line) => ours.test(line.trim()) || generated.test(line.trim()));
}

function newFiles(): readonly string[] {
  const status = checkout.git('status', '--porcelain', '-uall').trimEnd().split('\n');
  return status.map((line) => line.slice(3));
}

beforeAll(() => {
  checkout = copyCheckout();
  must(run('packages/tools/src/generate.ts'));
  checkout.git('init', '--quiet');
  checkout.git('add', '--all');
  checkout.git('commit', '--quiet', '--message', 'chore: baseline');
  for (const name of [long, short]) must(make('action', name));
  for (const name of [`${short}/${long}`, `${long}/${short}`]) must(make('rule', name));
  for (const name of [long, short]) must(make('format', `some-kind/${name}`));
  must(run('packages/tools/src/generate.ts'));
});

afterAll(() => {
  checkout.remove();
});

describe('what cm new makes', () => {
  it('touches its own folder and generated files only', () => {
    const files = newFiles();
    expect(files.filter((path) => !ours.test(path) && !generated.test(path))).toEqual([]);
    expect(files).toContain(`actions/${short}/action.yml`);
    expect(files).toContain('packages/suite/src/registry.ts');
    expect(files).toContain('packages/formats/src/some-kind/registry.ts');
  });

  it('is up to date once generated', () => {
    expect(run('packages/tools/src/generate.ts', '--check')).toMatchObject({ status: 0 });
  });

  it('type-checks', { timeout: 60_000 }, () => {
    const include = ['actions/*/**/*.ts', 'packages/formats/src/some-kind/**/*.ts', 'packages/suite/src/registry.ts'];
    const config = { extends: './tsconfig.json', include };
    writeFileSync(join(checkout.folder, 'tsconfig.new.json'), JSON.stringify(config));
    const { output } = run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.new.json', '--listFilesOnly');
    expect(output).toContain(`actions/${long}/rules/${short}.test.ts`);
    expect(ofOurs(run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.new.json').output)).toEqual([]);
    rmSync(join(checkout.folder, 'tsconfig.new.json'));
  });

  it('is formatted', () => {
    const mine = newFiles().filter((path) => path.endsWith('.ts'));
    expect(run('node_modules/oxfmt/bin/oxfmt', '--check', ...mine)).toMatchObject({ status: 0 });
  });

  it('passes the linter', () => {
    const mine = newFiles().filter((path) => path.endsWith('.ts'));
    expect(run('node_modules/oxlint/bin/oxlint', '--deny-warnings', ...mine)).toMatchObject({ status: 0 });
  });

  it('passes its own tests', () => {
    const folders = [`actions/${long}/`, `actions/${short}/`, 'packages/formats/src/some-kind/'];
    const { status, output } = run('node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...folders);
    expect(output).toMatch(/Test Files\s+6 passed/);
    expect(status).toBe(0);
  });

  it('overwrites nothing when asked twice', () => {
    expect(make('action', short)).toMatchObject({ status: 2, output: expect.stringContaining('is there already') });
  });
});
