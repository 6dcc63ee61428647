import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ForgePort } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { keepPinned, pinnedFolder } from './pinned-files.ts';

const sha = '0123456789abcdef0123456789abcdef01234567';
let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cm-pinned-'));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

/** A forge that answers from a list, and notes what it was asked. */
function forgeOf(answers: readonly Fact<Uint8Array | null>[], asked: string[]): Pick<ForgePort, 'fileAt'> {
  const left = [...answers];
  return {
    fileAt: async (repository, path, ref) => {
      asked.push(`${repository} ${path} ${ref}`);
      return left.shift() ?? unavailable('nothing more');
    },
  };
}

function kept(answers: readonly Fact<Uint8Array | null>[], asked: string[]): ForgePort['fileAt'] {
  const folder = pinnedFolder({ HOME: home });
  return keepPinned(forgeOf(answers, asked) as ForgePort, 'https://api.github.com', folder).fileAt;
}

const bytes = new TextEncoder().encode('mode: audit\n');

describe('files at full commit hashes', () => {
  it('are asked once, and read from the cache by the next process', async () => {
    const asked: string[] = [];
    expect(await kept([available(bytes)], asked)('acme/policies', 'change.yml', sha)).toEqual(available(bytes));
    const again = await kept([], asked)('acme/policies', 'change.yml', sha);
    expect(again.status === 'available' && new TextDecoder().decode(again.value ?? undefined)).toBe('mode: audit\n');
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['another commit', ['acme/policies', 'change.yml', sha.replace('0', '1')]],
    ['another path', ['acme/policies', 'other.yml', sha]],
    ['another repository', ['acme/other', 'change.yml', sha]],
    ['a branch, which moves', ['acme/policies', 'change.yml', 'main']],
  ] as const)('are told from %s', async (_, [repository, path, ref]) => {
    await kept([available(bytes)], [])('acme/policies', 'change.yml', sha);
    expect((await kept([], [])(repository, path, ref)).status).toBe('unavailable');
  });

  it.each([
    ['an absence', available(null)],
    ['a failure', unavailable('HTTP 500')],
  ] as const)('do not remember %s', async (_, answer) => {
    await kept([answer], [])('acme/policies', 'change.yml', sha);
    const asked: string[] = [];
    await kept([available(bytes)], asked)('acme/policies', 'change.yml', sha);
    expect(asked).toHaveLength(1);
  });

  it('leave no half-written file behind', async () => {
    await kept([available(bytes)], [])('acme/policies', 'change.yml', sha);
    const folder = pinnedFolder({ HOME: home }) ?? '';
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('are kept by a user, and not in CI, where an earlier step could have written there', () => {
    expect(pinnedFolder({ HOME: '/home/ada' })).toBe(join('/home/ada', '.cache', 'cm-actions', 'files'));
    expect(pinnedFolder({ HOME: '/home/ada', CI: 'true' })).toBeNull();
    expect(pinnedFolder({})).toBeNull();
  });
});
