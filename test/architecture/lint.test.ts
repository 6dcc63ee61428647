import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { actionSeeds, houseSeeds, packageSeeds } from './lint-seeds.ts';
import type { Seed } from './lint-seeds.ts';

const root = resolve(import.meta.dirname, '../..');
const seeds = [...packageSeeds(), ...actionSeeds, ...houseSeeds];
const folder = mkdtempSync(join(tmpdir(), 'cm-lint-'));
const reported = new Map<string, Set<string>>();

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

beforeAll(() => {
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const { path, code } of seeds) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const run = spawnSync(process.execPath, [oxlint, '--format', 'json', '--disable-nested-config'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: readonly Diagnostic[] };
  for (const { code, filename } of diagnostics) {
    const path = filename.replaceAll('\\', '/');
    reported.set(path, (reported.get(path) ?? new Set()).add(code));
  }
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Seeds by the folder they stand in: `packages/policy`, `actions`, … */
const groups = Map.groupBy(seeds, ({ path }) =>
  path
    .split('/')
    .slice(0, path.startsWith('packages/') ? 2 : 1)
    .join('/'),
);

function wronglyJudged({ path, rule }: Seed): boolean {
  const codes = [...(reported.get(path) ?? [])];
  const held = codes.filter((code) => /restricted|default-export|max-lines|complexity|explicit-any/.test(code));
  return rule === null ? held.length > 0 : !codes.includes(rule);
}

describe('the linter holds the floors and the house rules', () => {
  it('lints one file for each seed', () => {
    expect(new Set(seeds.map(({ path }) => path)).size).toBe(seeds.length);
    expect(seeds.length).toBeGreaterThan(350);
  });

  it.each([...groups])('refuses what it must and nothing else in %s', (_folder, group) => {
    expect(group.filter(wronglyJudged)).toEqual([]);
  });
});
