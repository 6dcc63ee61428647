import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { available } from '@cm/model';
import { afterAll, describe, expect, it } from 'vitest';

import { typedFiles } from './typed-files.ts';

const top = mkdtempSync(join(tmpdir(), 'cm-typed-'));
const repo = join(top, 'repo');
for (const folder of [repo, join(top, 'out')]) mkdirSync(folder);
for (const file of ['repo/a.info', 'out/b.info', 'out/c.info', 'out/d.xml']) writeFileSync(join(top, file), file);
afterAll(() => rmSync(top, { recursive: true }));
const files = typedFiles(repo);
const text = (value: string) => available(new TextEncoder().encode(value));

describe('files that a person typed', () => {
  it.each([
    ['in the repository', 'a.info', 'repo/a.info'],
    ['by an absolute path in it', join(repo, 'a.info'), 'repo/a.info'],
    ['by an absolute path elsewhere', join(top, 'out/b.info'), 'out/b.info'],
    ['beside the repository', '../out/b.info', 'out/b.info'],
  ])('%s are read', async (_, path, content) => {
    expect(await files.read(path, 100)).toEqual(text(content));
    expect((await files.scan(path, 100, () => null)).status).toBe('available');
  });

  it.each([
    ['in the repository', ['*.info'], ['a.info']],
    ['by an absolute path in it', [join(repo, 'a.info')], ['a.info']],
    ['elsewhere', [join(top, 'out/*.info')], [join(top, 'out/b.info'), join(top, 'out/c.info')]],
    ['in both', ['*.info', '../out/d.xml', '!nothing'], [join(top, 'out/d.xml'), 'a.info']],
    ['that are not there', [join(top, 'none.info')], []],
  ])('%s are found', async (_, patterns, expected) => {
    expect(await files.glob(patterns)).toEqual(available(expected));
  });
});

it('a path within a path that leaves the repository is refused as ever', async () => {
  expect((await files.read('x/../../out/b.info', 100)).status).toBe('unavailable');
});
