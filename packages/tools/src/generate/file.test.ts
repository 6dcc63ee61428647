import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { driftOf, repair } from './file.ts';
import { formatRegistries } from './formats.ts';
import { leftOver } from './plan.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cm-generate-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(path: string, content: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}

describe('drift', () => {
  it('names what is missing, stale and left over, and goes away when repaired', () => {
    put('same.md', 'a\n');
    put('stale.md', 'old\n');
    put('docs/rules/gone/rule.md', 'x');
    const files = ['same.md', 'stale.md', 'deep/new.md'].map((path) => ({ path, content: 'a\n' }));
    const drift = driftOf(root, files, leftOver(root, files));
    expect(drift).toEqual([
      { path: 'deep/new.md', state: 'missing' },
      { path: 'docs/rules/gone/rule.md', state: 'left over' },
      { path: 'stale.md', state: 'stale' },
    ]);
    repair(root, files, drift);
    expect(driftOf(root, files, leftOver(root, files))).toEqual([]);
    expect(readFileSync(join(root, 'deep/new.md'), 'utf8')).toBe('a\n');
    expect(existsSync(join(root, 'docs/rules/gone/rule.md'))).toBe(false);
  });

  it('sees a changed line end', () => {
    put('a.md', 'a\r\n');
    expect(driftOf(root, [{ path: 'a.md', content: 'a\n' }], [])).toHaveLength(1);
  });
});

describe('registries of formats', () => {
  it('list the files of a kind that has a contract, and no other folder', () => {
    for (const name of ['format', 'lcov', 'go-cover', 'lcov.test', 'registry']) {
      put(`packages/formats/src/coverage/${name}.ts`, '');
    }
    put('packages/formats/src/commits/scanner.ts', '');
    const [registry, ...others] = formatRegistries(root);
    expect(others).toEqual([]);
    expect(registry?.path).toBe('packages/formats/src/coverage/registry.ts');
    expect(registry?.content).toContain('formats: readonly Format[] = [goCover, lcov];');
  });
});
